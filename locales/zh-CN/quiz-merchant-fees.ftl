# Words of the quiz merchant-fees: a story with its question, three answers, what is said after them.

never-asked = 您的收款码用了好久，一笔收多少，您从没问过。您先做什么？
    .ask-counter = 到柜台问
    .swap-code = 换一个新码
    .as-next = 照隔壁的算
    .right = 同事一查，您心里就有数了。码有几种，收法往往不同。
    .wrong = 隔壁的码，跟您的也许两样。码有几种，问过才有数。

free-machine = 有人上门推收款的机器，说白送，请您马上签字。您怎么做？
    .read-first = 先看纸上怎么收
    .sign-first = 签了先用几天
    .install = 装上，月底再问
    .right = 每月收不收，纸上写着才算数。看明白了，再签也来得及。
    .wrong = 签了字，也许就开始收费了。先看纸上怎么收，再签来得及。

upgrade = 电话里说您的收款码要升级，请您念短信里的数字。您怎么做？
    .hang-up = 挂断来问同事
    .read-out = 念给他听听
    .tomorrow = 请他明天再打
    .right = 码要不要换，同事一看就知道。短信里的数字，谁都不念。
    .wrong = 数字念出去，钱就可能动。码的事，来问我们的同事。

pasted = 早上开门，您看见收款码上贴了一层新纸。您先做什么？
    .scan-own = 揭开自己扫
    .leave-it = 照样做生意
    .at-noon = 等中午再看
    .right = 扫一下，是谁的名字就清楚了。每天开门看一眼，只要一会儿。
    .wrong = 半天的钱，也许进了别家。开门先扫一下，看看名字。

picture = 客人给您看手机上的图，说付好了，您的手机还没响。您怎么做？
    .own-phone = 看自己的手机
    .hand-goods = 把菜先给他
    .see-again = 再看一遍他的图
    .right = 钱到了，您自己的手机看得见。等一等，好客人也愿意等。
    .wrong = 图可以是昨天的，也可以是画的。到没到账，看自己的手机。

fee-agent = 有人说能帮您的店减手续费，先收一笔跑腿钱。您怎么办？
    .ask-self = 自己去问
    .pay-half = 先付他一半
    .send-licence = 把执照给他
    .right = 能减哪些，到银行问就知道。问一问不花钱，用不着跑腿的。
    .wrong = 能不能减，他说了不算。自己到银行问，一分钱不花。

check-cut = 银行的同事当面说，有些费小店能减，请您带营业执照来查。您怎么办？
    .bring-licence = 带执照来查
    .let-be = 听过就算了
    .drop-code = 把码撕掉
    .right = 查一查不花钱，算不算都有个数。执照给柜台看看，再带回去。
    .wrong = 也许正好有您的一份。带执照来查，不花钱，算不算都有数。

cash = 一位客人拿现钱买菜，您摊上也贴着码。您怎么做？
    .take-cash = 收下，找零钱
    .only-scan = 请他一定扫码
    .send-away = 请他去别家
    .right = 手机没电的人，也要吃饭。现钱也是钱，收下生意就成了。
    .wrong = 有的客人只带现钱，也是好客人。现钱收下，生意就成了。
