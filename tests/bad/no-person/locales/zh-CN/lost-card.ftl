title = 卡丢了
intro = 卡丢了吗？
pin = 先挂失
card-out = 去柜台办
    .out = 好的
goodbye = 办好了
