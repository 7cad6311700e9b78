title = Lost card
intro = Lost your card?
    .by-phone = By phone
lock = Lock it first
    .body = Then withdraw your money at the ATM.
