# Words of id-expired.kdl: one message per screen, its choices as attributes.

title = ID card has run out

intro = New ID card? Tell the bank
    .body = Bring it and tell us. That is all.

how-known = Who told you about it?
    .body = The day is printed on the ID card.
    .myself = I saw it
    .told = Message or call
    .branch = At the counter

no-link = Leave link and number alone
    .body = Many such messages and calls are false. The counter sees at once whether it is needed.
    .call = Call a colleague

have-new = Do you have the new ID card?
    .body = Look at the day on it, to be sure.
    .yes = Yes
    .no = Not yet

get-new = First get it at the police station
    .body = Then come and tell us, so that your card goes on working.
        Until then, the counter knows what still works.
    .later = Come later
    .counter = Ask counter

whose = Whose ID card is it?
    .body = Each person comes with their own.
    .mine = My own
    .other = For my family

where = Where will you do it?
    .body = Both are the same. At the counter somebody helps you.
    .counter = Counter
    .app = My phone

own-app = Open the bank’s app yourself
    .body = Never from a link. Let nobody see your screen.
        If it is hard, use the counter.
    .counter = Counter

holder-only = The card’s owner comes in person
    .body = The counter has to see them. Others usually cannot do it for them.
        If they cannot come, ask whether we can visit.
    .can-come = They can come
    .cannot = They cannot

home-visit = Ask if we can visit
    .body = More than one comes, and each shows a work card first.
        They look at the new ID card and ask a few things.
    .ask = Ask at the counter
    .not-today = Not today

at-counter = Tell the counter: new ID card
    .body = If your phone or address is new, tell them too.
        Do you have the new ID card, card or passbook, and glasses?

ask-visit = Ask the counter for a home visit
    .body = Say who cannot come, and where they live.
        Do you have your ID card, card or passbook, and glasses?

at-home = Take your time on the phone
    .body = If a step puzzles you, stop, and ask us.
        Do you have your ID card, phone and glasses?

with-holder = Come again together
    .body = They bring the new ID card, and the card or passbook.
        Do you have your own things and glasses?

come-back = Leaving it for today is fine
    .body = Next time bring the new ID card, and the card or passbook.
        Do you have your things and glasses?
