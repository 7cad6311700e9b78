# 给编写、审批的人看的话：批准、试看、两个版本的比较。客人看不到。

## caring-mode approve

approve-shared = 共用的词句
approve-approved = 已批准（{ $role }，{ $date }）
approve-changed = 批准以后改过了（上次批准：{ $role }，{ $date }）
approve-never = 从没批准过
approve-sum = { $open ->
    [0] 全部批准了：{ $all }项
   *[other] { $all }项里，{ $open }项没有批准
}
approve-done = 记下了{ $n }项批准：{ $file }
approve-refused = 有错误的内容不能批准，什么也没有记。改好上面的问题，再来批准。

## caring-mode play：页面下面的一行

play-flags = 标记：{ $flags }
play-saved = { $time }存的
play-end = 按 { $key } 退出
play-more = （还有{ $n }处）

## caring-mode diff：给审批的人看，不用懂程序

diff-same = { $old } 和 { $new } 完全一样。
diff-head = 从 { $old } 到 { $new }：{ $n }处不同{ $important ->
    [0] 。没有放松防护的改动。
   *[other] ，其中{ $important }处要紧，写在最前面。
}
diff-important = ==== 要紧，请先看 ====
diff-approvals = ==== 新版本的批准 ====
diff-no-record = 新版本里没有批准记录。
diff-was = 原来：
diff-is = 现在：
diff-nothing = 没有

diff-about-script = ==== 任务 { $script } { $title } ====
diff-about-menu = ==== 菜单 ====
diff-about-risk = ==== 防骗的问题 ====
diff-about-facts = ==== 电话、限额、时限 ====
diff-about-machine = ==== 机器 { $machine } ====
diff-about-shared = ==== 各处共用的词句 ====
diff-about-files = ==== 其他文件 ====

diff-script-new = 新的任务：{ $screens }页，{ $gates }处要等工作人员，{ $questions }个防骗的问题；语言：{ $languages }。请逐页看一遍。
diff-script-gone = 整个任务“{ $title }”没有了
diff-script-kind = 从“{ $old }”改成了“{ $new }”
diff-kind-task = 办事
diff-kind-lesson = 一集故事
diff-lesson = 第几集、讲什么：原来是“{ $old }”，现在是“{ $new }”
diff-quiz = 小测验：原来是“{ $old }”，现在是“{ $new }”
diff-edition = 给谁看的例子：原来是 { $old }，现在是 { $new }
diff-kind-warning = 防骗故事
diff-version = 版本号：{ $old } 改成 { $new }
diff-version-same = 内容改了，版本号没有加，还是 { $version }
diff-writing = 只改了写法或说明，客人看到的没有变；但要重新批准
diff-start = 第一页：原来是 { $old }，现在是 { $new }
diff-minutes = 大约要几分钟：原来 { $old }，现在 { $new }
diff-bring = 要带的东西：原来 { $old }，现在 { $new }
diff-given = 由机器决定的标记：原来 { $old }，现在 { $new }
diff-flags = 记住的标记：原来 { $old }，现在 { $new }
diff-promise-gone = 保证“{ $promise }”删掉了：以后没有人检查它
diff-promise-changed = 保证“{ $promise }”改了
diff-promise-new = 新的保证“{ $promise }”

diff-screen-new = 新的一页 { $screen }：{ $special }
diff-screen-gone = 删掉了 { $screen } 这一页
diff-guard-gone = 删掉了 { $screen } 这一页，它是：{ $special }
diff-screen-moved = { $screen } 换了位置，现在在 { $after } 后面
diff-screen-lost = 没有哪一页通到 { $screen } 了，客人走不到那里
diff-screen-first = { $screen } 换了位置，现在在最前面
diff-guard-off = { $screen } 这一页原来是：{ $old }；现在是：{ $new }。客人能直接往下走
diff-special = { $screen } 这一页原来是：{ $old }；现在是：{ $new }
diff-special-none = 普通的一页
diff-special-ask = 防骗的问题
diff-special-ask-more = 看情况再问的防骗问题
diff-special-verdict = 按回答决定去哪里
diff-special-gate = 关口，要等工作人员
diff-special-quiz = 小测验
diff-special-machine = 机器前的一步
diff-special-done = 结尾，办完了
diff-special-no-transaction = 结尾，没有办
diff-special-counter = 结尾，去柜台
diff-phase = { $screen } 的时候变了：原来{ $old }，现在{ $new }
diff-phase-before = 插卡以前
diff-phase-at-machine = 卡在机器里
diff-phase-after = 取卡以后
diff-layout = { $screen } 的样子变了：原来{ $old }，现在{ $new }
diff-layout-page = 普通页
diff-layout-review = 核对页
diff-layout-intro = 介绍页
diff-layout-warning = 提醒页
diff-layout-panel = 故事页
diff-layout-advice = 怎么办页
diff-calls-staff = { $screen }：一出现就叫同事
diff-calls-nobody = { $screen }：出现时不再叫同事
diff-focus-none = { $screen }：一开始不再选中任何一项
diff-wordings = { $screen } 有几种说法：原来 { $old }，现在 { $new }
diff-focus-first = { $screen }：一开始就选中第一项
diff-asks = { $screen } 换了问题：原来 { $old }，现在 { $new }
diff-asks-to = 答完 { $screen }，原来去 { $old }，现在去 { $new }
diff-machine-key = { $screen } 换了机器的画面：原来 { $old }，现在 { $new }
diff-verdict-set = { $screen } 换了一组问题来判断：原来 { $old }，现在 { $new }
diff-verdict-to = { $screen }：判断为“{ $level }”时，原来去 { $old }，现在去 { $new }
diff-level-calm = 没有问题
diff-level-pause = 缓一缓
diff-level-talk = 先和工作人员谈
diff-level-stop = 停下

diff-choice-new = { $screen } 多了一个选项 { $choice }，去 { $to }
diff-choice-gone = { $screen } 少了一个选项 { $choice }，它原来去 { $to }
diff-choice-to = { $screen }：选 { $choice }，原来去 { $old }，现在去 { $new }
diff-choice-staff = { $screen }：{ $choice } 现在只有工作人员能选
diff-choice-anybody = { $screen }：{ $choice } 原来只有工作人员能选，现在客人自己能选
diff-choice-sets = { $screen }：选 { $choice } 时记住的标记，原来 { $old }，现在 { $new }
diff-choice-order = { $screen } 的选项换了顺序，现在是：{ $order }
diff-condition-new = { $screen }：有标记“{ $flag }”时选 { $choice }，现在去 { $to }
diff-condition-gone = { $screen }：有标记“{ $flag }”时选 { $choice }，不再去 { $to }
diff-condition-to = { $screen }：有标记“{ $flag }”时选 { $choice }，原来去 { $old }，现在去 { $new }
diff-to-call = 叫人
diff-to-counter = 柜台
diff-to-home = 首页
diff-to-story = 和回答最像的故事
diff-to-feedback = 提意见的几页

diff-word = { $language }  { $word }
diff-word-new = { $language }  { $word }（新的）
diff-word-gone = { $language }  { $word }（删掉了）
diff-words-new = { $language }：新加了 { $scope } 的全部词句，{ $n }句
diff-words-gone = { $language }：{ $scope } 的词句全部删掉了，{ $n }句
diff-words-writing = { $language }：{ $scope } 的词句只改了写法或说明

diff-menu-new = 新的菜单“{ $menu }”
diff-menu-gone = 菜单“{ $menu }”没有了
diff-entry-new = 菜单“{ $menu }”多了 { $entry }
diff-entry-gone = 菜单“{ $menu }”少了 { $entry }
diff-menu-order = 菜单“{ $menu }”换了顺序，现在是：{ $order }

diff-fact-new = { $market }：新的“{ $fact }”：{ $value }（{ $from }起）
diff-fact-gone = { $market }：“{ $fact }”没有了，原来是 { $value }
diff-fact-value = { $market }：“{ $fact }”原来是 { $old }，现在是 { $new }（{ $from }起）
diff-fact-from = { $market }：“{ $fact }”从哪天起：原来 { $old }，现在 { $new }
diff-fact-review = { $market }：“{ $fact }”哪天以前要再查：原来 { $old }，现在 { $new }
diff-fact-varies = { $market }：“{ $fact }”现在各地不同，网点填了才印
diff-fact-fixed = { $market }：“{ $fact }”原来各地不同，现在照写的印
diff-fact-source = { $market }：“{ $fact }”的出处：原来 { $old }，现在 { $new }

diff-question-new = { $market }：新的问题 { $question }，{ $points }分
diff-question-gone = { $market }：删掉了问题 { $question }，原来{ $points }分
diff-points = { $market }：{ $question } 原来{ $old }分，现在{ $new }分
diff-hard-on = { $market }：{ $question } 现在答“有”就停下
diff-hard-off = { $market }：{ $question } 原来答“有”就停下，现在不停
diff-staff-only-on = { $market }：{ $question } 现在只给同事看，不问客人
diff-staff-only-off = { $market }：{ $question } 原来只给同事看，现在也问客人
diff-hits = { $market }：{ $question } 针对的骗法：原来 { $old }，现在 { $new }
diff-set-new = { $market }：新的一组问题“{ $set }”
diff-set-gone = { $market }：一组问题“{ $set }”没有了
diff-set-asks = { $market }：“{ $set }”总要问的，原来 { $old }，现在 { $new }
diff-set-then = { $market }：“{ $set }”看情况再问的，原来 { $old }，现在 { $new }
diff-set-context = { $market }：“{ $set }”也算分的标记，原来 { $old }，现在 { $new }
diff-level = { $market }：“{ $level }”从几分起：原来 { $old }，现在 { $new }

diff-machine-new = 新的机器
diff-machine-gone = 这种机器没有了
diff-machine-differs = 现在会说“各家机器的字稍有不同”
diff-machine-exact = 不再说“各家机器的字稍有不同”
diff-machine-given = 这种机器是：原来 { $old }，现在 { $new }
diff-machine-retract = 几秒以后收卡收钱：原来 { $old }，现在 { $new }
diff-machine-cancel = { $language }  取消键
diff-machine-shows = { $language }  { $screen } 画面上写的
diff-machine-press = { $language }  { $screen } 要按的键
diff-machine-screen-new = 多了画面 { $screen }
diff-machine-screen-gone = 少了画面 { $screen }，讲它的页会跳过

diff-file-new = 新的文件：{ $file }
diff-file-gone = 文件没有了：{ $file }
diff-file-changed = 文件改了：{ $file }
