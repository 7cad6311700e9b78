title = Lost card
intro = Lost your card?
    .bdoy = It is still yours.
    .by-phone = By phone
lock = Lock it first
unlock = Unlock it
    .body = Later.
