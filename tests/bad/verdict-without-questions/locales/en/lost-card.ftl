title = Lost card
intro = Lost your card?
talk =
    .staff-ok = Fine
    .staff = Greet first, then listen.
    .do = Offer a seat.
    .never = Do not hurry them.
goodbye = Lock it first
