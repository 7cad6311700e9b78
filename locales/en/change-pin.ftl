# Words of change-pin.kdl: one message per screen, its choices as attributes.

title = Change my PIN

intro = Change your PIN
    .body = First think of a new one. Then change it at the machine.

have-old = Do you still know the old PIN?
    .body = If not, do not try. The counter can set a new one.
    .yes = Yes
    .no = Not sure

known = Does anyone know the old PIN?
    .body = Somebody in the family counts too.
    .nobody = Nobody
    .maybe = Perhaps

known-counter = Let the counter check your money
    .body = You can change the PIN there too.
        If money is gone, ask them to lock the card first.
    .counter = Go to the counter
    .call = Call a colleague
    .go-on = Nothing gone

new-pin = First think of a new PIN
    .body = Six figures that you remember and nobody guesses.
        No birthday, no phone number, not the same figure six times.

pin-rule = Only you press your PIN
    .body = Cover the keys with your hand. Nobody else looks or presses.
        Tell it to nobody. After two wrong tries, stop and go to the counter.

where = Where will you change it?
    .body = Both are the same. At the counter you can sit and take your time.
    .machine = Machine
    .counter = Counter

insert-card = Put your card in
    .body = The gold square goes in first, with the writing facing up.

language = Press “{ $press }”
    .body = Then the machine writes in words you can read.

pin = Cover the keys, press the old PIN
    .body = When all the figures are in, press “{ $press }”.
    .pin-wrong = Wrong twice

choose-change = Press “{ $press }”
    .body = Press once, then wait for the screen to change.

old-pin = Press the old PIN once more
    .body = Cover the keys. When all the figures are in, press “{ $press }”.
    .pin-wrong = Wrong twice

first-time = Cover the keys, press the new PIN
    .body = When all the figures are in, press “{ $press }”.

second-time = Press the new PIN again
    .body = The same as before. Then press “{ $press }”.
    .differs = They differ

changed = It is changed, press “{ $press }”
    .body = From now on it is the new one.
    .differs = They differ

take-card = Take your card
    .body = If it has not come out, press “{ $press }”.

once-more = Never mind, do both again
    .body = The old PIN still works. Take your time.
    .again = Again
    .counter = To the counter
    .call = Call a colleague

card-then-counter = Press “{ $cancel }”, take your card
    .body = Take your card first. Then change the PIN at the counter.
    .out = I have my card
    .no-card = No card came out
    .call = Call a colleague

changed-or-not = Press “{ $cancel }”, take your card
    .body = The new PIN may hold already, so do not try it yet.
        Let a colleague have a look.
    .call = Call a colleague
    .out = I have my card
    .no-card = No card came out

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

card-stuck-unsure = Stay here and call us
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

goodbye = Changed. Check two things
    .body = Do you have your card and glasses?
        Keep the new PIN in your head, never on the card.

forgot = Set a new PIN at the counter
    .body = Bring your card and ID card. You press the new PIN yourself.
        Do you have your card and glasses?

check-first = Let the counter see if it changed
    .body = Until you know, do not try the PIN again.
        Do you have your card and glasses?

at-counter = Change the PIN at the counter
    .body = Bring your card and ID card. You press the new PIN yourself.
        Do you have your card and glasses?

not-today = Leaving it for today is fine
    .body = The PIN was not changed. Come again whenever you like.
        Do you have your card and glasses?
