# 给一屋子人上的一课（caring-mode outreach）。领课的同事看，大家也看得见。
title = 大家一起学
branch = 这是一堂课
    .body =
        银行的事，请到柜台办。
        这里没有叫人来。
stop = 这堂课到这里为止吗？
    .body = 数过的不会存下来。
stop-whole = 这堂课到这里为止吗？
    .body = 课前课后都数完了，可以存下来。
stop-nothing = 要结束吗？
    .body = 现在结束，什么也不会丢。
venues = 我们在哪里？
heads = 来了多少人？
    .body = 大概看一眼就行。
editions = 今天给谁讲？
    .body = 故事一样，例子不一样。
topics = 今天讲哪一集？
topics-none = 没有可以讲的故事
    .body = 看看内容包里有没有故事和小测验。
venue-market = 集市
venue-school = 学校
venue-village = 村里
venue-community = 社区
venue-senior-university = 老年大学
venue-hospital = 医院、养老院
venue-company = 单位、工地
venue-branch = 我们的大厅
heads-1-9 = 十个人以内
heads-10-29 = 十到二十九人
heads-30-59 = 三十到五十九人
heads-60-up = 六十人以上
question = 第{ $n }题，共{ $m }题
picture = 第{ $n }页，共{ $m }页
count = “{ $answer }”，有几只手？
hands = 已经数了{ $n }只手。
hands-none = 还没有数。
hands-most = 一题最多数{ $n }只手。
not-sure = 我说不准
thanks = 谢谢大家，等会儿再看
    .body = 先听灯笼讲一段。
again = 再问三个新的
    .body = 还是举手。说不准，也是好答案。
if = 要是“{ $what }”：
best = 这样做最好
change-more = 选对的，比刚才多了
change-more-part = 十次里，选对的更多了
change-same = 选对的，和刚才一样多
change-same-part = 十次里，选对的一样多
change-less = 换了三题，谢谢大家动脑筋
change-none = 谢谢大家一起学
was = 课前：大家答了{ $all }次，{ $best }次选了最好的。
was-none = 课前没有数。
now = 现在：大家答了{ $all }次，{ $best }次选了最好的。
now-none = 课后没有数。
unsure = 有{ $n }只手说不准。先问再办，这样最稳。
saved = 这堂课记下来了
    .body =
        请把优盘带回银行。
        文件夹：{ $folder }
        在{ $place }里。
saved-not = 没能存下来
    .body =
        { $place }写不进去。
        看看优盘插好没有，再试一次。
saving = 正在存
offer-next = 更多
offer-count = 数举手的人
offer-one = 多一只
offer-ten = 多十只
offer-less = 少一只
offer-done = 数好了
offer-go-on = 往下
offer-listen = 听故事
offer-play = 看短剧
offer-begin = 开始
offer-keep = 留下这堂课
offer-another = 再上一课
offer-end = 结束
offer-stop = 不上了
offer-back = 接着上
paper-ask = 拿不准，来柜台问我们，或打{ $bank-phone }。
