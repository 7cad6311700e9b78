title = 卡丢了
lock = 先挂失
