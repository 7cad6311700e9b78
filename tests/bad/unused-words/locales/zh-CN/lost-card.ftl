title = 卡丢了
intro = 卡丢了吗？
    .body = 钱还是您的。
    .by-phone = 打电话
lock = 先挂失
