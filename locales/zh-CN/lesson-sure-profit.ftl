# Words of lesson-sure-profit.kdl: one message per screen.

title = 看穿稳赚不赔

hook = 一杆少见的秤
    .body = 一头是“挣得多”，一头是“不会亏”。
        两头一起沉的秤，灯笼没见过。

tale = 门源的孙叔，养蜜蜂
    .body = 手机里的“老师”说：“跟我买，稳赚不赔。”
        孙叔放了五百块，没几天真挣了，也取出来了。

turn = “再放五万，今天满额”
    .body = 孙叔想：我引蜜蜂，也先放一点糖。
        他没放五万，拿着手机去问银行。
        他的钱还在，蜜也还甜。

example-elder = 乐都的甘姨，要交税
    .body = 她放过三万，想取，“老师”说先交六千的税。
        甘姨没再付，带着记录去找警察。

example-youth = 西宁的李想，多问一句
    .body = 群里天天晒钱，劝他放八百块。
        他问：“有谁亏过？”群主马上请他出去了。

example-general = 格尔木的马姐，开店
    .body = “货款十万放我这儿，保本，比定期高几倍。”
        马姐说：“亏了谁赔，写在纸上。”那边没了声音。

sign = 听见这三句，先停手
    .body = “稳赚不赔。”“名额今天就满。”
        “先交税，才能取。”

again = 天天双黄蛋，舍得卖吗
    .body = 他夸自己的母鸡，要便宜卖给您。
        您就想：他怎么不留着？

do = 付钱以前，先问人
    .body = 打防骗电话{ $anti-fraud }，或问我们的同事。
        已经付了，别再付。记录留好，打{ $police }。

goodbye = 谢谢您，听灯笼讲完
    .body = 太甜的话，想想孙叔的糖。
        卡、手机、眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 付钱以前，先来我们柜台问一声。挣得多又不会亏，两头一起沉的秤，您见过吗？
