title = 卡丢了
intro = 卡丢了吗？
    .by-phone = 在家里给银行打电话先把卡锁住再说
lock = 先挂失
