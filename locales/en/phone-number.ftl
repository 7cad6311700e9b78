# Words of phone-number.kdl: one message per screen, its choices as attributes.

title = My phone number

intro = My phone number
    .body = The bank sends its messages to this number.

whose = Whose number is it?
    .mine = My own
    .other = A relative has it

for-other = They must come themselves
    .body = If they cannot come, our colleague will tell you what to do.
    .call = Call a colleague
    .counter = Ask at the counter
    .mine = Change my own

safe = A few questions we ask everyone
    .body = Many people are told to keep silent at the bank.
        Just press what is true. Pressing “Yes” is safe, and nobody will blame you.

tip = A number is like a key
    .body = Whoever has the number can read the bank’s messages.
        So give only your own.

tip-2 = Keep the code to yourself
    .body = Bank and police never ask for the code in a message.
        If someone does, hang up and call our colleague.

tip-3 = No link is needed
    .body = If a message has a link to change your number, leave it.
        Here at the bank it is safe.

talk =
    .staff-ok = All clear, carry on
    .staff-stop = Not today
    .staff = Greet first: “We have a short chat with everyone who changes a number. Take your time, I am listening.”
    .sampled = Greet first: “We chat with some of the people who change a number. Take your time, it is quick.”
    .do = Stand at the side, offer a seat and water. Ask that the phone be put away. Listen, then call the family’s old number together.
    .never = Do not hurry them or ask for the PIN. Do not take their phone or read codes aloud.

stop =
    .staff-ok = All clear, carry on
    .staff-stop = Not today
    .staff = Greet first: “We have a short chat with everyone who changes a number. Please sit, have some water, take your time.”
    .do = Ask that the phone be put down. Hear the story out, do not argue. Bring a second colleague. Call the family’s old number together.
    .never = Do not leave them alone or ask for the PIN. Do not press for them or speak of it in public.

which = A first number, or a new one?
    .first = My first
    .change = A new one

old-number = Does the old number still work?
    .body = The machine may first send a message there.
    .yes = Yes, it works
    .no = No more

in-hand = Is the phone with you?
    .body = The phone with the new number will get a message.
    .yes = Yes, it is
    .no = No

own-number = Give only your own number
    .body = Never one of somebody else, not even of a friend.
        The bank’s messages are for you alone.

where = Where would you like to do it?
    .body = At the counter somebody helps you step by step.
    .machine = By machine
    .counter = At the counter

code-rule = Press the code yourself
    .body = Press it only on the bank’s machine. Read it silently.
        If a caller wants it, say no.

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

choose-phone = Press “{ $press }”
    .body = Press once, then wait for the screen to change.

lay-id = Lay down your ID card
    .body = As the picture shows. Leave it there for now.

number = Press your phone number
    .body = One by one. Check it, then press “{ $press }”.

code = Press the code
    .body = Read it in the message yourself. Then press “{ $press }”.
    .no-message = No message

confirm = Check the number once more
    .body = Press “{ $press }” only if each figure is right.
    .shows-this = Right, pressed
    .differs = One is wrong

take-id = Take your ID card
    .body = Put it away first. The card comes next.

take-card = Take your card
    .body = If it has not come out, press “{ $press }”.

no-message = Wait for the message
    .body = It can be slow. Never press a code that others read to you.
        If none comes, press “{ $cancel }” and take your card.
    .came = It came
    .call = Call a colleague
    .out = I have my card

not-right = Press “{ $cancel }”, take your card
    .body = A slip is no harm. Just start again.
        Take your ID card too.
    .again = Got it, start again
    .no-card = No card came out
    .call = Call a colleague

card-out = Press “{ $cancel }”, take your card
    .body = It shows something else, so stopping is the safe thing.
        Take your ID card too, and stay here.
    .call = Call a colleague
    .again = Got my card, start again
    .no-card = No card came out

card-out-late = Press “{ $cancel }”, take your card
    .body = Wait a moment. The card comes out slowly.
        Take your ID card too, and stay here.
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
    .body = Bank card, ID card, phone and glasses: do you have them all?
        If the number is new, tell your family too.

not-today = Leaving it for today is fine
    .body = Do you have your bank card, ID card and glasses?
        Bring the phone next time. The counter is fine too.

not-now = Nothing was changed, all is well
    .body = It was good of you to stop and talk.
    .next = That is all for today
    .story = Hear of others

stopped = That is all for today, thank you
    .body = Take your things. Ask us again whenever you like.

at-counter = Tell the counter: my number
    .body = You still press the code yourself.
        Do you have your cards, phone and glasses?

old-counter = Change it at the counter
    .body = Tell them that the old number gets no messages.
        Do you have your cards, phone and glasses?

ask-counter = Let the counter check it
    .body = Tell them that no message came.
        Do you have your cards, phone and glasses?

pin-counter = Set a new PIN at the counter
    .body = You press the new PIN yourself.
        Do you have your cards, phone and glasses?
