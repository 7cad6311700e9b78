# Words of transfer.kdl: one message per screen, its choices as attributes.

title = 转钱给别人

intro = 在机器上转钱给别人
    .body = 先说几句话，再动机器。
        钱和密码，只有您自己动。

payee = 给这个人转过钱吗？
    .body = 说的是收钱的人。
    .known = 转过
    .new = 第一次转

amount = 转钱超过{ $band-large }吗？
    .ask = 转钱超过这里的限额吗？限额请问同事
    .less = 不超过
    .more = 超过

counter-better = 钱多，去柜台更方便
    .body = 柜台有人和您一起对名字、看钱数。
        什么时候到账，也可以选。
    .counter = 去柜台
    .go-on = 还是用机器

safe = 问您几句，人人都问
    .body = 很多客人都听过一句：到了银行别说。
        您照实按就好。按“有”很安全，没人怪您。

tip = 警察、法院不会叫您转钱
    .body = 电话里有人这样说，先挂断。
        再打您自己知道的号码，问一问。

tip-2 = 说稳赚不赔的，先问一问
    .body = 赚得多，又一点风险没有，这样的事没有。
        拿不准，问我们的同事。

tip-3 = 收钱的人，您见过面吗？
    .body = 只在电话里、手机上认识的人，钱先别给。
        问一问家里人。

pause = 先问一个信得过的人
    .body = 很多人转钱前，都先问一问。
        问清楚再转，不耽误。
    .family = 给家里人打电话
    .staff-first = 先问我们的同事
    .go-on = 问过了，接着办

pause-2 = 不急，钱还在您手里
    .body = 钱一转走，常常要不回来。
        先跟一个您信得过的人说一说。

pause-3 = 请别人也听一听
    .body = 电话里的话，别人听着可能不一样。
        说给家里人听，再转不迟。

understood = 有人催您马上转，您先做什么？
    .body = 看看我有没有讲清楚。
    .hang-up = 挂断，自己打过去问
    .send-on = 先转了再问

explained = 催得越急，越要停一停
    .body = 转走了再问，钱常常回不来。
        您挂断，打自己知道的号码问清楚。
    .story = 看看别人碰上的事
    .call = 请人来帮我

family = 打家里人的老号码
    .body = 用您一直打的那个号码。
        说一说：钱给谁，为什么给。
    .called = 说清楚了，接着办
    .not-today = 今天先不转

slower = 可以让钱晚一天到
    .body = 在柜台，可以选第二天到账。
        钱没到账前想问能不能取消，马上找我们。
    .next-day = 去柜台选第二天到
    .go-on = 就在机器上转

talk =
    .staff-ok = 谈清楚了，接着办
    .staff-stop = 今天先不转
    .staff = 先问好：“转钱的客人，我们都会聊几句。您慢慢说，我听着。”
    .sampled = 先问好：“转钱的客人，我们会随便请几位聊两句。您慢慢说，很快就好。”
    .do = 站在旁边，请客人坐，倒杯水。请客人收起手机。听完，一起打家里的老号码。
    .never = 不催，不问密码，不替客人按，不大声说钱数。

stop =
    .staff-ok = 谈清楚了，接着办
    .staff-stop = 今天先不转
    .staff = 先问好：“转钱的客人，我们都会聊几句。这边坐，喝口水，慢慢说。”
    .do = 请客人把手机放下，先听完，不争。再请一位同事来。一起查收钱人的号码。
    .never = 不留客人一个人，不问密码。不替客人按，不当众说这件事。
    .scene-title = 转账到了“请人”这一页
    .scene = 转账的机器请您过去。客户捏着手机，屏幕还亮着。
    .customer = 您演转钱的客人。电话没挂，有人教您别跟银行说。人家客气，您就说。
    .opening = “我就转一笔钱，怎么还要人来？”
    .greet = “您好，转钱的客人我们都聊几句，这边坐。”
    .greet-why = 说明人人都一样，客人就不觉得被盯上。
    .put-down = “手机先扣过来放着，我们慢慢说。”
    .put-down-why = 电话那头听不见，客人才敢说。
    .tell-me = “这笔钱的事，是怎么说起来的？”
    .tell-me-why = 问怎么说起来的，让客人从头讲。
    .look-up = “我们一起查那个单位的电话，再打过去。”
    .look-up-why = 一件当面能核对的事，比劝十句管用。
    .second = “我请值班的同事也来听一听。”
    .second-why = 两个人看，谁也不用一个人扛。
    .cheated = “您肯定是碰上骗子了，还不信？”
    .cheated-why = 当面说穿，客人丢了面子，扭头就走。
    .go-ahead = “您自己定吧，我给您点过去。”
    .go-ahead-why = 电话还通着就放过去，钱就没了。

review = 三样都写在纸上了吗？
    .body = 收钱人的名字和账号，哪家银行，转多少钱。
        看您自己的纸，别听电话里念。
    .ready = 三样都有
    .missing = 还缺一样

ask-again = 先问清楚，再来转
    .body = 当面问收钱的人，或打他的老号码。
        写在纸上，再慢慢办。
    .not-today = 今天先不转
    .ready = 现在三样都有了

arrival-rule = 先看钱什么时候到账
    .body = 机器会写到账时间。写“实时”，钱马上走，收不回来。
        不写“实时”，也别当作能收回。

pin-rule = 密码只有您自己按
    .body = 用手挡住按。别人不看，也不替您按。
        谁问都不说。错了两次就停，去柜台。

insert-card = 把卡插进机器
    .body = 有金色方块的一头先进去，字朝上。

language = 按“{ $press }”
    .body = 这样，机器就写您看得懂的字。

pin = 用手挡住，按密码
    .body = 六个数都按好，再按“{ $press }”。
    .pin-wrong = 错了两次

choose-transfer = 按“{ $press }”
    .body = 按一下就好，等屏幕变。

notice = 看完，按“{ $press }”
    .body = 有一句让您不放心，就按“{ $cancel }”。

payee-bank = 选收钱人的银行
    .body = 照您纸上写的选，再按“{ $press }”。

account = 照着纸，按收钱人账号
    .body = 四个数一停，对一遍，再按“{ $press }”。

payee-name = 对一对收钱人的名字
    .body = 名字遮住了一半，看得见的字要一样。
        一样，才按“{ $press }”。
    .shows-this = 对得上，按好了
    .differs = 对不上

how-much = 按要转的钱数
    .body = 照您的纸按。数一数有几个零，再按“{ $press }”。

arrival = 看看钱什么时候到账
    .body = 写“实时”，就收不回来。
        想好了，才按“{ $press }”。
    .shows-this = 看清了，按好了
    .too-fast = 我不想马上到

confirm = 名字和钱数，再看一遍
    .body = 都对，才按“{ $press }”。
    .shows-this = 都对，按好了
    .differs = 有一样不对

result = 要小票，就按“{ $press }”
    .body = 小票收好。以后要查，用得着。

take-card = 拿走您的卡
    .body = 卡没出来，就按“{ $press }”。

name-differs = 先别转，按“{ $cancel }”
    .body = 拿回卡。对不上，就不转。
    .out = 卡拿到了
    .no-card = 卡没出来
    .call = 请人来帮我

too-fast = 先别转，按“{ $cancel }”
    .body = 拿回卡。柜台可以选晚一天到账。
    .out = 卡拿到了
    .no-card = 卡没出来
    .call = 请人来帮我

sent-or-not = 先别再转一次
    .body = 钱可能已经转走了。站在这里，别走开。
        请我们的同事来看一看。
    .call = 请人来帮我
    .sent = 机器写着转好了
    .out = 卡拿到了

card-out = 按“{ $cancel }”，拿回卡
    .body = 机器写的不一样，停下来最稳妥。
        请站在这里，别走开。
    .call = 请人来帮我
    .again = 卡拿到了，重新来
    .no-card = 卡没出来

card-out-late = 按“{ $cancel }”，拿回卡
    .body = 等一等，卡会慢慢出来。
        请站在这里，别走开。
    .call = 请人来帮我
    .out = 卡拿到了
    .no-card = 卡没出来

card-stuck-late = 站在这里，请人来
    .body = 卡还在机器里，别走开。
        机器上贴的电话别打，只找我们的同事。
    .call = 请人来帮我
    .out = 卡拿到了

card-stuck = 站在这里，请人来
    .body = 卡还在机器里，别走开。
        机器上贴的电话别打，只找我们的同事。
    .call = 请人来帮我
    .out = 卡拿到了

pin-stop = 停下，按“{ $cancel }”
    .body = 再按错，卡可能会锁住。
        卡出来就拿好，柜台帮您重设密码。
    .out = 卡拿到了
    .no-card = 卡没出来
    .call = 请人来帮我

goodbye = 办好了，看看三样东西
    .body = 卡、小票、眼镜，都带好了吗？
        打电话问收钱的人收到没有。觉得不对，马上找我们。

not-today = 今天先不转，也很好
    .body = 卡、纸、眼镜，都带好了吗？
        问清楚了再来，去柜台也行。

not-now = 今天先不转，不着急
    .body = 您肯停下来聊一聊，做得很好。
    .next = 好，今天先这样
    .story = 看看别人碰上的事

stopped = 今天先到这里，谢谢您
    .body = 卡、眼镜带好。什么时候想再问，我们都在。

ask-first = 问清楚名字，再来转
    .body = 打收钱人的老号码，再对一遍账号。
        卡、纸、眼镜，都带好了吗？

check-first = 请到柜台，查钱转了没有
    .body = 没查清楚，先别再转一次。
        卡、小票、眼镜，都带好了吗？

slow-counter = 请到柜台，慢一点转
    .body = 跟柜台说：我想第二天到账。
        卡、纸、眼镜，都带好了吗？

pin-counter = 请到柜台重设密码
    .body = 带上卡和身份证。新密码您自己按。
        看一看，卡和眼镜都带好了吗？
