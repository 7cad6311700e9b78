title = Lost card
intro = Lost your card?
    .by-phone = By phone
lock = Lock it first
    .body = Call us. When you have found out that your card is no longer in your bag, tell the bank at once, before anybody can use it.
