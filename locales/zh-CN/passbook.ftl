# Words of passbook.kdl: one message per screen, its choices as attributes.

title = 打存折

intro = 把新的进出打到存折上
    .body = 我一步一步告诉您怎么放。机器只打字，不动您的钱。

blank-page = 存折后面有空白页吗？
    .body = 往后翻一翻。有空白页，才能打上新的字。

open-page = 翻到最后有字的一页
    .body = 把存折压平。有黑条的一面，照机器上的图放。

hands-off = 放进去，就松手
    .body = 机器自己会把存折拉进去。
        打字的时候，别往外拉。

language = 按“{ $press }”
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

last-line = 看看存折最后几行
    .body = 看日子和还有多少钱。自己看，不念出声。
    .clear = 都看明白了
    .unclear = 有一行不明白

goodbye = 打好了，看看两样东西
    .body = 存折和眼镜，都带好了吗？
        存折在家里收好，过一阵再来打。

ask-line = 带上存折，去柜台问
    .body = 指给柜台看是哪一行，请他们说明白。
        存折和眼镜，都带好了吗？

new-book = 请到柜台换一本存折
    .body = 带上旧存折和身份证。新的一页也在柜台打。
        看一看，存折和眼镜都带好了吗？

book-not-today = 今天先不办，也很好
    .body = 存折和眼镜，都带好了吗？
        想办的时候再来，去柜台也行。

book-pin-counter = 请到柜台重设密码
    .body = 带上存折和身份证。新密码您自己按。
        看一看，存折和眼镜都带好了吗？
