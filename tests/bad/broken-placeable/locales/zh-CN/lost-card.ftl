title = 卡丢了
intro = 卡丢了吗？
    .by-phone = 打电话
lock = 打{ 警察 }
    .body = { $phone-known ->
        [yes] 打{ $bank-phone }。
        [no] 问同事。
    }
