title = Lost card
intro = Lost your card?
lock = Lock it first
goodbye = At the counter
