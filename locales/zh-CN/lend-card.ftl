# Words of lend-card.kdl: one message per screen, its choices as attributes.

title = 有人想借我的卡

asked = “借您的卡走个账”
    .body = 想一想，您碰上这样一件事。
        楼下的邻居来敲门，想借您的银行卡。

receive = “只是收一下钱”
    .body = 他说来了一笔货款，他自己的卡收不了。密码他也要，说明天就还。

present = “还给您好处费”
    .body = 他带来一桶油，放在您家桌上。您不好意思说不。

turn = 卡在您手里，怎么办？
    .body = 邻居站在门口等。他笑着说：“就用一天。”
    .follow = 借他一天
    .stop = 先不借，问一问

ending-lost = 卡里来了好几笔钱
    .body = 那些钱来路不对，又转走了。您的卡也停了。
        您是好心借的，不怪您。马上告诉我们和警察。
    .other = 看另一种结果

ending-safe = “我先问问银行”
    .body = 您这样一说，邻居把油拿走了。卡在您手里，您心里踏实。

what-to-do = 卡不外借，密码不说
    .body = 不好推辞，就说：“我先问问银行。”
        是他的钱，进他自己的卡就行。
    .call = 我正碰上这事

rule = 卡借出去，自己也受限
    .body = 卡在您名下，别人做的事，也算到您的卡上。
        有的人因为这事，账户受限{ $card-lending-years-from }到{ $card-lending-years-to }年。
    .call = 我正碰上这事

who-to-call = 拿不准，打{ $anti-fraud }
    .ask = 拿不准，问我们的同事
    .body = { $anti-fraud }是警察的防骗电话。
        卡已经借出去了，马上叫我们的同事锁卡。
    .call = 我正碰上这事

now =
    .staff-ok = 谈清楚了，接着看
    .staff-stop = 今天先看到这里
    .staff = 先问好：“借卡的事，常有客人来问。这边坐，您慢慢说，我听着。”
    .do = 先听完。再说：“他的钱，进他自己的卡就行。”卡不在手里，先陪客人锁卡。再请一位同事来。谢谢客人肯说。
    .never = 不怪客人，不问密码。不替客人按，不当众说这件事。

question = 您怎么办？
    .body = 电话里说，有个活不用出力。您把银行卡寄去，他每月给您钱。
    .keep-card = 先问银行
    .send-card = 寄张空卡

right = 对，卡留在自己手里
    .body = 空卡寄出去，也能收别人的钱。您的卡，只有您自己用。

wrong = 这一步，再想想看
    .body = 卡里没钱，别人也能拿去收钱。您的卡，只有您自己用。
    .again = 再答一次

unsure = 说不准，就先停住
    .body = 说不准就停下来问人，这样很好。您的卡，只有您自己用。

once-more = 再看一遍，您怎么办？
    .body = 电话里说，有个活不用出力。您把银行卡寄去，他每月给您钱。
    .keep-card = 先问银行
    .send-card = 寄张空卡

explained = 先不寄，再问人
    .body = 说得这么客气，一下很难分清。您的卡，只有您自己用。

goodbye = 您的卡，只有您自己用
    .body = 再有人来借，先来问我们。
        请带好手机、眼镜和卡。
