# Words of lesson-merchant-fees.kdl: one message per screen.

title = 收款码问明白

hook = 码一扫，钱到了
    .body = 您的摊上，也贴着收款码吧。
        码不吃饭，可它要不要钱，您问过吗？

tale = 莫家街的杨姐，卖酿皮
    .body = 杨姐的码用了好久，从没问过收多少。那天换零钱，她顺口问了一句。
        同事拿出单子，一样一样讲给她听。

example-elder = 乐都的何姨，卖鸡蛋
    .body = 何姨的码，是孙子贴的。她问柜台，钱从码里取出来收不收。
        同事一看，先告诉她这码是哪一种。

example-youth = 西宁的小冯，摆夜市
    .body = 有人推给他一个机器，说“白送”。
        小冯问：“每月收不收，纸上写在哪里？”那人说，回去查查。

example-general = 德令哈的马师傅，开饭馆
    .body = 马师傅听说，有些手续费减过。他带着营业执照去问。
        同事查了，告诉他哪样减，哪样照收。

sign = 有减的，要问才知道
    .body = 有些费，给小店减过。
        您的店算不算，哪天到期，都问我们的同事。

again = 买菜问价，用码也问价
    .body = 客人来买洋芋，先问多少钱一斤。
        您用人家的码，也这样问一声。

do = 到柜台，问三句话
    .body = 一笔收多少，每月收不收，有没有减的。
        请同事写在纸上，您带回去慢慢看。

morning = 早上开门，看一眼码
    .body = 自己先扫一下，看名字对不对。
        收钱，看自己的手机。客人付现钱，也收下。

goodbye = 谢谢您，生意兴旺
    .body = 零钱不够了，来柜台换。
        那张纸、卡和眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 问一问收款码怎么收费，有的给小店减过。您带上执照来，我们柜台一样一样说。
