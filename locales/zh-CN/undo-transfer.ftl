# Words of undo-transfer.kdl: one message per screen, its choices as attributes.

title = 转错了，想要回

intro = 转错了，先问银行
    .body = 钱能不能停住，银行查了才知道。
        早点问，办法多一些。我告诉您怎么说。

told = 是别人叫您转的吗？
    .body = 说的是电话里、网上的人。
        怎么按都没关系，没人怪您。
    .yes = 是
    .no = 不是，我转错了

now = 现在就请同事来查
    .body = 同事马上查，钱能不能停住。
        像是碰上了骗子，也打{ $police }。
    .call = 请人来帮我
    .counter = 去柜台
    .phone = 自己打电话问

how = 您想怎么问银行？
    .body = 同事就在这里，问起来最快。
    .call = 请人来帮我
    .at-counter = 去柜台问
    .phone = 打电话问

phone = 打银行自己的电话
    .body = { $phone-known ->
        [yes] 号码：{ $bank-phone }。
       *[no] 号码在柜台的牌子上，我们的同事也知道。
    }
        别打短信里的号码。

say = 说：我转的钱，想取消
    .body = 看着小票，说哪天转的，转给谁。
        小票没带，也能问。

keep-secret = 密码，谁问都不说
    .body = 短信里的数字，也谁都不说。
        有人非要问，就挂断，请同事来。

answer = 银行说能取消吗？
    .body = 没听清，就请银行再说一遍。
    .can = 能取消
    .gone = 已经到账了
    .not-yet = 还没问到

not-through = 请我们的同事帮忙
    .body = 电话没打通很常见。也可以直接去柜台问。
    .call = 请人来帮我
    .again = 再打一次电话
    .heard = 现在问到了

know-payee = 收钱的人，您认识吗？
    .body = 认识的人，可以请他转回来。
    .known = 认识
    .unknown = 不认识

police = 请同事陪您想办法
    .body = 不认识收钱的人，也打{ $police }说一说。
        谁说交钱就能要回来，都别信。
    .call = 请人来帮我
    .counter = 去柜台问
    .later = 今天先到这里

cancelled = 问好了，过几天再看看
    .body = 看看钱回到卡里没有。没回来，就来找我们。
        卡、小票、身份证、眼镜，都带好了吗？

ring-payee = 打老号码，请他转回来
    .body = 当面说也好。他不肯，再来找我们。
        卡、小票、身份证、眼镜，都带好了吗？

no-fee = 小票收好，再想办法
    .body = 谁说交钱就能要回来，先来问我们。
        卡、小票、身份证、眼镜，都带好了吗？

at-counter = 请到柜台，说想取消
    .body = 拿出小票，说哪天转的，转给谁。
        卡、小票、身份证、眼镜，都带好了吗？
