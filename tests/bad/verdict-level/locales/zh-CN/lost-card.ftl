title = 卡丢了
intro = 卡丢了吗？
talk =
    .staff-ok = 好的
    .staff = 先问好，再听客人说。
    .do = 请客人坐下。
    .never = 不催客人。
goodbye = 先挂失
