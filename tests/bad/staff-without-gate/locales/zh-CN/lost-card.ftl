title = 卡丢了
intro = 卡丢了吗？
    .staff-ok = 好的
goodbye = 先挂失
