# Words of card-safe.kdl: one message per screen, its choices as attributes.

title = Is my card safe?

intro = Is my card safe?
    .body = Some of it the bank does, some of it you can do.
        No card goes in here, and nobody asks for a PIN.

trouble = Card gone, or PIN known?
    .body = Money you did not spend counts too. Not being sure is fine.
    .yes = Yes
    .no = No

lock-first = First lock the card
    .body = Once locked, the money is still on it, and still yours.
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
    .body = Ask the counter for a message each time money moves, and what it costs.
        If it was not you, ring the number on your card.

limits = You set the daily limit
    .body = The counter can make it smaller, mostly at no cost.
        Paying without the card, or abroad, can be switched off.

lend = Never lend your card
    .body = Not even to receive some money.
        Lending it may limit your accounts for { $card-lending-years-from } to { $card-lending-years-to } years.

insured = Savings are insured
    .body = At each bank, each person, with interest: up to { $deposit-insured }.
        Wealth products, insurance and the like are not in it.

set-now = Set it today?
    .body = The counter sets messages and the daily limit together.
    .now = Go now
    .later = Another day

phone-done = Locked. Now the counter
    .body = A lock by phone may end after some days. Bring your ID card to the counter.
        Do you have your phone and glasses?

at-counter = Say two things there
    .body = “Please send me messages.” “I want a smaller daily limit.”
        Do you have your card, ID card and glasses?

goodbye = Card here, PIN elsewhere
    .body = If ever you wonder, just ask us.
        Do you have your card, ID card and glasses?
