# Words of lesson-family-word.kdl: one message per screen.

title = 认得出家里人

hook = 声音像，就是他吗
    .body = 电脑会学人说话，学得挺像。
        可您家的猫叫什么，它不知道。

tale = 平安的祁奶奶，接电话
    .body = “孙子”哭着要钱，祁奶奶问他，咱家的猫叫什么。
        那边说不上来，挂了。她打孙子的老号码，孙子说：“花花呀。”

example-elder = 乐都的王爷爷，刚卖了羊
    .body = “外孙”来电话，急要八千块，还哭。
        王爷爷先挂断，再打女儿的号码。女儿说，孩子在上课呢。

example-youth = 西宁的小魏，上大学
    .body = “表哥”发来语音，急借两千块，声音真像。
        小魏打他的老号码。表哥说：“我正在食堂打饭。”

example-general = 刚察的才旦，接到电话
    .body = “弟弟”说撞了人，要三万块，有人上门取。
        才旦说：“等着，我打你的老号码。”弟弟就在隔壁喂马。

sign = 三句凑齐，就先停
    .body = “急着要钱”“别告诉家里”“老号码打不通”。
        凑到一起，就先挂断。

do = 挂断，打老号码
    .body = 打不通，就打他爸妈。有人上门，钱先不给。
        钱给出去了，马上打{ $police }，再叫我们的同事。

word = 今晚，定一个问题
    .body = 吃饭时说好：认不准，就问这一句。
        挑网上看不到的事，记在心里就好。

goodbye = 谢谢您，路上慢走
    .body = 回家给孩子打个电话，就说想他了。
        手机、眼镜和卡，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 跟家里人定一个问题，再急也先问它。声音能学，答案学不来。拿不准，您来问我们。
