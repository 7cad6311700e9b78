title = Lost card
intro = Lost your card?
talk =
    .staff-ok = Fine
    .staff = Greet first, then listen.
goodbye = Lock it first
