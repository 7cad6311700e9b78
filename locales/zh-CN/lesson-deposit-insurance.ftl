# Words of lesson-deposit-insurance.kdl: one message per screen.

title = 存钱有保险，安心

hook = 钱存在银行，睡得香吗？
    .body = 灯笼夜里不睡，您的钱可以睡。
        今天讲一样不用您花钱的保险。

tale = 门源的老祁，钱在炕柜里
    .body = 老鼠来过一回，他就存进了银行。
        存完又想，万一银行出事，怎么办？

how-much = 同事指给他看一块牌子
    .body = 上面写着“存款保险”，是银行买的。
        一家银行，一个人，最多保{ $deposit-insured }，利息也算。
        老祁说：“老鼠可没给我保过。”

example-elder = 乐都的李秀英，去存定期
    .body = 有人说：“这样跟存钱一样，还送锅。”
        她戴上眼镜看纸，上面写的是“保险”。
        锅没要，她存了定期。

example-youth = 西宁的小马，头一个月工资
    .body = 同学说：“买这个，跟存钱一样。”
        他往下一看，上面写的是“基金”。
        房租的钱，他还是存着。

example-general = 共和的才让，卖了牛
    .body = 亲戚说：“放我这里，跟存钱一样。”
        他看纸，上面写的是“投资”。
        牛钱先存着，跟家里人慢慢商量。

sign = 看牌子，也看纸
    .body = 活期、定期、外国钱存着，都在保险里。
        纸上写“理财”“基金”“保险”的，不在里面。

again = 看着都一样，先看字
    .body = 盐和碱都白，您下锅以前看罐子。
        听着像存钱的，也看看写的什么。

do = 签字以前，问一句
    .body = 就问：“这是存款吗？亏了谁补？”
        存的钱超过了，不急。另一家银行，另外算。

goodbye = 存好了，回家睡个好觉
    .body = 谢谢您听灯笼说话。
        卡、存折、眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 签字以前，您问一句：“这是存款吗？”基金、理财没有这份保险。纸拿来我们柜台，一起看。
