title = 存钱
hook = 有一天
bye = 再见
message = 您拿不准，就打{ $police }，或者来我们的柜台问一问。
