title = 存钱
hook = 有一天
bye = 再见
message = 先问一问。
