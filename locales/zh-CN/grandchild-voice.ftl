# Words of grandchild-voice.kdl: one message per screen, its choices as attributes.

title = 孙子来电话要钱

crying = 电话里，孙子在哭
    .body = 想一想，您碰上这样一件事。
        “我闯祸了。”声音很像，您一听就心疼。

pay-now = “我撞了人，急着赔钱”
    .body = 他说人在医院，等着用钱。他一边哭，一边催您。

secret = “千万别告诉爸妈”
    .body = 他说爸妈知道了会生气。他还说，老号码打不通。

courier = “有人上门来拿钱”
    .body = 他叫您取出现钱，用袋子装好。来拿钱的人，您没见过。

turn = 这时，您停了一下
    .body = 您挂断电话，打孙子的老号码。孙子接了，他好好的，正在上课。

voice = 声音，电脑也学得像
    .body = 听着像，也可能是别人。打老号码，才找得到他本人。

what-to-do = 挂断，打他的老号码
    .body = 打不通，就打给他爸妈。有人上门，钱先不给。
        也可以问一件家里人才知道的事。
    .call = 正有人要我的钱

who-to-call = 拿不准，打{ $anti-fraud }
    .body = 钱给了，或有人等着拿钱，打{ $police }。
        我们的同事可以陪您打电话。
    .call = 正有人要我的钱

question = 您先做什么？
    .body = 孙子来电话，哭着说急用钱。他叫您别告诉爸妈。
    .ask-sum = 问他要多少钱
    .ring-old = 打他的老号码

right = 对，打老号码问
    .body = 打通了，就知道是不是他本人。声音能学得像，老号码学不来。

wrong = 这一步，再想想看
    .body = 一问钱数，对方会接着往下要。声音能学得像，老号码学不来。
    .again = 再答一次

unsure = 说不准，就先停住
    .body = 说不准就停下来问人，这样很好。声音能学得像，老号码学不来。

once-more = 再看一遍，先做什么？
    .body = 孙子来电话，哭着说急用钱。他叫您别告诉爸妈。
    .ask-sum = 问他要多少钱
    .ring-old = 打他的老号码

explained = 先挂断，再打老号码
    .body = 听见孙子哭，谁都会着急心疼。声音能学得像，老号码学不来。

goodbye = 声音像，也打老号码
    .body = 回家把孙子的号码写大，放在电话旁。
        请带好手机、眼镜和卡。
