welcome = What would you like to do?
    .money = Money
money = What about your money?
    .welcome = To the start
