# Words of change-pin.kdl: one message per screen, its choices as attributes.

title = 换个密码

intro = 用旧密码，换新密码
    .body = 先想好新密码，再到机器上换。

have-old = 旧密码还记得准吗？
    .body = 记不准就先别试，柜台可以重设。
    .yes = 记得准
    .no = 记不准

known = 有人知道您的旧密码吗？
    .body = 家里人知道，也算有。
    .nobody = 没有
    .maybe = 可能有

known-counter = 请柜台看看最近的钱
    .body = 密码在柜台也能换。
        少了钱，就请柜台先锁卡。
    .counter = 去柜台
    .call = 请人来帮我
    .go-on = 钱没有少

new-pin = 先想好一个新密码
    .body = 六个数，自己记得住，别人猜不到。
        别用生日、电话末尾、六个一样的数。

pin-rule = 密码只有您自己按
    .body = 用手挡住按。别人不看，也不替您按。
        谁问都不说。错了两次就停，去柜台。

where = 您想在哪里换？
    .body = 两个地方都一样。柜台可以坐着慢慢办。
    .machine = 用机器
    .counter = 去柜台

insert-card = 把卡插进机器
    .body = 有金色方块的一头先进去，字朝上。

language = 按“{ $press }”
    .body = 这样，机器就写您看得懂的字。

pin = 用手挡住，按旧密码
    .body = 六个数都按好，再按“{ $press }”。
    .pin-wrong = 错了两次

choose-change = 按“{ $press }”
    .body = 按一下就好，等屏幕变。

old-pin = 再按一遍旧密码
    .body = 用手挡住。按好六个数，再按“{ $press }”。
    .pin-wrong = 错了两次

first-time = 用手挡住，按新密码
    .body = 六个数都按好，再按“{ $press }”。

second-time = 新密码，再按一遍
    .body = 和刚才的一样。按好，再按“{ $press }”。
    .differs = 说不一样

changed = 换好了，按“{ $press }”
    .body = 从现在起，用新密码。
    .differs = 说不一样

take-card = 拿走您的卡
    .body = 卡没出来，就按“{ $press }”。

once-more = 没关系，再按两遍
    .body = 旧密码还能用。不急，慢慢按。
    .again = 再按两遍
    .counter = 不换了，去柜台
    .call = 请人来帮我

card-then-counter = 按“{ $cancel }”，拿回卡
    .body = 卡拿好了，再去柜台换密码。
    .out = 卡拿到了
    .no-card = 卡没出来
    .call = 请人来帮我

changed-or-not = 按“{ $cancel }”，拿回卡
    .body = 新密码可能已经换好了，先别试。
        请我们的同事来看一看。
    .call = 请人来帮我
    .out = 卡拿到了
    .no-card = 卡没出来

card-out = 按“{ $cancel }”，拿回卡
    .body = 机器写的不一样，停下来最稳妥。
        请站在这里，别走开。
    .call = 请人来帮我
    .again = 拿到了，重来
    .no-card = 卡没出来

card-out-late = 按“{ $cancel }”，拿回卡
    .body = 等一等，卡会慢慢出来。
        请站在这里，别走开。
    .call = 请人来帮我
    .out = 卡拿到了
    .no-card = 卡没出来

card-stuck-late = 站在这里，请人来
    .body = 卡还在机器里，别走开。
        机器上贴的电话别打，只找我们的同事。
    .call = 请人来帮我
    .out = 卡拿到了

card-stuck-unsure = 站在这里，请人来
    .body = 卡还在机器里，别走开。
        机器上贴的电话别打，只找我们的同事。
    .call = 请人来帮我
    .out = 卡拿到了

card-stuck = 站在这里，请人来
    .body = 卡还在机器里，别走开。
        机器上贴的电话别打，只找我们的同事。
    .call = 请人来帮我
    .out = 卡拿到了

pin-stop = 停下，按“{ $cancel }”
    .body = 再按错，卡可能会锁住。
        卡出来就拿好，柜台帮您重设密码。
    .out = 卡拿到了
    .no-card = 卡没出来
    .call = 请人来帮我

goodbye = 换好了，看看两样东西
    .body = 卡和眼镜，都带好了吗？
        新密码记在心里，别写在卡上。

forgot = 请到柜台重设密码
    .body = 带上卡和身份证。新密码您自己按。
        看一看，卡和眼镜都带好了吗？

check-first = 请到柜台，看密码换了没有
    .body = 没看清楚，先别再试密码。
        卡和眼镜，都带好了吗？

at-counter = 请到柜台，说“换密码”
    .body = 带上卡和身份证。新密码您自己按。
        看一看，卡和眼镜都带好了吗？

not-today = 今天先不换，也很好
    .body = 密码没有换。想换的时候再来，柜台也能换。
        卡和眼镜，都带好了吗？
