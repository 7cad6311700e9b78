# Words of lost-card.kdl: one message per screen, its choices as attributes.

title = Lost card

intro = Lost your card? Lock it first
    .body = Once locked, nobody can use it. The money is still yours.

trouble = Money gone, or PIN known?
    .body = Not being sure is fine too.

now = Let us lock it now
    .body = First lock the card, then look where money went.
        If money is gone, call the police too, { $police }.
    .call = Call a colleague
    .counter = Go to the counter
    .phone = Lock it by phone

how = How will you lock the card?
    .body = Both ways work. The phone works from home too.
    .at-counter = At the counter
    .phone = By phone

have-id = Do you have your ID card?
    .body = The counter looks at it. Without it, lock the card by phone first.
    .yes = Yes, I do
    .no = No

phone = Ring the bank’s own number
    .body = { $phone-known ->
        [yes] Number: { $bank-phone }.
       *[no] The number is on the sign at the counter, or ask a colleague.
    }
        Never ring a number from a message.

tell = Say: I want to block my card
    .body = Have ready: name, ID number, and about when you opened it.
        Tell the bank only. If others stand near, speak low.

keep-secret = Tell nobody your PIN
    .body = Tell nobody the code in a message either.
        If someone insists, hang up and call a colleague.

locked = Did the bank say it is locked?
    .body = Ask two more things: for how many days, and whether money has gone.
    .heard = Yes, locked
    .not-yet = Not yet

not-through = Let a colleague help
    .body = Lines are often busy. You can also go straight to the counter.
    .call = Call a colleague
    .again = Ring once more
    .heard = Now it is locked

formal = Then go to the counter
    .body = A lock by phone may end after some days.
        Bring your ID card: then it lasts. You collect the new card yourself.
    .now = Go now
    .later = Another day

at-counter = Say at the counter: block my card
    .body = Ask them to check the last payments too.
        Do you have your ID card, phone and glasses?

come-back = Come soon with your ID card
    .body = If the old card turns up, ask us before you use it.
        Do you have your phone and glasses?
