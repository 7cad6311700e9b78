# Words of pension.kdl: one message per screen, its choices as attributes.

title = 看养老金

intro = 看看养老金到了没有
    .body = 我一步一步告诉您怎么看。要取钱，也一次办好。

which = 养老金发到哪里？
    .body = 社保卡也是卡。用它取过钱，就能用机器。
        没有用过，先到柜台开通。
    .card = 卡
    .passbook = 存折

want = 看完，要取一些钱吗？
    .body = 要取的超过{ $band-small }，请到柜台。
    .look = 只看看
    .take = 看了再取

take-in-time = 卡和钱，出来就拿走
    .body = 过{ $retract-seconds }秒不拿，机器会收回去。
        按的时候不用急。收回去了，就请同事来。

find-line = 找写着养老金的一行
    .body = 也可能写“代发”或“社保”。自己看，不念出声。
        发钱的日子各地不一样。

pin-rule = 密码只有您自己按
    .body = 用手挡住按。别人不看，也不替您按。
        谁问都不说。错了两次就停，去柜台。

want-book = 看完，要取一些钱吗？
    .look = 只看看
    .take = 看了再取

book-counter = 用存折取钱，去柜台
    .body = 柜台一次办好：先打存折，再取钱。
    .counter = 去柜台
    .look = 先用机器看看

blank-page = 存折后面有空白页吗？
    .body = 往后翻一翻。有空白页，才能打上新的字。

open-page = 翻到最后有字的一页
    .body = 把存折压平。有黑条的一面，照机器上的图放。

hands-off = 放进去，就松手
    .body = 机器自己会把存折拉进去。
        打字的时候，别往外拉。

insert-card = 把卡插进机器
    .body = 有金色方块的一头先进去，字朝上。

language = 按“{ $press }”
    .body = 这样，机器就写您看得懂的字。

pin = 用手挡住，按密码
    .body = 六个数都按好，再按“{ $press }”。
    .pin-wrong = 错了两次

choose-history = 按“{ $press }”
    .body = 按一下就好，等屏幕变。

history = 找写着养老金的一行
    .body = 看这个月的日子。看好了，按“{ $press }”。
    .shows-this = 看到了
    .missing = 没有看到

take-card-look = 拿走您的卡
    .body = 卡没出来，就按“{ $press }”。

take-card-missing = 拿走您的卡
    .body = 卡没出来，就按“{ $press }”。

choose-withdraw = 按“{ $press }”
    .body = 按一下就好，等屏幕变。

withdraw-amount = 按您要取的钱数
    .body = 要取整百的。数一数有几个零。
        对了，再按“{ $press }”。

receipt = 要小票，就按“{ $press }”
    .body = 小票上有您的钱数，自己收好。

take-card-first = 先拿走您的卡
    .body = 卡放好。钱随后出来。

take-cash = 把钱全部拿走
    .body = 伸手摸一摸，一张也别留下。

take-card = 拿走您的卡
    .body = 卡没出来，就按“{ $press }”。

insert-book = 放进存折，松开手
    .body = 最后有字的一页朝上。

book-pin = 用手挡住，按密码
    .body = 六个数都按好，再按“{ $press }”。
    .pin-wrong = 错了两次

book-wait = 等一等，别拉存折
    .body = 听见打字的声音，是好的。声音停了，再往下看。
    .turn = 机器叫我翻页

turn-page = 翻一页，再放进去
    .body = 翻到下一张空白页，压平，松开手。

take-book = 拿走您的存折
    .body = 等机器松开，再轻轻拿。

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

no-cash = 站在这里，等钱出来
    .body = 请别走开，也别再取一次。
        钱没出来，就请同事来看。
    .call = 请人来帮我
    .came = 钱出来了
    .no-cash = 钱一直没出来

pin-stop = 停下，按“{ $cancel }”
    .body = 再按错，卡可能会锁住。
        卡出来就拿好，柜台帮您重设密码。
    .out = 卡拿到了
    .no-card = 卡没出来
    .call = 请人来帮我

book-out = 按“{ $cancel }”，拿回存折
    .body = 请站在这里，别走开。
        两次都读不出，就去柜台打。
    .call = 请人来帮我
    .again = 拿到了，重新来
    .no-book = 存折没出来

book-stuck = 站在这里，请人来
    .body = 存折还在机器里，别走开。
        也别用手去拉。我们的同事会来。
    .call = 请人来帮我
    .out = 存折拿到了

book-pin-stop = 停下，按“{ $cancel }”
    .body = 再按错，密码可能会锁住。
        存折出来就拿好，柜台帮您重设密码。
    .out = 存折拿到了
    .no-book = 存折没出来
    .call = 请人来帮我

count = 就在这里数一数钱
    .body = 先别走开。慢慢数，不念出声。
    .right = 数对了
    .wrong = 数目不对

count-wrong = 站在这里，请人来
    .body = 这些钱先别和别的钱放一起。
        机器有记录，同事帮您查。
    .call = 请人来帮我
    .right = 又数一遍，对了

look-book = 找写着养老金的一行
    .body = 看最后几行，看这个月的日子。
        自己看，不念出声。
    .found = 看到了
    .missing = 没有看到

goodbye = 办好了，看看四样东西
    .body = 卡、钱、小票、眼镜，都带好了吗？
        钱放进贴身的口袋，再慢慢走。

cash-counter = 请到柜台查这笔钱
    .body = 机器有记录。跟柜台说：钱没有出来。
        卡、小票、眼镜，都带好了吗？

seen = 养老金到了，看好了
    .body = 卡和眼镜，都带好了吗？
        下个月想看，再来就是。

seen-book = 养老金到了，看好了
    .body = 存折和眼镜，都带好了吗？
        想取钱，带存折和身份证去柜台。

not-come = 这个月没看到，去柜台问
    .body = 晚几天也常见。谁说要交钱才发，都别信。
        卡或存折、眼镜，都带好了吗？

new-book = 请到柜台换一本存折
    .body = 带上旧存折和身份证。新的一页也在柜台打。
        看一看，存折和眼镜都带好了吗？

not-today = 今天先不办，也很好
    .body = 卡、钱、眼镜，都带好了吗？
        想办的时候再来。

book-not-today = 今天先不办，也很好
    .body = 存折和眼镜，都带好了吗？
        想办的时候再来，去柜台也行。

pin-counter = 请到柜台重设密码
    .body = 带上卡和身份证。新密码您自己按。
        看一看，卡和眼镜都带好了吗？

book-pin-counter = 请到柜台重设密码
    .body = 带上存折和身份证。新密码您自己按。
        看一看，存折和眼镜都带好了吗？

card-then-counter = 按“{ $cancel }”，拿回卡
    .body = 卡拿好了，再去柜台说钱的事。
    .out = 卡拿到了
    .no-card = 卡没出来
    .call = 请人来帮我

book-language = 按“{ $press }”
    .body = 这样，机器就写您看得懂的字。

choose-passbook = 按“{ $press }”
    .body = 按一下就好，等屏幕变。
