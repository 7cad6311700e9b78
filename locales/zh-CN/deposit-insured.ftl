# Words of deposit-insured.kdl: one message per screen, its choices as attributes.

title = 存的钱有保险吗

intro = 存在银行的钱，有保险
    .body = 保险是银行买的，您不用花钱，不用办。
        看看哪些在里面，哪些不在。

inside = 活期和定期，都在里面
    .body = 存折、卡、存单，都算。外国钱存着，也算。

how-much = 最多保{ $deposit-insured }
    .ask = 保多少，有个数
    .body = 一家银行，一个人，本钱和利息加在一起算。
        万一银行出事，这些钱照样给您。

more = 超过了，怎么放好
    .body = 另一家银行，另外算。
        不急着动，先跟家里人商量，再问我们的同事。

outside = 理财不在里面
    .body = 基金、保险、别的投资，也不在里面。
        看纸上写的是什么，别只听嘴上说。

sign = 看牌子：“存款保险”
    .body = 贴在银行门口或柜台上。
        没看见，就问我们的同事。
    .call = 请人来帮我

question = 您先做什么？
    .body = 有人说：“这跟存钱一样，有保险。”纸上写的是“理财”。
    .sign-now = 一样，就签字
    .ask = 不签，先问清

right = 对，先问清
    .body = 纸上写“理财”，就不在保险里。亏了，没有人给补。

wrong = 这一步，再想想看
    .body = 嘴上说一样，纸上不一样。“理财”不在保险里。
    .again = 再答一次

unsure = 说不准，就先停住
    .body = 说不准就停下来问人，这样很好。“理财”不在保险里。

once-more = 再看一遍，先做什么？
    .body = 有人说：“这跟存钱一样，有保险。”纸上写的是“理财”。
    .sign-now = 一样，就签字
    .ask = 不签，先问清

explained = 先看纸，再签字
    .body = 这样的话很像真的，很难分清。“理财”不在保险里。

goodbye = 存的钱，放心存着
    .body = 有人说“跟存钱一样”，先来问我们。
        看一看，眼镜带好了吗？
