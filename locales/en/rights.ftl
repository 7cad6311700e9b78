# Words of rights.kdl: one message per screen, its choices as attributes.

title = My rights

intro = At a bank you have { $consumer-rights } rights
    .ask = Your rights at a bank
    .body = One on each page. No need to learn them by heart.

want = What would you like?
    .read = Read them all
    .hurt = I have a complaint

know = You may ask and know
    .body = What it is, what it costs, whether it can lose money.
        This is the right to know.

choose = You decide what to buy
    .body = Which bank and which product: you choose.
        This is the right to choose freely.

fair = A fair price, nothing added
    .body = For one thing you need not buy another.
        This is the right to a fair deal.

safe = Your money is kept safe
    .body = The bank must guard your money and your card.
        This is the right to safe property.

redress = Wronged? You may claim
    .body = If the bank did wrong, you may ask for it to be put right.
        This is the right to redress.

learn = You may learn
    .body = How to use a card, how to keep it safe: you may ask.
        This is the right to education.

respect = You are to be respected
    .body = Whatever your ears, your eyes or your speech are like.
        This is the right to respect.

private = Your matters stay private
    .body = Name, numbers, how much you have: the bank keeps it to itself.
        This is the right to safe data.

all-kept = Were all of them kept?
    .yes = All kept
    .no = One was not

bank-first = Tell the bank first
    .body = Tell our colleague or ring the bank: “I have a complaint.”
        No need to bring papers that the bank has.
    .here = Tell it here
    .call = Call a colleague

days = Mostly within { $complaint-days } days
    .ask = Ask when they will answer
    .body = A difficult matter takes longer, and the bank tells you so.
        Write down the case number and the day.

consumer = No good answer? { $consumer-line }
    .ask = No good answer? Ring on
    .body = In office hours, and after you have told the bank.
        Your family may complain for you.
    .counter = To the counter

after-that = Then there is mediation
    .body = Somebody else hears both sides, without hurry.
        Our colleague knows how to find one.

goodbye = If one is not kept, tell us
    .body = Then we can put it right.
        Do you have your glasses?

told = Telling it helps us mend it
    .body = Keep the case number, the day and the name.
        Do you have your glasses?
