title = Lost card
intro = Lost your card?
goodbye = Lock it first
