title = 卡丢了
intro = 卡丢了吗？
goodbye = 先挂失
