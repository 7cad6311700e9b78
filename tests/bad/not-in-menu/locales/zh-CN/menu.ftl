welcome = 您想办什么？
    .money = 钱的事
money = 钱要怎么办？
    .welcome = 回到开头
