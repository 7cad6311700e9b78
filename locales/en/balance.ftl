# Words of balance.kdl: one message per screen, its choices as attributes.

title = See my balance

intro = See what you have
    .body = We only look. Your money stays where it is.

which = Card or passbook?
    .body = Both can show it.
    .card = Card
    .passbook = Passbook

in-silence = Look, but do not read aloud
    .body = Ask people close by to stand back.
        Take every printed paper with you.

pin-rule = Only you press your PIN
    .body = Cover the keys with your hand. Nobody else looks or presses.
        Tell it to nobody. After two wrong tries, stop and go to the counter.

blank-page = Is a blank page left?
    .body = Leaf through the passbook. New lines need an empty page.

open-page = Open the last printed page
    .body = Press the passbook flat. Lay the black strip as the picture on the machine shows.

hands-off = Slide it in, then let go
    .body = The machine draws the passbook in by itself.
        While it prints, do not pull.

insert-card = Put your card in
    .body = The gold square goes in first, with the writing facing up.

language = Press “{ $press }”
    .body = Then the machine writes in words you can read.

pin = Cover the keys, press your PIN
    .body = When all the figures are in, press “{ $press }”.
    .pin-wrong = Wrong twice

choose-balance = Press “{ $press }”
    .body = Press once, then wait for the screen to change.

balance = See what you have
    .body = Take your time. Then press “{ $press }”.
    .shows-this = Seen it
    .unexpected = Seems wrong

take-card = Take your card
    .body = If it has not come out, press “{ $press }”.

take-card-ask = Take your card first
    .body = If it has not come out, press “{ $press }”.
        Then ask at the counter.

book-language = Press “{ $press }”
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

card-out = Press “{ $cancel }”, take your card
    .body = It shows something else, so stopping is the safe thing.
        Please stay here.
    .call = Call a colleague
    .again = Got my card, start again
    .no-card = No card came out

card-stuck = Stay here and call us
    .body = Your card is still in the machine. Stay beside it.
        Do not call a number stuck on the machine. Ask only our colleagues.
    .call = Call a colleague
    .out = I have my card

pin-stop = Stop here and press “{ $cancel }”
    .body = One more wrong try may lock the card.
        Take your card. The counter can set a new PIN with you.
    .out = I have my card
    .no-card = No card came out
    .call = Call a colleague

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

look-book = Look at the last line
    .body = It shows what is left. Read silently.
    .clear = Seen it
    .unexpected = Seems wrong

goodbye = Done. Check two things
    .body = Do you have your card and glasses?
        If something puzzles you, ask us.

goodbye-book = Done. Check two things
    .body = Do you have your passbook and glasses?
        If something puzzles you, ask us.

ask-counter = Ask at the counter
    .body = Bring your ID card. The counter goes through it with you.
        Do you have your card or passbook, and glasses?

new-book = Get a new passbook at the counter
    .body = Bring the old passbook and your ID card. The counter prints the new lines too.
        Do you have your passbook and glasses?

not-today = Leaving it for today is fine
    .body = Do you have your card and glasses?
        Come again whenever you like. The counter is fine too.

book-not-today = Leaving it for today is fine
    .body = Do you have your passbook and glasses?
        Come again whenever you like. The counter is fine too.

pin-counter = Set a new PIN at the counter
    .body = Bring your card and ID card. You press the new PIN yourself.
        Do you have your card and glasses?

book-pin-counter = Set a new PIN at the counter
    .body = Bring your passbook and ID card. You press the new PIN yourself.
        Do you have your passbook and glasses?
