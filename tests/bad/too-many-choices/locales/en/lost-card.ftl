title = Lost card
intro = Lost your card?
    .later = Fine
goodbye = Lock it first
