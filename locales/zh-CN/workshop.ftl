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
