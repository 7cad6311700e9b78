# Words of lesson-card-money.kdl: one message per screen.

title = 卡里的钱放得稳

hook = 有人夜里起来摸卡
    .body = 怕钱在卡里睡不好。
        灯笼今天替您照一照。

tale = 民和的马婶，想把钱搬家
    .body = 她听人说，看不见的钱不牢靠。
        她有四万块，想取出来，藏进面缸。

turn = 同事问：“面缸有保险吗？”
    .body = 马婶笑了。存的钱有保险，面缸和理财都没有。
        一家银行，一个人，最多保{ $deposit-insured }，利息也算。

example-elder = 乐都的陈姨，记密码
    .body = 她卡里有两万块，密码写在卡套上。
        听了灯笼的话，她去柜台换了个新的，只自己知道。

example-youth = 西宁的多杰，有人借卡
    .body = 同学说：“借卡收一下钱，给你两百块。”
        多杰说：“饭卡都不借，别说银行卡。”

example-general = 格尔木的冯师傅，发工资
    .body = 六千块工资到了卡里，工友要替他取。
        他说：“一起去，密码我自己按。”

sign = 有这三样，马上管一管
    .body = 卡找不到了。密码有人知道了。
        手机说花了钱，可不是您花的。

again = 风来了，先扣上扣子
    .body = 扣好了，再看哪扇窗开着。
        卡也有一颗扣子，灯笼接着讲。

do = 先锁卡，再慢慢查
    .body = 打{ $bank-phone }，请银行锁卡。
        请柜台开短信提醒，把每天的限额改小些。

goodbye = 谢谢您，听灯笼讲完
    .body = 今晚不用摸卡，安心睡。
        卡、手机、眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 把密码记在心里，别写在卡上。只有您知道，钱就放得稳。想换密码，来我们柜台。
