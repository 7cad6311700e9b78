title = 卡丢了
intro = 卡丢了吗？
    .by-phone = 打电话
lock = 先挂失
    .body = 打{ $bank-phone }。有人骗钱，打{ $police }。
