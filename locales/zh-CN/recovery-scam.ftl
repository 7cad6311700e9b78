# Words of recovery-scam.kdl: one message per screen, its choices as attributes.

title = 有人说帮我追钱

found = “帮您追回那笔钱”
    .body = 想一想，您碰上这样一件事。
        您以前少过一笔钱。今天，有人打来电话。

lawyer = “我是律师，您放心”
    .body = 哪天的事，少了多少，他都知道。您觉得有盼头了。

sealed = “网上警察也在办”
    .body = 他发来一张纸，有红章，也有您的名字。

deposit = “先交一点保证金”
    .body = 他说交了就能追回，两笔钱一起还您。

turn = “今天不交，追不回”
    .body = 您报过案，那家派出所不远。您怎么做？
    .follow = 交保证金
    .stop = 去派出所问问

ending-lost = 交了一笔，还要一笔
    .body = 先是保证金，又是手续费。
        盼着钱回来，谁都会动心，不怪您。马上告诉我们和警察。
    .other = 看另一种结果

ending-safe = 派出所说，没有这个人
    .body = 警察请您坐下，记了那个号码。您的钱没有再少。

what-to-do = 追钱，不用先交钱
    .body = 追钱的事，警察办，不收钱。
        去您报案的派出所，当面问一问。
    .call = 我正碰上这事

who-to-call = 拿不准，打{ $anti-fraud }
    .ask = 拿不准，问我们的同事
    .body = { $anti-fraud }是警察的防骗电话。
        已经交了钱，马上叫我们的同事，再打{ $police }。
    .call = 我正碰上这事

now =
    .staff-ok = 谈清楚了，接着看
    .staff-stop = 今天先看到这里
    .staff = 先问好：“这样的电话，常有客人来问。这边坐，您慢慢说，我听着。”
    .do = 请客人挂断，先听完。再说：“警察追钱不收钱，也不在网上聊天办案。”一起给报案的派出所打电话。再请一位同事来，谢谢客人肯说。
    .never = 不催，不提以前谁不对，不问密码。不说钱一定能追回，不当众说这件事。

question = 您先做什么？
    .body = 有人说，您少的钱找到了。交一点手续费，马上还您。
    .pay-little = 先交一点
    .ask-police = 去派出所问问

right = 对，先去问问
    .body = 当面问，很快就清楚，也不花钱。追钱，不用先交钱。

wrong = 这一步，再想想看
    .body = 交了这一点，后面还会再要。追钱，不用先交钱。
    .again = 再答一次

unsure = 说不准，就先停住
    .body = 说不准就停下来问人，这样很好。追钱，不用先交钱。

once-more = 再看一遍，先做什么？
    .body = 有人说，您少的钱找到了。交一点手续费，马上还您。
    .pay-little = 先交一点
    .ask-police = 去派出所问问

explained = 先去问，不交钱
    .body = 盼着钱回来，一下很难分清。追钱，不用先交钱。

goodbye = 追钱，不用先交钱
    .body = 再有人说帮您追，先来问我们。
        请带好手机、眼镜和卡。
