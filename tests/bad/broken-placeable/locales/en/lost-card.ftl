title = Lost card
intro = Lost your card?
    .by-phone = By phone
lock = Call { $police
    .body = Or $bank-phone }. { }
