title = Lost card
