title = Lost card
intro = Lost your card?
pin = Lock it first
    .out = Fine
card-out = At the counter
    .call = Not yet
    .out = Call us
goodbye = All done
