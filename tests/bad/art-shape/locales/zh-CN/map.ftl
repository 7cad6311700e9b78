lake = 湖
    .lit = 水上有光。
ford = 湖
    .lit = 水上有光。
inn = 湖
    .lit = 水上有光。
