title = Lost card
intro = Lost your card?
pin = Lock it first
    .body = Wait here and look at the machine until it gives your card back to you. Wait here and look at the machine until it gives your card back to you. Wait here and look at the machine until it gives your card back to you. Wait here and look at the machine until it gives your card back to you.
card-out = At the counter
    .call = Fine
    .out = Not yet
goodbye = All done
