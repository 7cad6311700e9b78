money = 用钱
    .more = 更多
more = 更多
    .money = 用钱
