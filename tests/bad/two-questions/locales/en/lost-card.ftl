title = Lost card
intro = Lost your card?
    .body = If you are not sure, call a colleague.
    .by-phone = By phone
lock = Lock it first
    .body = Not sure? Ask us. Is your ID card here?
