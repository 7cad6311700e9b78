title = Lost card
intro = Lost your card?
    .by-phone = By phone
lock = Lock it first
    .body = Use the phone or the machine.
