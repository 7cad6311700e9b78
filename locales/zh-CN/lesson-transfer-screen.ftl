# Words of lesson-transfer-screen.kdl: one message per screen.

title = 转钱看清三样

hook = 钱走以前，看三样
    .body = 收钱的人、钱数、到账时间。
        灯笼照着，您一样一样看。

name = 循化的马学文，给侄子转钱
    .body = 屏幕上的名字遮住了一半，露出一个“军”字。
        侄子叫马小军，他念了两遍，对得上。

amount = 再数一数，有几个零
    .body = 他拿手指点着数，多了一个零。
        他退回去改了。
        零是空的，多一个，却要多卖好几只羊。

arrival = 再看钱什么时候到
    .body = 写“实时”，钱马上走，收不回来。
        不写“实时”，也别当作能收回。

example-elder = 乐都的陈守义，给老同学转
    .body = 老同学姓王，屏幕上却露出个“李”字。
        他按“取消”，拿回卡，打老号码问。
        原来账号抄错了一个数。

example-youth = 西宁的小吴，交房租
    .body = 房东叫王强，屏幕上却露出个“梅”字。
        她按“取消”，去房东家里问。
        真房东说，没有叫她交钱。

example-general = 格尔木进货的老苏
    .body = 头一回给这家转，屏幕上写着“实时”。
        他按“取消”，去了柜台。
        柜台帮他选第二天到，他先看货。

again = 转钱，像给孩子捎馒头
    .body = 给谁，几个，哪天到，您念一遍。
        念好了，再扎上袋口。

do = 有一样不对，就按“取消”
    .body = 拿回卡，打收钱的人的老号码问。
        想慢一点，柜台可以选第二天到账。
        钱走了才看出不对，马上叫我们的同事。

goodbye = 名字、钱数、时间，都会看了
    .body = 谢谢您借灯笼的光。
        卡、小票、眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 先看名字、钱数、到账时间，再转钱。钱走了难回来。您看不准，就来我们柜台转。
