# Words of standing-order.kdl: one message per screen, its choices as attributes.

title = 每月自动转钱

intro = 让钱每月自己转
    .body = 给家里，或交水电费。在柜台办一次就行。

new-or-stop = 您想办哪一件？
    .body = 办好以后，想停就能来停。
    .new = 新办一个
    .stop = 停掉旧的

whom = 每月转给谁？
    .body = 说的是收钱的人。
    .family = 家里人
    .bill = 交水电费
    .other = 别的人

ask-us = 先和我们的同事说说
    .body = 每月自己转走，容易忘。
        没见过面的人，先别给。
    .call = 请人来帮我
    .not-today = 今天先不办
    .go-on = 问过了，接着办

until-when = 想好转到哪一年
    .body = 能定停的日子，就定上，免得忘了。
        每年看一次，还要不要转。

enough = 卡里要留够钱
    .body = 钱不够，那个月就转不出去。
        日子定在养老金到了以后。

review = 四样都写在纸上了吗？
    .body = 收钱人的名字和账号，每月多少，哪一天，到哪年。
    .ready = 四样都有
    .missing = 还缺一样

write-down = 先问清楚，写在纸上
    .body = 当面问收钱的人，或打他的老号码。
    .ready = 现在都有了
    .not-today = 今天先不办

where = 您想在哪里办？
    .body = 柜台有人和您一起看。
    .at-counter = 去柜台
    .phone = 用手机

own-phone = 用您自己的手机
    .body = 打开手机银行软件，自己按。
        不会也没关系，同事在旁边告诉您。
    .call = 请人来帮我
    .at-counter = 还是去柜台
    .home = 回家自己办

new-counter = 请到柜台，说每月转钱
    .body = 拿出纸，跟柜台一样一样对，再签字。
        卡、身份证、纸、眼镜，都带好了吗？

stop-counter = 请到柜台，说要停掉
    .body = 说停哪一个，再问下个月还会不会转。
        卡、身份证、眼镜，都带好了吗？

phone-home = 回家慢慢办
    .body = 办到一半不明白，就来找我们。
        卡、身份证、纸、眼镜，都带好了吗？

not-today = 今天先不办，也很好
    .body = 卡、身份证、纸、眼镜，都带好了吗？
        想办的时候再来。

review-bill = 账单带来了吗？
    .body = 上面有户号和户主的名字。
        照账单办，不会交给别人家。
    .ready = 带来了
    .missing = 没有带

find-bill = 旧账单也行
    .body = 也可以打账单上的电话，问户号。
    .ready = 现在有了
    .not-today = 今天先不办
