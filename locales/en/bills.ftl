# Words of bills.kdl: one message per screen, its choices as attributes.

title = Pay a bill

intro = Pay a bill
    .body = Water, power, gas or phone. First the bill, then the machine.

whence = How do you know of it?
    .body = We mean what you want to pay now.
    .paper = A bill, or monthly
    .message = A message or call

own-bill = Look at your own bill first
    .body = Do not use the number or link in a message.
        Pay only what your own bill says too.
    .call = Call a colleague
    .counter = Go to the counter
    .own = I have the bill

number = Do you have the number?
    .body = The customer number is on the bill. A wrong one pays for someone else.
    .yes = Yes
    .no = No

find-number = An old bill shows it too
    .body = Or ring the number on the bill. Another day is fine.
    .found = I found it
    .counter = Go to the counter

with-what = How will you pay?
    .card = By card
    .cash = In cash

cash = For cash, ask the counter
    .body = Most machines take no cash here. The counter tells you where to pay.
    .counter = Go to the counter
    .card = Use my card

name-rule = Pay only if the name is right
    .body = The machine shows whose bill it is. Part may be hidden.
        Compare it with your bill.

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

choose-bills = Press “{ $press }”
    .body = Press once, then wait for the screen to change.

place = Choose where you live
    .body = Province first, then town. Then press “{ $press }”.

company = Choose who sent the bill
    .body = Follow your bill, then press “{ $press }”.

customer-number = Press the customer number
    .body = Follow your bill, four figures at a time. Then press “{ $press }”.

name = Compare the name
    .body = What you can see must match your bill.
        Only then press “{ $press }”.
    .shows-this = Matches, pressed
    .differs = Does not match

how-much = Press the amount to pay
    .body = Follow your bill. Count the zeros, then press “{ $press }”.

confirm = Check name and amount once more
    .body = Press “{ $press }” only if both are right.
    .shows-this = Right, pressed
    .differs = It differs

result = For a slip, press “{ $press }”
    .body = Keep the slip. You may need it later.

take-card = Take your card
    .body = If it has not come out, press “{ $press }”.

name-differs = Do not pay, press “{ $cancel }”
    .body = Take your card. Nothing is paid yet.
    .again = Got my card, start again
    .out = Got my card, stop here
    .no-card = No card came out
    .call = Call a colleague

paid-or-not = Do not pay it again
    .body = It may be paid already. Stay here.
        Let a colleague have a look.
    .call = Call a colleague
    .paid = It says it is paid
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

goodbye = Done. Check four things
    .body = Card, bill, slip and glasses: do you have them all?
        Keep slip and bill together.

ask-number = Ask for the number first
    .body = Ring the number on your bill. Ask for number and name.
        Do you have your card, bill and glasses?

check-first = Let the counter see if it is paid
    .body = Until you know, do not pay it again.
        Do you have your card, bill, slip and glasses?

not-today = Leaving it for today is fine
    .body = Do you have your card, bill and glasses?
        Come again whenever you like. The counter is fine too.

pin-counter = Set a new PIN at the counter
    .body = Bring your card and ID card. You press the new PIN yourself.
        Do you have your card and glasses?
