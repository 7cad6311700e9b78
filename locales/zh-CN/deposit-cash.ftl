# Words of deposit-cash.kdl: one message per screen, its choices as attributes.

title = 存钱

intro = 在机器上存钱
    .body = 我一步一步告诉您怎么按。
        钱和密码，只有您自己动。

whose = 钱存到谁的卡里？
    .mine = 我自己的卡
    .other = 别人的卡

for-other = 存给别人，请到柜台
    .body = 柜台先对好名字，再存钱。
        有人催您，或叫您别说，请告诉我们的同事。
    .counter = 去柜台
    .mine = 存到我自己的卡

amount = 存钱超过{ $band-large }吗？
    .ask = 存钱超过机器一次能放的吗？请问同事
    .body = 机器一次能放多少张，各台不一样。
    .less = 不超过
    .more = 超过

counter-better = 钱多，去柜台更方便
    .body = 柜台一次就能数完，您坐着看。
    .counter = 去柜台
    .less = 少存一点，用机器

notes = 先把钱理平，自己数好
    .body = 拿掉夹子和皮筋。记住一共多少。
        硬币和破了的钱，交给柜台。

stay-rule = 钱放进去，人别走开
    .body = 机器会数钱，不认的会退出来。
        像假钱的，机器可能会留下。这时请同事来。

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

choose-deposit = 按“{ $press }”
    .body = 按一下就好，等屏幕变。

put-notes = 把钱放进机器
    .body = 放整齐，手拿开，再按“{ $press }”。

check-sum = 看看钱数对不对
    .body = 和您数的一样，才按“{ $press }”。
    .shows-this = 对，按好了
    .sum-wrong = 钱数不对

receipt = 要小票，就按“{ $press }”
    .body = 小票上有您的钱数，自己收好。

take-card = 拿走您的卡
    .body = 卡没出来，就按“{ $press }”。

returned = 退出来的钱，先拿好
    .body = 退出来的，理平可以再放一次。
        没退，数还不对，就请同事来。
    .again = 再放一次
    .call = 请人来帮我
    .cancel = 不存了

take-back = 按“{ $cancel }”，拿回钱和卡
    .body = 钱先出来，或卡先出来，都请等一等。
        数一数，钱够不够。
    .call = 请人来帮我
    .out = 钱和卡都拿到了
    .missing = 还缺一样

money-inside = 站在这里，请人来
    .body = 钱可能在机器里，请别走开。
        同事来看，再接着办。
    .call = 请人来帮我
    .fine = 机器好了，接着办
    .no-cash = 去柜台查一查

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
        小票在家里收好，和存的钱数对一对。

cash-counter = 请到柜台查这笔钱
    .body = 机器有记录。跟柜台说：钱放进去了，没存好。
        卡、小票、眼镜，都带好了吗？

not-today = 今天先不办，也很好
    .body = 卡、钱、眼镜，都带好了吗？
        想办的时候再来。

pin-counter = 请到柜台重设密码
    .body = 带上卡和身份证。新密码您自己按。
        看一看，卡和眼镜都带好了吗？

card-then-counter = 按“{ $cancel }”，拿回卡
    .body = 卡拿好了，再去柜台说钱的事。
    .out = 卡拿到了
    .no-card = 卡没出来
    .call = 请人来帮我
