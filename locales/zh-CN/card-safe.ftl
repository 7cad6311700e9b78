# Words of card-safe.kdl: one message per screen, its choices as attributes.

title = 钱在卡里安全吗

intro = 看看什么护着您的卡
    .body = 有银行护着的，也有您自己能做的。
        这里不收卡，不问密码。

trouble = 卡丢了，或密码有人知道？
    .body = 有一笔钱不是您用的，也算。说不准，也没关系。
    .yes = 有一样
    .no = 都好

lock-first = 先把卡锁住
    .body = 锁住以后，钱还在卡里，还是您的。
    .call = 请人来帮我
    .counter = 去柜台
    .phone = 自己打电话锁

phone = 打银行自己的电话
    .body = { $phone-known ->
        [yes] 号码：{ $bank-phone }。
       *[no] 号码在柜台的牌子上，我们的同事也知道。
    }
        接通了，说：“我要挂失。”

chip = 金色方块，护着卡
    .body = 卡上的金色方块，很难照着做一张。
        没有方块的旧卡，请到柜台换。

pin = 密码，护着钱
    .body = 别用生日、手机尾号、六个一样的数。
        别写在卡上，也别写在手机里。

alone = 密码只有您自己按
    .body = 用手挡住。家里人、护工、银行的人，谁问都不说。
        短信里的数字，也不说。

messages = 钱一动，手机就响
    .body = 请柜台开通短信提醒，先问收不收钱。
        不是您用的，马上拨卡背面的电话。

limits = 一天用多少，您来定
    .body = 请柜台改小一点，一般不花钱。
        不拿卡也能付钱的、在国外用的，可以关掉。

lend = 卡，不借给人
    .body = 收一下钱、走个账，也不借。
        借出去，您自己的卡可能{ $card-lending-years-from }到{ $card-lending-years-to }年不好用。

insured = 存的钱，有保险
    .body = 一家银行，一个人，最多保{ $deposit-insured }，利息也算。
        理财、基金、保险，不在里面。

set-now = 今天就去设好吗？
    .body = 短信提醒和每天的限额，柜台一起设好。
    .now = 现在就去
    .later = 改天再来

phone-done = 锁好了，再去柜台
    .body = 电话锁的卡，过几天可能会自己解开。
        带身份证去柜台办好。手机和眼镜，都带好了吗？

at-counter = 跟柜台说两句话
    .body = “我要短信提醒。”“我要改每天的限额。”
        卡、身份证、眼镜，都带好了吗？

goodbye = 卡和密码，分开放
    .body = 哪天不放心，来问我们就好。
        卡、身份证、眼镜，都带好了吗？
