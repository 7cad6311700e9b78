# Words of lesson-phishing.kdl: one message per screen.

title = 认出假链接

hook = 一条很急的短信
    .body = 灯笼今天讲一条短信。
        它急得很，我们慢慢听。

tale = 乐都的李婶，正在揉面
    .body = 手机响了：“社保卡今天停用，请点链接。”
        她两手都是面，点不成。

turn = 面揉好了，她也想好了
    .body = 第二天，她去社保局问，卡好好的。
        一团面，替她挡住了一条短信。

example-elder = 平安的马叔，看见要密码
    .body = “养老金要认证。”网页问他的卡号和密码。
        他想：给我发钱，要我的密码做什么？

example-youth = 西宁的卓玛，在等快递
    .body = “快递丢了，赔您六十块，填卡号。”
        她到买东西的地方一查，快递正在路上。

example-general = 格尔木的韩师傅，跑长途
    .body = “高速通行卡停用，填卡号，交两百块。”
        他到收费站问了一句，卡好好的。

sign = 看三处，就认得出
    .body = 催您快办。叫您点蓝色的字。
        还要密码，或短信里的数字。

again = 短信一催，先把手揣好
    .body = 两手往袖筒里一揣，慢慢看一遍。
        看完了问自己：这是谁要的？

do = 先不点，自己去问
    .body = 去柜台问，别打短信里的电话。
        已经填了，打{ $bank-phone }，请银行锁卡。
        钱少了，再打{ $police }。

goodbye = 谢谢您，听灯笼讲完
    .body = 短信再催，就学李婶，先把面揉好。
        卡、手机、眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 先别点短信里的蓝字，它催您，是想要密码。卡有没有事，来我们柜台一问就知道。
