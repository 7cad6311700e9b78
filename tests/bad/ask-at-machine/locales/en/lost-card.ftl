title = Lost card
intro = Lost your card?
pin = Lock it first
    .call = Fine
goodbye = At the counter
