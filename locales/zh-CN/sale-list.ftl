# Words of sale-list.kdl, for staff: one message per screen, its choices as attributes.

title = 售前售中售后

intro = 卖一样产品，分三段看
    .body = 给我们的同事看的。客人看到也没关系。
        每一页只说一件事。

part = 现在到哪一段？
    .body = 看完一段，接着看下一段。
    .before = 售前
    .during = 售中
    .after = 售后

before-product = 售前：产品查得到
    .body = 在官方网站上查编码。
        银行的名单里没有的，不卖，不介绍。

before-seller = 售前：自己能卖这一样
    .body = 资格没过期，工牌挂在胸前。
        先报名字，再开口讲。

before-test = 售前：客人自己答题
    .body = “风险测评”不替答，不提示，不催。
        过期的，请客人重新答一遍。

before-care = 售前：多讲，多等
    .body = 客人满{ $elder-suitability-age }岁，买风险大的，走专门的办法。
        讲得更细，提醒更清楚，给时间想。

before-call = 售前：先问三句
    .body = “怎么想到买它的？家里人知道吗？这钱几年不用行吗？”
        答得含糊，就先不卖，请同事一起听。

during-place = 售中：在专门的地方
    .body = 录像录音开着，再开始讲。
        家里、饭店、茶馆，都不签。

during-words = 售中：先讲会亏多少
    .body = 再讲能挣多少，放多久。
        “存款”“理财”“保险”“基金”，是什么就说什么。

during-hands = 售中：客人自己来
    .body = 自己念，自己签，自己按。
        不替签，不替按，不拿客人的手机和卡。

during-money = 售中：看清收钱的名字
    .body = 钱只从客人的卡，进银行的产品。
        公司和个人的账号，一律不进。

during-time = 售中：不催，不留
    .body = 客人想回家商量，就送一份资料。
        说一句：“您慢慢想，不着急。”

after-papers = 售后：纸交到手里
    .body = 合同、说明、小票，一样一样点给客人看。
        字小的，念给客人听。

after-ring = 售后：过几天问一问
    .body = 换一位同事打电话。
        问：“您买的是什么，放多久，会不会亏？”

after-hear = 售后：有意见，先接下来
    .body = 谁先听到，谁管到底。先谢谢，再记下。
        跟这事没关系的同事来办。银行有的纸，别再要。

after-answer = 售后：按日子答复
    .body = 一般{ $complaint-days }天里答复，复杂的{ $complaint-complex-days }天。
        特别复杂的，批准了再加{ $complaint-more-days }天。

after-learn = 售后：改一处，告诉客人
    .body = 记下原因，改好，再跟客人说一声。
    .again = 再看一段

goodbye = 看完了，谢谢您
    .body = 拿不准，请另一位同事一起看。
