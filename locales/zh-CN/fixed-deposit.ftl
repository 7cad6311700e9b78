# Words of fixed-deposit.kdl: one message per screen, its choices as attributes.

title = 存定期

intro = 在机器上存定期
    .body = 把卡里的钱存成定期。我告诉您怎么按。

paper = 要纸的存单吗？
    .body = 机器常常只给小票，定期记在卡里。
    .no-paper = 不要，记在卡里
    .paper = 要纸的存单

paper-counter = 要纸的存单，去柜台
    .body = 柜台当面开好，交到您手里。
    .counter = 去柜台
    .no-paper = 不要存单，用机器

soon = 这笔钱，最近要用吗？
    .body = 没到期就取，利息常常少很多。
    .no = 用不着
    .yes = 可能要用

keep-some = 留下要用的钱
    .body = 看病、过日子的钱，先别存定期。
        留够了，剩下的再存。
    .ready = 留好了，接着存
    .not-today = 今天先不存

how-long = 想一想，存多久
    .body = 几个月、几年，都可以选。
        钱哪天要用，就别存过那一天。

renew = 到期了，自动再存吗？
    .body = 自动再存，您不用跑一趟。
        不自动，到期后的利息常常少些。
    .auto = 自动再存
    .by-hand = 不自动，我再来

deposit-word = 机器要写“定期存款”
    .body = 写“保险”“理财”的，都不是定期。
        看见了，就先别按。
    .offered = 有人劝我买别的

other-offer = 先别买，多问一句
    .body = 请另一位同事看看，或回家问家里人。
        不买，也没人怪您。
    .call = 请人来帮我
    .only-this = 我只存定期
    .not-today = 今天先不存

insured = 定期有“存款保险”
    .body = 在同一家银行的钱和利息，合起来算。
        一共{ $deposit-insured }以内，都保。

pin-rule = 密码只有您自己按
    .body = 用手挡住按。别人不看，也不替您按。
        谁问都不说。错了两次就停，去柜台。

insert-card = 把卡插进机器
    .body = 有金色方块的一头先进去，字朝上。

language = 按“{ $press }”
    .body = 这样，机器就写您看得懂的字。

pin = 用手挡住，按密码
    .body = 六个数都按好，再按“{ $press }”。
    .pin-wrong = 错了两次

choose-fixed = 按“{ $press }”
    .body = 按一下就好，等屏幕变。

term = 选要存多久
    .body = 照您想好的选，再按“{ $press }”。

how-much = 按要存的钱数
    .body = 数一数有几个零，再按“{ $press }”。

renew-on = 自动再存，按“{ $press }”
    .body = 到期了，钱会自己接着存。

renew-off = 不自动，按“{ $press }”
    .body = 到期那天，您再来办。

confirm = 看存多久，看钱数
    .body = 也看写的是不是定期。都对，才按“{ $press }”。
    .shows-this = 都对，按好了
    .differs = 有一样不对

result = 要小票，就按“{ $press }”
    .body = 小票收好，到期时用得着。

take-card = 拿走您的卡
    .body = 卡没出来，就按“{ $press }”。

not-right = 先别存，按“{ $cancel }”
    .body = 拿回卡。钱还在卡里，一分没动。
    .call = 请人来帮我
    .again = 卡拿到了，重新来
    .out = 卡拿到了，去柜台
    .no-card = 卡没出来

made-or-not = 先别再存一次
    .body = 钱可能已经存好了。站在这里，别走开。
        请我们的同事来看一看。
    .call = 请人来帮我
    .made = 机器写着存好了
    .out = 卡拿到了

card-out = 按“{ $cancel }”，拿回卡
    .body = 机器写的不一样，停下来最稳妥。
        请站在这里，别走开。
    .call = 请人来帮我
    .again = 卡拿到了，重新来
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

goodbye = 存好了，看看三样东西
    .body = 卡、小票、眼镜，都带好了吗？
        到期的日子，回家写在日历上。

not-today = 今天先不存，也很好
    .body = 卡和眼镜，都带好了吗？
        想好了再来，去柜台也行。

ask-first = 请到柜台，问清楚再存
    .body = 跟柜台说：我只存定期。
        卡和眼镜，都带好了吗？

check-first = 请到柜台，查存好了没有
    .body = 没查清楚，先别再存一次。
        卡、小票、眼镜，都带好了吗？

pin-counter = 请到柜台重设密码
    .body = 带上卡和身份证。新密码您自己按。
        看一看，卡和眼镜都带好了吗？
