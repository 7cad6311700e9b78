title = Lost card
intro = Lost your card?
    .by-phone = By phone
lock = Lock it first
    .body = You are in danger. He says: “This is illegal.”
