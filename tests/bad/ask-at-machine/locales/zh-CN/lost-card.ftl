title = 卡丢了
intro = 卡丢了吗？
pin = 先挂失
    .call = 好的
goodbye = 去柜台办
