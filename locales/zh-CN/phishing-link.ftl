# Words of phishing-link.kdl: one message per screen, its choices as attributes.

title = 短信叫我点链接

message = 手机来了一条短信
    .body = 想一想，您碰上这样一件事。
        “您的养老金即将停用，请点链接认证。”

blue-words = 您点了那行蓝色的字
    .body = 出来一张网页，上面有徽章，像是真的。

asks-pin = 网页要卡号和密码
    .body = 它叫您填名字、卡号、密码。填完一样，又要一样。

code = “把短信里的数字填上”
    .body = 又来一条短信，里面是一串数字。网页催您快填。

turn = 这时，您停了一下
    .body = 您想：发养老金，要我的密码做什么？您放下手机，来问我们的同事。

what-to-do = 不点，不填，先问人
    .body = 养老金的事，来柜台问，或去社保的地方问。
        真的防骗短信，里面没有链接。
    .call = 我点了，也填了

who-to-call = 已经填了，告诉银行
    .body = 打{ $bank-phone }，请银行把卡锁住。
        钱少了，打{ $police }，再叫我们的同事。
    .call = 我点了，也填了

question = 您先做什么？
    .body = 短信说，您的医保要停了。它叫您点那行蓝色的字。
    .ask-counter = 不点，来柜台问
    .open-it = 点开看一看

right = 对，不点，来问人
    .body = 短信留着，拿来给我们看就好。密码只在银行的机器上按。

wrong = 这一步，再想想看
    .body = 一点开，网页会一样一样地要。密码只在银行的机器上按。
    .again = 再答一次

unsure = 说不准，就先停住
    .body = 说不准就停下来问人，这样很好。密码只在银行的机器上按。

once-more = 再看一遍，先做什么？
    .body = 短信说，您的医保要停了。它叫您点那行蓝色的字。
    .ask-counter = 不点，来柜台问
    .open-it = 点开看一看

explained = 先不点，来问人
    .body = 这样的短信很像真的，很难分清。密码只在银行的机器上按。

goodbye = 蓝色的字，先不点
    .body = 再来这样的短信，拿来给我们看。
        请带好手机、眼镜和卡。
