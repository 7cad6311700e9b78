# Words of inheritance.kdl: one message per screen, its choices as attributes.

title = 亲人留下的钱

intro = 亲人留下的钱
    .body = 什么时候来都行。

kin = 您是他的什么人？
    .body = 爱人、父母、儿女，是最近的亲人。
    .close = 最近的亲人
    .other = 别的亲人

other-kin = 先请同事看一看
    .body = 谁能来领，要看家里的情况。
        听明白了再准备，少跑一趟。
    .call = 请人来帮我
    .counter = 去柜台问
    .close = 我是最近的亲人

bank = 钱在我们银行吗？
    .body = 存折、存单、卡上，写着银行的名字。
    .yes = 在
    .no = 在别家

amount = 钱超过{ $small-inheritance }吗？
    .ask = 钱很多吗？多少算多，请问同事
    .body = 在我们银行的，合起来算。
        丧葬费、抚恤金，不算在里面。
    .less = 不超过
    .more = 超过

simple-way = 通常不用公证
    .body = 柜台请您写一份承诺书。
        听明白了，再签字。

long-way = 先问公证的事
    .body = 钱多些，通常先办公证，再来领。
        要哪些纸，同事写给您。
    .call = 请同事写给我

look-up = 说不准，柜台能查
    .body = 带好证明和身份证，就能请柜台查。

history = 以前的进出也能查
    .body = 人走之前、之后，各{ $inheritance-history-months }个月。
        想查，跟柜台说一声。

leave-card = 他的卡，先收好别用
    .body = 知道密码，也别去机器上取。
        在柜台办，清清楚楚。

no-helper = 谁说收钱代办，别答应
    .body = 柜台就能办，不用托别人。
        证明和身份证，别交给生人。

papers = 都带齐了吗？
    .body = 死亡证明、户口本或结婚证、您的身份证。
        有别的证明，也可以先问。
    .yes = 都带了
    .no = 还缺一样

missing = 缺哪样，问我们的同事
    .body = 到哪里开，他们知道。
        不齐也能先问，别白跑。
    .call = 请人来帮我
    .later = 改天再来
    .now = 先去柜台问

at-counter = 请到柜台，慢慢说
    .body = 跟柜台说：来办亲人留下的钱。
        证明、身份证、眼镜，都带好了吗？

come-back = 准备好了再来
    .body = 不急，您多休息。
        证明、身份证、眼镜，都带好了吗？

other-bank = 去存钱的那家银行问
    .body = 要带的东西，通常差不多。
        证明、身份证、眼镜，都带好了吗？
