title = 卡丢了
intro = 卡丢了吗？
lock = 先锁住卡
