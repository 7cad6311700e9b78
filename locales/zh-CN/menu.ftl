# Words of assets/menu.kdl: one message per menu, an attribute per entry.

welcome = 您想办什么？
    .body = 这里不收卡，不问密码，不动您的钱。
        按错了没关系，随时能退回上一步。
    .brief = 不收卡，不问密码，不动钱。
        按错没关系，能退回来。
    .money = 取钱存钱转钱
    .pension = 看养老金
    .told-me = 有人叫我办事
    .more = 存折、卡丢了

money = 钱要怎么办？
    .body = 说不准，就叫我们的同事。
    .withdraw-cash = 取钱
    .deposit-cash = 存钱
    .transfer = 转钱给别人

told-me = 您碰上了哪一件？
    .body = 挑最像的。都不像，就叫我们的同事。
    .fake-police = 自称警察来电话
    .grandchild-voice = 孙子来电话要钱
    .sure-profit = 有人说稳赚不赔
    .phishing-link = 短信叫我点链接

more = 您还想办什么？
    .body = 这里没有的，我们的同事帮您。
    .brief = 没有的，问同事。
    .passbook = 打存折
    .lost-card = 卡丢了
