title = Lost card
intro = Lost your card?
    .goto = Fine
goodbye = Lock it first
