money = Money
    .more = More
more = More
    .money = Money
