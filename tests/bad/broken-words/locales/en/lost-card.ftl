title = Lost card
intro = Lost your card?
    .by-phone = By phone
lock = Call { $police
second line that is not indented
