title = 存钱
hook = 有一天
elders = 一个例子
young = 一个例子
bye = 再见
message = 先问一问。
