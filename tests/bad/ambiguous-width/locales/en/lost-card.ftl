title = Lost card
intro = Lost your card?
    .by-phone = By the bank’s phone
lock = Lock it first
    .body = The card — and the book.
