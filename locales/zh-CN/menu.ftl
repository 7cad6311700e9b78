# Words of assets/menu.kdl: one message per menu, an attribute per entry.

welcome = 您想办什么？
    .body = 这里不收卡，不问密码，不动您的钱。
        按错了没关系，随时能退回上一步。
    .brief = 不收卡，不问密码，不动钱。
        按错没关系，能退回来。
    .money = 取钱存钱转钱
    .pension = 看养老金
    .told-me = 有人叫我办事
    .other = 卡丢了、别的事

## Money.

money = 钱要怎么办？
    .cash = 取钱、存钱
    .look-up = 看余额、打存折
    .send = 转钱、交费
    .save = 存定期、买产品

cash = 现钱要怎么办？
    .withdraw-cash = 取钱
    .deposit-cash = 存钱
    .large-cash = 取很多现钱
    .cash-2 = 旧钱、假钱、零钱

cash-2 = 这张钱怎么了？
    .old-notes = 钱破了旧了
    .check-notes = 这张钱是真的吗
    .swapped-notes = 有人要跟我换钱

look-up = 您想看什么？
    .pension = 看养老金
    .passbook = 打存折
    .balance = 看还有多少钱
    .statement = 打账单

send = 钱要付到哪里？
    .transfer = 转钱给别人
    .undo-transfer = 转错了，想要回
    .bills = 交水费电费
    .standing-order = 每月自动转钱

save = 您想怎么存？
    .fixed-deposit = 存定期
    .take-deposit = 取定期
    .savings-bond = 买国债、大额存单
    .products = 买产品、看权益

products = 您想先弄清什么？
    .four-s = 买理财先看四样
    .off-book-check = 这是银行的产品吗
    .report-seller = 悄悄告诉银行
    .rights = 我有哪些权利

## Card, PIN, phone, family.

other = 您还想办什么？
    .cards = 卡、存折、密码
    .phone = 手机、身份证
    .family = 家里人的事
    .find = 别的，找一找

cards = 卡或存折怎么了？
    .lost-card = 卡丢了
    .lost-passbook = 存折丢了
    .swallowed-card = 机器收走了卡
    .pin = 都不是，再看看

pin = 是密码，还是限额？
    .forgot-pin = 忘了密码
    .change-pin = 换密码
    .limits = 改限额、关网上付款
    .safe = 都不是，再看看

safe = 您想问哪一样？
    .card-safe = 钱在卡里安全吗
    .deposit-insured = 存的钱有保险吗
    .sleeping-account = 很久没用的账户

phone = 是手机，还是身份证？
    .phone-app = 装大字手机银行
    .phone-number = 换手机号
    .social-card = 社保卡开通
    .id-expired = 身份证到期了

family = 家里人的什么事？
    .for-a-relative = 替家里人办
    .inheritance = 亲人留下的钱
    .call-back-card = 抄一张家人电话
    .helper-takes-money = 我的卡我自己拿

## What was said to you. The -2 menus go on with the same list.

told-me = 有人叫您办事，是哪一样？
    .already-paid = 钱已经给出去了
    .scare = 说我出事了
    .gain = 说有好处给我
    .favour = 求我帮忙、劝我签

scare = 您听到的，像哪一句？
    .fake-police = 转到安全账户
    .grandchild-voice = 千万别告诉爸妈
    .fake-service = 不取消每月扣钱
    .scare-2 = 都不是，再看几句

scare-2 = 那像不像这几句？
    .phishing-link = 快停用了，点这里
    .credit-repair = 交钱能修好征信
    .recovery-scam = 帮您追回那笔钱
    .insurance-switch = 保单能全额退

gain = 您听到的，像哪一句？
    .sure-profit = 稳赚不赔
    .elder-home = 预订床位给利息
    .prize = 先交手续费才能领
    .gain-2 = 都不是，再看几句

gain-2 = 那像不像这几句？
    .paid-tasks = 先垫一点，挣得多
    .health-product = 这药一吃就好
    .collectibles = 先交鉴定费
    .state-treasure = 国家发钱，人人有份

favour = 您听到的，像哪一句？
    .lend-card = 借您的卡走个账
    .cash-courier = 有人上门来拿钱
    .online-friend = 只有您能帮我
    .favour-2 = 都不是，再看几句

favour-2 = 那像不像这几句？
    .house-pension = 房子不动，月月领钱
    .pension-agent = 补交就能涨养老金
    .off-book-story = 别告诉其他同事

## Staff.

staff = 看哪一张清单？
    .sale-list = 售前、售中、售后

## Finding by words: the words, and the headings of the pages that follow.

find = 您要办的事，和什么有关？
    .money-out = 钱出去
    .money-in = 钱进来
    .card = 卡
    .papers = 存折、单子、身份证
    .phone = 手机
    .family = 家里人
    .pin = 密码
    .lost = 丢了、找不到
    .safe = 安全、权益
    .more = 都不是，再看看

find-also = 还和什么有关？

find-which = 是哪一件？
