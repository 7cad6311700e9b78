# Words of deposit-insured.kdl: one message per screen, its choices as attributes.

title = Are savings insured?

intro = Insured savings
    .body = The bank pays for it. You pay and sign nothing.
        See what is in it, and what is not.

inside = Savings of every kind
    .body = On a passbook, a card or a certificate, with or without a term. Foreign money too.

how-much = Insured up to { $deposit-insured }
    .ask = There is a limit
    .body = For each person at each bank, with interest counted in.
        If a bank fails, this much is paid to you.

more = If you have more
    .body = At another bank it counts anew.
        No hurry: talk to your family, then ask our colleague.

outside = Wealth products are not in it
    .body = Nor are insurance, shares and the like.
        Go by what is on paper, not by what is said.

sign = Look for the insurance sign
    .body = “Deposit insurance” is written at the door or on the counter.
        If you do not see it, ask our colleague.
    .call = Call a colleague

question = What do you do first?
    .body = “It is like a deposit, and insured.” The paper says “wealth product”.
    .sign-now = Sign it
    .ask = Ask first

right = Yes, ask first
    .body = “Wealth product” on paper is not insured. If it loses, nobody pays it back.

wrong = Think about it again
    .body = Said alike, written otherwise. A “wealth product” is not insured.
    .again = Try again

unsure = Not sure? Then stop
    .body = To stop and ask is very good. A “wealth product” is not insured.

once-more = Once more: what first?
    .body = “It is like a deposit, and insured.” The paper says “wealth product”.
    .sign-now = Sign it
    .ask = Ask first

explained = Read first, then sign
    .body = It sounds right and is hard to tell. A “wealth product” is not insured.

goodbye = Your savings are insured
    .body = If someone says “just like a deposit”, ask us first.
        Do you have your glasses?
