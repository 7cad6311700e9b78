title = Lost card
intro = Lost your card?
pause = Lock it first
again = At the counter
goodbye = All done
