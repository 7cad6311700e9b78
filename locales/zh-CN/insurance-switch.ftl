# Words of insurance-switch.kdl: one message per screen, its choices as attributes.

title = 有人叫我退保险

knows = “您的保单，我这里有”
    .body = 想一想，您碰上这样一件事。
        电话里的人知道您的名字，也知道您的保险。

refund = “能给您全额退保”
    .body = 他说交一点手续费，以前交的钱都退给您。

upgrade = “系统升级，利息更高”
    .body = 他说老的保单要停了，叫您换一份新的。

office = “带上身份证和卡”
    .body = 他约您到一间办公室，门上没有保险公司的名字。

turn = 笔在您手里，签不签？
    .body = 他说：“签了字，今天就退钱。”
    .stop = 打保单上的电话
    .follow = 签字，换新的

ending-lost = 退回来的钱，少了一截
    .body = 老的保险没有了，新的和他说的不一样。
        他知道那么多，谁都会信，这不怪您。
    .other = 看看另一种结果

ending-safe = “我们没有叫您退”
    .body = 保险公司这样告诉您。您没有签，老的保险还在。

what-to-do = 打保单上印的电话
    .body = 问一句：“是你们叫我退的吗？”
        没问清以前，不签字，不交手续费。
    .call = 我正碰上这事

who-to-call = 问不清，打{ $consumer-line }
    .ask = 问不清，叫我们的同事
    .body = { $consumer-line }管保险的事，上班时间有人接。
        已经交了钱，打{ $police }，再叫我们的同事。
    .call = 我正碰上这事

now =
    .staff-ok = 谈清楚了，接着看
    .staff-stop = 今天先到这里
    .staff = 先问好：“保险的事，常有客人来问。这边坐，您慢慢说，我听着。”
    .do = 先听完。再说：“退保险找保险公司，不用给别人手续费。”一起打保单上印的电话。再请一位同事来。劝客人今天不签，谢谢客人肯说。
    .never = 不催，不怪客人，不问密码。不趁这时讲别的保险，不当众说这件事。

question = 您先做什么？
    .body = 有人来电话，说您的保险要升级。他请您明天带卡去签字。
    .call-insurer = 打保单上的电话
    .go-there = 先去看看

right = 对，先打电话问
    .body = 印在保单上的号码，就是保险公司的。换不换，先问保险公司。

wrong = 这一步，再想想看
    .body = 人到了那里，常常不好意思不签。换不换，先问保险公司。
    .again = 再答一次

unsure = 说不准，就先停住
    .body = 说不准就停下来问人，这样很好。换不换，先问保险公司。

once-more = 再看一遍，先做什么？
    .body = 有人来电话，说您的保险要升级。他请您明天带卡去签字。
    .call-insurer = 打保单上的电话
    .go-there = 先去看看

explained = 先问保险公司，再定
    .body = 他像公司里的人，一下很难分清。换不换，先问保险公司。

goodbye = 退和换，先问保险公司
    .body = 再有人叫您退，先来问我们。
        请带好手机、眼镜和卡。
