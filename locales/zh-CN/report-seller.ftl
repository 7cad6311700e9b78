# Words of report-seller.kdl: one message per screen, its choices as attributes.

title = 悄悄告诉银行

intro = 卖的人不对，悄悄说
    .body = 我告诉您找谁、怎么说。
        您按了什么，这里不留，也不往外传。

near = 卖的人，现在听得见吗？
    .body = 听得见，就等一会儿再看。
    .alone = 听不见
    .beside = 在旁边

later = 先不看，没关系
    .body = 跟他说：“我再想想。”纸拿在自己手里。
    .alone = 现在听不见了
    .home = 回家再说

money = 钱已经付了吗？
    .body = 转走的、交给人的，都算。
    .yes = 付了
    .no = 没付

paid-first = 先查一查，钱能不能停
    .body = 请一位别的同事马上查。
        付给了公司或个人，也打{ $police }。
    .call = 请人来帮我

ready = 先想好，三句话
    .body = 谁卖的。哪一天。卖的是什么。
        他说过的话，记得几句说几句。

keep = 纸和短信，都留好
    .body = 签过的字、小票、手机里的话，别删。
        原来的纸别交给卖的人。

nobody-tells = 您按的，卖的人看不到
    .body = 找人时先说一句：“别让卖的人知道是我。”
        密码和短信里的数字，谁问都不说。

whom = 您想告诉谁？
    .body = 别找卖的人，也别在这里大声说。
    .manager = 这里的负责人
    .phone = 打银行电话
    .home = 回家再打

manager = 只说一句，别的进屋说
    .body = 请来一位同事，跟他说：“我想单独见负责人。”
        来的是卖的那位，就说：“没事了。”
    .phone = 还是打电话

call-manager = 现在就叫一位同事
    .body = 见到负责人，请他关上门再说。
    .call = 请人来帮我
    .done = 跟负责人说好了
    .phone = 还是打电话

phone = 打银行自己的电话
    .body = { $phone-known ->
        [yes] 号码：{ $bank-phone }。
       *[no] 号码印在银行卡背面。
    }
        接通了，说：“我要投诉。”

deadline = 问一句：哪天答复我
    .body = 一般{ $complaint-days }天里要答复您。事情复杂，会长一些。
        把编号和接话的人，记在纸上。

consumer = 银行没答好，再打一个电话
    .body = 管这事的电话：{ $consumer-line }。上班时间有人接。
        先跟银行说过，再打这里。

goodbye = 您说出来，帮了很多人
    .body = 记着编号，到日子就问。
        纸、手机、眼镜，都带好了吗？

from-home = 回家打银行的电话
    .body = { $phone-known ->
        [yes] 号码：{ $bank-phone }。
       *[no] 号码印在银行卡背面。
    }
        先说：“别让卖的人知道是我。”
        纸、手机、眼镜，都带好了吗？
