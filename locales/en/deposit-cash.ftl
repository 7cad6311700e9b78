# Words of deposit-cash.kdl: one message per screen, its choices as attributes.

title = Pay in cash

intro = Pay in cash at the machine
    .body = I tell you step by step what to press.
        Only you touch your money and your PIN.

whose = Whose card is the money for?
    .mine = My own card
    .other = For another person

for-other = For another person, use the counter
    .body = The counter checks the name before the money goes in.
        If someone hurries you or asks you to keep quiet, tell a colleague.
    .counter = Go to the counter
    .mine = Use my own card

amount = Paying in over { $band-large }?
    .ask = More than the machine takes at once? Ask our staff
    .body = How many notes fit at one time differs from machine to machine.
    .less = No, less
    .more = Yes, more

counter-better = For more, the counter is easier
    .body = The counter does it in one go, while you sit and watch.
    .counter = Go to the counter
    .less = Pay in less here

notes = Flatten and count your notes
    .body = Take off clips and bands. Remember the total.
        Coins and torn notes go to the counter.

stay-rule = Stay while the machine counts
    .body = The machine counts, and gives back notes it cannot read.
        It may keep a doubtful note. Then call a colleague.

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

choose-deposit = Press “{ $press }”
    .body = Press once, then wait for the screen to change.

put-notes = Put the notes into the machine
    .body = Stack them neatly, move your hand away, then press “{ $press }”.

check-sum = Is the amount right?
    .body = Press “{ $press }” only if it matches your own count.
    .shows-this = Right, pressed
    .sum-wrong = Not right

receipt = For a slip, press “{ $press }”
    .body = The slip shows your money. Keep it to yourself.

take-card = Take your card
    .body = If it has not come out, press “{ $press }”.

returned = First take any notes given back
    .body = You may flatten those notes and put them in again.
        If none came back, call a colleague.
    .again = Put them in again
    .call = Call a colleague
    .cancel = Stop paying in

take-back = Press “{ $cancel }”, take cash and card
    .body = Cash or card may come first. Please wait for both.
        Count the cash.
    .call = Call a colleague
    .out = I have cash and card
    .missing = Something is missing

money-inside = Stay here and call us
    .body = Your cash may be in the machine, so please stay.
        A colleague looks first, then you carry on.
    .call = Call a colleague
    .fine = It works, carry on
    .no-cash = Check at counter

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
        Keep the slip at home and compare it with what you paid in.

cash-counter = Ask the counter about this cash
    .body = The machine keeps a record. Say that your cash went in but was not finished.
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
