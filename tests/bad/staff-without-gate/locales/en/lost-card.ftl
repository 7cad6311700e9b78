title = Lost card
intro = Lost your card?
    .staff-ok = Fine
goodbye = Lock it first
