# Words of lesson-paid-tasks.kdl: one message per screen.

title = 挣钱不用先付

hook = 点一点，真能挣钱吗
    .body = “点一点，给几块。”这话，我天天听见。
        我这盏灯天天亮着，还没人给过我一分。

tale = 小马点赞，挣了五块
    .body = 小马在西宁念书，在手机上点赞，得了五块。第三回，群里叫他先垫二百块。
        他回“从我挣的钱里扣”，那边没声音了。

example-elder = 乐都的王姨，爱看短片
    .body = 王姨看短片，挣了几块菜钱。后来“做大单”，要先交五百块。
        女儿听了说：“给人干活，怎么倒交钱？”

example-youth = 格尔木的小龙，写好评
    .body = 小龙写好评，头两单给了钱。第三单要垫一千块，又说他“卡单”，再付才退。
        他停下，把聊天拿给老师看。

example-general = 大通的祁嫂，下班做任务
    .body = “连单”一单比一单大，这回要垫三千块。
        祁嫂想起自己的面馆：“我请人端面，可没叫他先给我钱。”

sign = 看一处：谁先付钱
    .body = 先给您一点，再叫您垫一大笔。
        “连单”“卡单”“垫付”，名字不同，都叫您先付。

again = 帮人割麦，主家管饭
    .body = 谁见过割麦的，先给主家交饭钱？
        叫您先垫钱，就想想这碗饭。

do = 停下，说一句话
    .body = 您就说：“从我挣的钱里扣。”他不肯，您就停。
        聊天和付钱的记录，都留好。

who = 拿不准，打{ $anti-fraud }
    .ask = 拿不准，问我们的同事
    .body = { $anti-fraud }是警察的防骗电话。
        已经付了钱，马上叫我们的同事，再打{ $police }。

goodbye = 谢谢您，陪我一会儿
    .body = 回家路上，让手机也歇一歇。
        卡和眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 别接要您先垫钱的活。干活是挣钱，哪有倒着付的？聊天留好，拿来给我们看。
