# Words of lost-passbook.kdl: one message per screen, its choices as attributes.

title = Lost passbook

intro = Lost it? Lock it first
    .body = Once locked, nobody can use it. The money is still yours.

whose = Whose passbook is lost?
    .body = For your family, you can usually do it at the counter.
    .mine = My own
    .other = In my family

both-ids = Do you have both ID cards?
    .body = Yours and theirs. They need not tell anyone their PIN.
    .yes = Yes, both
    .no = Not both

family-fetch = Let them lock it by phone
    .body = They can ring the bank from home.
        Then bring both ID cards to the counter.
    .ring-home = I will tell them
    .call = Call a colleague

trouble = Money gone, or PIN known?
    .body = Not being sure is fine too.

now = Let us lock it now
    .body = First lock it, then look where money went.
        If money is gone, call the police too, { $police }.
    .call = Call a colleague
    .counter = Go to the counter
    .phone = Lock it by phone

how = How will you lock it?
    .body = Both ways work. The phone works from home too.
    .at-counter = At the counter
    .phone = By phone

have-id = Do you have your ID card?
    .body = The counter looks at it. Without it, lock the passbook by phone first.
    .yes = Yes, I do
    .no = No

phone = Ring the bank’s own number
    .body = { $phone-known ->
        [yes] Number: { $bank-phone }.
       *[no] The number is on the sign at the counter, or ask a colleague.
    }
        Never ring a number from a message.

tell = Say: my passbook is lost
    .body = Have ready: name, ID number, and about when you opened it.
        If the card is lost too, say so. Tell the bank only.

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
        Bring your ID card: then it lasts, and you get a new passbook.
    .now = Go now
    .later = Another day

at-counter = Say: my passbook is lost
    .body = Ask them to check the last payments too.
        Do you have your ID card, phone and glasses?

come-back = Come soon with your ID card
    .body = If the old passbook turns up, ask us before you use it.
        Do you have your phone and glasses?

family-counter = Say: a passbook is lost
    .body = Say that you come for your family.
        Do you have both ID cards and your glasses?

family-home = Ring home, let them lock it
    .body = They ring the bank’s own number, say it is lost, and tell nobody the PIN.
        Do you have your ID card, phone and glasses?
