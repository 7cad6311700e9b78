# Words of the quiz salary-card: a story with its question, three answers, what is said after them.

boss-keeps = 老板说，新来的都把工资卡交给他，月底一起发钱。您怎么办？
    .number-only = 只写卡号给他
    .hand-over = 连密码一起交
    .one-month = 先交一个月
    .right = 有卡号就能发工资，卡不用离手。工资卡，自己拿着最放心。
    .wrong = 卡离了手，用的人就多了。发工资有卡号就够，卡自己拿着。

code = 来电话说替公司给您开户，要您刚收到的短信里的数字。您怎么做？
    .ask-company = 挂断去问公司
    .read-out = 慢慢念给他听
    .read-half = 先念前面三个
    .right = 当面一问，就知道有没有这回事。短信里的数字，留给自己用。
    .wrong = 念出去，别人就能当您用。短信里的数字，留给自己用。

which-phone = 柜台问您，工资卡登记哪个手机号。您填哪一个？
    .own = 填自己用的
    .foreman = 填工头那个
    .room-mate = 填同屋那个
    .right = 钱一动，短信就到您手里。手机号填自己的，别人看不见。
    .wrong = 填了别人的，短信就到他那里。手机号填自己的，钱动了您知道。

link = 短信说您的工资卡要认证，里面有个链接。您先做什么？
    .counter = 拿卡去柜台问
    .open = 点开看看再说
    .pass-on = 叫工友先点开
    .right = 柜台一查，就知道要办什么。卡的事，当面问最清楚。
    .wrong = 链接后面是谁，看不出来。卡的事，到柜台当面问。

less-pay = 到账的工资，比工资条上少了三百块。您先做什么？
    .ask-office = 拿工资条去问
    .shout = 在群里骂老板
    .wait-year = 等年底一起算
    .right = 也许算错了，也许扣了什么。早一点问，日子近，好查。
    .wrong = 先问清，也许只是算错了。早一点问，日子近，好查。

new-pin = 柜台请您给新卡设密码，工友说用生日好记。您怎么设？
    .other-six = 另想六个数
    .birthday = 就用生日
    .same = 跟工友一样
    .right = 这六个数，只有您猜得到。别人知道生日，生日就锁不住。
    .wrong = 知道您生日的人可不少。另想六个数，别人就猜不到。

finance = 签了合同，公司的会计当面要您的名字和卡号。您怎么做？
    .write = 把卡号写给他
    .refuse = 一样也不写
    .card-too = 把卡也留给他
    .right = 会计有了卡号，工资才到得了。名字和卡号，发工资用得着。
    .wrong = 会计要发工资，给卡号就够了。名字和卡号，发工资用得着。

why-card = 在柜台办卡，同事问您在哪里上班、卡做什么用。您怎么做？
    .tell-true = 照实说给他
    .leave = 起身就走
    .make-up = 随便编一个
    .right = 照实一说，几句话就问完了。办卡问用处，每位客人都一样。
    .wrong = 这样问，是想护着您的卡。办卡问用处，每位客人都一样。
