# Words of lesson-wage-fraud.kdl: one message per screen.

title = 领工资不交钱

hook = 领工资，要先交钱吗
    .body = 灯笼也想涨工资。可我照了这些年，没见过领工资先交钱的。

tale = 化隆的马师傅，等工钱
    .body = 马师傅在西宁修路。有人来电话，说交八百块押金，工钱马上发。
        他打老号码问，老板说：“没这回事，你来拿。”

example-elder = 民和的张姨，找活干
    .body = 有人介绍她看孩子，先收三百块介绍费。
        张姨说：“我先见见孩子。”那人说改天，再没来。

example-youth = 互助的小金，要进厂
    .body = 网上招工，一天给好几百，先交六百块服装费。
        小金说：“我先到厂里看看。”那边就不回了。

example-general = 玉树的才让，要工钱
    .body = 有人说能替他要回工钱，先收两千块手续费。
        才让带着合同，自己去了劳动部门。去那里问，不收钱。

sign = 看看，钱往哪边走
    .body = 干活，是钱往您这边走。
        押金、介绍费、手续费，名字不同，钱都往外走。

again = 河水往东，工钱往家
    .body = 水朝低处流，工钱朝您手里流。
        叫您先掏钱，那是叫河水上山。

do = 先不交，当面问
    .body = 打老板的老号码，或去厂里当面问。
        合同、记工的本子、聊天，都留好。

who = 欠了工钱，打{ $social-security-line }
    .ask = 欠了工钱，问劳动部门
    .body = { $social-security-line }也管工钱的事，可以问。
        已经交了钱，马上叫我们的同事，再打{ $police }。

goodbye = 谢谢您，听我说工钱
    .body = 挣来的钱，回家路上放稳当。
        卡和眼镜，都带好了吗？

# A text message that the branch may send: at most 70 characters with everything in it.
message = 先别交押金、介绍费。工钱是您干出来的，领它不用花钱。心里没底，来我们柜台问。
