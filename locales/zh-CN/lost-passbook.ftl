# Words of lost-passbook.kdl: one message per screen, its choices as attributes.

title = 存折丢了

intro = 存折丢了，先把它锁住
    .body = 锁住以后，别人用不了。钱还是您的。

whose = 丢的是谁的存折？
    .body = 家里人的，通常也可以替他办。
    .mine = 我的
    .other = 家里人的

both-ids = 两个人的身份证都有吗？
    .body = 您的，还有他的。他的密码，谁都不用告诉。
    .yes = 都带了
    .no = 没带齐

family-fetch = 先让他打电话锁住
    .body = 他在家里，也能给银行打电话锁。
        您拿好两个人的身份证，再来柜台。
    .ring-home = 好，告诉他
    .call = 请人来帮我

trouble = 有人动过钱，或知道密码吗？
    .body = 说不准，也没关系。

now = 现在就请同事来锁
    .body = 先锁存折，再查最近的钱。
        真的少了钱，也打{ $police }报警。
    .call = 请人来帮我
    .counter = 去柜台
    .phone = 打电话锁

how = 您想怎么锁存折？
    .body = 两个办法都行。在家里，也能打电话锁。
    .at-counter = 去柜台
    .phone = 打电话

have-id = 带身份证了吗？
    .body = 柜台要看身份证。没带，先打电话锁。
    .yes = 带了
    .no = 没带

phone = 打银行自己的电话
    .body = { $phone-known ->
        [yes] 号码：{ $bank-phone }。
       *[no] 号码在柜台的牌子上，我们的同事也知道。
    }
        别打短信里的号码。

tell = 说一句：我要挂失存折
    .body = 先想好：名字、身份证号、大概哪年开的。
        卡也丢了，就一起说。只告诉银行。

keep-secret = 密码，谁问都不说
    .body = 短信里的数字，也谁都不说。
        有人非要问，就挂断，请同事来。

locked = 银行说锁住了吗？
    .body = 再问两句：管几天，最近有没有少钱。
    .heard = 锁住了
    .not-yet = 还没有

not-through = 请我们的同事帮忙
    .body = 电话没打通很常见。也可以直接去柜台锁。
    .call = 请人来帮我
    .again = 再打一次电话
    .heard = 现在锁住了

formal = 带身份证，再去柜台
    .body = 电话锁的，过几天可能会自己解开。
        在柜台办好，再领一本新的。
    .now = 现在就去
    .later = 改天再来

at-counter = 请到柜台，说“挂失存折”
    .body = 请柜台也查一查最近的进出。
        身份证、手机、眼镜，都带好了吗？

come-back = 早点带身份证来柜台
    .body = 旧存折找到了，也先问柜台能不能用。
        手机、眼镜，都带好了吗？

family-counter = 请到柜台，说“挂失存折”
    .body = 说您替家里人来办。
        两个人的身份证、眼镜，都带好了吗？

family-home = 给他打电话，先锁住
    .body = 请他打银行自己的电话，说要挂失存折。密码谁问都不说。
        身份证、手机、眼镜，都带好了吗？
