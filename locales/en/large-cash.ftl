# Words of large-cash.kdl: one message per screen, its choices as attributes.

title = Take out a lot

intro = Take out a lot
    .body = It is done at the counter, mostly on a booked day. First some questions.

amount = { $cash-appointment } or more?
    .ask = So much it must be booked?
    .body = From what sum on differs from bank to bank. In doubt, press “Not sure”.
    .less = Not so much
    .more = Yes, so much

safe = A few questions we ask everyone
    .body = Many people are told to keep silent at the bank.
        Just press what is true. Pressing “Yes” is safe, and nobody will blame you.

tip = Police never come to fetch money
    .body = If a caller says so, hang up first.
        Then ring a number you know yourself.

tip-2 = Tell your family what it is for
    .body = Cash that is handed over often does not come back.
        A word with them costs nothing.

tip-3 = Take only what you need now
    .body = The rest stays on your account and stays yours.
        It is lighter to carry, too.

pause = Ask someone first
    .body = Many people do, before they take out so much.
        A short talk costs you nothing.
    .family = Call my family
    .staff-first = Ask a colleague
    .go-on = I asked, go on

pause-2 = No need to hurry
    .body = Cash handed to others often does not come back.
        Talk first to someone you trust.

pause-3 = Tell your family
    .body = What was said on the phone may sound different to them.
        Then take it out, if all is well.

understood = If they hurry you, what first?
    .body = This shows me whether I explained it well.
    .hang-up = Stop, ask my family
    .take-out = Take out, then ask

explained = If they hurry, you wait
    .body = Cash that is handed over often does not come back.
        Stop, and ring your family on the old number.
    .story = Hear of others
    .call = Call a colleague

family = Call family on the old number
    .body = Use the number you have always used.
        Tell them what it is for, and who gets it.
    .called = Talked it over, go on
    .not-today = Not today

less-cash = It can be done without cash
    .body = Take out less, or send it from the counter.
        On your account it cannot be lost on the way.
    .ask-us = Ask a colleague
    .not-today = Not today
    .go-on = I want cash

talk =
    .staff-ok = All clear, carry on
    .staff-stop = Not today
    .staff = Greet first: “We have a short chat with everyone who takes out a lot. Take your time, I am listening.”
    .sampled = Greet first: “We chat with some of the people who take out a lot. Take your time, it is quick.”
    .do = Stand at the side, offer a seat and water. Ask that the phone be put away. Listen, then call the family’s old number together.
    .never = Do not hurry them or ask for the PIN. Do not say amounts aloud or ask for proof where money comes from.

stop =
    .staff-ok = All clear, carry on
    .staff-stop = Not today
    .staff = Greet first: “We have a short chat with everyone who takes out a lot. Please sit, have some water, take your time.”
    .do = Ask that the phone be put down. Hear the story out, do not argue. Bring a second colleague. Call the family’s old number together.
    .never = Do not leave them alone or ask for the PIN. Do not say amounts or speak of it in public.

booked = Did you book it ahead?
    .body = Then the cash is usually ready when you come.
    .yes = Yes, booked
    .no = Not yet

book = Book it first, then come
    .body = Usually a day ahead, so that the cash is there.
        At the counter or by phone.
    .counter = At the counter
    .phone = By phone

phone = Ring the bank’s own number
    .body = { $phone-known ->
        [yes] Number: { $bank-phone }.
       *[no] The number is on the sign at the counter, or ask a colleague.
    }
        Never ring a number from a message.

what-to-say = Say: I want to book cash
    .body = Say which day, and about how much. Ring where nobody listens.
        They do not need your PIN.
    .counter = Use the counter

room = Count where nobody looks on
    .body = Ask a colleague if there is a private room.
        Sit, count slowly, and pack it before you leave.

way-home = Let someone you trust come along
    .body = Keep the cash in a bag close to you, and go straight home.
        If nobody can come, talk with our colleague first.

at-counter = Write the sum for the counter
    .body = No need to say it aloud. They may ask you a little, because they care.
        Do you have your card or passbook, ID card and glasses?

book-counter = Book the day at the counter
    .body = Write the sum down. No need to say it aloud.
        Do you have your card or passbook, ID card and glasses?

book-phone = Booked. Come on that day
    .body = Bring your card or passbook, and your ID card.
        Do you have your things and your glasses?

not-today = Leaving it for today is fine
    .body = Do you have your card or passbook, ID card and glasses?
        Your money is safe on the account. Take your time.

not-now = Nothing was taken out, all is well
    .body = It was good of you to stop and talk.
    .next = That is all for today
    .story = Hear of others

stopped = That is all for today, thank you
    .body = Take your card or passbook and glasses. Ask us whenever you like.
