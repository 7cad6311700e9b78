# Words of lesson-fund-raising.kdl: one message per screen.

title = 看清高息集资

hook = 一头没人见过的牛
    .body = 灯笼今天讲一头牛。
        听说它月月生钱，就是不让看。

tale = 大通的赵叔，听课领鸡蛋
    .body = “认养一头牛，月月给利息，名额不多。”
        赵叔手里有两万块，想认两头。

turn = “先让我见见我的牛”
    .body = 讲课的人说，牛在山上，先签字。
        赵叔说：“那就等它下山。”
        后来那间屋子空了，他的两万块还在。

example-elder = 互助的王姨，看养老床位
    .body = “交五万订床位，年年返钱。”邻居真领过几回。
        女儿陪她去看执照，那人拿不出来。

example-youth = 西宁的才让，想开奶茶店
    .body = “交五千入伙，拉一个人，再给两百。”
        才让问店在哪里，同学也说不上来。

example-general = 德令哈的冶师傅，看执照
    .body = “入股果园，八万块，保本分红。”
        他和媳妇去看执照，上面只写卖茶叶。

sign = 听见这三样，先停手
    .body = “保本又高息”，“名额不多”，“拉人给钱”。
        头几个月真给利息，也说明不了什么。

again = 买牛先看牙，后掏钱
    .body = 卖牛的说得再好，您也得看看牙口。
        利息说得再高，也这样看一看。

do = 今天不签，回家一起看
    .body = 请他拿执照，问清钱拿去做什么。
        跟家里人商量，再来问我们。
        已经交了，留好合同，打{ $police }。

goodbye = 谢谢您，听灯笼讲完
    .body = 路上有人说牛，请他先牵来看看。
        卡、手机、眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 先看执照，当天别签字。利息说得越高，越要慢慢看。合同拿来柜台，我们陪您看。
