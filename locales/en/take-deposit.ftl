# Words of take-deposit.kdl: one message per screen, its choices as attributes.

title = Take out a deposit

intro = Take a deposit
    .body = First see if it is due, then where to go.

whose = In whose name is it?
    .mine = In my name
    .other = In another name

for-other = For others, use the counter
    .body = Usually only when it is due, with both ID cards.
        You need not know the other PIN.
    .counter = Go to the counter
    .call = Ask a colleague
    .mine = Take my own

due = Is it due?
    .body = The last day is on the deposit paper or the slip.
    .due = Yes, due
    .early = Not yet

look-date = Look for the last day
    .body = If it was renewed, look for the new date.
        If you cannot find it, our colleague will look with you.
    .due = Yes, due
    .early = Not yet
    .call = Call a colleague

early-rule = Early means less interest
    .body = What you take out early usually earns little.
        Often you can take a part only.
    .wait = Wait until it is due
    .part = Only a part
    .all = All of it

safe = A few questions we ask everyone
    .body = Many people are told to keep silent at the bank.
        Just press what is true. Pressing “Yes” is safe, and nobody will blame you.

tip = Just tell the bank the truth
    .body = If someone taught you an answer, leave it aside.
        With the truth we can help you best.

tip-2 = “Sure to gain”? Ask first
    .body = Much gain and no risk at all: that does not exist.
        If you wonder, ask our colleague.

tip-3 = Big step? Tell your family
    .body = A good thing need not be hidden from them.
        Ring them on the old number.

pause = Ask someone first
    .body = Many people ask before they touch a deposit.
        A short talk costs you nothing.
    .family = Call my family
    .staff-first = Ask a colleague
    .go-on = I asked, go on

pause-2 = No need to hurry
    .body = As it stands, the deposit stays yours.
        Talk first to someone you trust.

pause-3 = Tell your family
    .body = What you were told may sound different to them.
        Then take it, if all is well.

understood = If they hurry you, what first?
    .body = This shows me whether I explained it well.
    .ask-first = Stop, ask my family
    .take-first = Take it, then ask

explained = Hurried? Stop and ask
    .body = Money given to others often does not come back.
        Stop, and ring your family on the old number.
    .story = Hear of others
    .call = Call a colleague

family = Call family on the old number
    .body = Use the number you have always used.
        Tell them what the money is for.
    .called = Talked it over, go on
    .not-today = Not today

talk =
    .staff-ok = All clear, carry on
    .staff-stop = Not today
    .staff = Greet first: “We have a short chat with everyone who takes a deposit early. Take your time, I am listening.”
    .sampled = Greet first: “We chat with some of the people who take a deposit early. Take your time, it is quick.”
    .do = Stand at the side, offer a seat and water. Ask that the phone be put away. Listen, then call the family’s old number together.
    .never = Do not hurry them or ask for the PIN. Do not press for them or say amounts aloud.

stop =
    .staff-ok = All clear, carry on
    .staff-stop = Not today
    .staff = Greet first: “We have a short chat with everyone who takes a deposit early. Please sit, have some water, take your time.”
    .do = Ask that the phone be put down. Hear the story out, do not argue. Bring a second colleague. Call the family’s old number together.
    .never = Do not leave them alone or ask for the PIN. Do not press for them or speak of it in public.

form = Is it on paper or on a card?
    .paper = Paper or passbook
    .card = On my card

to-card = The money goes to your card
    .body = It stays yours, to use at any time.
        For cash, take it out afterwards.
    .counter = At the counter

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

choose-out = Press “{ $press }”
    .body = Press once, then wait for the screen to change.

list = Choose the right deposit
    .body = Check date and amount, then press “{ $press }”.

confirm = See which one it is
    .body = Press “{ $press }” only if date and amount are right.
    .shows-this = Right, pressed
    .differs = It differs

result = For a slip, press “{ $press }”
    .body = The slip shows your money. Keep it to yourself.

take-card = Take your card
    .body = If it has not come out, press “{ $press }”.

not-right = Do not go on, press “{ $cancel }”
    .body = Take your card. The deposit is as it was.
    .call = Call a colleague
    .again = Got my card, start again
    .out = Got my card, to counter
    .no-card = No card came out

done-or-not = Do not do it a second time
    .body = It may be done already. Stay here.
        Let a colleague have a look.
    .call = Call a colleague
    .done = It says it is done
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
        The money is on your card. If someone asks for it, ask us first.

come-back = Come when it is due
    .body = The interest goes on. Mark the day in your calendar.
        Do you have your paper or card, ID card and glasses?

not-today = Leaving it for today is fine
    .body = Do you have your paper or card, ID card and glasses?
        Come again when all is clear. The counter is fine too.

not-now = Your deposit stays, all is well
    .body = It was good of you to stop and talk.
    .next = That is all for today
    .story = Hear of others

stopped = That is all for today, thank you
    .body = Take your things. Ask us again whenever you like.

paper-counter = Take it out at the counter
    .body = Show your deposit paper, passbook or card. You press the PIN yourself.
        Do you have your ID card and glasses too?

part-counter = For a part, use the counter
    .body = Tell them how much. Ask if the rest can stay a deposit.
        Do you have your paper or card, ID card and glasses?

ask-first = Ask the counter first
    .body = Tell the counter what was not right.
        Do you have your card, ID card and glasses?

check-first = Let the counter see if it is done
    .body = Until you know, do not do it again.
        Do you have your card, slip and glasses?

pin-counter = Set a new PIN at the counter
    .body = Bring your card and ID card. You press the new PIN yourself.
        Do you have your card and glasses?
