# Words of pension-agent.kdl: one message per screen, its choices as attributes.

title = 有人说能涨养老金

visitor = “我能帮您涨养老金”
    .body = 想一想，您碰上这样一件事。
        一位热心人上门，说他在社保有熟人。

quota = “这是内部指标”
    .body = 他说名额只有几个，叫您先别往外说。

more-years = “补缴就能涨”
    .body = 他说补一笔钱，以后每月多领。他的纸上还盖着章。

fee = “先交一点材料费”
    .body = 身份证和卡，他也要拿走用一用，说今天就办好。

turn = “过了今天就没有了”
    .body = 他说名额要给别人了。您怎么做？
    .follow = 先交材料费
    .stop = 去社保局问问

ending-lost = 钱交了，养老金没有涨
    .body = 社保局说，没有这样的名额。
        他说得像真的，谁都会信，不怪您。马上告诉我们和警察。
    .other = 看另一种结果

ending-safe = “没有这样的名额”
    .body = 社保局的人这样告诉您。问一问不花钱，您的钱都在。

what-to-do = 办养老金，只找社保局
    .body = 社保局办事，不收材料费，也不上门收钱。
        带上身份证，您自己去社保局当面问。
    .call = 我正碰上这事

who-to-call = 拿不准，打{ $social-security-line }
    .ask = 拿不准，问我们的同事
    .body = { $social-security-line }是社保的电话。
        已经交了钱，马上叫我们的同事，再打{ $police }。
    .call = 我正碰上这事

now =
    .staff-ok = 谈清楚了，接着看
    .staff-stop = 今天先看到这里
    .staff = 先问好：“养老金的事，常有客人来问。这边坐，您慢慢说，我听着。”
    .do = 先听完。再说：“社保局不收材料费，也没有内部指标。”一起打社保的电话问。再请一位同事来。劝客人明天再定，谢谢客人肯说。
    .never = 不催，不怪客人，不问密码。不替客人按，不当众说这件事。

question = 您先做什么？
    .body = 有人说，您女儿能提前退休。先交一半的钱，他去办。
    .pay-half = 先交一半
    .ask-office = 先问社保局

right = 对，先问社保局
    .body = 打一个电话就清楚，钱还在您手里。办养老金，只找社保局。

wrong = 这一步，再想想看
    .body = 交了一半，他会接着要另一半。办养老金，只找社保局。
    .again = 再答一次

unsure = 说不准，就先停住
    .body = 说不准就停下来问人，这样很好。办养老金，只找社保局。

once-more = 再看一遍，先做什么？
    .body = 有人说，您女儿能提前退休。先交一半的钱，他去办。
    .pay-half = 先交一半
    .ask-office = 先问社保局

explained = 先问社保局，不交钱
    .body = 这样的话很热心，一下很难分清。办养老金，只找社保局。

goodbye = 办养老金，只找社保局
    .body = 再有人说能涨，先来问我们。
        请带好手机、眼镜和卡。
