title = Lost card
intro = Lost your card?
    .by-phone = By phone
lock = Lock it first
    .body = You cannot leave without your card. It is not unusual.
