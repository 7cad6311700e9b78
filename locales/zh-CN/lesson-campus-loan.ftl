# Words of lesson-campus-loan.kdl: one message per screen, its choices as attributes.

title = 学生借钱先问问

hook = 签字容易，小字难看
    .body = 楼道里贴着：“学生借钱，签字就有。”
        我这盏灯一照，下面还有一行小字。

tale = 央金的手机摔坏了
    .body = 西宁的学生央金，想换手机，差三千元。
        同学带来一个人：“你签字，今天就有。”

turn = 她问：“一共还多少？”
    .body = 那人说，每月一点点，他不肯写下来。
        央金收起笔，去问了老师。旧手机，修修又能用了。

example-elder = 韩英听孙子小声说
    .body = 化隆的韩英，听见电话里说：“奶奶，我欠了钱。”
        她没骂，先问：“吃饭了吗？”第二天，一家人去问老师。

example-youth = 马强没再借第二家
    .body = 门源的马强借了两千元，还不上。
        那人说：“再借一家，还这一家。”他没借，告诉了爸爸和老师。

example-general = 学费，问学校
    .body = 乐都的李师傅，女儿的学费差一截。
        邻居叫他上网借。他去问学校，办了“助学贷款”。

sign = 听见这样的话，先停
    .body = “先扣手续费，再给你钱。”
        “别告诉家里。”“借新的，还旧的。”

again = 孩子说借钱，先倒碗茶
    .body = 手捧热茶，话就好说。
        您慢慢听，茶凉了再添。

do = 先问三个人，再签字
    .body = 问家里人，问老师，问银行。已经借了，也说出来。
        有人逼着要钱，打{ $police }。

goodbye = 难开口的，说了就轻
    .body = 谢谢您听完。身边有学生，也讲给他听。
        手机、卡、眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 借钱以前，先问家里人和老师。一共还多少，请他写下来。看不懂，您来我们柜台问。
