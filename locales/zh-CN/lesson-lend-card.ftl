# Words of lesson-lend-card.kdl: one message per screen.

title = 卡不外借，安心

hook = 有一样东西，不外借
    .body = 借伞、借梯子、借灯笼，都好说。
        今天讲的，是您的银行卡。

tale = 大通的赵玉梅，人缘好
    .body = 邻居提来一桶油，放在她桌上。
        “借您的卡收一笔货款，用一天就还。”

turn = 她说：“我先问问银行”
    .body = 邻居听了，提着油走了。
        是他的钱，进他自己的卡就行。
        那天她家的菜，照样炒得香。

example-elder = 互助的王有才，遇到熟人
    .body = 跳舞的伙伴说，给他办一份补贴。
        卡和密码先交给他，过几天还。
        老王说：“要办，我自己拿卡去柜台。”

example-youth = 德令哈的小杨，找个活干
    .body = 网上说：“卡租给我，每月给你零花钱。”
        小杨想，白给的钱，是冲着卡来的。
        他没寄，去饭馆端盘子了。

example-general = 贵德开货车的老白
    .body = 货主说：“借你的卡过一笔货款，给你留烟钱。”
        老白说：“我的运费进我的卡，别的钱不进。”

sign = 卡上是您的名字
    .body = 别人用它做的事，也算到您的卡上。
        借出去，您自己的卡可能{ $card-lending-years-from }到{ $card-lending-years-to }年不好用。

again = 卡像牙刷，一人一把
    .body = 亲兄弟再亲，也各用各的。
        卡自己拿着，交情还是交情。

do = 笑着说：“我先问问银行”
    .body = 不好推辞，就推给我们。
        卡已经借出去了，马上叫我们的同事锁卡。

goodbye = 伞可以借，卡自己拿
    .body = 谢谢您听灯笼说话。
        卡、手机、眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 把卡留在您自己手里，别人用它做的事，也算您的。不好推辞，就说先问我们。
