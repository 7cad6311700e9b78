# Words of swallowed-card.kdl: one message per screen, its choices as attributes.

title = 机器收走了卡

intro = 卡被收走，别担心
    .body = 卡和钱还是您的，通常能拿回来。先别走开。

wait-for-it = 按“{ $cancel }”，等一等
    .body = 卡有时会慢慢出来。
        请站在那台机器旁边。
    .no-card = 卡没出来
    .out = 卡出来了
    .call = 请人来帮我

only-us = 只找我们的同事
    .body = 机器上贴的电话，别打。
        旁边有人要帮忙，谢谢他，别让他碰。
    .call = 请人来帮我
    .alone = 同事不在
    .go-on = 接着看

phone = 打银行自己的电话
    .body = { $phone-known ->
        [yes] 号码：{ $bank-phone }。
       *[no] 号码在门口的牌子上。
    }
        用纸条贴在机器上的，别打。

keep-secret = 电话里，不说密码
    .body = 说：机器收走了我的卡。
        密码、短信里的数字，谁问都不说。

pin-known = 有人知道您的密码吗？
    .body = 您按的时候有人站得很近，也算有。

lock-first = 先请同事把卡锁住
    .body = 锁住了，别人用不了。打电话也能锁。
    .call = 请人来帮我
    .counter = 去柜台锁
    .locked = 锁住了
    .not-now = 先不锁

own-bank = 卡和机器是一家的吗？
    .body = 看门口银行的名字，想想卡上的名字。
    .ours = 是
    .other = 不是

when-ours = 常常要等{ $swallowed-own-days }个工作日
    .ask = 过几天，来这里拿
    .body = 今天先去柜台说一声，问好哪天来。

when-other = 拿卡，要多等几天
    .body = 别家银行的卡，常常慢一些。
        今天先去柜台说一声，问好去哪里拿。

have-id = 带身份证了吗？
    .body = 拿卡要看您本人的身份证。
    .yes = 带了
    .no = 没带

at-counter = 请到柜台，说“卡没出来”
    .body = 说清楚：哪台机器，大概几点。
        身份证和眼镜，都带好了吗？

say-it-first = 先到柜台说一声
    .body = 说清楚哪台机器，大概几点。拿卡那天，带身份证。
        眼镜带好了吗？

lock-counter = 请到柜台，说“挂失”
    .body = 再说一句：卡还在机器里。请柜台也查最近的钱。
        身份证和眼镜，都带好了吗？

came-out = 卡出来了，先放好
    .body = 今天别再插进那台机器。想看看卡坏了没有，去柜台。
        卡、身份证、眼镜，都带好了吗？
