title = Lost card
intro = Lost your card?
pin = Lock it first
card-out = At the counter
    .call = Fine
    .out = Not yet
goodbye = All done
