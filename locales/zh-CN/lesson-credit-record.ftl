# Words of lesson-credit-record.kdl: one message per screen, its choices as attributes.

title = 守好我的征信

hook = 征信，是一本借还的账
    .body = 谁借了钱，还了没有，它都记着。
        您爱吃面还是爱吃饭，它不管。

tale = 祁明想借钱开奶茶店
    .body = 西宁的祁明，刚毕业，想借五万元开店。
        银行说，记录里有两笔还晚了。

turn = “交三千，替你洗白”
    .body = 祁明挂断电话，先去看自己的记录。
        真有两笔忘了。他还清了，没花冤枉钱。

example-elder = 孙子才上小学
    .body = 大通的张福接了个电话。
        “你孙子征信坏了，交钱就修好。”他笑了：“他才上小学，只欠我一声爷爷。”

example-youth = 白玛把日子贴在门上
    .body = 格尔木的白玛爱先买后还，每笔都不大。
        两回忘了还，记录里都有。如今日子贴在门上，出门就看见了。

example-general = 替人签字，先想一晚
    .body = 表哥借钱，乐都的李梅签字作了保。
        表哥还晚了，她的记录里也看得见。再有人请她签，她先想一晚。

sign = 说能修好的，先停住
    .body = “交点钱，就能修好。”“我里面有人。”
        征信的记录，花钱改不了。

again = 征信像麦苗，慢慢长
    .body = 有人说，交了钱，明早满地就黄。
        您笑一笑，照样锄自家的草。

do = 按时还，记错了请银行查
    .body = 隔些日子，自己看一看。真记错了，请那家银行查，不花钱。
        没答好，打{ $central-bank-line }，上班时间有人接。

goodbye = 还好一笔，添一笔好的
    .body = 谢谢您听完。好记录，是慢慢攒的。
        手机、卡、眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 按日子还钱。记录花钱改不了，有人说能修，您别付。想看自己的记录，来我们柜台问。
