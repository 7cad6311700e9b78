# Words of phone-number.kdl: one message per screen, its choices as attributes.

title = 登记、换手机号

intro = 登记或换手机号
    .body = 银行的短信，就发到这个号码上。

whose = 要改谁的手机号？
    .mine = 我的
    .other = 家里人的

for-other = 换号码，要本人来
    .body = 他来不了，我们的同事告诉您怎么办。
    .call = 请人来帮我
    .counter = 去柜台问
    .mine = 改我自己的

safe = 问您几句，人人都问
    .body = 很多客人都听过一句：到了银行别说。
        您照实按就好。按“有”很安全，没人怪您。

tip = 号码像家里的钥匙
    .body = 银行的短信，发到谁那里，谁就看得见。
        所以只登记您自己的。

tip-2 = 短信数字，谁也不给
    .body = 银行的人、警察，都不会问您要。
        谁要，就挂断，请我们的同事来。

tip-3 = 改号码，不用点链接
    .body = 短信叫您点链接改，别点。
        在这里办，最稳妥。

talk =
    .staff-ok = 谈清楚了，接着办
    .staff-stop = 今天先不办
    .staff = 先问好：“换号码的客人，我们都会聊几句。您慢慢说，我听着。”
    .sampled = 先问好：“换号码的客人，我们会随便请几位聊两句。您慢慢说，很快就好。”
    .do = 站在旁边，请客人坐，倒杯水。请客人收起手机。听完，一起打家里的老号码。
    .never = 不催，不问密码，不拿客人的手机，不念短信里的数字。

stop =
    .staff-ok = 谈清楚了，接着办
    .staff-stop = 今天先不办
    .staff = 先问好：“换号码的客人，我们都会聊几句。这边坐，喝口水，慢慢说。”
    .do = 请客人把手机放下，先听完，不争。再请一位同事来。一起打家里的老号码。
    .never = 不留客人一个人，不问密码。不替客人按，不当众说这件事。

which = 第一次登记，还是换？
    .first = 第一次登记
    .change = 换新号码

old-number = 旧号码还能收短信吗？
    .body = 机器有时先发短信给旧号码。
    .yes = 还能收
    .no = 收不到了

in-hand = 手机带来了吗？
    .body = 新号码的手机，会收到一条短信。
    .yes = 带来了
    .no = 没带

own-number = 只登记您自己的号码
    .body = 别人的号码，再熟也别登记。
        银行的短信，只给您自己看。

where = 想在哪里办？
    .body = 柜台有人一步一步帮您。
    .machine = 用机器
    .counter = 去柜台

code-rule = 短信里的数字，自己按
    .body = 只按在银行的机器上，不念出声。
        谁来电话要，都不给。

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

choose-phone = 按“{ $press }”
    .body = 按一下就好，等屏幕变。

lay-id = 放好您的身份证
    .body = 照机器上的图放。先别拿开。

number = 按您的手机号
    .body = 一个一个按，对一遍，再按“{ $press }”。

code = 看短信，按那几个数
    .body = 自己看，自己按。好了，再按“{ $press }”。
    .no-message = 短信没有来

confirm = 号码再看一遍
    .body = 一个数也不错，才按“{ $press }”。
    .shows-this = 都对，按好了
    .differs = 有一个不对

take-id = 拿走您的身份证
    .body = 先放好身份证，再拿卡。

take-card = 拿走您的卡
    .body = 卡没出来，就按“{ $press }”。

no-message = 等一等短信
    .body = 慢一点也常见。别人念的数字，不能按。
        等不到，就按“{ $cancel }”，拿回卡。
    .came = 短信来了
    .call = 请人来帮我
    .out = 卡拿到了

not-right = 按“{ $cancel }”，拿回卡
    .body = 按错了没关系，重新来就好。
        身份证也拿好。
    .again = 拿到了，重来
    .no-card = 卡没出来
    .call = 请人来帮我

card-out = 按“{ $cancel }”，拿回卡
    .body = 机器写的不一样，停下来最稳妥。
        身份证也拿好，别走开。
    .call = 请人来帮我
    .again = 拿到了，重来
    .no-card = 卡没出来

card-out-late = 按“{ $cancel }”，拿回卡
    .body = 等一等，卡会慢慢出来。
        身份证也拿好，别走开。
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

goodbye = 办好了，看看四样东西
    .body = 卡、身份证、手机、眼镜，都带好了吗？
        换了新号码，也告诉家里人。

not-today = 今天先不办，也很好
    .body = 卡、身份证、眼镜，都带好了吗？
        下次带上手机来，去柜台也行。

not-now = 今天先不办，不着急
    .body = 您肯停下来聊一聊，做得很好。
    .next = 好，今天先这样
    .story = 看看别人碰上的事

stopped = 今天先到这里，谢谢您
    .body = 东西带好。什么时候想再问，我们都在。

at-counter = 请到柜台，说“登记手机号”
    .body = 短信里的数字，还是您自己按。
        卡、身份证、手机、眼镜，都带好了吗？

old-counter = 请到柜台换号码
    .body = 跟柜台说：旧号码收不到短信了。
        卡、身份证、手机、眼镜，都带好了吗？

ask-counter = 请到柜台，查一查号码
    .body = 跟柜台说：短信没有来。
        卡、身份证、手机、眼镜，都带好了吗？

pin-counter = 请到柜台重设密码
    .body = 新密码您自己按，别人不看。
        卡、身份证、手机、眼镜，都带好了吗？
