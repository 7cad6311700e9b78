# Words of check-notes.kdl: one message per screen, its choices as attributes.

title = 这张钱是真的吗

intro = 一摸二看，三转四听
    .body = 把钱拿在手里，一样一样来。
        拿不准，柜台替您看，不花钱。

where = 这张钱，现在在哪里？
    .hand = 在我手里
    .machine = 机器留下了
    .other = 别人要换给我

kept = 站在这里，请人来
    .body = 机器认不准这张钱，请别走开。
        卡和小票出来了，就拿好，等我们的同事。
    .call = 请人来帮我

swap = 不换，最省心
    .body = 跟他说：“请您去柜台换。”
        他还缠着，就来找我们的同事。
    .call = 请人来帮我

touch = 摸：人像的衣服
    .body = 真钱摸着一道一道的，有点刮手。
        别用力搓。
    .fine = 刮手
    .odd = 很滑

look = 看：对着光，看空白处
    .body = 大钱里面有人像，小钱里面有花。
        像是长在纸里的，对着光才看得清。
    .fine = 看见了
    .odd = 没看见

tilt = 转：上下转一转
    .body = 新一点的大钱，中间的数会变颜色。
    .fine = 变颜色
    .odd = 没有变
    .older = 是小钱、旧钱

listen = 听：轻轻抖一抖
    .body = 真钱的声音又脆又响。
        旧的、湿的钱，声音会小一些。
    .fine = 又脆又响
    .odd = 闷闷的

all-fine = 看着都对，一般是真的
    .body = 想再放心些，柜台的机器看得更准。
    .look = 请柜台看看

do-not-spend = 先别花，交柜台看
    .body = 有一样拿不准，也可能是真的。柜台一看就知道。
        是谁给的、哪一天，想得起就记下来。
    .call = 请人来帮我

bank-must = 银行要当您的面看
    .body = 钱一直放在您看得见的地方。
        要收走，至少有{ $counterfeit-staff }位同事在场。

slip = 要是假的，银行会收走
    .body = 盖上章，留在银行，不能退给您。
        银行给您一张盖章的单子，请收好。

appraisal = 不同意，可以请人再看
    .body = { $counterfeit-ask-days }个工作日里，可以要求再鉴定。
        一般{ $counterfeit-result-days }个工作日有结果。要是真的，钱还给您。

at-counter = 请到柜台，说“看看真假”
    .body = 您拿来看，没有人怪您。
        那张钱、眼镜，都带好了吗？

not-swapped = 钱在自己手里，最好
    .body = 有人要换钱，都请他去柜台。
        钱和眼镜，都带好了吗？

goodbye = 收好，慢慢来
    .body = 收到大钱，也这样摸一摸、看一看。
        钱和眼镜，都带好了吗？

beside-machine = 在机器旁边，等同事来
    .body = 跟同事说：“机器留下了我的钱。”
        卡、小票、眼镜，都带好了吗？
