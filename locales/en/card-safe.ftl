# Words of card-safe.kdl: one message per screen, its choices as attributes.

title = Is my card safe?

intro = What keeps your card safe
    .body = The bank does one half, you do the other.
        No card goes in here, and nobody asks for a PIN.

trouble = Card gone, or PIN known?
    .body = Not being sure is fine too.
    .yes = Yes
    .no = No

lock-first = First lock the card
    .body = Once locked, the money is still yours.
    .call = Call a colleague
    .counter = To the counter
    .phone = Lock it by phone

phone = Ring the bank’s own number
    .body = { $phone-known ->
        [yes] Number: { $bank-phone }.
       *[no] The number is on the sign at the counter, or ask a colleague.
    }
        Say: “I want to block my card.”

chip = The gold square protects it
    .body = The gold square is very hard to copy.
        If your card has none, the counter gives you a new one.

pin = The PIN protects it
    .body = No birthday, no phone number, no six equal figures.
        Do not write it on the card or in your phone.

alone = Only you press the PIN
    .body = Cover it. Family, carers and bank staff never need it.
        The same goes for a code in a message.

messages = Your phone tells you
    .body = The counter can set it: each time money moves, a message comes.
        If it was not you, ring the bank at once.

limits = You set the daily limit
    .body = The counter can make it smaller.
        Paying without the card, or abroad, can be switched off.

lend = Never lend your card
    .body = Not even to receive some money.
        Lending it may limit your accounts for { $card-lending-years-from } to { $card-lending-years-to } years.

insured = Savings are insured
    .body = At each bank, each person, with interest: up to { $deposit-insured }.
        Wealth products, insurance and the like are not in it.

set-now = Set it today?
    .body = Messages and the daily limit take a few minutes at the counter.
    .now = Go now
    .later = Another day

phone-done = Locked: then a new card
    .body = Bring your ID card to the counter.
        Do you have your phone and glasses?

at-counter = Say two things there
    .body = “Please send me messages.” “I want a smaller daily limit.”
        Do you have your card, ID card and glasses?

goodbye = Card here, PIN elsewhere
    .body = If ever you wonder, just ask us.
        Do you have your card and glasses?
