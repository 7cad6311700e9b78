# Words of sleeping-account.kdl: one message per screen, its choices as attributes.

title = A card long unused

intro = Long unused? It is still there
    .body = The money is still yours. The counter can often make it work again.

how-known = How do you know it stopped?
    .body = It may be a card or a passbook.
    .machine = The machine
    .told = Message or call
    .myself = I just wonder

no-link = Leave link and number alone
    .body = Many such messages and calls are false. The counter sees at once whether it stopped.
    .call = Call a colleague

whose = Whose card is it?
    .body = Or passbook. Each person comes for their own.
    .mine = My own
    .other = For my family

have-id = Do you have your ID card?
    .body = The counter looks at it, and at you.
    .yes = Yes, I do
    .no = No

use-it = Will you use it again?
    .body = If you are not sure, talk it over at the counter.
    .yes = Yes
    .no = No

what-for = They ask what it is for
    .body = Just say it: for my pension, for some savings.
        They ask so that your money stays yours.

holder-only = The card’s owner comes in person
    .body = The counter has to see them. Others usually cannot do it for them.
        If they cannot come, ask whether we can visit.
    .can-come = They can come
    .cannot = They cannot

home-visit = Ask if we can visit
    .body = More than one comes, and each shows a work card first.
        They look at the ID card and ask a few things.
    .ask = Ask at the counter
    .not-today = Not today

say-use = Tell the counter: I want to use it
    .body = If you brought a social security card, ask about it too.
        Do you have your ID card, card or passbook, and glasses?

say-close = Tell the counter: no longer needed
    .body = If money is left, they tell you how to get it.
        Do you have your ID card, card or passbook, and glasses?

say-ask = Ask the counter, then decide
    .body = First ask how much is left. Then think whether to keep it.
        Do you have your ID card, card or passbook, and glasses?

ask-visit = Ask the counter for a home visit
    .body = Say who cannot come, and where they live.
        Do you have your ID card, card or passbook, and glasses?

with-holder = Come again together
    .body = They bring their ID card, and the card or passbook.
        Do you have your own things and glasses?

come-back = Leaving it for today is fine
    .body = Next time bring your ID card, and the card or passbook.
        Do you have your things and glasses?
