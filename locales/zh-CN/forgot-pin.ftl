# Words of forgot-pin.kdl: one message per screen, its choices as attributes.

title = 忘了密码

intro = 密码忘了，可以重设
    .body = 钱还是您的。去柜台重设，不难。
        我告诉您带什么、怎么说。

card-where = 卡在您手里吗？
    .body = 存折也一样。看看机器，再摸摸口袋。
    .in-hand = 在手里
    .inside = 在机器里

stop-trying = 先别再试密码
    .body = 错了两次就停。再错，卡可能会锁住。
        已经锁住了也没关系，柜台一起办。

whose = 要重设谁的密码？
    .body = 卡和存折都一样，谁的密码就由谁来设。
    .mine = 我的
    .other = 家里人的

have-id = 带身份证了吗？
    .body = 柜台要看您的身份证。
    .yes = 带了
    .no = 没带

no-id = 带上身份证再来
    .body = 钱还是您的，不急这一天。
        也可以先去柜台问一问。
    .later = 改天再来
    .counter = 先去柜台问

new-pin = 先想好一个新密码
    .body = 六个数，自己记得住，别人猜不到。
        别用生日，别用六个一样的数。

alone = 新密码，您自己按两遍
    .body = 柜台先请您看镜头，对一对脸。
        按的时候用手挡住。谁也不看，谁也不问。

holder-only = 请本人来，自己设密码
    .body = 密码不用告诉家里人，家里人也替不了。
        本人来不了，也可以问问能不能上门。
    .can-come = 本人能来
    .cannot = 本人来不了

home-visit = 先问能不能上门
    .body = 来的同事不止一位，先看他们的工作证。
        新密码还是本人自己按，用手挡住。
    .ask = 去柜台约
    .not-today = 今天先不约

card-out = 按“{ $cancel }”，先拿回来
    .body = 密码先不按了，等卡或存折出来。
        请站在这里，别走开。
    .out = 拿到了
    .no-card = 没出来
    .call = 请人来帮我

card-stuck = 站在这里，请人来
    .body = 卡或存折还在机器里，别走开。
        机器上贴的电话别打，只找我们的同事。
    .call = 请人来帮我
    .out = 拿到了

at-counter = 请到柜台，说“忘了密码”
    .body = 新密码记在心里，别写在卡上。
        身份证、卡或存折、眼镜，都带好了吗？

ask-visit = 请到柜台，说“要上门”
    .body = 说清楚：谁来不了，住在哪里。
        身份证、卡或存折、眼镜，都带好了吗？

with-holder = 下次请本人一起来
    .body = 本人带上身份证，还有卡或存折。
        您的东西和眼镜，都带好了吗？

come-back = 今天先不办，也很好
    .body = 下次带上身份证，还有卡或存折。
        您的东西和眼镜，都带好了吗？
