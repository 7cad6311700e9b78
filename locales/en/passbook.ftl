# Words of passbook.kdl: one message per screen, its choices as attributes.

title = Update the passbook

intro = Print new lines in your passbook
    .body = I tell you step by step how to put it in. The machine only prints. Your money stays.

blank-page = Is a blank page left?
    .body = Leaf through the passbook. New lines need an empty page.

open-page = Open the last printed page
    .body = Press the passbook flat. Lay the black strip as the picture on the machine shows.

hands-off = Slide it in, then let go
    .body = The machine draws the passbook in by itself.
        While it prints, do not pull.

language = Press “{ $press }”
    .body = Then the machine writes in words you can read.

choose-passbook = Press “{ $press }”
    .body = Press once, then wait for the screen to change.

insert-book = Slide the passbook in, let go
    .body = The last printed page faces up.

book-pin = Cover the keys, press your PIN
    .body = When all the figures are in, press “{ $press }”.
    .pin-wrong = Wrong twice

book-wait = Wait, do not pull
    .body = A printing noise is fine. Go on when it stops.
    .turn = Turn the page

turn-page = Turn the page, put it back in
    .body = Open the next empty page, press it flat, and let go.

take-book = Take your passbook
    .body = Wait until the machine lets go, then take it gently.

book-out = Press “{ $cancel }”, take the passbook
    .body = Please stay here.
        If it cannot be read twice, the counter will print it.
    .call = Call a colleague
    .again = Got it, start again
    .no-book = It did not come out

book-stuck = Stay here and call us
    .body = Your passbook is still in the machine. Stay beside it.
        Do not pull it. Call a colleague.
    .call = Call a colleague
    .out = I have my passbook

book-pin-stop = Stop here and press “{ $cancel }”
    .body = One more wrong try may lock the PIN.
        Take your passbook. The counter can set a new PIN with you.
    .out = I have my passbook
    .no-book = It did not come out
    .call = Call a colleague

last-line = Look at the last lines
    .body = Look at the dates and what is left. Read silently.
    .clear = All clear
    .unclear = One line puzzles me

goodbye = Done. Check two things
    .body = Do you have your passbook and glasses?
        Keep the passbook safe at home, and come again some time.

ask-line = Ask about it at the counter
    .body = Point to the line, and let the counter explain it.
        Do you have your passbook and glasses?

new-book = Get a new passbook at the counter
    .body = Bring the old passbook and your ID card. The counter prints the new lines too.
        Do you have your passbook and glasses?

book-not-today = Leaving it for today is fine
    .body = Do you have your passbook and glasses?
        Come again whenever you like. The counter is fine too.

book-pin-counter = Set a new PIN at the counter
    .body = Bring your passbook and ID card. You press the new PIN yourself.
        Do you have your passbook and glasses?
