# Words of statement.kdl: one message per screen, its choices as attributes.

title = 打银行流水

intro = 把钱的进出打在纸上
    .body = 这叫银行流水。我一步一步告诉您怎么按。

whose = 要打的是谁的卡？
    .body = 一般要本人来打。
    .mine = 我的
    .other = 别人的

for-other = 请他本人来打
    .body = 本人来不了，柜台告诉您怎么办。
        他的密码，您不用知道。
    .counter = 去柜台问
    .mine = 打我的

what-for = 这张纸给谁看？
    .body = 您的进出，别人看了都知道。
    .myself = 我自己看
    .office = 要交上去
    .caller = 电话里的人要

which-months = 先问清楚，要哪几个月
    .body = 问要纸的地方：从几月到几月，要不要盖章。
    .known = 问过了
    .not-today = 还没问

caller = 先别拍给他看
    .body = 真的要这张纸，您可以自己送去。
        先跟我们的同事说一说。
    .call = 请人来帮我
    .not-today = 那就先不打

how-old = 只打最近几个月吗？
    .body = 太早的，机器可能打不出来，柜台帮您打。
    .newer = 是，最近的
    .older = 还要更早的

old-counter = 早的流水，去柜台打
    .body = 跟柜台说从几月到几月。
    .counter = 去柜台
    .newer = 先打最近的

every-sheet = 打出来的纸，全拿走
    .body = 上面有您的名字和钱数，自己收好。
        不用了，撕碎再扔。

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

choose-statement = 按“{ $press }”
    .body = 按一下就好，等屏幕变。

dates = 按从哪天到哪天
    .body = 先按开头的日子，再按末尾的。
        对了，按“{ $press }”。

printing = 等一等，纸慢慢出来
    .body = 可能有好几张。声音停了，再往下看。

take-sheets = 把纸全部拿走
    .body = 看看出口，一张也别留下。

take-card = 拿走您的卡
    .body = 卡没出来，就按“{ $press }”。

no-paper = 站在这里，等纸出来
    .body = 可能是纸用完了，请同事来看。
    .call = 请人来帮我
    .came = 纸出来了
    .leave = 去柜台打

card-then-counter = 按“{ $cancel }”，拿回卡
    .body = 卡拿好了，再去柜台打。
    .out = 卡拿到了
    .no-card = 卡没出来
    .call = 请人来帮我

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

look-over = 名字和日子都对吗？
    .body = 自己看，不念出声。
    .right = 都对
    .wrong = 不对，或要盖章

goodbye = 打好了，看看四样东西
    .body = 卡、身份证、纸、眼镜，都带好了吗？
        机器口再看一眼，别留下一张。

print-counter = 请到柜台打流水
    .body = 说从几月到几月，要不要盖章。
        卡、身份证、纸、眼镜，都带好了吗？

ask-first = 问清楚了再来打
    .body = 问从几月到几月，要不要盖章。
        卡、身份证、眼镜，都带好了吗？

not-today = 今天先不打，也很好
    .body = 卡、身份证、眼镜，都带好了吗？
        想打的时候再来，去柜台也行。

pin-counter = 请到柜台重设密码
    .body = 带上卡和身份证。新密码您自己按。
        看一看，卡和眼镜都带好了吗？
