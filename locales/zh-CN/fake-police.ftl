# Words of fake-police.kdl: one message per screen, its choices as attributes.

title = 自称警察来电话

phone-rings = 电话里的人说是警察
    .body = 想一想，您碰上这样一件事。
        “有人用您的名字办卡，涉嫌洗钱。”您心里一紧。

uniform = 手机上有人穿着制服
    .body = 他叫您看手机。上面有一张“逮捕令”，写着您的名字。

secret = “这件事，谁也不能说”
    .body = 他说儿女不能说，银行也不能说。电话也不许挂。

safe-account = “把钱转到安全账户”
    .body = 他说只是核对，查完就还。您带着卡，来到机器前。

turn = 这时，您停了一下
    .body = 您想：警察怎么会要我的钱？您挂断电话，来问我们的同事。

what-to-do = 挂断电话，先不转钱
    .body = 真警察不会叫人转钱，也没有“安全账户”。
        想问清楚，可以去派出所当面问。
    .call = 我正接到这电话

who-to-call = 拿不准，打{ $anti-fraud }
    .body = 这是警察的防骗电话。
        已经转了钱，打{ $police }，再叫我们的同事。
    .call = 我正接到这电话

question = 您先做什么？
    .body = “警察”来电话，说您的卡出了事。他叫您先转钱，查完再还。
    .hang-up = 挂断，找人问问
    .send-some = 先转一点试试

right = 对，先挂断
    .body = 挂断以后，您就能慢慢想、慢慢问。真警察不会叫人转钱。

wrong = 这一步，再想想看
    .body = 转出一点以后，对方还会接着要。真警察不会叫人转钱。
    .again = 再答一次

unsure = 说不准，就先停住
    .body = 说不准就停下来问人，这样很好。真警察不会叫人转钱。

once-more = 再看一遍，先做什么？
    .body = “警察”来电话，说您的卡出了事。他叫您先转钱，查完再还。
    .hang-up = 挂断，找人问问
    .send-some = 先转一点试试

explained = 先挂断，再问人
    .body = 这样的电话很像真的，很难分清。真警察不会叫人转钱。

goodbye = 警察不会要您的钱
    .body = 再接到这样的电话，先来问我们。
        请带好手机、眼镜和卡。
