# Words of withdraw-cash.kdl: one message per screen, its choices as attributes.

title = Take out cash

intro = Take out cash at the machine
    .body = I tell you step by step what to press.
        Only you touch your money and your PIN.

amount = Taking out over { $band-small }?
    .ask = Taking out over the limit? Ask our staff what it is
    .body = How much a card may take out in a day differs from bank to bank.
    .less = No, less
    .more = Yes, more

counter-better = For more, the counter is easier
    .body = At the counter you can sit and count in peace.
        For over { $band-large }, it often helps to phone ahead.
    .counter = Go to the counter
    .less = Take less, use machine

take-in-time = Take card and cash at once
    .body = After { $retract-seconds } seconds the machine pulls them back in.
        No need to hurry your pressing. If it pulls them in, call a colleague.

pin-rule = Only you press your PIN
    .body = Cover the keys with your hand. Nobody else looks or presses.
        Tell it to nobody. After two wrong tries, stop and go to the counter.

insert-card = Put your card in
    .body = The gold square goes in first, with the writing facing up.

language = Press “{ $press }”
    .body = Then the machine writes in words you can read.

pin = Cover the keys, press your PIN
    .body = When all the figures are in, press “{ $press }”.
    .pin-wrong = Wrong twice
    .scene-title = At the PIN
    .scene = The customer stops at the cash machine with a trembling finger. People wait behind.
    .customer = You take out cash. Your hand shakes, you fear a slip, you would like somebody to press.
    .opening = “My hand shakes. Would you press it for me?”
    .ask-first = “I stand beside you and speak when you nod. All right?”
    .ask-first-why = Asked first, the customer stays in charge.
    .turn = “I turn away. You press the PIN yourself, no hurry.”
    .turn-why = Turned away and said so, everybody is at ease.
    .shield = (shielding) “Please stand back a little, everybody.”
    .shield-why = It keeps eyes away, and the customer’s dignity.
    .wait = “A slip is no harm. Pause, and again.”
    .wait-why = Without haste the hand shakes less.
    .press = “Stand still, I press it for you, it is quicker.”
    .press-why = Pressing for somebody is wrong, however kind.
    .say-it = “Whisper it to me and I will enter it.”
    .say-it-why = Nobody hears a PIN, no colleague either.

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

count = Count the cash right here
    .body = Do not leave yet. Count slowly, not out loud.
    .right = It is right
    .wrong = It is not right

count-wrong = Stay here and call us
    .body = Keep this cash apart from your other money.
        The machine keeps a record. A colleague will look into it.
    .call = Call a colleague
    .right = Counted again, right

goodbye = Done. Check four things
    .body = Card, cash, slip and glasses: do you have them all?
        Put the cash close to you, then go at your ease.

cash-counter = Ask the counter about this cash
    .body = The machine keeps a record. Tell the counter that no cash came out.
        Do you have your card, slip and glasses?

not-today = Leaving it for today is fine
    .body = Do you have your card, cash and glasses?
        Come again whenever you like.

pin-counter = Set a new PIN at the counter
    .body = Bring your card and ID card. You press the new PIN yourself.
        Do you have your card and glasses?

card-then-counter = Press “{ $cancel }”, take your card
    .body = Take your card first. Then tell the counter about the money.
    .out = I have my card
    .no-card = No card came out
    .call = Call a colleague
