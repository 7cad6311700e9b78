title = Lost card
intro = Lost your card?
    .by-phone = By phone
lock = Lock it first
    .body = Call the bank. For fraud, call the police.
