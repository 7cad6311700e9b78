# Words of sleeping-account.kdl: one message per screen, its choices as attributes.

title = 好久没用的卡

intro = 好久没用，钱还在
    .body = 去柜台看看身份证，常常就能再用。

how-known = 卡停了，您怎么知道的？
    .body = 存折也一样。
    .machine = 机器上写的
    .told = 短信电话说的
    .myself = 自己想来看看

no-link = 链接别点，号码别打
    .body = 这样的短信和电话，很多是假的。
        卡停没停，柜台一看就知道。
    .call = 请人来帮我

whose = 这是谁的卡？
    .body = 存折也一样。谁的，谁来办。
    .mine = 我的
    .other = 家里人的

have-id = 带身份证了吗？
    .body = 柜台要看身份证，再看看您本人。
    .yes = 带了
    .no = 没带

use-it = 以后还用它吗？
    .body = 说不准，就到柜台商量。
    .yes = 要用
    .no = 不用了

what-for = 柜台会问：用来做什么
    .body = 照实说就好：领养老金、存点钱，都行。
        这样问，是替您守着钱。

holder-only = 请本人来办
    .body = 柜台要看看本人，家里人通常替不了。
        本人来不了，也可以问问能不能上门。
    .can-come = 本人能来
    .cannot = 本人来不了

home-visit = 先问能不能上门
    .body = 来的同事不止一位，先看他们的工作证。
        一起看身份证，问几句话。
    .ask = 去柜台约
    .not-today = 今天先不约

say-use = 请到柜台，说“还想用”
    .body = 社保卡也带来了，就一起问。
        身份证、卡或存折、眼镜，都带好了吗？

say-close = 请到柜台，说“不用了”
    .body = 里面还有钱，柜台告诉您怎么拿。
        身份证、卡或存折、眼镜，都带好了吗？

say-ask = 请到柜台，问问再定
    .body = 先问里面有多少钱，再想要不要留。
        身份证、卡或存折、眼镜，都带好了吗？

ask-visit = 请到柜台，说“要上门”
    .body = 说清楚：谁来不了，住在哪里。
        身份证、卡或存折、眼镜，都带好了吗？

with-holder = 下次请本人一起来
    .body = 本人带上身份证，还有卡或存折。
        您的东西和眼镜，都带好了吗？

come-back = 今天先不办，也很好
    .body = 下次带上身份证，还有卡或存折。
        您的东西和眼镜，都带好了吗？
