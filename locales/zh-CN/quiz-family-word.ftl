# Words of the quiz family-word: a story with its question, three answers, what is said after them.

crying = 电话里孙子哭着要钱，叫您瞒着他爸妈。您先做什么？
    .old-number = 挂断打老号码
    .fetch-money = 先去取了钱
    .how-much = 问他要多少钱
    .right = 打通了，就知道他好好的。声音学得像，老号码学不来。
    .wrong = 问得再多，也还是那个声音。声音学得像，老号码学不来。

no-answer = 孙子的老号码没人接，那边还在催您。您怎么做？
    .parents = 打给他爸妈
    .new-number = 打那边的号码
    .listen = 再听听像谁
    .right = 他爸妈知道他在哪里。家里总有一个人，找得到他。
    .wrong = 那边的号码，还是那边的人接。打给他爸妈，就找得到他。

door = “外孙”说有人来拿钱，人已经到了楼下。您怎么做？
    .keep-closed = 关门找警察
    .go-down = 下楼把钱给他
    .invite-in = 请他上来喝茶
    .right = 门关着，钱就在家里。真是外孙的事，家里人会来说。
    .wrong = 钱一递出去，就难找了。门先关好，请警察来看看。

face = 视频里是孙女的脸，请您给“老师”转学费。您先做什么？
    .ring-her = 打她的老号码
    .see-clear = 看清脸再转钱
    .send-half = 先给她转一半
    .right = 打过去一问，几分钟就清楚。脸和声音，电脑都学得来。
    .wrong = 看得再清，脸也能照着做。打她的老号码，才问得到她。

choose = 全家要定一个认人的问题，请您来挑。您挑哪一个？
    .old-story = 挑猫偷吃过什么
    .birthday = 挑生日是哪一天
    .number = 挑门牌是多少号
    .right = 这件事，只有家里人笑得出来。网上看不到的，才好认人。
    .wrong = 这样的数，别人也打听得到。家里的小事，才好认人。

asks-word = 手机上有个“侄子”，问您家里定的问题怎么答。您怎么做？
    .face-to-face = 见了面再说
    .write = 写给他看
    .first-part = 说前一个字
    .right = 见了面，就知道是不是他。问题的答案，只在饭桌上说。
    .wrong = 写出去，就不知道谁看见了。问题的答案，只在饭桌上说。

true-call = 您打孙子的老号码，他想借二百块买书，家里的问题也答对了。您怎么做？
    .lend = 借给他买书
    .hang-up = 挂断，不理他
    .police = 打警察电话
    .right = 老号码，对得上，就是他了。认清了人，该帮就帮。
    .wrong = 对过两样，可以放心了。认清了人，该帮就帮。

new-phone = 女儿换了号码，回家当面告诉您，您一打就通。您怎么做？
    .write-down = 记下新号码
    .only-old = 只打旧号码
    .change-back = 叫她换回去
    .right = 当面说的，又打通了，就是她。写大一点，放在电话旁。
    .wrong = 当面说的，又打通了，信得过。新号码记下，往后好找她。
