# Words of pension.kdl: one message per screen, its choices as attributes.

title = Has my pension come?

intro = Has my pension come?
    .body = I tell you step by step where to look. You can take some out in one go.

which = Where does your pension come?
    .body = A social security card counts as a card.
        If you never used it for money, have the counter switch it on first.
    .card = Card
    .passbook = Passbook

want = Take some out after looking?
    .body = For more than { $band-small }, please use the counter.
    .look = Just look
    .take = Look and take

take-in-time = Take card and cash at once
    .body = After { $retract-seconds } seconds the machine pulls them back in.
        No need to hurry your pressing. If it pulls them in, call a colleague.

find-line = Look for the pension line
    .body = It may also say “payroll” or “social security”. Read it silently.
        The day it comes differs from place to place.

pin-rule = Only you press your PIN
    .body = Cover the keys with your hand. Nobody else looks or presses.
        Tell it to nobody. After two wrong tries, stop and go to the counter.

want-book = Take some out after looking?
    .look = Just look
    .take = Look and take

book-counter = With a passbook, use the counter
    .body = The counter does both: it prints the passbook, then gives you cash.
    .counter = Go to the counter
    .look = First look by machine

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

choose-history = Press “{ $press }”
    .body = Press once, then wait for the screen to change.

history = Look for the pension line
    .body = Look at this month’s dates. Then press “{ $press }”.
    .shows-this = I see it
    .missing = I do not see it

take-card-look = Take your card
    .body = If it has not come out, press “{ $press }”.

take-card-missing = Take your card
    .body = If it has not come out, press “{ $press }”.

choose-withdraw = Press “{ $press }”
    .body = Press once, then wait for the screen to change.

withdraw-amount = Press the amount you want
    .body = Whole hundreds only. Count the zeros.
        If it is right, press “{ $press }”.

receipt = For a slip, press “{ $press }”
    .body = The slip shows your money. Keep it to yourself.

take-card-first = Take your card first
    .body = Put it away. The cash comes next.

take-cash = Take all the cash
    .body = Feel with your hand. Leave no note behind.

take-card = Take your card
    .body = If it has not come out, press “{ $press }”.

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

card-out-late = Press “{ $cancel }”, take your card
    .body = Wait a moment. The card comes out slowly.
        Please stay here.
    .call = Call a colleague
    .out = I have my card
    .no-card = No card came out

card-stuck-late = Stay here and call us
    .body = Your card is still in the machine. Stay beside it.
        Do not call a number stuck on the machine. Ask only our colleagues.
    .call = Call a colleague
    .out = I have my card

card-stuck = Stay here and call us
    .body = Your card is still in the machine. Stay beside it.
        Do not call a number stuck on the machine. Ask only our colleagues.
    .call = Call a colleague
    .out = I have my card

no-cash = Stay here and wait for the cash
    .body = Please stay, and do not try to take out again.
        If no cash comes, call a colleague.
    .call = Call a colleague
    .came = The cash is out
    .no-cash = No cash comes out

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

count = Count the cash right here
    .body = Do not leave yet. Count slowly, not out loud.
    .right = It is right
    .wrong = It is not right

count-wrong = Stay here and call us
    .body = Keep this cash apart from your other money.
        The machine keeps a record. A colleague will look into it.
    .call = Call a colleague
    .right = Counted again, right

look-book = Look for the pension line
    .body = Look at the last lines, at this month’s dates.
        Read them silently.
    .found = I see it
    .missing = I do not see it

goodbye = Done. Check four things
    .body = Card, cash, slip and glasses: do you have them all?
        Put the cash close to you, then go at your ease.

cash-counter = Ask the counter about this cash
    .body = The machine keeps a record. Tell the counter that no cash came out.
        Do you have your card, slip and glasses?

seen = Your pension has come
    .body = Do you have your card and glasses?
        Come again next month if you like.

seen-book = Your pension has come
    .body = Do you have your passbook and glasses?
        For cash, take passbook and ID card to the counter.

not-come = Not there yet. Ask at the counter
    .body = A few days late is common. No true office takes a fee for it.
        Do you have your card or passbook, and your glasses?

new-book = Get a new passbook at the counter
    .body = Bring the old passbook and your ID card. The counter prints the new lines too.
        Do you have your passbook and glasses?

not-today = Leaving it for today is fine
    .body = Do you have your card, cash and glasses?
        Come again whenever you like.

book-not-today = Leaving it for today is fine
    .body = Do you have your passbook and glasses?
        Come again whenever you like. The counter is fine too.

pin-counter = Set a new PIN at the counter
    .body = Bring your card and ID card. You press the new PIN yourself.
        Do you have your card and glasses?

book-pin-counter = Set a new PIN at the counter
    .body = Bring your passbook and ID card. You press the new PIN yourself.
        Do you have your passbook and glasses?

card-then-counter = Press “{ $cancel }”, take your card
    .body = Take your card first. Then tell the counter about the money.
    .out = I have my card
    .no-card = No card came out
    .call = Call a colleague

book-language = Press “{ $press }”
    .body = Then the machine writes in words you can read.

choose-passbook = Press “{ $press }”
    .body = Press once, then wait for the screen to change.
