# Words of house-pension.kdl: one message per screen, its choices as attributes.

title = My home for income

talk = Someone invites you to a talk
    .body = Imagine this happens to you.
        “Keep your home, get money each month,” they say.

gifts = He visits, with rice and oil
    .body = All the neighbours do it, he says. He shows you messages: money came, every month.

papers = He brings a pile of papers
    .body = Many pages, in small print. “They are all the same. Just sign,” he says.

notary = “Come and sign at the notary”
    .body = It is only for form, he says. Your children need not come. A car is waiting.

turn = You are to sign. What now?
    .body = Places run out today. A page says “power of attorney”.
    .stop = Take it home first
    .follow = Sign, get the money

ending-lost = Then the money stops
    .body = The papers took a loan on your home. It is not your fault.
        Tell us and the police at once.
    .other = See the other ending

ending-safe = You take the papers home
    .body = Your children and a lawyer read them: others could have sold your home. You did not sign.

what-to-do = Your home? Do not sign today
    .body = Ask your family, then a lawyer.
        A “power of attorney” lets others sell your home.
    .call = They want me to sign

who-to-call = Not sure? Call { $anti-fraud }
    .ask = Not sure? Ask our colleague
    .body = { $anti-fraud } is the police line against fraud.
        If you signed, tell our colleague, then call { $police }. Sign no more.
    .call = They want me to sign

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “A home is a big thing, and everyone has questions. Please sit, have some water, take your time.”
    .do = Come quietly from the side, and seat the customer alone. Hear it all, do not argue. Name two things that do not fit: why a paper to sell it, if the home stays, and why without the family? Call the family’s old number together and ask them to come and read. Bring a second colleague. Tomorrow is early enough. Thank them for telling you.
    .never = Do not read the papers and say it is fine to sign. Do not speak of the home in public, ask for the PIN or press for them.

question = What do you do first?
    .body = Income from your home. “You need not tell the children.”
    .show-family = Ask my family
    .sign-now = Sign now

right = Yes, ask your family first
    .body = Together you understand it better. Sign for your home only after family and a lawyer have read it.

wrong = Let us look at this again
    .body = Once signed, it is hard to undo. Sign for your home only after family and a lawyer have read it.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = To stop and ask is a good choice. Sign for your home only after family and a lawyer have read it.

once-more = Once more: what comes first?
    .body = Income from your home. “You need not tell the children.”
    .show-family = Ask my family
    .sign-now = Sign now

explained = Show your family first
    .body = The talk is nice, the papers are hard. Sign for your home only after family and a lawyer have read it.

goodbye = Papers? Take them home first
    .body = If you are to sign on the same day, ask us first.
        Please take your phone, glasses and card.
