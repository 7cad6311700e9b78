# Words of lesson-rent-card.kdl: one message per screen.

title = 卡和号自己用

hook = 躺着挣钱，有吗
    .body = “卡借我用一个月，给您几百块。”
        我这盏灯，也想躺着亮，可躺下就灭了。

tale = 多杰问一句，那人走了
    .body = 多杰刚到西宁，要交房租。有人出五百块，租他的卡和手机号。
        多杰问：“你的钱，怎么不进你的卡？”

example-elder = 乐都的赵叔，有张空卡
    .body = 牌友说，空卡放着也是放着，租一月给二百块。
        赵叔笑笑，去柜台把空卡注销了。

example-youth = 西宁的小冶，快毕业了
    .body = 同学收手机卡，一张八十块，说只接短信。
        小冶说：“号是我的名字，跟着我走。”他没卖。

example-general = 格尔木的刘师傅，跑货
    .body = 货主说卡满了，借他的卡收一笔货款，给三百块。
        刘师傅说：“进你自己的卡，我等着。”

sign = 听见这几句，就停
    .body = “走个账”“只收一下”“号借我用用”，听着都轻巧。
        卡和号写的是您的名字，别人做的事，算到您这里。

rule = 卡租出去，自己也受限
    .body = 有的人因为这事，账户受限{ $card-lending-years-from }到{ $card-lending-years-to }年。
        手机卡，也只给自己用。

again = 棉袄借出去，人家当是您
    .body = 别人穿着走，村里人喊您的名字。
        卡和手机号，就是您的棉袄。

do = 一句话，就推开了
    .body = 您就说：“我先问问银行。”
        卡给出去了，马上叫同事锁卡。手机卡给出去了，到营业厅停号。

goodbye = 谢谢您，慢慢走
    .body = 摸摸口袋，卡和手机都在吗？
        用不着的卡，改天来柜台注销。眼镜也带好。

# A text message that the branch may send: at most 70 characters with everything in it.
message = 把用不着的卡拿来注销，别租给人。卡上是您的名字，别人做的事会找到您。我们柜台就能办。
