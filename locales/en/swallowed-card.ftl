# Words of swallowed-card.kdl: one message per screen, its choices as attributes.

title = Machine kept my card

intro = Do not worry
    .body = Card and money are still yours. You can usually get the card back. Please stay near it.

wait-for-it = Press “{ $cancel }” and wait a bit
    .body = Sometimes the card comes out slowly.
        Stay beside that machine.
    .no-card = No card
    .out = It is out
    .call = Call a colleague

only-us = Ask only our colleagues
    .body = Do not ring a number stuck on the machine.
        If somebody offers help, say thank you, and let them touch nothing.
    .call = Call a colleague
    .alone = Nobody here
    .go-on = Go on

phone = Ring the bank’s own number
    .body = { $phone-known ->
        [yes] Number: { $bank-phone }.
       *[no] It is on the sign at the door.
    }
        Do not ring a number stuck on the machine.

keep-secret = Tell nobody your PIN
    .body = Say: the machine kept my card.
        Tell nobody your PIN, or the code in a message.

pin-known = Does anyone know your PIN?
    .body = If somebody stood close while you pressed it, say yes.

lock-first = Have it locked
    .body = Then nobody can use it. Ringing the bank works too.
    .call = Call a colleague
    .counter = Counter
    .locked = Locked
    .not-now = Not now

own-bank = Is your card from this bank?
    .body = Look at the name over the door, and think of the name on the card.
    .ours = Yes
    .other = No

when-ours = Often { $swallowed-own-days } working days
    .ask = Fetch it here in a few days
    .body = Tell the counter today, and ask when to come.

when-other = It takes a few days more
    .body = Cards of other banks often take longer.
        Tell the counter today, and ask where to fetch it.

have-id = Do you have your ID card?
    .body = You fetch the card yourself, with your own ID card.
    .yes = Yes, I do
    .no = No

at-counter = Tell the counter: no card came out
    .body = Say which machine, and about what time.
        Do you have your ID card and glasses?

say-it-first = Tell the counter first
    .body = Say which machine, and when. On the day you fetch it, bring your ID card.
        Do you have your glasses?

lock-counter = Say at the counter: block my card
    .body = Say that it is still in the machine. Ask them to check the last payments too.
        Do you have your ID card and glasses?

came-out = It is out. Put it away
    .body = Do not put it into that machine again today. The counter can check it.
        Do you have your card, ID card and glasses?
