# Words of the quiz wage-fraud: a story with its question, three answers, what is said after them.

deposit = 短信说您的工钱到了，交五百块押金才发。您先做什么？
    .old-number = 打老板老号码
    .pay-now = 先交了再说
    .text-back = 回短信问一问
    .right = 老板一句话，就能说清楚。工钱是您的，拿它用不着押金。
    .wrong = 发短信的人，自己会说是真的。工钱是您的，拿它用不着押金。

clothes = 网上招工的人说，先交服装费，进了厂再退。您怎么做？
    .see-first = 先去厂里看看
    .half = 先交一半再去
    .ask-price = 请他少收一点
    .right = 厂在不在，去一趟就知道。招工先收钱，多半没有活。
    .wrong = 少交也是交，活还是没看见。招工先收钱，去看看再说。

get-back = 有人说能替您要回欠的工钱，先收一笔手续费。您怎么办？
    .office = 去劳动部门问
    .try-half = 给一半试试
    .friend-pays = 找工友一起交
    .right = 那里管的就是这件事，去问不收钱。先收钱再办事的，别找他。
    .wrong = 交了钱，要等的就又多一笔。劳动部门管这件事，去问不收钱。

course-loan = 公司说先学手艺，用您的名字贷款交学费，再上班。您怎么做？
    .take-home = 纸带回去问
    .sign-work = 签了就上班
    .friend-signs = 请工友替签
    .right = 纸上写的是谁还钱，看看就明白。找活干，用不着先欠债。
    .wrong = 签了字，钱要您自己还。找活干，先问清谁还这笔钱。

wrong-account = 电话里说工资发错了卡，要您的密码和短信里的数字来改。您怎么做？
    .go-counter = 挂断去柜台问
    .tell-pin = 只把密码告诉他
    .tell-code = 只念短信数字
    .right = 柜台一查，就知道工资到哪里了。发工资，要的只是卡号。
    .wrong = 有了一样，他就能动您的钱。发工资，要的只是卡号。

second-fee = 您交了押金，那边又要一笔“解冻费”，说交了一起退。先做什么？
    .stop-call = 停下，找警察
    .pay-both = 交了一起退
    .ask-friends = 找工友凑一凑
    .right = 停在这里，后面的钱就守住了。记录拿给警察看，他们去查。
    .wrong = 一笔后面，总还有一笔。先停下，把记录拿给警察看。

contract = 厂里当面看了您的身份证，给您一份合同，不收钱。您怎么做？
    .read-sign = 看明白再签
    .leave = 放下就走
    .sign-blind = 没看就签上
    .right = 合同写着活和工钱，对您有好处。看明白再签，留一份在手里。
    .wrong = 合同护着您，也管着您，值得看看。看明白再签，留一份。

labour-office = 您去劳动部门问过欠工钱的事，那里请您带合同再来。您怎么办？
    .bring = 带上合同去
    .ignore = 放着，先不管
    .gift = 包个红包去
    .right = 有合同在手，事情就好说。您自己找去的地方，可以放心去。
    .wrong = 那里等着看合同，去一趟就好。去问不收钱，红包也用不着。
