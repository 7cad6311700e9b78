title = Lost card
intro = Lost your card?
    .later = Fine
lock = Lock it first
goodbye = At the counter
