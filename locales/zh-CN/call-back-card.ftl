# Words of call-back-card.kdl: one message per screen, its choices as attributes.

title = 抄一张家人电话

intro = 写一张纸，放电话边
    .body = 有人来电话要钱，照着纸打回去问。
        这里不写、不记，都写在您自己的纸上。

paper = 现在有纸和笔吗？
    .body = 没有也行，先看一遍，回家写。

no-paper = 请我们的同事拿纸笔
    .body = 也可以先看一遍，回家跟孩子一起写。
    .call = 请人来帮我

never-write = 三样别写在纸上
    .body = 密码、银行卡号、身份证号，都别写。
        纸会被人看见。

first-line = 第一行，写大字
    .body = “先挂断，再打回去。”

child = 第二行，孩子的号码
    .body = 抄您一直打的那个号码，写上名字。
        别抄短信里的，也别抄来电话的人念的。

second = 第三行，再写一个人
    .body = 另一个孩子，或信得过的邻居。
        一个没人接，就打另一个。

bank = 第四行，银行的电话
    .body = { $phone-known ->
        [yes] 号码：{ $bank-phone }。
       *[no] 号码印在银行卡背面，回家抄下来。
    }

police = 第五行，警察的电话
    .body = 钱转走了，打{ $police }。
        拿不准真假，打{ $anti-fraud }。

question = 跟家里人约一句话
    .body = 问一句只有家里人答得上的，比如小时候的事。
        答的话记在心里，别写在纸上。

keep = 一张放电话边
    .body = 再抄一张，放在钱包里。
        字写得大大的，一眼就看见。

try-it = 今天就打一次试试
    .body = 照着纸，打给孩子，问一问那句话。
        孩子换了号码，就改这张纸。

goodbye = 有了这张纸，不慌
    .body = 谁来电话要钱，都先挂断，照纸打回去。
        纸、笔、眼镜，都带好了吗？
