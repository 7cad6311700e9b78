# Words of rights.kdl: one message per screen, its choices as attributes.

title = 我有哪些权利

intro = 在银行，您有{ $consumer-rights }样权利
    .ask = 在银行，您有这些权利
    .body = 一页说一样。用不着背，有事再来看。

want = 您想看什么？
    .read = 都看看
    .hurt = 我有意见要说

know = 您可以问明白
    .body = 是什么、收多少钱、会不会亏，都可以问。
        这叫“知情权”。

choose = 买不买，您说了算
    .body = 哪家银行，哪样产品，您自己选。
        这叫“自主选择权”。

fair = 价钱公道，不搭着卖
    .body = 办一件事，不用另买一样东西。
        这叫“公平交易权”。

safe = 银行要看好您的钱
    .body = 您的钱和卡，银行要护住。
        这叫“财产安全权”。

redress = 吃了亏，可以要赔
    .body = 银行做得不对，您可以要个说法。
        这叫“依法求偿权”。

learn = 不会的，可以学
    .body = 怎么用卡，怎么防骗，都可以问。
        这叫“受教育权”。

respect = 谁都要尊重您
    .body = 听不清，看不清，说家乡话，都一样。
        这叫“受尊重权”。

private = 您的事，不外传
    .body = 名字、号码、有多少钱，银行都要保密。
        这叫“信息安全权”。

all-kept = 这几样，都做到了吗？
    .yes = 都做到了
    .no = 有一样没做到

bank-first = 先跟银行说
    .body = 找我们的同事，或打银行电话，说：“我要投诉。”
        银行有的纸，不用您再交。
    .here = 在这里说，记个号
    .call = 请人来帮我

days = 一般{ $complaint-days }天里答复您
    .ask = 问一句：哪天答复我
    .body = 事情复杂，会长一些，银行要告诉您。
        把编号和日子记在纸上。

consumer = 没答好，打{ $consumer-line }
    .ask = 没答好，再打一个电话
    .body = 上班时间有人接。先跟银行说过，再打。
        家里人也可以替您投诉。
    .counter = 去柜台

after-that = 还不满意，可以调解
    .body = 请另外的人来听一听，两边慢慢谈。
        怎么找，问我们的同事。

goodbye = 哪样没做到，来说一声
    .body = 您说了，我们才能改好。
        看一看，眼镜带好了吗？

told = 您说出来，银行才改得好
    .body = 编号、日子、接话的人，都记好。
        看一看，眼镜带好了吗？
