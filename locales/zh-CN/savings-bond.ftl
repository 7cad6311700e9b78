# Words of savings-bond.kdl: one message per screen, its choices as attributes.

title = 国债、大额存单

intro = 买国债、大额存单
    .body = 这两样，柜台就能买。
        我先告诉您，去了问什么。

whose-idea = 是谁叫您买的？
    .mine = 我自己想买
    .close = 家里人、柜台的人
    .others = 电话、微信里的人

told = 先别把钱交给他
    .body = 国债、大额存单，只向银行买。
        银行不会叫您转钱给别人，也不用点链接。
    .call = 请人来帮我
    .not-today = 今天先不买
    .go-on = 我只在柜台买

told-2 = 不急，钱还在您手里
    .body = 有人代您买，先别给他钱。
        到柜台，自己买，自己拿单子。

told-3 = 请别人也听一听
    .body = 他说的话，跟我们的同事说一说。
        今天不买，也没关系。

which = 您想买哪一样？
    .bond = 国债
    .large = 大额存单

difference = 两样都要放一阵子
    .body = 国债，是把钱借给国家。
        大额存单，是一大笔定期。
    .bond = 先看国债
    .large = 先看大额存单
    .call = 请人讲给我听

bond-day = 先问哪一天开始卖
    .body = 国债一批一批卖，卖完要等下一批。
        今天卖不卖，我们的同事知道。

bond-from = 国债，最少买多少？
    .body = { $bond-from }起。
        买多少，您自己定。

bond-early = 中间会用到钱吗？
    .body = 没到期拿回来，常常要付一点手续费。
        刚买不久，可能没有利息。
    .can-wait = 用不着，能等
    .may-need = 可能要用

large-from = 大额存单，最少存多少？
    .body = { $large-deposit-from }起。
        今天有没有，我们的同事知道。

large-safe = 它有“存款保险”
    .body = 在同一家银行的钱和利息，合起来算。
        一共{ $deposit-insured }以内，都保。

large-early = 中间会用到钱吗？
    .body = 没到期就取，利息常常少很多。
    .can-wait = 用不着，能等
    .may-need = 可能要用

keep-some = 留下要用的钱
    .body = 看病、过日子的钱，先别买。
        留够了，剩下的再买。
    .ready = 留好了，接着看
    .not-today = 今天先不买

on-paper = 纸上要写对名字
    .body = 写“国债”或“大额存单”，才是您要的。
        写“保险”“理财”的，先别签字。

to-ask = 到柜台，问三句话
    .body = 放几年，利息多少，早取怎么算。
        听明白了，再签字。
    .now = 现在去问
    .later = 改天再来

bond-counter = 请到柜台，说“买国债”
    .body = 今天不卖，就问下一批是哪天。
        身份证、卡、眼镜，都带好了吗？

large-counter = 去柜台说“大额存单”
    .body = 听不明白，就请他们再讲一遍。
        身份证、卡、眼镜，都带好了吗？

come-back = 想好再来，不着急
    .body = 来的时候，带身份证和卡。
        看一看，东西都带好了吗？

not-today = 今天先不买，也很好
    .body = 身份证、卡、眼镜，都带好了吗？
        钱还在您手里。想问，随时再来。
