# Words of social-card.kdl: one message per screen, its choices as attributes.

title = Social security card

intro = Use this card for cash
    .body = The counter switches it on. Then you can pay in and take out.

which-bank = Is our bank’s name on the card?
    .body = Look at both sides of the social security card.
    .ours = Yes
    .other = Another
    .call = Unclear

whose = Whose card is it?
    .body = Each person has their own card switched on.
    .mine = My own
    .other = For my family

have-id = Do you have your ID card?
    .body = The counter looks at it, and at you.
    .yes = Yes, I do
    .no = No

safe = Two questions we ask everyone
    .body = Many people are told to keep silent at the bank.
        Just press what is true. Pressing “Yes” is safe, and nobody will blame you.

tip = Your own card, for you alone
    .body = If somebody wants to borrow it, say: the bank does not allow it.
        If you wonder, ask our colleague.

tip-2 = Ask about this card in person
    .body = Leave links in messages alone. Ask at the counter.
        The social security line is { $social-security-line }.

tip-3 = Keep the PIN in your head
    .body = Tell nobody the code in a message either.
        The real bank and the real office never ask.

pause = Ask someone first
    .body = Someone you trust. Many people do, and it costs you nothing.
    .family = Call my family
    .staff-first = Ask a colleague
    .go-on = I asked, go on

pause-2 = No hurry at all
    .body = First talk to someone you trust.

pause-3 = Tell your family
    .body = Then go on, if all is well.

understood = If they hurry you, what first?
    .body = This shows me whether I explained it well.
    .stop-first = Stop and ask
    .open-first = Do it, then ask

explained = When they hurry you, stop first
    .body = Card and PIN are hard to get back.
        Ask someone you trust, then go on.
    .story = Hear of others
    .call = Call a colleague

family = Call family on the old number
    .body = Use the number you have always used.
        Tell them what the card is for.
    .called = Talked it over, go on
    .not-today = Not today

talk =
    .staff-ok = All clear, carry on
    .staff-stop = Not today
    .staff = Greet first: “We have a short chat with everyone about a new card. Take your time, I am listening.”
    .sampled = Greet first: “We chat with some of the people about their card. Take your time, it is quick.”
    .do = Stand at the side, offer a seat and water. Ask that the phone be put away. Listen, then ask who will use the card.
    .never = Do not hurry them or ask for the PIN. Do not press for them or speak of it aloud.

stop =
    .staff-ok = All clear, carry on
    .staff-stop = Not today
    .staff = Greet first: “We have a short chat with everyone about a new card. Please sit, have some water, take your time.”
    .do = Ask that the phone be put down. Hear the story out, do not argue. Bring a second colleague. Look at messages and calls together.
    .never = Do not leave them alone or ask for the PIN. Do not press for them or speak of it in public.

own-phone = Give your own phone number
    .body = Messages about your money go to this phone.
        No phone? Ask at the counter. Give nobody else’s number.

new-pin = First think of a PIN
    .body = Six figures that you remember and nobody guesses.
        Not your birthday, not the same figure six times.

alone = You press the PIN twice
    .body = Cover the keys with your hand. Nobody looks, nobody asks.

holder-only = The card’s owner comes in person
    .body = They press the PIN themselves. Nobody can do it for them.
        If they cannot come, ask whether we can visit.
    .can-come = They can come
    .cannot = They cannot

home-visit = Ask if we can visit
    .body = More than one comes, and each shows a work card first.
        They still press the PIN alone, with the keys covered.
    .ask = Ask at the counter
    .not-today = Not today

at-counter = Say at the counter: switch it on
    .body = Keep the PIN in your head, never on the card.
        Do you have your ID card, social security card, phone and glasses?

ask-visit = Ask the counter for a home visit
    .body = Say who cannot come, and where they live.
        Do you have your ID card, social security card and glasses?

other-bank = Please go to the bank on the card
    .body = Bring ID card, social security card and phone.
        Do you have your card, phone and glasses?

with-holder = Come again together
    .body = They bring their ID card, social security card and phone.
        Do you have your own things and glasses?

come-back = Come again with your ID card
    .body = Any day will do. Bring the social security card too.
        Do you have your card, phone and glasses?

not-today = Leaving it for today is fine
    .body = Come again whenever you like.
        Do you have your card, phone and glasses?

not-now = Nothing was opened, all is well
    .body = It was good of you to stop and talk.
    .next = That is all for today
    .story = Hear of others

stopped = That is all for today, thank you
    .body = Take your card, phone and glasses. Ask us again whenever you like.
