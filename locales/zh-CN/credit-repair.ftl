# Words of credit-repair.kdl: one message per screen, its choices as attributes.

title = 有人说能修好征信

bad-record = “您儿子的征信不好”
    .body = 想一想，您碰上这样一件事。
        电话里说，您儿子要买房，这样借不到钱。

repair = “交点钱，就能修复征信”
    .body = 征信，就是借钱、还钱的记录。他说他有办法改好。

send-first = “还要刷流水”
    .body = 他叫您先转一笔钱，说马上转回来。

turn = “今天不修，就晚了”
    .body = 您心里着急，还没问过儿子。您怎么做？
    .stop = 先打儿子的电话
    .follow = 先交钱修一修

ending-lost = 钱交了，记录没有变
    .body = 后来一问，儿子的记录好好的。
        为孩子着急，谁都一样，不怪您。马上告诉我们和警察。
    .other = 看另一种结果

ending-safe = 儿子说：“我好好的”
    .body = 您打的是他的老号码。那个人再来电话，您不接了。

what-to-do = 先打孩子的老号码
    .body = 征信的记录，花钱改不了。
        真记错了，让他本人问借钱的那家银行。
    .call = 我正碰上这事

who-to-call = 拿不准，打{ $anti-fraud }
    .ask = 拿不准，问我们的同事
    .body = { $anti-fraud }是警察的防骗电话。
        已经转了钱，马上叫我们的同事，再打{ $police }。
    .call = 我正碰上这事

now =
    .staff-ok = 谈清楚了，接着看
    .staff-stop = 今天先看到这里
    .staff = 先问好：“征信的事，常有客人来问。这边坐，您慢慢说，我听着。”
    .do = 请客人挂断，先听完。再说：“记录花钱改不了。真借钱给您，不会先收您的钱。”一起打孩子的老号码。再请一位同事来，谢谢客人肯说。
    .never = 不催，不怪客人，不问密码。不替客人按，不当众说这件事。

question = 您怎么办？
    .body = 有人说，能马上借给您钱。他叫您先转一点，证明您还得起。
    .ask-bank = 先问银行
    .send-proof = 先转一点

right = 对，不转，先问问
    .body = 真要借给您钱，不会先收您的钱。借钱和征信，先问银行。

wrong = 这一步，再想想看
    .body = 转了一点，他会说还不够。借钱和征信，先问银行。
    .again = 再答一次

unsure = 说不准，就先停住
    .body = 说不准就停下来问人，这样很好。借钱和征信，先问银行。

once-more = 再看一遍，您怎么办？
    .body = 有人说，能马上借给您钱。他叫您先转一点，证明您还得起。
    .ask-bank = 先问银行
    .send-proof = 先转一点

explained = 先不转，问问银行
    .body = 急着用钱，一下很难分清。借钱和征信，先问银行。

goodbye = 借钱和征信，先问银行
    .body = 再有人说能修好，先来问我们。
        请带好手机、眼镜和卡。
