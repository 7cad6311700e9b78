title = Lost card
intro = Lost your card!
    .by-phone = By phone
    .bodi = Withdraw nothing.
lock = Call 110
    .body = Call { $polise }. The elderly lock it first — in any case.
        It is not unsafe. Tell us, and be quick, before it is too late, and before anybody else can come and use it for his own good or bad.
then what
