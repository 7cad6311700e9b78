# 给编写的人看：一种问题一条。.label 写在出错的地方旁边，.help 说怎么改。

unknown-word = 这里不认识“{ $word }”
    .label = 不认识
    .help = { $meant ->
        [none] 这里可以写：{ $known }
       *[other] 是不是想写“{ $meant }”？这里可以写：{ $known }
    }
missing-word = “{ $after }”后面要有一个名字
    .label = 这后面少了名字
    .help = 比如：{ $after } some-name
missing-goto = 没有叫“{ $word }”的页
    .label = 不知道去哪里
    .help = { $meant ->
        [none] 可以去的有：{ $known }
       *[other] 是不是想写“{ $meant }”？
    }
no-goto = { $word ->
        [none] 脚本没有写从哪一页开始
       *[other] “{ $word }”没有写去哪一页
    }
    .label = { $word ->
        [none] 少了 start
       *[other] 少了 goto
    }
    .help = { $word ->
        [none] 加上 start=第一页的名字
       *[other] 加上 goto=页名，或 goto=call（叫人）、goto=counter（去柜台）
    }
goto-if = 另一个去处要有页名和标记
    .label = 没写全
    .help = 比如：goto take-card if=card-first
unknown-flag = 标记“{ $word }”没有声明
    .label = 没有声明
    .help = { $meant ->
        [none] 在开头声明：flag { $word }
       *[other] 是不是想写“{ $meant }”？
    }
screen-twice = “{ $word }”这一页写了两遍
    .label = 第二遍
    .help = 给其中一页换个名字
no-script = 文件里没有以 script 开头的那一行
    .label = 应该在这里
    .help = 文件开头写：script 名字 version=1 start=第一页
no-phase = 每一页都要写阶段
    .label = 少了 phase
    .help = 加上 phase=before、phase=at-machine 或 phase=after
verdict-level = 没有写“{ $word }”以后去哪里
    .label = calm、pause、talk、stop 里少了一个
    .help = 在花括号里加上：{ $word } goto=页名
too-many-choices = “{ $word }”有四个以上的选项
    .label = 第五个
    .help = 把少用的放到“更多”后面，另写一页
dead-end = “{ $word }”没有选项，走到这里就走不下去
    .label = 死路
    .help = 加一个选项，或在这里结束：end done
staff-without-gate = “{ $word }”有只给工作人员的选项，却不等工作人员
    .label = 只有工作人员能选这个
    .help = 给这一页加上：gate 名字；或者去掉 by=staff
gate-open = “{ $word }”是关口，却有客人自己就能选的选项
    .label = 客人能从这里绕过关口
    .help = 给这个选项加上 by=staff
machine-phase = “{ $word }”讲机器上的画面，阶段却不是 at-machine
    .label = 这时卡还没插进机器
    .help = 写成 phase=at-machine
machine-other = “{ $word }”没有“写的不一样”这个选项
    .label = 机器写的不一样时，没有出路
    .help = 在第一个选项下面加上：choice shows-other goto=页名
ask-at-machine = “{ $word }”在机器等着的时候提问或讲故事
    .label = 过20到30秒机器会收卡
    .help = 把这一页移到 phase=before
unreachable = 没有哪一页通到“{ $word }”
    .label = 永远看不到
    .help = 让一个选项通到这里，或删掉这一页
no-way-out = 从“{ $word }”走不到结尾，只会来回转
    .label = 转圈，没有出路
    .help = 让一个选项通到有 end 的页
syntax = 这一行读不懂
    .label = 在这里面
    .help = 找一个能用的脚本，照着这样的一行逐个符号对一遍；引号里不能有反斜线
too-deep = 括号套了{ $deepest }层以上
    .label = 太深
    .help = 这里的格式最多用三层；多半是上面很远的地方少了一个
unused-sign = 这些格式里不用“{ $word }”
    .label = 这里不用
    .help = { $what ->
        [line] 想让一行不起作用，就在行首写 //
       *[sign] 删掉它；文字里要用，就放在引号里
    }
brace-extra = 这个括号多了，或者让这一页结束得太早
    .label = 多了一个
    .help = 删掉它；如果是前面少了一个，就在前面补上
brace-open = 这个括号一直没有合上
    .label = 从这里开始
    .help = 在它结束的地方，另起一行写 {"}"}
quote-open = 这个引号在这一行里没有合上
    .label = 从这里开始
    .help = 补上另一半引号；{ "goto=amount" } 这样的名字不用引号
full-width = { $wrote ->
        [space] 这里是中文输入法的全角空格
       *[other] { $wrote } 是中文输入法的全角符号
    }
    .label = 这里要半角符号
    .help = { $want ->
        [blank] 改成半角空格
       *[other] 改成 { $want }
    }
not-utf8 = 这个文件的编码不是 UTF-8{ $encoding ->
        [GBK] ，是 GBK
        [UTF-16] ，是 UTF-16
       *[none] ，也不是 GBK
    }
    .label = 从这个字起不是 UTF-8
    .help = { $encoding ->
        [none] 用写它的那个程序，另存为 UTF-8
       *[other] 用记事本或 WPS 打开，选“另存为”，编码选 UTF-8；内容不会丢
    }
verdict-goto = 看回答定去向时，不能直接去“{ $word }”
    .label = 离开了脚本
    .help = 写这个脚本里的页名；要请工作人员，就让那一页是关口（gate）
brace-line = 这个括号自己占了一行
    .label = 应该在上一行
    .help = 移到上一行的末尾
after-brace = 右括号后面，同一行还有内容
    .label = 要另起一行
    .help = 移到下一行
comment-open = 这段注释一直没有结束
    .label = 从这里开始
    .help = 在结束的地方写 */，或者每一行都用 // 开头
invisible-sign = 这里有一个看不见的符号（{ $word }）
    .label = 在这里
    .help = 把这个词连同前后的空格删掉，重新打一遍
bad-name = “{ $word }”不能当名字
    .label = 名字用字母开头，只有字母、数字和 -
    .help = 用英文或拼音，比如 second-try
bare-keyword = “{ $word }”前面要写 #
    .label = 少了 #
    .help = 要写“是”或“不是”的地方，写成 { $want }
no-value = 等号前面要有名字，后面要有值
    .label = 少了一样
    .help = 把缺的补上，或删掉这里
needs-quotes = “{ $word }”只能写在引号里
    .label = 有平常的词不能用的符号
    .help = 把整个词放进引号，或去掉那个符号
wrong-kind = 这里不能写“{ $word }”
    .label = { $want ->
        [number] 这里要整数
        [yes-no] 这里要“是”或“不是”
        [name] 这里要名字
       *[text] 这里要文字
    }
    .help = { $want ->
        [number] 写{ $from }到{ $to }的整数，用半角数字，不加引号
        [yes-no] 写 #true（是）或 #false（不是）
        [name] 写一个名字
       *[text] 写文字，放在引号里
    }
extra-value = “{ $after }”后面不该有“{ $word }”
    .label = 不起作用
    .help = 删掉它；如果想写的是属性，就写成 名字=值
extra-braces = “{ $word }”不用花括号
    .label = 不起作用
    .help = 把花括号连同里面的删掉，或者移到这一页里
twice = “{ $word }”写了两遍
    .label = 第二遍
    .help = 删掉一个，或换一个名字
two-specials = “{ $word }”这一页同时是两样东西
    .label = { $now ->
        [choice] 有了 ask、verdict 或 end，就没有选项
       *[other] 第二样：{ $now }
    }
    .help = 拆成两页
script-name = 脚本叫“{ $word }”，文件却叫“{ $file }”
    .label = 和文件名不一样
    .help = 写成 { $file }，或者给文件改名
no-version = 脚本没有版本，或版本小于1
    .label = 要有 version=1 或更大
    .help = 新脚本写 version=1，每次改了意思就加一
flag-twice = 标记“{ $word }”声明了两遍
    .label = 第二遍
    .help = 删掉其中一个
too-many-flags = 一个脚本最多有{ $most }个标记
    .label = 多了“{ $word }”
    .help = 拆成两个脚本，或删掉没有用到的标记
no-way-back = 办到一半，“{ $word }”就全清掉了，按“上一步”也回不来
    .label = 直接回到开头
    .help = 让它通到有 end 的页，比如：end no-transaction
no-person = 从“{ $word }”靠自己的选项，按两下还找不到人帮忙
    .label = 在机器前，没有人可问
    .help = 让一个选项通到有这一行的页：choice call goto=call
staff-without-words = 关口“{ $word }”少了给工作人员的 { $missing }
    .label = 工作人员不知道怎么说、怎么做、不能做什么
    .help = 在 { $file } 的“{ $word }”下面加上 { $missing }
gate-around = 结果是“{ $word }”以后，不过关口就能到“{ $reached }”
    .label = 这一步定去向
    .help = 让 { $word } 通到有 gate 的页，那里只有工作人员能选
machine-key = 没有哪台机器有“{ $word }”这个画面
    .label = 永远不会出现
    .help = { $meant ->
        [none] 在您的机器说明（assets/machines）里写上它。现有：{ $known }
       *[other] 是不是想写“{ $meant }”？
    }
long-reading-at-machine = “{ $word }”在机器前要读的太多：{ $n }{ $unit ->
        [hanzi] 个汉字
       *[words] 个词
    }
    .label = 过20到30秒，机器会收卡
    .help = { $file } 里最多{ $most }个；道理移到 phase=before 的页里讲
money-without-review = 到“{ $word }”钱就动了，有一条路没有先核对
    .label = 钱在这里动
    .help = 让每条路都经过一页 kind=review；如果这一页自己讲清了按以前核对什么，就写成 kind=review
interrupted-twice = 同一条路上，“{ $first }”提醒过了，“{ $word }”又提醒一次
    .label = 第二次打断
    .help = 只说一次；另一页改成普通的页，或删掉
asked-twice = { $what ->
        [question] 同一条路上，问题“{ $word }”问了两遍
       *[flag] 同一条路上，标记“{ $word }”定了两遍
    }
    .label = 第二遍
    .help = { $what ->
        [question] 只问一遍
       *[flag] 只定一遍，后面用：goto 页名 if={ $word }
    }
ask-without-verdict = 问了“{ $word }”，回答却没有用处
    .label = 后面没有用到这个问题的组
    .help = 后面通到用这个问题的那一组（见 assets/risk），或者不问
verdict-unknown-set = 没有“{ $word }”这组问题
    .label = assets/risk 里没有
    .help = { $meant ->
        [none] 现有：{ $known }
       *[other] 是不是想写“{ $meant }”？
    }
verdict-without-questions = 有一条路没问“{ $word }”就到了这里，“{ $set }”这组每次都要问它
    .label = 没问就定去向了
    .help = 让每条路都经过这样一页：ask { $word } goto=页名
flag-never-read = 没有地方用到标记“{ $word }”
    .label = 没有用到
    .help = 用上它，比如：goto 页名 if={ $word }；或者删掉
flag-never-set = 没有哪个选项设置标记“{ $word }”
    .label = 没有设置
    .help = 在决定它的选项上加 flag={ $word }；由机器说明回答的，用 given 声明
given-unknown = 没有哪个机器说明回答“{ $word }”
    .label = 没有回答
    .help = { $meant ->
        [none] 在 assets/machines 的说明里加上：given { $word } #true 或 #false。现有：{ $known }
       *[other] 是不是想写“{ $meant }”？
    }
bring-unknown = 要带的“{ $word }”没有词句
    .label = common.ftl 里没有
    .help = { $meant ->
        [none] 在每种语言的 common.ftl 里加上 bring-{ $word }。现有：{ $known }
       *[other] 是不是想写“{ $meant }”？
    }
broken-words = { $what ->
        [colon] 名字后面写成了冒号
        [margin] 这一行不属于任何一句
        [tab] 这一行开头用了 Tab 键
        [comment] 说明的 # 后面要空一格
        [empty] 这个名字没有词句
       *[other] 这一行读不懂（{ $parser }）
    }
    .label = { $what ->
        [colon] 这里要写 =
        [margin] 顶格写的，又没有“名字 =”
        [tab] 这里
        [comment] 后面没有空格
        [empty] 等号后面是空的
       *[other] 这里
    }
    .help = { $what ->
        [colon] 把冒号改成 =
        [margin] 如果是接着上一句，行首加四个空格；新的一句，开头写：名字 =
        [tab] 换成四个空格
        [comment] 写成：# 再空一格
        [empty] 在等号后面写上词句，或删掉这一行
       *[other] 和前后的行比一比
    }
broken-placeable = { $what ->
        [open] 这个花括号没有合上
        [close] 这个花括号没有对应的开头
        [empty] 花括号里是空的
        [blank] $ 和名字分开了
        [name] 花括号里要写名字，不写词句
        [default] 几种写法里要有一种是平常的，前面加 *
        [quote] 花括号里的引号没有合上
       *[inside] 花括号里的东西读不懂
    }
    .label = { $what ->
        [open] 从这里开始
        [close] 多了一个
       *[other] 这里
    }
    .help = { $what ->
        [open] 在名字后面合上，比如 { "{" } $police { "}" }；真要显示花括号，写成 { "{ \"{\" }" }
        [close] 删掉它，或在名字前面补一个，比如 { "{" } $police { "}" }
        [default] 最后一种前面写 *[other]
        [quote] 在右花括号前面补上另一个 "
       *[other] 比如写成 { "{" } $police { "}" }
    }
unsayable = “{ $key }”里提到的“{ $word }”不存在
    .label = 没有这一句
    .help = { $meant ->
        [none] 删掉它，或者写上这一句
       *[other] 是不是想写 { "{" } { $meant } { "}" }？名字前面要有 $
    }
brace-missing = 下面几行少了左花括号
    .label = 这一行末尾要有 {"{"}
    .help = 在这一行末尾写上 {"{"}
missing-words = { $whole ->
        [yes] 没有 { $file } 这个文件
       *[no] “{ $word }”在 { $file } 里没有词句
    }
    .label = 要有词句
    .help = { $whole ->
        [yes] 把另一种语言的那个文件复制过来，再翻译
       *[no] 在 { $file } 里加上“{ $word }”
    }
unknown-argument = 这里没有人给“${ $word }”
    .label = 这里不认识
    .help = { $machine ->
        [yes] 机器上写的字，只有讲机器的页才知道；这里删掉它
       *[no] { $meant ->
            [none] 这里可以写：{ $known }
           *[other] 是不是想写“${ $meant }”？
        }
    }
missing-argument = 第一语言的“{ $key }”里有 { $word }，这里没有
    .label = 少了这个数或这个词
    .help = 在这句里合适的地方写上 { $word }
unused-words = 没有地方说“{ $word }”
    .label = { $what ->
        [file] 没有哪个脚本叫这个文件的名字
       *[name] 没有哪一页、哪个选项叫这个名字
    }
    .help = { $meant ->
        [none] 删掉它；也许脚本里改了名字
       *[other] 是不是想写“{ $meant }”？那个还没有词句
    }
stale-words = “{ $word }”译好以后，原文改过了
    .label = 说的可能是旧话
    .help = 原文现在是：{ $now }
        译文没问题了，就记下来：caring-mode words accept --locale { $tag }
broken-sources = 这一行不是译文的记录
    .label = 没有读
    .help = 删掉这一行，看一看译文，再记下来：caring-mode words accept
bare-digits = 词句里直接写了数字 { $word }
    .label = 数字
    .help = { $meant ->
        [none] 写事实的名字，比如 { "{" } $police { "}" }；不是事实、永远不变的数，放在引号里：{ "{" } "{ $word }" { "}" }
       *[other] 写成事实：{ "{" } ${ $meant } { "}" }
    }
bidi-mark = 这里有一个看不见的符号，会改变文字的方向（{ $word }）
    .label = 在这里，看不见
    .help = 把这个地方前后的字删掉，重新打一遍
no-glyph = 程序里的字体没有“{ $word }”（{ $code }）
    .label = 客人只会看到一个空框
    .help = 换一种写法
mixed-scripts = 这种语言里出现了别的文字：{ $word }
    .label = 别的文字
    .help = 把它译好，或重新打一遍：有的字母只是长得像
banned-term = “{ $word }”客人不一定看得懂
    .label = 公文话、行话
    .help = { $say ->
        [none] 像在柜台前说话那样说
       *[other] 改成：{ $say }
    }
mixed-term = “{ $word }”：别的地方用的是另一个词
    .label = 同一样东西，另一个词
    .help = 改成：{ $say }
long-sentence = 这句话有{ $n }{ $count ->
        [words] 个单词
       *[characters] 个字
    }，最多{ $limit }个
    .label = 太长，听一遍记不住
    .help = 拆成两句，一句说一件事
long-choice = 这个选项有{ $n }个字，最多{ $limit }个
    .label = 太长，按钮放不下
    .help = 留下动词和东西
latin-in-chinese = 中文里夹了英文字母：{ $word }
    .label = 很多客人没学过
    .help = 用中文说；机器上的字，放在引号“ ”里
double-negative = “{ $word }”用了两个“不”
    .label = 要绕一个弯
    .help = 正面说，或说该做什么
fear-word = “{ $word }”会吓着人
    .label = 吓人
    .help = 说该做什么；故事里骗子说的话，放在引号“ ”里
old-people = “{ $word }”是当面说老
    .label = 客人不爱看
    .help = 说“您”
exclamation = 感叹号像在喊
    .label = 这里
    .help = 用句号
ambiguous-width = 符号 { $word } 有的终端画一格宽，有的画两格宽
    .label = { $boxed ->
        [yes] 框会错位
       *[no] 这一行会错位
    }
    .help = { $boxed ->
        [yes] 这里不用符号；引号只用在标题和正文里
       *[no] 换一个符号；这里可以用引号 “ ” ‘ ’
    }
two-questions = “{ $word }”这一页问了两个问题
    .label = 又一个问题
    .help = 选项只答得了一个问题；这个用句号说完：“要是……，就……”
glossary-line = 词表里这一行没有写全
    .label = “{ $word }”后面还缺
    .help = { $term ->
        [yes] 比如：term take-cash say="取钱" { "{" } not "取现" { "}" }
       *[no] 比如：{ $word } "是否"
    }
glossary-clash = 词表叫人说“{ $say }”，又禁了“{ $word }”
    .label = 就在这个文件里禁的
    .help = 定下一个词
glossary-language = 没有“{ $word }”这种语言
    .label = 这个词表没有用上
    .help = { $meant ->
        [none] 文件名和 locales 里的文件夹一样：{ $known }
       *[other] 是不是想写“{ $meant }”？
    }
needs-review = 这些词句还没有请母语的人看过：{ $all }句里有{ $n }句
    .label = “{ $tag }”全部文件：{ $total }句里有{ $said }句
    .help = 请网点里母语的人看过以后，删掉这一行。在那以前，只有在 [look] 里写了 unreviewed = ["{ $tag }"]，客人才看得到
missing-file = 找不到文件 { $word }
    .label = 没有
    .help = 补上它，或改用别的：--machine、--market，或配置里的 profile 和 market
fact-field = 事实“{ $id }”少了 { $word }
    .label = 没写全
    .help = 一条事实要有 value、from、review-by、tag、source
fact-order = “{ $id }”的复查日期早于生效日期
    .label = 这一天在 from 以前
    .help = 写上下一次该查这条事实的日期
not-a-date = “{ $word }”不是日期
    .label = 不是日期
    .help = 写成 年-月-日，比如 2026-11-23
too-many-questions = 问题组“{ $word }”的基本问题超过{ $most }个
    .label = 太多了
    .help = 把不太要紧的移到 then
not-in-menu = 没有哪个菜单通到“{ $word }”
    .label = 没人找得到它
    .help = 在 assets/menu.kdl 的一个菜单里加上：script { $word }
menu-too-deep = “{ $word }”从 welcome 数起是第四页或更后面
    .label = 还没开始，就要选太多次
    .help = 从离 welcome 更近的菜单通到它，或写：more { $word }
no-welcome = 第一个菜单必须是 welcome
    .label = 应该在这里
    .help = 文件开头写：menu welcome
not-a-colour = 颜色写成 # 加六位十六进制，放在引号里
    .label = 不是颜色
    .help = 比如："#063B36"
no-colour = 少了颜色“{ $word }”
    .label = 这个主题里
    .help = 加上：{ $word } "#063B36"
promise-part = 承诺里要有一行“{ $line }”，一行只写一样
    .label = 没写全
    .help = 可以写：{ $known }；有几样就写几行
promise-name = 这个脚本里没有{ $thing ->
        [gate] 关口
        [question] 问题
        [machine] 机器画面
       *[screen] 页
    }“{ $word }”
    .label = 脚本里没有
    .help = { $meant ->
        [none] { $known ->
            [none] 一个也没有
           *[other] 有的是：{ $known }
        }
       *[other] 是不是想写“{ $meant }”？
    }
promise-broken = 承诺做不到：“{ $text }”
    .label = 下面这条路上不成立
    .help = 让其中一个选项先经过承诺要求的地方；这条路没有问题的话，给承诺加一行 if 或 pass
promise-empty = 承诺等于没说：“{ $text }”
    .label = { $why ->
        [if] 走到那一步时，if 的条件从不成立
       *[before] 没有一条路走到那一步
    }
    .help = { $why ->
        [if] 在那以前让一个选项设上标记，或删掉这个承诺
       *[before] 让一个选项通到那一步，或删掉这个承诺
    }
promise-too-large = 岔路太多，承诺没法证明：“{ $text }”
    .label = { $screens }页上有{ $n }个标记
    .help = 那一步之前少用几个标记，或分成两个脚本；算在内的有：{ $flags }
way = 最短的一条路：
way-given = 0. 机器的说明里写着：{ $flags }
way-choice = { $n }. { $heading }（{ $screen }）→ “{ $choice }”
way-staff = { $n }. { $heading }（{ $screen }）→ 同事选“{ $choice }”
way-skipped = { $n }. （{ $screen }：这台机器没有这一屏，客人看不到）
way-level = { $n }. （{ $screen }：按回答判断为“{ $level }”，客人看不到）
way-here = { $n }. { $heading }（{ $screen }）：到这里就不成立了
walk-broken = { $what ->
    [script] 走法“{ $walk }”要走的脚本没有：“{ $word }”
    [machine] 走法“{ $walk }”是在一台没有的机器上录的：“{ $word }”
    [choice] 走法“{ $walk }”走不通：“{ $there }”没有选项“{ $word }”
    [nothing] 走法“{ $walk }”走不通：到了“{ $there }”，没有可选的
    [question] 走法“{ $walk }”走不通：“{ $there }”没有问这个问题
    [flag] 走法“{ $walk }”走不通：到“{ $there }”时，标记“{ $word }”没有设上
   *[end] 走法“{ $walk }”走到了别的结尾：{ $there }
}
    .label = { $what ->
        [end] 没有走到这里
       *[other] 走到这里走不下去
    }
    .help = { $meant ->
        [none] { $known ->
            [none] 改脚本，或者重新走一遍、录下来
           *[other] 这里有：{ $known }。改脚本，或者重新走一遍、录下来
        }
       *[other] 是不是想写“{ $meant }”？这里有：{ $known }
    }
never-taken = 没有一条走法选过“{ $screen }”的“{ $word }”
    .label = 从没选过
    .help = 照这样走一遍、录下来；谁也走不到这里，就去掉这个选项
coverage-script = { $script }：画面见过{ $seen }/{ $screens }，选项选过{ $taken }/{ $choices }，其中录下的走法选过{ $recorded }
coverage-random = 只有随机走法选过（{ $n }处）；录下来才能一直保住：
coverage-sum = 录下的走法{ $recorded }条{ $broken ->
        [0] {""}
       *[other] （另有{ $broken }条走不通，用 check 看在哪里）
    }，随机走法{ $random }条，机器：{ $machines }。{ $never ->
        [0] 每个选项都选过了。
       *[other] 有{ $never }个选项从没选过。
    }
fit-at = { $grid }，{ $size ->
    [normal] 普通字
    [large] 大字
    [larger] 更大的字
   *[largest] 最大的字
}，{ $language }{ $more ->
    [0] {""}
   *[other] ，还有 { $more } 种情况
}
heading-empty = “{ $screen }”没有标题
    .label = 是空的
    .help = 在等号后面写上问题，或者写上要做的事
unspoken = { $what ->
    [sign] “{ $word }”看得见，听不见
    [private] “{ $word }”不能出声，这里却会念出来
   *[word] “{ $word }”在画面“{ $screen }”上，没有念出来
}
    .label = { $what ->
        [sign] 念的时候没有这个符号
        [private] 只给一个人看
       *[word] 哪句话里都没有
    }
    .help = { $what ->
        [sign] 用字写出来
        [private] 这个画面别的文字里不要写它
       *[word] 写了 .brief 也要写 .body；spoken-choice 里要有 {"{"} $key {"}"} 和 {"{"} $choice {"}"}
    }
fit-cut = “{ $text }”在画面“{ $screen }”上放不下
    .label = 被截断：{ fit-at }
    .help = 写短一点，或者把一部分移到 .body，或者分成两个画面
fit-pages = “{ $screen }”必须一眼看全，却分成了 { $pages } 页
    .label = { fit-at }
    .help = 把话写短；菜单可以在 .body 旁边写更短的 .brief
fit-target = { $what ->
    [missing] 画面“{ $screen }”上找不到“{ $word }”
    [small] 画面“{ $screen }”上的“{ $word }”太小，不好按
    [outside] “{ $word }”这一处比画面“{ $screen }”还宽
   *[near] 画面“{ $screen }”上的“{ $word }”和“{ $other }”挨在一起
}
    .label = { fit-at }
    .help = 换一个短的名字；还不行就是程序的毛病，请告诉我们
contrast = { $what ->
    [low] 配色“{ $theme }”的对比太小：{ $ground } 上的 { $ink } 只有 { $ratio }:1
    [high] 配色“{ $theme }”的对比太大：{ $ground } 上的 { $ink } 有 { $ratio }:1
    [dim] 画面“{ $screen }”上有变暗或者闪烁的字
   *[own] 画面“{ $screen }”上用了终端自己的颜色
}
    .label = 见画面“{ $screen }”，{ fit-at }
    .help = { $what ->
        [low] 要 { $low }:1 以上：把深的再调深，或者把浅的再调浅
        [high] 要低于 { $high }:1：让两种颜色靠近一些
       *[other] 这是程序的毛病，请告诉我们
    }
fact-past-review = 事实“{ $id }”应当在 { $by } 之前复查
    .label = { $n ->
        [0] 没有文字用到它
       *[other] 用到它的文字：{ $uses }
    }
    .help = 和出处（{ $source }）核对，变了就改，再写一个新的 review-by

# The sheet of pictures (preview).

sheet-title = 所有画面
sheet-sum = { $screens } 个画面，{ $pictures } 张图，按走的顺序排
sheet-contents = 目录
sheet-menus = 菜单
sheet-program = 程序自己的页面
sheet-locale = 语言
sheet-theme = 颜色
sheet-size = 字大小
sheet-grid = 行列
sheet-only = 只看有问题的
sheet-elsewhere = 整个内容包的问题：{ $n } 条
sheet-page = 第 { $n } 页，共 { $m } 页
sheet-screen = 画面
sheet-phase = 阶段
sheet-before = 插卡之前
sheet-at-machine = 在机器上操作时
sheet-after = 卡取出以后
sheet-is = 特别之处
sheet-ask = 防骗问题“{ $word }”，从不念出来
sheet-ask-more = “{ $word }”看情况再问的问题，从不念出来
sheet-machine = 机器上显示“{ $word }”
sheet-gate = 等同事来，顾客不能跳过
sheet-quiz = 小测验：“{ $word }”
sheet-end = 结束
sheet-choices = 选项
sheet-call = 叫人
sheet-counter = 去柜台
sheet-home = 结束这次办理
sheet-story = 和回答最像的故事
sheet-feedback = 提意见，记一个号
sheet-if = 有“{ $word }”时
sheet-sets = 记下“{ $word }”
sheet-by-staff = 只有工作人员能按
sheet-finding = 问题
sheet-remark = 提醒

graph-before = 插卡以前
graph-at-machine = 在机器上
graph-after = 办完以后
graph-under = 第{ $version }版，{ $screens }页，{ $choices }个选项
graph-question = 风险问题：{ $name }
graph-follow-ups = 再问的问题：{ $name }
graph-verdict = 判断：{ $name }（客人看不到）
graph-gate = 关口：{ $name }（等同事来）
graph-quiz = 小测验：{ $name }
graph-machine = 机器画面：{ $name }
graph-lacking = 机器画面：{ $name }（这台机器没有，跳过）
graph-end = 结束：{ $name }
graph-review = 再看一遍
graph-intro = 第一页
graph-panel = 故事
graph-advice = 该怎么办
graph-call = 请同事
graph-counter = 柜台
graph-home = 回菜单
graph-story = 一个故事
graph-feedback = 提意见
graph-staff = （同事选）
graph-sets = 记下 { $flag }
graph-if = 有 { $flag }
graph-else = 没有
graph-promises = 承诺
graph-findings = 问题
graph-sign-line = 往下走；粗线是第一个选项
graph-sign-back = 回到前面的页
graph-sign-question = 风险问题
graph-sign-verdict = 判断，客人看不到
graph-sign-gate = 关口：同事来了才能往下
graph-sign-machine = 机器上的画面
graph-sign-review = 动钱以前再看一遍
graph-sign-end = 结束
graph-sign-flag = 记下一个标记
graph-sign-way = 问题所在的那条路
graph-more = ……还有{ $n }处，请看 check
findings = { $n }处问题{ $remarks ->
    [0] {""}
   *[other] ，{ $remarks }处提醒
}
fine = { $scripts }个脚本，{ $screens }页，{ $cases ->
    [0] {""}
   *[other] { $cases }个演练情景，
}{ $languages }种语言，{ $promises }个承诺都已证明：{ $remarks ->
    [0] 没有问题
   *[other] 没有错误，{ $remarks }处提醒
}
# 还有多少天要复查。
facts = 市场 { $market } 有{ $n }条事实，按标记：{ $tags }；其中{ $kept }条要网点自己填了数才印出来
    要复查的：过期{ $past }条，30天内{ $month }条，90天内{ $quarter }条，更晚{ $later }条

## 译文表：列名、各种值，和导入（words import）时查出的问题。

table-script = 脚本
table-screen = 屏
table-part = 部分
table-reader = 谁看
table-source = { $tag } 原文
table-text = { $tag } 译文（改这一列）
table-state = 状态
table-limit = 最长
table-stay = 要原样保留
table-picture = 图片
table-comment = 说明
table-hash = 原文记号（别改）
table-key = 编号（别改）
table-part-title = 名称
table-part-heading = 标题
table-part-body = 正文
table-part-brief = 正文（短）
table-part-choice = 选择{ $n }
table-part-says = 工作人员说
table-part-does = 工作人员做
table-part-never = 工作人员不做
table-part-other = 文字
table-reader-customer = 客户
table-reader-staff = 工作人员
table-reader-author = 作者
table-missing = 缺
table-is-stale = 原文改过
table-done = 好了
table-unused = 没用到
table-limit-characters = { $n }个字，花括号不算
table-limit-words = { $n }个词，花括号不算
table-locale = 语言
table-texts = 总数
table-unreviewed = 没人看过
table-all = 合计
table-error = 错误：{ $file }，第{ $row }行，“{ $column }”列
table-remark = 提示：{ $file }，第{ $row }行，“{ $column }”列
table-sum = 写入{ $written }条，没变{ $same }条，查出{ $n }处错误、{ $remarks }处提示
table-no-column = 表里没有“{ $column }”这一列
    .help = 重新导出一份表，把译文抄进去
table-other-locale = 这张表是“{ $other }”的，不是“{ $tag }”的
    .help = 导入时写 --locale { $other }
table-no-key = 这一行有文字，没有编号
    .help = 从导出的表里抄来编号；编号说明文字放在哪里
table-unknown-key = 这个包里没有“{ $key }”
    .help = { $meant ->
        [none] 脚本可能改过了；请重新导出一份表
       *[other] 是不是“{ $meant }”？编号要和导出时一样
    }
table-key-twice = “{ $key }”在第{ $other }行也有
    .help = 两行里留一行
table-lost = 少了 { $placeable }
    .help = 放在该放的地方；程序会填上字
table-foreign = 这里没有谁来填 { $placeable }
    .help = { $allowed ->
        [none] 去掉它；这一条没有花括号
       *[other] 这里能用的：{ $allowed }
    }
table-wide = “{ $wrote }”是中文输入法的全角符号
    .help = 改成 { $want }
table-brace-open = 有一个花括号没有关上
    .help = 照原文写，左右两个都要有
table-brace-extra = 多了一个右花括号
    .help = 去掉它，或在前面补上左花括号
table-control = 有一个看不见的符号：{ $sign }
    .help = 把这一条重新打一遍
table-syntax = 这一条读不懂：{ $what }
    .help = 花括号里的，都和原文一样
table-formula = 表格软件把这一格当成了公式
    .help = 把这一格设成“文本”，再打一遍
table-stale = 导出以后，原文改过了，现在是：{ $now }
    .help = 照新的原文再译；或者导入时写 --force-stale，这一条仍记为“原文改过”
table-long = 有{ $n }个字，最长是{ $most }个
    .help = 能短就短；太长时，字会变小，或分成几页
table-long-words = 有{ $n }个词，最长是{ $most }个
    .help = 能短就短；太长时，字会变小，或分成几页
table-emptied = 这一格空了；原来的文字没有动
    .help = 要去掉一条文字，请在 locales 的文件里去掉
case-shape = { $what ->
    [no-case] 文件没有写是哪个情景
    [no-script] 情景没有写练的是哪个脚本
    [no-about] 情景没有写“{ $word }”
    [too-many] 藏着的事最多十二件，这里多了一件
    [no-item] 时刻“{ $word }”没有写考什么
    [goes-back] “{ $word }”不是后面的时刻，话只能往下说
    [two-ways] “{ $word }”这句通向两个地方
    [mark] “{ $word }”这句要么有分数，要么是大错，只能有一样
    [accuses] “{ $word }”这句指责客户，只能是零分或一分，信任要降
    [drill] “{ $word }”这句要背熟，可它不是对的那句
    [moments] 情景要有三到十二个时刻，这个有{ $word }个
    [lines] 时刻“{ $word }”要有三句或四句话
    [one-best] 时刻“{ $word }”要有一句对的，也只能有一句
    [no-end] “{ $word }”这句在最后一个时刻，没有结尾
    [other-end] “{ $word }”这句的好结尾是另一种客户的
    [nobody-asks] 没有话去问“{ $word }”，或者只有差的话去问
    [nobody-accuses] 没有一句指责的话，学不到“不该这样说”
   *[part] 练“{ $word }”的这一段要写 kind=、topic=、三条 must 和一条 never
}
    .label = 在这里
    .help = { $what ->
        [no-case] 文件第一行写：case 名字 version=1 script=脚本
        [no-script] 写上 script= 和脚本的名字
        [no-about] 写上：about kind=fraud topic=F01 mood=calm trust=5，或者 kind=honest
        [no-item] 写上 item= 和考什么：dignity、consent、privacy、notices、asks、checkable、slows、escalates、accuracy、plain
        [goes-back] 不写 goto=，就接着下一个时刻；要写，就写下面的时刻
        [two-ways] goto=、end=、critical= 只留一样
        [mark] 对的那句写 mark=3，别的写 mark=2、1 或 0；大错只写 critical=
        [accuses] 写 mark=0 或 mark=1，不写 trust=
        [drill] 把 drill=#true 写在 mark=3 的那句上
        [moments] 加几个时刻，或者分成两个情景
        [lines] 加一句，或者去掉一句
        [one-best] 一句写 mark=3，别的写 2、1 或 0
        [no-end] 加上 end=：好的写 safe 或 served，不好的写 lost、refused 或 late
        [other-end] 骗局的好结尾是 end=safe，实在客户的是 end=served
        [nobody-asks] 给一句话加上 asks={ $word }；一定要问出来的，加在 mark=3 的那句上
        [nobody-accuses] 给怀疑或者责怪客户的那句话加上 accuses=#true
        [part] 补上缺的，写法用 check --explain case-shape 看
       *[other] 用 check --explain case-shape 看情景怎么写
    }
lesson-shape = { $what ->
    [number] 第{ $word }集，别的脚本已经是了
    [nowhere] “{ $word }”后面走不到大家都看的页
   *[head] 一集故事要写集数和题目，别的脚本不能写
}
    .label = 在这里
    .help = { $what ->
        [number] 换一个没用过的集数
        [nowhere] 一页接一页，最后一页的第一个选项通到没有 edition= 的页
       *[head] 写成：about kind=lesson minutes=3 episode=1 topic=题目
    }
drama-shape = { $what ->
    [number] 第{ $word }出短剧，别的脚本已经是了
    [panels] 短剧有六到十幅，这里有{ $word }幅
    [picture] “{ $word }”这一幅没有画
    [turn] 没有一幅通到两种结局
   *[helpers] 没有说谁能帮上忙
}
    .label = 在这里
    .help = { $what ->
        [number] 换一个没用过的号数
        [panels] 多讲几幅，或者少讲几幅
        [picture] 写 picture= 和 assets/art/scenes.kdl 里一幅画的名字
        [turn] 在一幅里写 focus=none，再写两个选项，通到另外两幅
       *[helpers] 写一幅名字叫 { $word } 的页
    }
art-shape = { $what ->
    [path] 这不是路径：“{ $word }”
    [figures] 一幅画里有{ $word }个人，最多两个
    [place] “{ $word }”这个地方缺 x、y 或题目
    [topic] “{ $word }”已经点亮别的地方了
   *[dark] “{ $word }”这个题目没有地方可亮
}
    .label = 在这里
    .help = { $what ->
        [path] 开头写 M；每个字母后面写它要的数：M L T 两个，H V 一个，S Q 四个，C 六个，A 七个，Z 不写
        [figures] 少画一个人，或者分成两幅
        [place] 写成：place 名字 x=40 y=30 topic=题目
        [topic] 一个题目点亮一处
       *[dark] 给它写一个地方，不然讲明白了也没有灯亮
    }
message-length = { $what ->
    [missing] 这一集没有可以发给客人的短信
   *[long] 这条短信有{ $n }个字，多了{ $more }个
}
    .label = { $what ->
        [missing] 每种语言都要有一条
       *[long] 一条短信最多{ $limit }个字
    }
    .help = { $what ->
        [missing] 在 { $file } 里写：message = …，最多{ $limit }个字
       *[long] 留下一个做法、一句道理、可以来柜台问；数字照发出去的算
    }
quiz-shape = { $what ->
    [no-quiz] 文件没有写是哪个题目的小测验
    [name] 文件名和“{ $word }”不一样
    [items] 只有{ $word }道题，至少要六道
    [honest] 正经事的题有{ $word }道，要占四分之一，不超过一半
   *[answers] “{ $word }”要正好一个 best、两个 other
}
    .label = 在这里
    .help = { $what ->
        [no-quiz] 文件开头写：quiz { $word }
        [honest] 给正经事的题写上 honest=#true
       *[other] 用 check --explain quiz-shape 看小测验怎么写
    }
quiz-words = { $what ->
    [sentences] 这里有{ $n }句，要正好{ $limit }句
    [story] 这一句有{ $n }个字，最多{ $limit }个
    [answer] 这个答案有{ $n }个字，最多{ $limit }个
   *[unlike] 这一种说明有{ $n }个字，另一种只有{ $limit }个，差得太多
}
    .label = { $what ->
        [unlike] 一看长短就知道对错
       *[other] 听一遍记不住
    }
    .help = 一句说一件事，两种说明一样长
case-unfair = { $what ->
    [no-good-way] “{ $word }”谁也过不了
    [no-bad-way] “{ $word }”怎么走都不会坏
    [by-chance] 闭着眼睛乱选，“{ $word }”一百次能过{ $percent }次，要少于五次
    [accuser] 能指责的地方都指责，“{ $word }”也能过
   *[place] 总选同一个位置，“{ $word }”也能过
}
    .label = 这个情景
    .help = { $what ->
        [no-good-way] 把藏着的事要的 trust= 写低些，或者把客户的写高些；最后对的那句写 end=safe 或 end=served
        [no-bad-way] 给最后一个时刻里差的话写上不好的结尾：end=lost、end=refused 或 end=late
        [by-chance] 加一个时刻，或者在三句话的地方加一句，或者把差的话的分数写低些
        [accuser] 指责的话写 mark=0，放在对的那句去问要紧事的时刻里
       *[other] 用 check --explain case-unfair 看情景要做到什么
    }
take-broken = { $what ->
    [case] 存下来的“{ $take }”练的情景没有了：“{ $word }”
    [moment] 存下来的“{ $take }”说不下去：这时候谈话{ $there ->
        [none] 已经完了
       *[other] 到了“{ $there }”
    }
    [line] 存下来的“{ $take }”说不下去：没有“{ $word }”这句
    [no-case] 存下来的“{ $take }”没有写练的是哪个情景
    [no-end] 存下来的“{ $take }”没有写怎么结束
   *[end] 存下来的“{ $take }”走到了别的结尾：{ $there }
}
    .label = { $what ->
        [no-case] 在这里
        [no-end] 在这里
        [end] 没有走到这里
       *[other] 说到这里说不下去
    }
    .help = { $what ->
        [no-case] 写上 case= 和情景的名字
        [no-end] 最后一行写：end safe passed=#true
       *[other] { $meant ->
            [none] 改情景，或者重新练一遍存下来
           *[other] 是不是“{ $meant }”？有：{ $known }
        }
    }
