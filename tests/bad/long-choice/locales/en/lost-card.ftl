title = Lost card
intro = Lost your card?
    .by-phone = Lock it by phone from home now
lock = Lock it first
