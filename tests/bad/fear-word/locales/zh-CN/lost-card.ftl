title = 卡丢了
intro = 卡丢了吗？
    .by-phone = 打电话
lock = 先挂失
    .body = 不锁卡，后果严重。他说：“您涉嫌违法。”
