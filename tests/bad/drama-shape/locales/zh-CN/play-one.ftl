title = 一出戏
begin = 喝一杯茶
turn = 喝一杯茶
    .on = 往下看
    .back = 再看一次
bye = 喝一杯茶
