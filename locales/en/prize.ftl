# Words of prize.kdl: one message per screen, its choices as attributes.

title = They say I won

call = A caller says you have won
    .body = Imagine this happens to you.
        “The first prize, from a big shop.” You are glad.

picture = A picture of your prize
    .body = A big television, and beside it a paper with your name.

fee = “There is a small fee first”
    .body = It is not much. Tomorrow the prize is at your door, he says. You pay.

more-fees = “We must activate it first”
    .body = Now he wants a tax. He asks for the code in the message, too.

turn = Will you pay the tax?
    .body = “Pay today, or somebody else gets it.”
    .follow = Pay, get the prize
    .stop = Ask at the shop

ending-lost = Another fee, and no prize
    .body = Then nobody answers. Anyone is glad to win. It is not your fault.
        Tell us and the police at once.
    .other = See the other ending

ending-safe = The shop knows of no prize
    .body = You ask them face to face. You did not pay the tax, and your money is with you.

what-to-do = Pay for a prize? Leave it
    .body = A true gift costs nothing. Keep the code to yourself.
        For state money, ask in person.
    .call = I am about to pay

who-to-call = Not sure? Call { $anti-fraud }
    .ask = Not sure? Ask our colleague
    .body = { $anti-fraud } is the police line against fraud.
        If you paid or told a code, tell our colleague, then call { $police }.
    .call = I am about to pay

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “Many customers have asked us about such calls. Please sit, have some water, take your time.”
    .do = Come quietly from the side. Ask that the phone be put down. Hear it all, do not argue. Name two things that do not fit: why does a gift cost money, and why would a parcel need a code? Look up the shop’s own number together and call it. Bring a second colleague. Tomorrow is early enough. Thank them for telling you.
    .never = Do not laugh or blame. Do not speak of it in public, hurry them, ask for the PIN or press for them.

question = What do you do first?
    .body = “The state has money for you. Just pay a little first.”
    .ask-office = Ask the office
    .pay-first = Pay first

right = Yes, ask at the office
    .body = Your community office knows if there is such money. A true gift costs nothing first.

wrong = Let us look at this again
    .body = After this little sum they will want more. A true gift costs nothing first.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. A true gift costs nothing first.

once-more = Once more: what comes first?
    .body = “The state has money for you. Just pay a little first.”
    .ask-office = Ask the office
    .pay-first = Pay first

explained = Ask in person, pay nothing
    .body = Such messages look real, and it is hard to tell. A true gift costs nothing first.

goodbye = Pay for a prize? Ask first
    .body = If they say again that you have won, ask us first.
        Please take your phone, glasses and card.
