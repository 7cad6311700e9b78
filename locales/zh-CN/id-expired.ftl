# Words of id-expired.kdl: one message per screen, its choices as attributes.

title = 身份证到期了

intro = 换了身份证，告诉银行
    .body = 带新身份证来，告诉一声就好。

how-known = 谁说要换的？
    .body = 到期的日子，身份证上写着。
    .myself = 自己看到的
    .told = 短信电话说的
    .branch = 柜台当面说的

no-link = 链接别点，号码别打
    .body = 这样的短信和电话，很多是假的。
        要不要换，柜台一看就知道。
    .call = 请人来帮我

have-new = 新身份证拿到了吗？
    .body = 看看上面的日子，是新的才行。
    .yes = 拿到了
    .no = 还没有

get-new = 先去派出所换身份证
    .body = 换好了，再来告诉我们，卡用着方便。
        这些天卡能不能用，可以问柜台。
    .later = 换好再来
    .counter = 去柜台问问

whose = 这是谁的身份证？
    .body = 谁的身份证，谁来办。
    .mine = 我的
    .other = 家里人的

where = 您想在哪里办？
    .body = 两个地方都一样。柜台有人陪您办。
    .counter = 去柜台
    .app = 用手机

own-app = 自己打开手机银行软件
    .body = 别从短信里的链接进，别让人看屏幕。
        觉得难，就去柜台。
    .counter = 去柜台

holder-only = 请本人来办
    .body = 柜台要看看本人，家里人通常替不了。
        本人来不了，也可以问问能不能上门。
    .can-come = 本人能来
    .cannot = 本人来不了

home-visit = 先问能不能上门
    .body = 来的同事不止一位，先看他们的工作证。
        一起看新身份证，问几句话。
    .ask = 去柜台约
    .not-today = 今天先不约

at-counter = 请到柜台，说“换了身份证”
    .body = 手机号、住的地方变了，也一起说。
        新身份证、卡或存折、眼镜，都带好了吗？

ask-visit = 请到柜台，说“要上门”
    .body = 说清楚：谁来不了，住在哪里。
        身份证、卡或存折、眼镜，都带好了吗？

at-home = 在手机上慢慢办
    .body = 哪一步看不明白，就停下，来问我们。
        身份证、手机、眼镜，都带好了吗？

with-holder = 下次请本人一起来
    .body = 本人带上新身份证，还有卡或存折。
        您的东西和眼镜，都带好了吗？

come-back = 今天先不办，也很好
    .body = 下次带上新身份证，还有卡或存折。
        您的东西和眼镜，都带好了吗？
