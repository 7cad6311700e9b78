# Words of for-a-relative.kdl: one message per screen, its choices as attributes.

title = 替家里人办

intro = 替家里人来办事
    .body = 他来不了，也有办法。

their-pin = 他的密码，您不用知道
    .body = 他说了，也别记下来。
        要按密码的事，由他本人按。

can-come = 他能来银行吗？
    .body = 有座位，可以慢慢走。
    .with-help = 陪着就能来
    .no = 来不了

what = 要替他办哪一样？
    .pay-in = 存钱
    .due = 取到期的定期
    .lost = 卡或存折丢了
    .holder = 密码、换卡、别的

lock-first = 先打电话锁住
    .body = { $phone-known ->
        [yes] 号码：{ $bank-phone }。
       *[no] 号码在柜台的牌子上，我们的同事也知道。
    }
        最好他自己打，密码谁问都不说。
    .locked = 锁住了
    .call = 请人来帮我
    .counter = 去柜台锁

both-ids = 两张身份证，带了吗？
    .body = 他的和您的，通常都要看。
    .yes = 都带了
    .no = 缺一张

missing-id = 先问一问同事
    .body = 各处的办法不一样，先问清楚。
        改天带齐了来，也不晚。
    .call = 请人来帮我
    .later = 改天再来

home-visit = 先问能不能上门
    .body = 通常来{ $home-visit-staff }位同事。
        密码、换卡、手机号，要他本人办。别的事，也问一问。

visit-day = 上门时，先看工作证
    .body = 家里人可以陪着。
        密码他自己按，别人都转过身。

visit-when = 现在约吗？
    .body = 哪天能来，各处不一样。医院的证明，也请带上。
    .call = 请同事来约
    .now = 去柜台约
    .later = 改天再约

come-together = 陪他一起来，最省事
    .body = 累了就坐，要扶就叫我们的同事。
        带上他的身份证和卡。密码他自己按。

pay-in-counter = 存钱，去柜台替他存
    .body = 先对他的名字，再交钱。
        他的账号、您的身份证、钱，都带好了吗？

due-counter = 请到柜台，替他取定期
    .body = 到期的，通常可以替他取。要密码的，先问柜台。
        存单、两张身份证，都带好了吗？

loss-counter = 请到柜台，替他挂失
    .body = 新卡通常要他本人领，也问问能不能上门。
        两张身份证、眼镜，都带好了吗？

visit-counter = 请到柜台，约上门
    .body = 说好哪天、几个人来、办什么。
        身份证、证明、眼镜，都带好了吗？

come-back = 准备好了再来
    .body = 也可以先打电话，问银行要带什么。
        身份证、证明、眼镜，都带好了吗？
