# Words of assets/menu.kdl: one message per menu, an attribute per entry.

welcome = 您想办什么？
    .body = 这里不收卡，不问密码，不动您的钱。
        按错了没关系，随时能退回上一步。
    .brief = 不收卡，不问密码，不动钱。
        按错没关系，能退回来。
    .money = 取钱存钱转钱
    .look-up = 养老金、存折
    .told-me = 有人叫我办事
    .other = 卡丢了、别的事

## Money.

money = 钱要怎么办？
    .cash = 取钱、存钱
    .send = 转钱、交费
    .save = 定期、国债
    .products = 理财、我的权利

cash = 现钱要怎么办？
    .withdraw-cash = 取钱
    .deposit-cash = 存钱
    .large-cash = 取一大笔钱
    .cash-2 = 旧钱假钱零钱

cash-2 = 这些钱怎么了？
    .old-notes = 换破钱、零钱
    .check-notes = 这张钱是真的吗
    .swapped-notes = 有人找我换钱

look-up = 您想看什么？
    .pension = 看养老金
    .passbook = 打存折
    .balance = 看还有多少钱
    .statement = 打银行流水

send = 转钱，还是交费？
    .transfer = 转钱给别人
    .undo-transfer = 转错了，想要回
    .bills = 交水电、话费
    .standing-order = 每月自动转钱

save = 您想办哪一样？
    .fixed-deposit = 存定期
    .take-deposit = 取定期
    .savings-bond = 国债、大额存单

products = 您想先弄清什么？
    .four-s = 买理财先看四样
    .off-book-check = 这是银行的产品吗
    .report-seller = 卖的人不对劲
    .rights = 权利、投诉

## Card, PIN, phone, family.

other = 您还想办什么？
    .cards = 卡和存折
    .pin = 密码、限额
    .phone = 手机身份证社保卡
    .other-2 = 家里人、别的事

other-2 = 您还想办什么？
    .family = 家里人的事
    .safe = 钱放着安全吗
    .find = 别的，找一找
    .lessons = 听灯笼讲故事

cards = 卡或存折怎么了？
    .lost-card = 卡丢了
    .lost-passbook = 存折丢了
    .swallowed-card = 机器收走了卡
    .sleeping-account = 好久没用的卡

pin = 是密码，还是限额？
    .forgot-pin = 忘了密码
    .change-pin = 换密码
    .limits = 限额和网上付钱

safe = 您想问哪一样？
    .card-safe = 钱在卡里安全吗
    .deposit-insured = 存的钱有保险吗

phone = 您想办哪一样？
    .phone-app = 装大字手机银行
    .phone-number = 登记、换手机号
    .social-card = 开通社保卡
    .id-expired = 身份证到期了

family = 家里人的什么事？
    .for-a-relative = 替家里人办
    .inheritance = 亲人留下的钱
    .call-back-card = 抄一张家人电话
    .helper-takes-money = 别人帮我管卡

## What was said to you. The -2 menus go on with the same list.

told-me = 有人叫您办事，是哪一样？
    .already-paid = 钱已经给出去了
    .scare = 说我出事了
    .gain = 说有好处给我
    .favour = 求我帮忙、劝我签

scare = 您听到的，像哪一句？
    .fake-police = 叫我转安全账户
    .grandchild-voice = 叫我别告诉爸妈
    .fake-service = 说不取消就扣钱
    .scare-2 = 都不是，再看几句

scare-2 = 那像不像这几句？
    .phishing-link = 短信说快停用了
    .credit-repair = 说交钱修好征信
    .recovery-scam = 说能帮我追回钱

gain = 您听到的，像哪一句？
    .sure-profit = 说稳赚不赔
    .elder-home = 说订床位给利息
    .prize = 说先交手续费
    .gain-2 = 都不是，再看几句

gain-2 = 那像不像这几句？
    .paid-tasks = 说先垫钱再挣钱
    .health-product = 说这药一吃就好
    .collectibles = 说先交鉴定费
    .state-treasure = 说国家人人发钱

favour = 您听到的，像哪一句？
    .lend-card = 说借卡走个账
    .cash-courier = 说有人上门拿钱
    .online-friend = 说只有我能帮他
    .favour-2 = 都不是，再看几句

favour-2 = 那像不像这几句？
    .house-pension = 说房子每月领钱
    .pension-agent = 说补交涨养老金
    .insurance-switch = 说保单能全额退
    .off-book-story = 叫我别告诉同事

## Staff.

staff = 看哪一张清单？
    .sale-list = 售前、售中、售后

## The lantern's series.

lessons = 想听点什么？
    .body = 听故事，看短剧，都不用卡。
    .episodes = 听灯笼讲故事
    .plays = 看一出短剧
    .quiz = 答几道小题
    .map = 看点亮的地图

episodes = 想听哪一个？
    .lesson-phishing = 认出假链接
    .lesson-fund-raising = 看清高息集资
    .lesson-card-money = 卡里的钱放得稳
    .episodes-2 = 接着往下听

episodes-2 = 想听哪一个？
    .lesson-off-book = 看清是谁卖的
    .lesson-sure-profit = 看穿稳赚不赔
    .lesson-telecom = 电话来了，不慌
    .episodes-3 = 接着往下听

episodes-3 = 想听哪一个？
    .lesson-lend-card = 卡不外借，安心
    .lesson-counterfeit = 真钱假钱看得清
    .lesson-deposit-insurance = 存钱有保险，安心
    .episodes-4 = 接着往下听

episodes-4 = 想听哪一个？
    .lesson-transfer-screen = 转钱看清三样
    .lesson-phone-bank = 大字手机银行
    .lesson-rights = 买不买我说了算
    .episodes-5 = 接着往下听

episodes-5 = 想听哪一个？
    .lesson-feedback = 意见说了有人办
    .lesson-campus-loan = 学生借钱先问问
    .lesson-credit-record = 守好我的征信
    .episodes-6 = 接着往下听

episodes-6 = 想听哪一个？
    .lesson-paid-tasks = 挣钱不用先付
    .lesson-salary-card = 工资卡自己管
    .lesson-wage-fraud = 领工资不交钱
    .episodes-7 = 接着往下听

episodes-7 = 想听哪一个？
    .lesson-rent-card = 卡和号自己用
    .lesson-merchant-fees = 收款码问明白
    .lesson-family-word = 认得出家里人

plays = 想看哪一出？
    .fake-police = 电话里的警察
    .grandchild-voice = 电话里的孙子
    .fake-service = 电话里的客服
    .plays-2 = 还有三出

plays-2 = 想看哪一出？
    .sure-profit = 稳赚的好事
    .cash-courier = 上门取钱的人
    .off-book-story = 私下卖的理财

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
    .pension = 养老、社保
    .safe = 安全、权利
    .more = 都不是，再看看

find-also = 还和什么有关？

find-which = 是哪一件？
