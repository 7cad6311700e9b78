title = 卡丢了
intro = 卡丢了吗？
pin = 先挂失
    .out = 好的
card-out = 去柜台办
    .call = 还没有
    .out = 请人来
goodbye = 办好了
