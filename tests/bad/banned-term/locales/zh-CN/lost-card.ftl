title = 卡丢了
intro = 卡丢了吗？
    .by-phone = 打电话
lock = 先挂失
    .body = 如需挂失，请勿走开。您可自行办理。机器上的“办理”不算。
