# Words of lesson-rights.kdl: one message per screen, its choices as attributes.

title = 买不买我说了算

hook = 在银行，您说话算数
    .body = 您有{ $consumer-rights }样权利，写在牌子上。
        用不着背，听个故事就记住了。

tale = 马忠只想存个定期
    .body = 民和的马忠卖了羊，来存钱。
        有人说：“买份保险，才给您存。”

turn = 他笑着问了一句
    .body = “我买羊，要搭一头牛吗？”
        那人也笑了。钱存好了，保险没有买。

example-elder = 听不清，就请人写
    .body = 循化的韩英听不清，请同事写在纸上。
        她问了三遍，同事答了三遍。受尊重，也是权利。

example-youth = 这一栏，做什么用？
    .body = 西宁的学生扎西来办卡，纸上要填室友的电话。
        他一问，原来不用填。别人的事，替别人看好。

example-general = 一年一共多少钱？
    .body = 德令哈的祁师傅开面馆，要装收钱的机器。
        他请人把一年的钱写下来，看清了才签字。

again = 要一碗面，就端一碗面
    .body = 多端来一盘菜，您可以请他端回去。
        在银行，也是您来点。

do = 觉得不对，先问再签
    .body = 先不签字，问：“只办这一样，行吗？”
        没说通，就找我们的同事说：“我要投诉。”

after = 没答好，打{ $consumer-line }
    .ask = 没答好，再打一个电话
    .body = 跟银行说过了，再打。上班时间有人接。
        家里人也可以替您说。

goodbye = 问一句，是您的权利
    .body = 谢谢您陪我说话。慢走，台阶我照着。
        卡、存折、眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 只办您想办的那一样。搭着卖的，可以不买，这是您的权利。有话，来我们柜台说。
