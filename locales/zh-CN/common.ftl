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
look-language = 语言
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
nobody = 现在没有同事值班
    .body = 急事打银行：{ $bank-phone }。有人骗钱，打{ $police }。
        柜台开门：{ $counter-hours }。
called-at-machine = 先按“{ $cancel }”，拿回卡
    .body = 用的是存折，就拿回存折。
        已经叫人了。就在这里等同事，不用急。
called-continue = 回到刚才那一页
called-withdraw = 不用了
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
staff-says = 这样说：
staff-does = 这样做：
staff-never = 不做：
trial-facts = 试用：数目等银行确认
trial = 试用：按 Ctrl-Q 退出

## Ends and faults.

goodbye-home = 回到开头
story-back = 回到刚才那件事
# For whoever sets up the machine, not for customers: the only digits in these words.
too-small = 窗口太小，请放大到40列、11行以上
calm-title = 请找我们的同事
calm-body = 这块屏幕出了点问题，不是您按错了。
    卡还在机器里，就先按“取消”，拿好卡。
calm-again = 过一会儿，它会自己重新开始。

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
