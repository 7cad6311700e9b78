title = 卡丢了
intro = 卡丢了吗？
pause = 先挂失
again = 去柜台办
goodbye = 办好了
