# Words of withdraw-cash.kdl: one message per screen, its choices as attributes.

title = 取钱

intro = 在机器上取钱
    .body = 我一步一步告诉您怎么按。
        钱和密码，只有您自己动。

amount = 取钱超过{ $band-small }吗？
    .ask = 取钱超过机器的限额吗？限额请问同事
    .body = 一张卡一天能取多少，各家银行不一样。
    .less = 不超过
    .more = 超过

counter-better = 钱多，去柜台更方便
    .body = 在柜台可以坐着慢慢数。
        超过{ $band-large }，常常要提前打电话约。
    .counter = 去柜台
    .less = 少取一点，用机器

take-in-time = 卡和钱，出来就拿走
    .body = 过{ $retract-seconds }秒不拿，机器会收回去。
        按的时候不用急。收回去了，就请同事来。

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
    .scene-title = 到了按密码的一步
    .scene = 客人在取款机前停住了，手指抖，后面排着人。
    .customer = 您演取钱的客人。手抖，怕按错，想请人代按。
    .opening = “我手抖，你帮我按一下行不行？”
    .ask-first = “我站您边上，您点头我再说，好不好？”
    .ask-first-why = 先问一声，人家心里就有了主。
    .turn = “我转过身去，密码您自己按，不着急。”
    .turn-why = 转开身还说出来，客人和旁人都放心。
    .shield = （挡住后面）“请大家往后站一站。”
    .shield-why = 挡的是别人的眼，护的是客人的面子。
    .wait = “按错了也没事，停一停再来。”
    .wait-why = 不催，手就没那么抖。
    .press = “您站着，我替您按，快一点。”
    .press-why = 替人按键，好心也不行。
    .say-it = “您小声告诉我，我给您按上。”
    .say-it-why = 谁也不听密码，同事也不听。

choose-withdraw = 按“{ $press }”
    .body = 按一下就好，等屏幕变。

withdraw-amount = 按您要取的钱数
    .body = 要取整百的。数一数有几个零。
        对了，再按“{ $press }”。

receipt = 要小票，就按“{ $press }”
    .body = 小票上有您的钱数，自己收好。

take-card-first = 先拿走您的卡
    .body = 卡放好。钱随后出来。

take-cash = 把钱全部拿走
    .body = 伸手摸一摸，一张也别留下。

take-card = 拿走您的卡
    .body = 卡没出来，就按“{ $press }”。

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

no-cash = 站在这里，等钱出来
    .body = 请别走开，也别再取一次。
        钱没出来，就请同事来看。
    .call = 请人来帮我
    .came = 钱出来了
    .no-cash = 钱一直没出来

pin-stop = 停下，按“{ $cancel }”
    .body = 再按错，卡可能会锁住。
        卡出来就拿好，柜台帮您重设密码。
    .out = 卡拿到了
    .no-card = 卡没出来
    .call = 请人来帮我

count = 就在这里数一数钱
    .body = 先别走开。慢慢数，不念出声。
    .right = 数对了
    .wrong = 数目不对

count-wrong = 站在这里，请人来
    .body = 这些钱先别和别的钱放一起。
        机器有记录，同事帮您查。
    .call = 请人来帮我
    .right = 又数一遍，对了

goodbye = 办好了，看看四样东西
    .body = 卡、钱、小票、眼镜，都带好了吗？
        钱放进贴身的口袋，再慢慢走。

cash-counter = 请到柜台查这笔钱
    .body = 机器有记录。跟柜台说：钱没有出来。
        卡、小票、眼镜，都带好了吗？

not-today = 今天先不办，也很好
    .body = 卡、钱、眼镜，都带好了吗？
        想办的时候再来。

pin-counter = 请到柜台重设密码
    .body = 带上卡和身份证。新密码您自己按。
        看一看，卡和眼镜都带好了吗？

card-then-counter = 按“{ $cancel }”，拿回卡
    .body = 卡拿好了，再去柜台说钱的事。
    .out = 卡拿到了
    .no-card = 卡没出来
    .call = 请人来帮我
