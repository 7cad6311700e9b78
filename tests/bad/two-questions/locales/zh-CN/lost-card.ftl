title = 卡丢了
intro = 卡丢了吗？
    .body = 说不准吗？叫我们的同事。
    .by-phone = 打电话
lock = 先挂失
    .body = 身份证带了吗？
