# Words of old-notes.kdl: one message per screen, its choices as attributes.

title = 换破钱、零钱

intro = 换破钱、换零钱
    .body = 这些都在柜台办。我先告诉您怎么准备。

which = 您想办哪一件？
    .body = 挑最像的一件。
    .torn = 钱破了、旧了
    .change = 换零钱
    .doubt = 不知真假
    .refused = 有人不收现钱

together = 破的钱都带来了吗？
    .body = 碎的一小块，也放在一起，别丢掉。
        能换多少，柜台当面告诉您。
    .here = 都带来了
    .home = 还有在家里

not-with-strangers = 换钱，只到柜台换
    .body = 路上有人要和您换钱，别换。
        先自己数好一共多少。

hold-on = 这张钱，先别花出去
    .body = 单独放好，拿到柜台看。
        要是真的，照样能用。
    .call = 请人来帮我

watched = 当着您的面看
    .body = 钱一直放在您看得见的地方。
        要收走，至少有{ $counterfeit-staff }位同事在场。

kept = 要是假的，银行会收走
    .body = 银行给您一张盖章的单子，请收好。
        不同意，{ $counterfeit-ask-days }个工作日里，可以请人再看。
    .call = 请人来帮我

cash-is-good = 现钱都能用
    .body = 谁不收现钱，记下是哪家、哪一天。
        我们的同事告诉您，可以跟谁反映。
    .call = 请人来帮我

torn-counter = 请到柜台，说换破钱
    .body = 慢慢来，看着柜台数。
        钱和眼镜，都带好了吗？

torn-later = 找齐了，再一起拿来
    .body = 放在一个信封里，碎的也放进去。
        钱和眼镜，都带好了吗？

change-counter = 请到柜台，说换零钱
    .body = 说要几张大的、几张小的，当面数。
        钱和眼镜，都带好了吗？

doubt-counter = 请到柜台，说看看真假
    .body = 说一说这张钱哪里来的。没人怪您。
        钱和眼镜，都带好了吗？

report = 也可以打电话反映
    .body = 号码：{ $central-bank-line }，上班的时候打。
        钱和眼镜，都带好了吗？
