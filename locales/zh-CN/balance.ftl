# Words of balance.kdl: one message per screen, its choices as attributes.

title = 看还有多少钱

intro = 看看还有多少钱
    .body = 我一步一步告诉您怎么看。钱不会动。

which = 您带的是哪一样？
    .body = 两样都能看。
    .card = 卡
    .passbook = 存折

in-silence = 自己看，不念出声
    .body = 旁边有人，先请他站远一点。
        打出来的纸，都自己带走。

pin-rule = 密码只有您自己按
    .body = 用手挡住按。别人不看，也不替您按。
        谁问都不说。错了两次就停，去柜台。

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

choose-balance = 按“{ $press }”
    .body = 按一下就好，等屏幕变。

balance = 看看还有多少钱
    .body = 不急，慢慢看。看好了，按“{ $press }”。
    .shows-this = 看好了
    .unexpected = 钱数不对

take-card = 拿走您的卡
    .body = 卡没出来，就按“{ $press }”。

take-card-ask = 先拿走您的卡
    .body = 卡没出来，就按“{ $press }”。
        拿好卡，再去柜台问。

book-language = 按“{ $press }”
    .body = 这样，机器就写您看得懂的字。

choose-passbook = 按“{ $press }”
    .body = 按一下就好，等屏幕变。

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

look-book = 看看存折最后一行
    .body = 那里写着还有多少钱。自己看，不念出声。
    .clear = 看好了
    .unexpected = 钱数不对

goodbye = 看好了，带好两样
    .body = 卡和眼镜，都带好了吗？
        有一笔想不起来，就来问我们。

goodbye-book = 看好了，带好两样
    .body = 存折和眼镜，都带好了吗？
        有一笔想不起来，就来问我们。

ask-counter = 请到柜台问一问
    .body = 带上身份证，柜台帮您一笔一笔看。
        卡或存折、眼镜，都带好了吗？

new-book = 请到柜台换一本存折
    .body = 带上旧存折和身份证。新的一页也在柜台打。
        看一看，存折和眼镜都带好了吗？

not-today = 今天先不看，也很好
    .body = 卡和眼镜，都带好了吗？
        想看的时候再来，去柜台也行。

book-not-today = 今天先不办，也很好
    .body = 存折和眼镜，都带好了吗？
        想办的时候再来，去柜台也行。

pin-counter = 请到柜台重设密码
    .body = 带上卡和身份证。新密码您自己按。
        看一看，卡和眼镜都带好了吗？

book-pin-counter = 请到柜台重设密码
    .body = 带上存折和身份证。新密码您自己按。
        看一看，存折和眼镜都带好了吗？
