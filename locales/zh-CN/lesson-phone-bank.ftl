# Words of lesson-phone-bank.kdl: one message per screen, its choices as attributes.

title = 大字手机银行

hook = 手机上的字，能变大
    .body = 我这盏灯，最爱亮堂。
        今天说一说，大字的手机银行。

tale = 秀兰想坐在炕上看存折
    .body = 互助的马秀兰，冬天怕路滑。
        女儿说：“装个大字的手机银行吧。”

turn = 电话那头，太热心了
    .body = “我教您装，把屏幕共享给我。”
        他看得见屏幕，就看得见我的钱。秀兰挂断，第二天去柜台装。

example-elder = 互助的生财，自己按
    .body = 李生财常忘带眼镜。
        同事指，他按，字一下变大了。养老金到没到，一看就清楚。

example-youth = 卓玛教奶奶，只用嘴
    .body = 卓玛在西宁上学，放假回来教奶奶。
        奶奶想密码，她转过身去，看窗外的鸟。

example-general = 王师傅停好车，再装
    .body = 格尔木的王师傅，路上收到一个链接。
        他没点。晚上在手机自带的商店里找，图案对，才装。

sign = 听见一样，就挂断
    .body = 叫您共享屏幕，叫您点链接。
        叫您念短信里的数字，也一样。

again = 给手机也拉上窗帘
    .body = 天黑点了灯，您先拉上窗帘。
        手机里的钱，也只给自己看。

do = 装的时候，做三件事
    .body = 在手机自带的商店里找，跟墙上的图案对一对。
        把字换成大的，自己按。用完，退出来。

goodbye = 字大了，心里也亮堂
    .body = 谢谢您听我说完。不想装，柜台一直在。
        手机、卡、眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 把手机银行换成大字，看得清，按得准。您带手机来柜台，我们说，您自己按。
