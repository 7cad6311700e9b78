# Words of statement.kdl: one message per screen, its choices as attributes.

title = Print a statement

intro = Print a statement
    .body = It shows on paper what came in and what went out.

whose = Whose card is it?
    .body = Mostly only its holder may print it.
    .mine = My own
    .other = Not mine

for-other = Please let the holder come
    .body = If they cannot come, ask the counter what to do.
        You need not know their PIN.
    .counter = Ask at the counter
    .mine = Print my own

what-for = Who will see the paper?
    .body = It shows everything that came in and went out.
    .myself = Only me
    .office = An office
    .caller = A caller

which-months = Which months do they want?
    .body = Ask them: from which month to which, and with a stamp or not.
    .known = I have asked
    .not-today = Not yet

caller = Send no picture of it
    .body = If they truly need it, you can take it there yourself.
        Talk with our colleague first.
    .call = Call a colleague
    .not-today = Not today, then

how-old = Only the last few months?
    .body = The machine may not reach further back. The counter can.
    .newer = Yes, recent
    .older = Older ones too

old-counter = The counter prints old ones
    .body = Tell them from which month to which.
    .counter = Go to the counter
    .newer = Print recent ones

every-sheet = Take every sheet
    .body = They show your name and your money. Keep them safe.
        Tear them up before you throw them away.

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

choose-statement = Press “{ $press }”
    .body = Press once, then wait for the screen to change.

dates = Press the first and last day
    .body = First day first. If it is right, press “{ $press }”.

printing = Wait, the paper comes slowly
    .body = There may be many sheets. Go on when it stops.

take-sheets = Take every sheet
    .body = Look at the slot. Leave none behind.

take-card = Take your card
    .body = If it has not come out, press “{ $press }”.

no-paper = Stay here, wait for it
    .body = The paper may have run out. Call a colleague.
    .call = Call a colleague
    .came = It came out
    .leave = Use the counter

card-then-counter = Press “{ $cancel }”, take your card
    .body = Take your card first. Then the counter prints it.
    .out = I have my card
    .no-card = No card came out
    .call = Call a colleague

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

look-over = Are name and days right?
    .body = Read silently.
    .right = All right
    .wrong = No, or needs stamp

goodbye = Done. Check four things
    .body = Card, ID card, sheets and glasses: do you have them all?
        Look at the slot once more.

print-counter = Let the counter print it
    .body = Say from which month to which, and with a stamp or not.
        Do you have your card, ID card, sheets and glasses?

ask-first = Ask first, then print
    .body = Ask from which month to which, and with a stamp or not.
        Do you have your card, ID card and glasses?

not-today = Leaving it for today is fine
    .body = Do you have your card, ID card and glasses?
        Come again whenever you like. The counter is fine too.

pin-counter = Set a new PIN at the counter
    .body = Bring your card and ID card. You press the new PIN yourself.
        Do you have your card and glasses?
