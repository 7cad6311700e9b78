title = Lost card
intro = Lost your card? Call { $polise }
    .by-phone = By phone
lock = Lock it at { nowhere }
