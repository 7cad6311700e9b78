# Words of swapped-notes.kdl: one message per screen, its choices as attributes.

title = 有人找我换钱

street = “帮我换个整的”
    .body = 想一想，您碰上这样一件事。
        集市上，一位生人拿一把零钱，换您的大票子。

counting = “您看，一张不少”
    .body = 他数得很快，您看着也对。有几张摸着有点滑。

train = “快一点，我要赶车”
    .body = 他叫您不用再数。您想摸一摸，他伸手来拿大票子。

turn = 他又催了您一遍
    .body = 钱还在您手里。您怎么做？
    .stop = 去柜台换
    .follow = 现在换给他

ending-lost = 回家一数，钱不对
    .body = 零钱少几张，还有几张像是假的。
        他手快，谁都看不清，不怪您。马上告诉我们。
    .other = 看另一种结果

ending-safe = “我们去柜台换吧”
    .body = 您这样一说，他说不换了。您的钱一张没少。

what-to-do = 换零钱，到柜台换
    .body = 您说“去柜台换”，真要换的人会跟您来。
        别人给您大票子，先看好，再找零。
    .call = 我正碰上这事

four-ways = 一摸二看，三转四听
    .body = 真钱一般摸着刮手，对着光看得见人像。
        转一转，中间的数会变颜色。抖一抖，声音脆。
    .call = 我正碰上这事

at-counter = 拿不准，给柜台看
    .body = 要是假的，{ $counterfeit-staff }位同事当面收走，给您盖章的单子。
        您觉得是真的，{ $counterfeit-ask-days }个工作日内可以请人再看。
    .call = 我正碰上这事

who-to-call = 已经换了，打{ $police }
    .ask = 已经换了，叫我们的同事
    .body = 我们的同事也帮您看。那几张别再花，原样放好。
        换钱的人什么样，在哪里，记得的都说。
    .call = 我正碰上这事

now =
    .staff-ok = 谈清楚了，接着看
    .staff-stop = 今天先看到这里
    .staff = 先问好：“您手里的钱，我们一起看看。这边坐，慢慢说，我听着。”
    .do = 先听完。再说：“换零钱，柜台就能换。”请客人自己拿着钱，当面过机器。外面有人等，再请一位同事来。谢谢客人肯问。
    .never = 不怪客人，不当众说钱的真假。不把钱拿到客人看不见的地方。

question = 您先做什么？
    .body = 您卖鸡蛋。一位生人给您一张大票子，催您快找零。
    .change-first = 先找零
    .look-first = 先摸摸看

right = 对，先看好，再找零
    .body = 看一看很快，您的零钱还在手里。大票子，看好了再收。

wrong = 这一步，再想想看
    .body = 零钱找出去，再看就来不及了。大票子，看好了再收。
    .again = 再答一次

unsure = 说不准，就先停住
    .body = 说不准就停下来问人，这样很好。大票子，看好了再收。

once-more = 再看一遍，先做什么？
    .body = 您卖鸡蛋。一位生人给您一张大票子，催您快找零。
    .change-first = 先找零
    .look-first = 先摸摸看

explained = 先看好，再找零
    .body = 有人在旁边催，谁都很难看清。大票子，看好了再收。

goodbye = 换零钱，到柜台换
    .body = 收到的钱拿不准，先来问我们。
        请带好手机、眼镜和卡。
