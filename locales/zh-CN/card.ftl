# 工作人员口袋里的卡片（caring-mode staff card）。只给工作人员看，不上客人的屏幕。

open = 打开工作人员的页面
    .how = 点屏幕左上角四下，或按三下减号键，六秒之内。先按两位工号，接着按口令。
    .wait = 输错五次，要等几秒，最多一分钟。有人叫，直接应答，不用口令。

steps = 站在客人身边
step = { $title }：{ $do }
step-timed = { $title }，{ $seconds }秒：{ $do }
not = 不做：{ $what }
step-greet = 问好
    .do = 微笑，称呼得体，报姓名，亮工牌。站旁边，眼睛一样高。
    .never = 叫“老头”“老太”，伸手碰人。
step-leave = 先问
    .do = “我可以帮您看一下屏幕吗？”等客人点头。
    .never = 拿客人的卡和手机。
step-need = 听事
    .do = 用自己的话再说一遍。也可以请他去柜台。
    .never = 推着用机器，推荐产品。
step-safety = 平安
    .do = “有没有人在电话里教您？”对谁都这样问。
    .never = 审问。
step-point = 指，不按
    .do = 说出一个键，等着。客人自己按。
    .never = 替客人办。
step-pin = 密码
    .do = 说一声，身子和眼睛都转开。请客人用手挡住。
    .never = 听、打、记密码。
step-check = 核对
    .do = 一起看数目和收钱人，小声。客人自己点头。
    .never = 大声说数目。
step-close = 收尾
    .do = 卡、钱、小票、眼镜都在。道谢，说下次见。
    .never = 卖东西。
step-second = 叫第二个人
    .do = 小声说暗号。拿不准、上门、大额现金、劝阻，都要两个人。
    .never = 留下客人一个人。
step-hand-over = 交给别人
    .do = 说清谁来接、为什么。记下编号。
    .never = 当着大家再讲一遍。

never = 无论如何不做
    .list = 替客人按。听、写密码。让客人难堪。有要紧的记号却走开。答应钱能追回。帮忙时卖东西。

ladder = 叫了没人应：危险、不舒服
    .hall = 先到的同事马上过去。
    .lead = { $seconds }秒没人应：大堂经理带第二个人去。
    .head = 再过{ $minutes }分钟：网点负责人。
    .danger = 有危险，或有人等着拿钱：马上打{ $police }。
    .ill = 有人不舒服：打{ $ambulance }。

signs = 屏幕上的记号（只看，不念）
sign-phone-on = 正在通话
sign-secret = 有人叫瞒着
sign-coached = 有人教怎么答
sign-official = 自称警察客服
sign-courier = 有人上门拿钱
sign-code-or-link = 要密码、点链接
sign-family-urgent = 家里人急要钱
sign-sure-profit = 说稳赚、先交钱
sign-never-met = 没见过收钱人
sign-hurry = 有人催
sign-lend-card = 有人借卡
sign-half-savings = 动用一半积蓄
sign-first-time = 第一次转给他

ends = 谈完了，记哪一个
end-confirmed = 是骗局
end-not-fraud = 不是骗局
end-unknown = 说不准

codes = 叫人的编号：A-07-3
    .how = 字母是什么事，中间是哪个任务，后面是第几页。还没开始办：只有字母和0。
code-stop = 有骗人的记号，悄悄去
code-medical = 有人不舒服
code-stuck = 不知道怎么办

tasks = 任务
