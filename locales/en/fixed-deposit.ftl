# Words of fixed-deposit.kdl: one message per screen, its choices as attributes.

title = Fixed deposit

intro = A fixed deposit
    .body = Money on your card becomes a fixed deposit.
        I tell you step by step what to press.

paper = Do you want a deposit paper?
    .body = The machine often gives only a slip. The card keeps the record.
    .no-paper = No, on the card
    .paper = Yes, on paper

paper-counter = For a paper, go to the counter
    .body = The counter writes it and hands it to you.
    .counter = Go to the counter
    .no-paper = No paper, by machine

soon = Will you need this money soon?
    .body = Taken out early, it often earns much less.
    .no = No
    .yes = Maybe

keep-some = Keep what you need
    .body = Money for daily life or the doctor stays free.
        Keep enough, then put away the rest.
    .ready = Kept, go on
    .not-today = Not today

how-long = Think about how long
    .body = You can choose months or years.
        Let it end before the day you need the money.

renew = Renew by itself at the end?
    .body = If it renews, you need not come for it.
        If not, it often earns less after the last day.
    .auto = Renew by itself
    .by-hand = No, I will come

deposit-word = It must say “deposit”
    .body = “Insurance” or “wealth” is not a deposit.
        If you see that, do not press.
    .offered = Offered something else

other-offer = Wait, ask first
    .body = Ask another colleague, or your family at home.
        Nobody will blame you for not buying.
    .call = Call a colleague
    .only-this = Only the deposit
    .not-today = Not today

insured = The deposit is insured
    .body = Your money and interest at one bank count together.
        Up to { $deposit-insured } in all is covered.

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

choose-fixed = Press “{ $press }”
    .body = Press once, then wait for the screen to change.

term = Choose how long
    .body = Choose as you planned, then press “{ $press }”.

how-much = Press the amount
    .body = Count the zeros, then press “{ $press }”.

renew-on = To renew it, press “{ $press }”
    .body = At the end it goes on by itself.

renew-off = Not to renew, press “{ $press }”
    .body = On the last day you come again.

confirm = Check the time and the amount
    .body = It must say deposit too. Only if all is right, press “{ $press }”.
    .shows-this = Right, pressed
    .differs = It differs

result = For a slip, press “{ $press }”
    .body = Keep the slip until the deposit ends.

take-card = Take your card
    .body = If it has not come out, press “{ $press }”.

not-right = Do not go on, press “{ $cancel }”
    .body = Take your card. Your money is still on it.
    .call = Call a colleague
    .again = Got my card, start again
    .out = Got my card, to counter
    .no-card = No card came out

made-or-not = Do not do it a second time
    .body = The deposit may be made already. Stay here.
        Let a colleague have a look.
    .call = Call a colleague
    .made = It says it is done
    .out = I have my card

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

pin-stop = Stop here and press “{ $cancel }”
    .body = One more wrong try may lock the card.
        Take your card. The counter can set a new PIN with you.
    .out = I have my card
    .no-card = No card came out
    .call = Call a colleague

goodbye = Done. Check three things
    .body = Card, slip and glasses: do you have them all?
        At home, mark the last day in your calendar.

not-today = Leaving it for today is fine
    .body = Do you have your card and glasses?
        Come again when you like. The counter is fine too.

ask-first = Ask the counter first
    .body = Tell the counter: only a fixed deposit.
        Do you have your card and glasses?

check-first = Let the counter see if it is made
    .body = Until you know, do not do it again.
        Do you have your card, slip and glasses?

pin-counter = Set a new PIN at the counter
    .body = Bring your card and ID card. You press the new PIN yourself.
        Do you have your card and glasses?
