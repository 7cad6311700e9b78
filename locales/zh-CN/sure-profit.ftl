# Words of sure-profit.kdl: one message per screen, its choices as attributes.

title = 有人说稳赚不赔

teacher = 手机里来了位“老师”
    .body = 想一想，您碰上这样一件事。
        他天天教您挣钱，一分钱不收。他还拉您进了一个群。

group = “内部消息，稳赚不赔”
    .body = 群里的人都说挣了钱，都谢谢老师。

small-win = 您放了一点，真的挣了
    .body = 过几天，钱多了，也取出来了。您放心了。

put-more = “多放一些，保本保息”
    .body = 老师说，名额今天就满。您又放进去一大笔。

tax-first = 想取钱，却要先交税
    .body = 手机上钱很多，取不出来。老师说：“先交税，才能取。”

turn = 这时，您停了一下
    .body = 您想：取自己的钱，怎么要先交钱？您不再付，来问我们的同事。

what-to-do = 先不付钱，问一问
    .body = 挣得多又保本，哪里都没有。
        付钱以前，给我们的同事看看。问一问不花钱。
    .call = 我正要付这笔钱

who-to-call = 已经付了，打{ $police }
    .body = 把聊天和付钱的记录留好。
        还没付，拿不准，打{ $anti-fraud }，或问我们的同事。
    .call = 我正要付这笔钱

question = 您先做什么？
    .body = “老师”说这一笔稳赚不赔。他叫您今天就把钱放进去。
    .put-some = 先放一点试试
    .ask-first = 先问这里的同事

right = 对，付钱以前先问
    .body = 钱还在您手里，可以慢慢问清楚。挣得多又保本，哪里都没有。

wrong = 这一步，再想想看
    .body = 先让您挣一点，是想您多放一些。挣得多又保本，哪里都没有。
    .again = 再答一次

unsure = 说不准，就先停住
    .body = 说不准就停下来问人，这样很好。挣得多又保本，哪里都没有。

once-more = 再看一遍，先做什么？
    .body = “老师”说这一笔稳赚不赔。他叫您今天就把钱放进去。
    .put-some = 先放一点试试
    .ask-first = 先问这里的同事

explained = 先问人，再付钱
    .body = 这样的话很好听，一下很难分清。挣得多又保本，哪里都没有。

goodbye = 挣得多又保本，先问人
    .body = 再有人说稳赚，先来问我们。
        请带好手机、眼镜和卡。
