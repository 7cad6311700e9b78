title = Lost card
intro = Lost your card?
pin = Lock it first
card-out = At the counter
    .out = Fine
goodbye = All done
