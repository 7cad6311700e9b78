# Words of transfer.kdl: one message per screen, its choices as attributes.

title = Send money

intro = Send money to a person
    .body = First a few questions, then the machine.
        Only you touch your money and your PIN.

payee = Have you sent to this person before?
    .body = We mean the person who gets the money.
    .known = Yes, before
    .new = No, first time

amount = Sending over { $band-large }?
    .ask = Sending over the limit? Ask our staff what it is
    .less = No, less
    .more = Yes, more

counter-better = For more, the counter is easier
    .body = At the counter someone checks name and amount with you.
        You can also choose when the money arrives.
    .counter = Go to the counter
    .go-on = Use the machine

safe = A few questions we ask everyone
    .body = Many people are told to keep silent at the bank.
        Just press what is true. Pressing “Yes” is safe, and nobody will blame you.

tip = Police never ask you to send money
    .body = If a caller says so, hang up first.
        Then ring a number you know yourself.

tip-2 = “Sure to gain”? Ask first
    .body = Much gain and no risk at all: that does not exist.
        If you wonder, ask our colleague.

tip-3 = Have you met this person?
    .body = If you know someone only by phone or online, keep your money for now.
        Ask your family.

pause = First ask someone you trust
    .body = Many people ask someone before they send money.
        A short talk costs you nothing.
    .family = Call my family
    .staff-first = Ask a colleague
    .go-on = I asked, go on

pause-2 = No need to hurry
    .body = Once it is sent, it often does not come back.
        Talk first to someone you trust.

pause-3 = Tell your family
    .body = What was said on the phone may sound different to them.
        Then send it, if all is well.

understood = If they hurry you, what first?
    .body = This shows me whether I explained it well.
    .hang-up = Hang up, then call back
    .send-on = Send first, then ask

explained = The more they hurry, the more you wait
    .body = Once it is sent, it often does not come back.
        Hang up, and call a number that you know.
    .story = Hear of others
    .call = Call a colleague

family = Call family on the old number
    .body = Use the number you have always used.
        Tell them who gets the money, and why.
    .called = Talked it over, go on
    .not-today = Not today

slower = The money can arrive a day later
    .body = At the counter you can choose arrival the next day.
        If you change your mind, ask us at once whether it can be stopped.
    .next-day = Next day, at counter
    .go-on = Send by machine

talk =
    .staff-ok = All clear, carry on
    .staff-stop = Not today
    .staff = Greet first: “We have a short chat with everyone who sends money. Take your time, I am listening.”
    .sampled = Greet first: “We chat with some of the people who send money. Take your time, it is quick.”
    .do = Stand at the side, offer a seat and water. Ask that the phone be put away. Listen, then call the family’s old number together.
    .never = Do not hurry them or ask for the PIN. Do not press for them or say amounts aloud.

stop =
    .staff-ok = All clear, carry on
    .staff-stop = Not today
    .staff = Greet first: “We have a short chat with everyone who sends money. Please sit, have some water, take your time.”
    .do = Ask that the phone be put down. Hear the story out, do not argue. Bring a second colleague. Look up the payee’s number together.
    .never = Do not leave them alone or ask for the PIN. Do not press for them or speak of it in public.
    .scene-title = A transfer waits
    .scene = The transfer kiosk called you. The customer holds a phone that is still lit.
    .customer = You send money. The call is still on, and you were told not to tell the bank. Asked politely, you tell it.
    .opening = “I only send some money. Why does somebody come?”
    .greet = “Good day. We chat with everybody who sends money. Please sit.”
    .greet-why = Said of everybody, it singles out nobody.
    .put-down = “Let us lay the phone face down, and take our time.”
    .put-down-why = When nobody listens in, the customer can speak.
    .tell-me = “How did this payment come up?”
    .tell-me-why = It lets the customer tell it from the beginning.
    .look-up = “Let us look up their number together, and ring it.”
    .look-up-why = One thing checked together does more than ten warnings.
    .second = “My colleague on duty will hear this too.”
    .second-why = Two look at it, and nobody carries it alone.
    .cheated = “You have met a swindler. Do you still not see it?”
    .cheated-why = Told so, the customer loses face and leaves.
    .go-ahead = “As you like. I will let you go on.”
    .go-ahead-why = With the call still on, the money goes.

review = Are three things on your paper?
    .body = The payee’s name and account, the bank, and the amount.
        Read your own paper, not words from a phone.
    .ready = All three
    .missing = One is missing

ask-again = Ask first, then send
    .body = Ask the payee in person, or on the old number.
        Write it down, then take your time.
    .not-today = Not today
    .ready = Now I have all three

arrival-rule = Read when the money arrives
    .body = If the machine says “real time”, the money goes at once and cannot come back.
        Even without those words, do not count on getting it back.

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

choose-transfer = Press “{ $press }”
    .body = Press once, then wait for the screen to change.

notice = Read it, then press “{ $press }”
    .body = If any line worries you, press “{ $cancel }”.

payee-bank = Choose the payee’s bank
    .body = Follow your paper, then press “{ $press }”.

account = Press the payee’s account number
    .body = Follow your paper, four figures at a time. Check, then press “{ $press }”.

payee-name = Compare the payee’s name
    .body = Half of the name is hidden. The rest must match your paper.
        Only then press “{ $press }”.
    .shows-this = Matches, pressed
    .differs = Does not match

how-much = Press the amount to send
    .body = Follow your paper. Count the zeros, then press “{ $press }”.

arrival = See when the money arrives
    .body = “Real time” cannot be taken back.
        Press “{ $press }” only if you are sure.
    .shows-this = Read it, pressed
    .too-fast = Too fast for me

confirm = Check name and amount once more
    .body = Press “{ $press }” only if both are right.
    .shows-this = Right, pressed
    .differs = It differs

result = For a slip, press “{ $press }”
    .body = Keep the slip. You may need it later.

take-card = Take your card
    .body = If it has not come out, press “{ $press }”.

name-differs = Do not send, press “{ $cancel }”
    .body = Take your card. If it does not match, do not send.
    .out = I have my card
    .no-card = No card came out
    .call = Call a colleague

too-fast = Do not send, press “{ $cancel }”
    .body = Take your card. The counter can make the money arrive a day later.
    .out = I have my card
    .no-card = No card came out
    .call = Call a colleague

sent-or-not = Do not send it again
    .body = The money may be on its way already. Stay here.
        Let a colleague have a look.
    .call = Call a colleague
    .sent = It says it is sent
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
        Ring the payee and ask if it came. If something feels wrong, tell us at once.

not-today = Leaving it for today is fine
    .body = Do you have your card, paper and glasses?
        Come again when all is clear. The counter is fine too.

not-now = Nothing was sent, all is well
    .body = It was good of you to stop and talk.
    .next = That is all for today
    .story = Hear of others

stopped = That is all for today, thank you
    .body = Take your card and glasses. Ask us again whenever you like.

ask-first = Ask about the name first
    .body = Ring the payee on the old number and check the account again.
        Do you have your card, paper and glasses?

check-first = Let the counter check if it was sent
    .body = Until you know, do not send it again.
        Do you have your card, slip and glasses?

slow-counter = Send it slower, at the counter
    .body = Tell the counter: I want it to arrive the next day.
        Do you have your card, paper and glasses?

pin-counter = Set a new PIN at the counter
    .body = Bring your card and ID card. You press the new PIN yourself.
        Do you have your card and glasses?
