# Words of lesson-off-book.kdl: one message per screen.

title = 看清是谁卖的

hook = 一张会飞的单子
    .body = 话是在银行里说的，钱飞到别家去了。
        这就叫“飞单”。灯笼今天讲一张。

tale = 互助的刘婶，碰上熟人
    .body = 银行的熟人说：“内部额度，别告诉同事。”
        刘婶有六万块。他约她到茶馆签字。

turn = 她在茶馆里找章
    .body = 翻到最后，盖的是一家公司的章。
        “茶我喝，字先不签，柜台看了再说。”
        柜台一查，银行没有卖这个。

example-elder = 贵德的谢叔，手机没给
    .body = “我帮您操作，八万块转到公司。”
        谢叔收好手机，请另一位同事查，查不到编码。

example-youth = 西宁的央金，第一份工资
    .body = “一万块转到我卡上，我替你买。”
        央金到柜台一问，没有这样的买法。

example-general = 化隆的马老板，在店里
    .body = 熟人上门，请他拿二十万签一份理财。
        马老板说：“到银行里，录了像再签。”那人没来。

sign = 看三处，就认得出
    .body = 纸上没有银行的章。钱转给公司或个人。
        还叫您别告诉人。

again = 上车以前，先看几路
    .body = 同一个站台，来好几路车。
        同一间屋里，也看是谁家的纸。

do = 请另一位同事查编码
    .body = 理财有编码，官方网站查得到。
        要签，在银行里，边讲边录。
        钱转了，打{ $bank-phone }，再打{ $police }。

goodbye = 谢谢您，听灯笼讲完
    .body = 茶可以喝，字看清了再签。
        卡、手机、眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 请另一位同事查一查编码，再签字。银行卖的，都查得到。您来我们柜台，当面查。
