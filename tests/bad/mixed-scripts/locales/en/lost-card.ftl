title = Lost card
intro = Lost your card?
    .by-phone = By phone
lock = Lock it first
    .body = 锁住以后，别人用不了。 Your cаrd is safe.
