# Words of bills.kdl: one message per screen, its choices as attributes.

title = 交水电费

intro = 交水费、电费、话费
    .body = 先看账单，再动机器。我一步一步告诉您。

whence = 怎么知道要交钱的？
    .body = 说的是这一次。
    .paper = 看账单，或每月都交
    .message = 短信、电话里说的

own-bill = 先看看家里的账单
    .body = 短信里的号码和链接，先别用。
        账单上也写着，才交。
    .call = 请人来帮我
    .counter = 去柜台
    .own = 有账单，接着办

number = 户号带来了吗？
    .body = 户号写在账单上。按错一个数，就交给别人家了。
    .yes = 带了
    .no = 没有

find-number = 旧账单上也有户号
    .body = 也可以打账单上的电话问。今天没有，改天来也行。
    .found = 找到了
    .counter = 去柜台

with-what = 您想怎么交？
    .card = 卡
    .cash = 现钱

cash = 用现钱，先问柜台
    .body = 机器多半不收现钱。柜台告诉您去哪里交。
    .counter = 去柜台
    .card = 改用卡

name-rule = 名字不对，就不交
    .body = 机器会写户主的名字，可能遮住一半。
        和账单对一对，对上了再交。

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

choose-bills = 按“{ $press }”
    .body = 按一下就好，等屏幕变。

place = 选您家在的地方
    .body = 先选省，再选市。好了，按“{ $press }”。

company = 选收费的单位
    .body = 照账单上的名字选，再按“{ $press }”。

customer-number = 照着账单，按户号
    .body = 四个数一停，对一遍，再按“{ $press }”。

name = 对一对户主的名字
    .body = 看得见的字，要和账单一样。
        一样，才按“{ $press }”。
    .shows-this = 对得上，按好了
    .differs = 对不上

how-much = 按要交的钱数
    .body = 照账单按。数一数有几个零，再按“{ $press }”。

confirm = 名字和钱数，再看一遍
    .body = 都对，才按“{ $press }”。
    .shows-this = 都对，按好了
    .differs = 有一样不对

result = 要小票，就按“{ $press }”
    .body = 小票收好。以后要查，用得着。

take-card = 拿走您的卡
    .body = 卡没出来，就按“{ $press }”。

name-differs = 先别交，按“{ $cancel }”
    .body = 拿回卡，钱还没有交。
    .again = 拿到了，重新来
    .out = 拿到了，不交
    .no-card = 卡没出来
    .call = 请人来帮我

paid-or-not = 先别再交一次
    .body = 钱可能已经交了。站在这里，别走开。
        请我们的同事来看一看。
    .call = 请人来帮我
    .paid = 机器写着交好了
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

goodbye = 交好了，看看四样东西
    .body = 卡、账单、小票、眼镜，都带好了吗？
        小票和账单放在一起收好。

ask-number = 问清楚户号，再来交
    .body = 打账单上的电话，问户号和户主的名字。
        卡、账单、眼镜，都带好了吗？

check-first = 请到柜台，查钱交了没有
    .body = 没查清楚，先别再交一次。
        卡、账单、小票、眼镜，都带好了吗？

not-today = 今天先不交，也很好
    .body = 卡、账单、眼镜，都带好了吗？
        想交的时候再来，去柜台也行。

pin-counter = 请到柜台重设密码
    .body = 带上卡和身份证。新密码您自己按。
        看一看，卡和眼镜都带好了吗？
