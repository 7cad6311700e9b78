# Words of the program itself, for every page and every script.

app-name = 关爱版
lang-name = 中文

## The footer: always the same places. The -short forms are for the smallest screens.

person = 叫人帮忙
person-short = 叫人
back = 上一步
back-short = 上一步
counter = 去柜台
counter-short = 柜台
look = 字和语言
look-short = 字大小
more = 往下看
more-short = 往下

## Where am I.

step = 第{ $n }步，共{ $m }步
steps-needed = 一共{ $m }步，大约{ $minutes }分钟。不急，慢慢来。

## What to bring: the words after "bring" in a script.

bring = 请带好：{ $things }。
bring-and = 、
bring-card = 银行卡
bring-card-or-passbook = 卡或存折
bring-passbook = 存折
bring-id = 身份证
bring-new-id = 新身份证
bring-phone = 手机
bring-glasses = 眼镜
bring-cash = 要存的钱
bring-payee-paper = 写着收钱人名字和账号的纸
bring-product-paper = 介绍产品的纸
bring-note = 要看的那张钱
bring-paper-pen = 纸和笔
# Papers for asking the bank: undo-transfer.
bring-slip = 小票
# For paying bills: bills.
bring-bill = 账单
# For notes that are old, torn or doubtful: old-notes.
bring-notes = 要换的钱
bring-social-card = 社保卡
# Deposits.
bring-card-or-deposit-paper = 存单或卡
# For somebody else.
bring-death-paper = 死亡证明
bring-kin-paper = 户口本或结婚证
bring-relative-id = 他的身份证
bring-care-paper = 医院的证明

## Beside the real machine.

machine-shows = 机器上写着
machine-shows-about = 机器上大概写着
machine-differs = 各家机器的字稍有不同，意思一样。
apart-list = 到机器前，照着做这{ $k }步
apart-done = 都做好了
apart-other = 写的不一样

## Choices that are the same everywhere.

shows-this = 是这样，做好了
shows-other = 写的不一样
next = 继续
yes = 有
not-sure = 说不准
no = 没有
begin = 开始
understood = 明白了

## Size, colour, language.

look-title = 想改哪一样？
look-body = 改了马上看得见，随时能改回来。
look-size = 字的大小
look-theme = 颜色
look-language = 语言、讲给谁
look-reset = 改回原样
size-title = 字要多大？
size-normal = 平常大小
size-large = 大
size-larger = 更大
size-largest = 最大
theme-title = 要什么颜色？
theme-paper = 米色底黑字
theme-night = 黑底白字
theme-day = 白底黑字
theme-soft = 柔和的颜色
language-title = 要哪种语言？

## Calling a person.

called = 已经叫人了
    .body = 请在这里等，也可以向我们的同事招手。
        刚才办到哪里，都给您留着。
coming = 同事马上到
    .body = 同事知道了，正往这里走。
        请在这里等，卡和手机自己拿好。
coming-name = { $name }马上到
late = 还没有同事来，对不起
    .body = 我们还在叫人，请再等一等。
        不想等，就去柜台办。
unwell = 请先坐下，已经叫人了
    .body = 难受得厉害，马上打{ $ambulance }。
        请旁边的人陪着您。
nobody = 现在没有同事值班
    .body = 急事打银行：{ $bank-phone }。有人骗钱，打{ $police }。
        柜台开门：{ $counter-hours }。
called-at-machine = 先按“{ $cancel }”，拿回卡
    .body = 用的是存折，就拿回存折。
        已经叫人了。就在这里等同事，不用急。
called-continue = 回到刚才那一页
called-withdraw = 不用了
called-unwell = 有人不舒服
answer = 工作人员应答
answer-short = 应答
note-called = 已经叫人
note-coming = 同事在路上
leave-now = 我先不办了

## The counter.

counter-title = 去柜台办
counter-body = 柜台开门：{ $counter-hours }。
    带上身份证，有卡也带上，说一声要办什么。
    想回来，随时可以回来。
counter-go = 我去柜台了
counter-stay = 接着在这里办
counter-call = 叫同事带我去
counter-lane = 站着等不方便

## The green lane: for whoever cannot stand and wait. No proof is asked.

lane-title = 您是绿色通道{ $number }号
lane-card = 请拿{ $number }号牌子
lane-body = 请坐下等。轮到您了，同事会叫这个号。
lane-ahead = 您前面还有{ $n }位。
lane-next = 下一位就是您。
lane-wait = 今天一般要等{ $wait }分钟。
lane-called = 请{ $number }号去柜台
lane-called-body = 轮到您了。不急，慢慢走。
lane-mine = 看我的号
lane-sit = 我去坐着等
lane-back = 不用这个号了

## A task that is switched off here, or that nobody has approved yet.

closed = 这件事，请找我们的同事
    .body = 现在屏幕上不讲这件事，不是您按错了。
        我们的同事会告诉您怎么办。

## Silence.

still-title = 您还在吗？
still-body = 办到哪里、字多大，都给您留着。
    再过{ $seconds }秒没人按，就清空，留给后面的客人。
still-me = 还是我，接着办
still-other = 换人了，从头开始
still-working = 我还在办
card-title = 卡或存折还在机器里吗？
card-body = 请看看机器，再摸摸口袋。
card-out = 都拿好了
card-in = 还在里面

## Digits typed here, as if they were a PIN.

password-title = 这里不用密码
    .body = 密码只在银行的机器上按，用手挡住。
        刚才按的数字，这里没有留下。
password-ok = 明白了

## Staff.

pad-title = 工作人员请输入口令
pad-erase = 删一位
pad-done = 好了
pad-wrong = 口令不对，请再输一次
pad-wait = 请等一会儿，再输口令
staff-title = 工作人员
staff-leave = 退出这个程序
staff-stay = 回到刚才那一页
staff-panel = 调这块屏幕
staff-lists = 看清单
staff-letterings = 比较字的画法
staff-card = 用银行卡量屏幕
staff-kept = 已经记下，这台机器以后就这样用。
staff-overruled = 已经记下，但配置里写得不一样，以配置为准。
staff-not-kept = 现在就这样用，但没能记下。请告诉技术人员。
letterings-title = 哪一种字最清楚？
letterings-sample = 请看
bar-title = 把银行卡横着贴在屏幕上，调到一样宽
bar-title-short = 银行卡不要动，再调到一样高
bar-narrower = 窄一点
bar-wider = 宽一点
bar-lower = 矮一点
bar-higher = 高一点
bar-matches = 正好一样
outcome-title = 谈完了，记一笔
outcome-confirmed = 记甲
outcome-not-fraud = 记乙
outcome-unknown = 记丙
# The signs of the red-flag questions, in the order of assets/risk; the staff's card says what they mean.
marks = 甲乙丙丁戊己庚辛壬癸子丑寅卯
staff-marks = 卡上的记号：{ $marks }
staff-who = 工作人员请按自己的名字。
    不按也行，按“上一步”。
staff-unwritten = 记录写不进去，请告诉技术人员。
staff-call-failed = 叫人的灯或铃没有响应。请告诉技术人员。
staff-says = 这样说：
staff-does = 这样做：
staff-never = 不做：
staff-lane = 绿色通道
staff-lane-title = 绿色通道里有{ $n }位
staff-lane-waits = { $number }号，等了{ $wait }分钟
staff-lane-called = { $number }号，已经叫了
staff-lane-gone = 这个号不在了
staff-lane-more = 还有几位
staff-lane-give = 发一个号
staff-lane-call = 叫到柜台
staff-lane-seat = 没来，接着等
staff-lane-served = 办完了
staff-lane-left = 人走了
staff-lane-no-card = 牌子都发出去了。
staff-lane-not-kept = 这些号没能记下，机器重开就没有了。请告诉技术人员。
trial-facts = 试用：数目等银行确认
trial = 试用：按 Ctrl-Q 退出

## A colleague beside the customer. All of it stands on the customer's glass.

strip-open = 工作人员
strip-open-short = 员工
strip-walked = 走过{ $n }步
strip-idle = 再过一分钟没人按，就退出工作人员页。
strip-long = 再过十五分钟，要重新输口令。
away = 请转过身去
    .body = 客人正在机器上按密码。
        按好了，再转回来。
beside-menu =
    .staff = “您好。您想办什么？我在旁边看着。”
    .do = 站在侧面，指一指，请客人自己按。
    .never = 不替客人按，不催，不介绍产品。
beside-step =
    .staff = “我念一遍，您看对不对。”
    .do = 指一个地方，等客人自己按。
    .never = 不替客人按，不拿客人的卡和手机。
beside-question =
    .staff = “这几句每位客人都要看。照实选就好。”
    .do = 退后一步，不看客人选了什么。
    .never = 不念出来，不替客人选，不追问。
beside-machine =
    .staff = “请看机器上写的字，和这里对一对。”
    .do = 指一个键，等客人自己按。
    .never = 不碰客人的卡、现金和手机。
beside-review =
    .staff = “我们轻声对一遍：收钱的人，还有数目。”
    .do = 客人点了头，再往下走。
    .never = 不大声念数目。
beside-warning =
    .staff = “这一页我们慢慢看，看完再定。”
    .do = 请客人坐下，轻声问有什么不放心。
    .never = 不吓客人，不说客人糊涂。
beside-waiting =
    .staff = “我来了。您慢慢说，我听着。”
    .do = 站在侧面，先听客人说完。
    .never = 不当着别人问客人的事。
beside-end =
    .staff = “卡、钱、小票、眼镜，都拿好了吗？”
    .do = 道一声谢，送客人两步。
    .never = 不趁这时介绍产品。
aid-title = 同事来帮忙
assist-more-time = 多给些时间
assist-look = 换字、颜色、语言
assist-code = 输我的口令
assist-help = 帮客人
assist-finish = 收尾
assist-hall = 大厅的事
assist-rehearse = 在这里演练
assist-back = 交还给客人
assist-seen = 看完了
assist-steps = 看走过的步
assist-more-steps = 再往前的步
assist-over = 从头办这件事
assist-names = 交给另一位同事
assist-more-names = 别的同事
assist-closing = 结束这一次
assist-suspected = 谈过了，记一笔
assist-ready = 看机器备好没有
help-title = 怎么帮客人？
steps-title = 要看哪一步？
finish-title = 怎么收尾？
names-title = 交给哪位同事？
closing-title = 这一次怎么样？
closing-helped = 帮好了
closing-counter = 去柜台办
closing-other = 别的情况
hall-title = 大厅的事
panel-title = 这台机器
pad-second = 请另一位同事输口令
ready-title = 机器备好没有
ready-head = 记录到第{ $n }条，尾号{ $hash }
ready-lost = 记录写不进去，缺{ $n }条：{ $why }
ready-no-journal = 这里不做记录
ready-people = 名单上有{ $n }位同事
ready-calls = 叫人的灯和铃：设好了
ready-no-calls = 叫人的灯和铃：没有设
ready-free = 还能存{ $n }兆
ready-clock = 时钟：{ $time }
ready-pack = 内容编号：{ $hash }
ready-grid = 屏幕{ $columns }列、{ $rows }行
ready-type = 一行字高{ $mm }毫米
ready-no-type = 字高没有量过
ready-terminal = 显示程序：{ $name }
ready-way = 大字画法：{ $name }
fault-full = 存满了
fault-read-only = 只能读，不能写
fault-broken = 原来的坏了，放在一边
fault-taken = 别的程序占着
fault-disk = 存不进去

## Ends and faults.

goodbye-home = 回到开头
story-back = 回到刚才那件事
# For whoever sets up the machine, not for customers: the only digits in these words.
too-small = 窗口太小，请放大到40列、11行以上
calm-title = 请找我们的同事
calm-body = 这块屏幕出了点问题，不是您按错了。
    卡还在机器里，就先按“取消”，拿好卡。
calm-again = 过一会儿，它会自己重新开始。

## Three faces at goodbye, for whoever wants to say something.

face-ask = 觉得怎么样，说一声，不说也行。
face-good = 满意
face-fair = 一般
face-bad = 不满意
face-thanks = 谢谢您
    .body = 您说了，我们才改得好。
        看一看，东西都带好了吗？
face-why = 哪里不好？
    .body = 不想说，就按“上一步”。
face-slow = 太慢了
face-unclear = 看不明白
face-no-help = 没人来帮
face-machine = 机器不对

## A ticket: a complaint or a wish, in four screens.

ticket-ask = 要我们查一查吗？
    .body = 不问名字，给您一个号。
ticket-yes = 要，给我一个号
ticket-no = 不用了
ticket-topic = 是哪方面的事？
    .body = 四步就好，不问名字。
ticket-service = 服务
ticket-fee = 收费
ticket-product = 产品
ticket-privacy = 私事
ticket-fraud = 骗局
ticket-machine = 机器
ticket-other = 别的事
ticket-other-title = 是哪件事？
    .body = 有人正在骗您，先按“叫人帮忙”。
ticket-privacy-told = 私事说出去了
ticket-fraud-met = 碰到骗子了
ticket-machine-wrong = 机器出错了
ticket-machine-hard = 机器看不懂
ticket-what = 是怎么回事？
ticket-not-explained = 没讲清楚
ticket-took-long = 等得太久
ticket-wrong = 办错了
ticket-hurt = 说话伤人
ticket-reply = 想怎么听答复？
ticket-reply-counter = 来柜台问
ticket-reply-here = 来这里问
ticket-reply-phone = 打电话问
ticket-reply-none = 不用答复
ticket-noting = 正在记
    .body = 请等一下。
# The number is the largest thing on its page.
ticket-number = { $ticket }号
ticket-keep = 请把这个号记在纸上。名字和电话没有记。
ticket-how-counter = 来柜台，说这个号。
ticket-how-here = 来这里找我们的同事，说这个号。
ticket-how-phone = 打{ $bank-phone }，说这个号。
ticket-how-none = 想问了，随时来说这个号。
ticket-days = 一般{ $complaint-days }天里答复您。
ticket-appeal = 答得不好，请上级再看。还不行，可以调解，打{ $consumer-line }，或去法院。
ticket-lost = 现在记不下来
    .body = 这里出了点问题，不是您按错了。
        请到柜台说，我们的同事记下来。

## Tickets, for staff.

ticket-list = 要办的意见
ticket-for-customer = 帮客人记意见
ticket-list-none = 没有要办的意见
ticket-list-more = 往下看
ticket-row = { $ticket }号 { $topic } { $due }
ticket-over = 过期{ $days }天
ticket-today = 今天到期
ticket-left = 还有{ $days }天
ticket-no-day = 问总行
ticket-open = 已答复
ticket-title = { $ticket }号意见
ticket-received = 收到了，还没有查。
ticket-looked-into = 正在查。
ticket-answered = 已经答复，还没有找到原因。
ticket-cause-found = 找到了原因，还没有改。
ticket-changed = 改好了，还没有告诉客人。
ticket-told = 都办完了。
ticket-due = { $day }前要办。
ticket-was-due = 过期了，本来是{ $day }前。
ticket-ask-head = 哪天前要办，请问总行。
ticket-about = { $topic }：{ $what }
ticket-wished = 答复：{ $reply }
ticket-handled = 经办：{ $name }
ticket-unhandled = 还没有人办。在客人身边的同事不能办。
ticket-why = 原因：{ $cause }
ticket-done = 改动：{ $change }
ticket-not-noted = 没能记下，请告诉技术人员。
ticket-no-code = 要改，先用自己的口令。
ticket-colleague = { $staff }号同事
ticket-give = 交给谁办
ticket-give-other = 换人办
ticket-look = 开始查
ticket-answer = 已经答复客人
ticket-tell = 已经告诉客人
ticket-longer = 延到{ $days }天
ticket-note-cause = 记下原因
ticket-cause-words = 话没写清楚
ticket-cause-machine = 机器有毛病
ticket-cause-process = 办法不顺
ticket-cause-manner = 态度不好
ticket-cause-people = 人手不够
ticket-cause-product = 产品有问题
ticket-cause-not-found = 没有这回事
ticket-note-change = 记下改了什么
ticket-change-words = 改了话
ticket-change-machine = 调了机器
ticket-change-process = 换了办法
ticket-change-practised = 同事练过了
ticket-change-people = 加了人手
ticket-change-nothing = 不用改

## Lessons: whose examples they have, and the quiz behind them. Nothing here is a score.

look-edition = 故事讲给谁听
edition-title = 故事讲给谁听？
edition-elder = 讲给长辈
edition-youth = 讲给年轻人
edition-general = 讲给大家
quiz-ask = 要不要试一试？
quiz-ask-body = 我讲几件小事，您说怎么办。
    答错也没关系，想停就停。
quiz-try = 试一试
not-now = 今天不试了
quiz-not-sure = 我说不准
quiz-right = 就是这样
quiz-other = 我们再看一看
quiz-unsure = 说不准就说，这样很好
# What is best, in the words of the answer.
quiz-best = 好办法：{ $answer }
quiz-on = 接着来
quiz-enough = 今天先到这里
quiz-known = 这件事您很明白
    .body = 遇上了，照您想的做。
        身边的人，也请您讲一讲。
quiz-end = 陪您看了几件小事
    .body = 记住一样就很好。
        想再听，随时回来。
quiz-done = 好，记住了

edge-lessons = 听灯笼讲
edge-quiz = 答几道小题
map-place = { $place }亮了
map-none = 地图上还没有亮灯
    .body = 答几道小题，讲明白一件，就亮一处。
map-lit = 您点亮了{ $places }处
map-and = 、
month-title = 本月说一说：{ $title }
still-begin = 我来办事
still-tell = 听这一集
prize = 请给同事看这一页
    .body = 今天答题，有一份小心意。
        离开这一页，就收起来了。
prize-show = 领小心意

## Plain lines instead of a screen.

plain-prompt = 请输入数字，再按回车：
plain-unknown = 这里没有这个数字，请再选一次。
plain-bye = 再见。请带好您的东西。

## Spoken: what a voice says of a choice and its key. “{ $key }” is one of the words of spoken-key.

spoken-choice = 按{ $key }，{ $choice }
spoken-key = { $key ->
    [0] 零
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
    [6] 六
    [7] 七
    [8] 八
    [9] 九
   *[other] 星号
}

## Values that other messages get as arguments.

bank-phone-on-card = 银行卡背面印的电话
# Where a number would stand that nobody may print.
ask-staff = 这个数请问我们的同事。
counter-hours-unknown = 门口牌子上写的时间
# Scripts write the unit themselves; retract-one when both ends are the same.
retract = { $from }到{ $to }
retract-one = { $from }
