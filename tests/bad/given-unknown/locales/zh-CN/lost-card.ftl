title = 卡丢了
intro = 卡丢了吗？
lock = 先挂失
goodbye = 去柜台办
