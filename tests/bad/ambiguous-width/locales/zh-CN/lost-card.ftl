title = 卡丢了
intro = 卡丢了吗？
    .by-phone = 按“打电话”
lock = 先挂失
    .body = 先锁卡……再按“确认”。
