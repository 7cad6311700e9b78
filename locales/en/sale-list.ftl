# Words of sale-list.kdl, for staff: one message per screen, its choices as attributes.

title = Selling, for staff

intro = Selling has three parts
    .body = This is for our colleagues. Customers may read it too.
        Each page says one thing.

part = Which part is it now?
    .body = When one part is done, the next follows.
    .before = Before
    .during = During
    .after = After

before-product = Before: it can be found
    .body = Look up the code on the official website.
        What is not on the bank’s list is not sold and not named.

before-seller = Before: you may sell it
    .body = Your licence is valid, and your badge can be seen.
        Say your name first.

before-test = Before: own answers
    .body = In the risk test, do not answer, hint or hurry.
        If it is out of date, it is done again.

before-care = Before: more time
    .body = From { $elder-suitability-age } on, a risky product has a way of its own.
        Explain more, caution more clearly, and give time to think.

before-call = Before: ask three things
    .body = “What made you think of it? Does your family know? Can you do without the money for years?”
        If unclear, wait, and ask a colleague.

during-place = During: the right place
    .body = Film with sound first, then explain.
        Nothing is signed at home or in a restaurant.

during-words = During: losses first
    .body = Then what it may gain, and for how long.
        A deposit, a wealth product, insurance, a fund: call it what it is.

during-hands = During: the customer acts
    .body = The customer reads, signs and presses alone.
        Do not take their phone or card.

during-money = During: check the payee
    .body = Money goes from their card into the bank’s product only.
        Never to the account of a firm or a person.

during-time = During: no hurry
    .body = If they want to ask at home, give them the papers.
        Say: “Take your time, there is no hurry.”

after-papers = After: hand over papers
    .body = Contract, description, slip: show them one by one.
        Read small print aloud.

after-ring = After: ring a few days on
    .body = Let another colleague ring.
        Ask: “What is it, for how long, and can it lose?”

after-hear = After: take in complaints
    .body = Whoever hears it first sees it through. Thank them and note it.
        A colleague with no part in it acts. Do not ask for papers the bank has.

after-answer = After: answer in time
    .body = Mostly within { $complaint-days } days, a complex one within { $complaint-complex-days }.
        A very complex one, if approved, { $complaint-more-days } days more.

after-learn = After: mend one thing
    .body = Note the cause, mend it, and tell the customer.
    .again = Another part

goodbye = All done, thank you
    .body = If you wonder, look at it with another colleague.
