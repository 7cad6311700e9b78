# Words of helper-takes-money.kdl: one message per screen, its choices as attributes.
# Whoever helps the customer may read along: nobody is accused, and nothing here is a secret.

title = 我的卡我自己拿

company = 有人陪您来办事
    .body = 想一想，您碰上这样一件事。
        一位熟人常陪您来银行，一路扶着您。

presses = “您坐着，我替您按”
    .body = 卡他拿着，密码也是他按。您省了不少事。

speaks = “我来说，说得快些”
    .body = 同事问您，他先答了。您有一句话，还没有说出来。

wonder = 您想知道还有多少钱
    .body = 小票在他那里。您有点不好意思问。

turn = 同事问：“您想怎么办？”
    .body = 同事看着您，不着急，等您自己说。
    .stop = 我自己来按
    .follow = 还是他替我按

ending-lost = 日子久了，心里没有数
    .body = 花了多少，还有多少，您说不上来。
        他也说不清，两个人都为难。
    .other = 看另一种结果

ending-safe = 您自己拿卡，自己按
    .body = 熟人转过身，在旁边等您。钱数您清楚，他也省心。

what-to-do = 卡自己拿，密码自己按
    .body = 卡和密码是您自己的，这是您的权利。
        帮忙的人可以陪着、念字，不用知道密码。
    .call = 问问我们的同事

alone = 谁都能单独问几句
    .body = 叫我们的同事，陪您来的人在旁边坐一坐。
        您想怎么办，自己慢慢说。
    .call = 问问我们的同事

who-to-call = 想换密码，到柜台换
    .body = 您本人带上身份证来，也能查还有多少钱。
        家里有急事，打{ $police }。
    .call = 问问我们的同事

now =
    .staff-ok = 谈清楚了，接着看
    .staff-stop = 今天先看到这里
    .staff = 先问好：“这边坐。人少听得清，我想单独听您说几句。”
    .do = 再请一位同事，陪同来的人坐下喝水。听客人自己说。再问：“卡和密码，您想自己拿吗？”客人愿意，一起去柜台查、换密码。谢谢两位。
    .never = 不说谁不好，不替客人答。不问密码，不当众说钱数。

question = 您怎么说？
    .body = 家里人陪您来，说：“密码告诉我，我去取，您歇着。”
    .tell-pin = 告诉他密码
    .press-self = 我自己按

right = 对，谢谢他，自己按
    .body = 他陪着您，念字给您听，就很好。密码自己按，两个人都安心。

wrong = 这一步，再想想看
    .body = 他是好意，可往后账不好说清。密码自己按，两个人都安心。
    .again = 再答一次

unsure = 说不准，就先停住
    .body = 说不准就停下来问人，这样很好。密码自己按，两个人都安心。

once-more = 再看一遍，您怎么说？
    .body = 家里人陪您来，说：“密码告诉我，我去取，您歇着。”
    .tell-pin = 告诉他密码
    .press-self = 我自己按

explained = 谢谢他，密码自己按
    .body = 别人一片好意，一下不好推辞。密码自己按，两个人都安心。

goodbye = 卡和密码，是您自己的
    .body = 想单独问几句，随时叫我们的同事。
        手机、眼镜和卡，请您自己拿好。
