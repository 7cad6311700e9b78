title = 卡丢了
intro = 卡丢了吗？
pin = 先挂失
card-out = 去柜台办
    .call = 好的
    .out = 还没有
goodbye = 办好了
