title = Lost card
intro = Lost your card?
bye = Goodbye
