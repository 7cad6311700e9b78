title = 卡丢了
intro = 卡丢了吗？
    .by-phone = 打电话
lock = 先挂失
    .body = 打１１０。卡能锁{ "7" }天，或者 12 天。
