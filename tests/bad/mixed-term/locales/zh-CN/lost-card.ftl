title = 卡丢了
intro = 卡丢了吗？
    .by-phone = 打电话
lock = 先挂失
    .body = 再到窗口取现。机器上写的“取款”不算。
