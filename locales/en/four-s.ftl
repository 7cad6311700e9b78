# Words of four-s.kdl: one message per screen, its choices as attributes.

title = Before you buy

intro = Before you buy
    .body = Four things to look at, then decide.
        Nothing is sold here, and your money stays put.

what = Can you say what it is?
    .body = What kind, for how long, and whether it can lose money.
    .clear = Yes, I can
    .unclear = No, I cannot

what-ask = Have it explained first
    .body = Ask: “Is it a deposit? When do I get it back? How much can I lose?”
        Go on when it is clear.
    .call = Call a colleague

where = Do you buy it at the bank?
    .body = The counter and the bank’s own phone app count.
        A home, a restaurant or a link do not.
    .bank = At the bank
    .elsewhere = Elsewhere

where-ask = Have it done at the bank
    .body = Sign and pay nothing outside.
        Say: “I will sign at the bank.”
    .call = Call a colleague

who = Did you see the seller’s badge?
    .body = It shows the bank’s name and the seller’s name.
    .seen = Yes, I saw it
    .not-seen = No
    .by-phone = On my own phone

who-ask = Ask to see the badge
    .body = Ask too: “May you sell this one?”
        If you wonder, ask another colleague.
    .call = Call a colleague

suits = Could you live well if it lost some?
    .body = Keep out what you need for doctors and daily life.
    .fine = Yes, I could
    .too-much = No, I need it

suits-ask = Money you need is best saved
    .body = The bank asks how much loss you can bear.
        Answer it yourself, as it is. Nobody fills it in for you.
    .call = Call a colleague

safe = A few questions we ask everyone
    .body = Many people are told to keep silent at the bank.
        Just press what is true. Pressing “Yes” is safe, and nobody will blame you.

tip = Not signing today is fine
    .body = If you miss one, there are others.
        Your money stays with you. Take your time.

tip-2 = What gains much can lose much
    .body = Much gain and no loss at all: that does not exist.
        If you wonder, ask our colleague.

tip-3 = Read it to your family first
    .body = The line that nobody understands is the line to ask about.

pause = Ask family first
    .body = Many people do before they buy.
        A short talk costs you nothing.
    .family = Call my family
    .staff-first = Ask a colleague
    .go-on = I asked, go on

pause-2 = No need to hurry
    .body = Once you sign, the money may be away for a long time.
        Ask someone you trust first.

pause-3 = Tell your family
    .body = One person alone easily misses a line.
        Let them hear it, then decide.

understood = If they hurry you, what first?
    .body = This shows me whether I explained it well.
    .take-home = Take it home unsigned
    .sign-now = Sign first, then ask

explained = If they hurry, you wait
    .body = After signing, money often does not come back.
        Take the paper home and read it with your family.
    .story = Hear of others
    .call = Call a colleague

family = Call family on the old number
    .body = Tell them what it is, and who sells it.
    .called = Talked it over, go on
    .not-today = Not today

talk =
    .staff-ok = All clear, carry on
    .staff-stop = Not today
    .staff = Greet first: “We have a short chat with everyone who buys a product. Take your time, I am listening.”
    .sampled = Greet first: “We chat with some of the people who buy a product. Take your time, it is quick.”
    .do = Not the one who sells it. Offer a seat and water, and listen. Look at the name and seal together, then look up the code.
    .never = Do not hurry them, sign for them or sell anything else. Do not say amounts aloud, or blame a colleague.

stop =
    .staff-ok = All clear, carry on
    .staff-stop = Not today
    .staff = Greet first: “We have a short chat with everyone who buys a product. Please sit, have some water, take your time.”
    .do = Not the one who sells it. Hear it out, do not argue. With a second colleague, look at the name and seal, then look up the code.
    .never = Do not leave them alone or fetch the seller. Do not sign for them or speak of it in public.

recording = Signing is filmed, with sound
    .body = The bank has a place for it, and films while it explains.
        If nobody films, do not sign yet.

code = Look up its code
    .body = Let a colleague look it up on the official website with you.
        A wealth product’s code: the letter C, then { $product-code-digits } figures.
    .call = Call a colleague

think = Sleep on it, then sign
    .body = You may take the paper home and read it with your family.
        From { $elder-suitability-age } on, a risky product must be explained more, with time to think.
    .home = I will think at home
    .ask = Ask at the counter

still-open = Something is open, so wait
    .body = One of the four is not clear to you yet.
        Come back when it is. There is no hurry.
    .call = Call a colleague

goodbye = Done. Take your time
    .body = To sign or not is up to you.
        Do you have your paper and glasses?

at-counter = Ask at the counter
    .body = Ask for another colleague: “Please look at this paper with me.”
        Do you have your paper and glasses?

not-today = Leaving it for today is fine
    .body = Come again when you have talked it over.
        Do you have your paper and glasses?

not-now = Nothing was bought, all is well
    .body = It was good of you to stop and talk.
    .next = That is all for today
    .story = Hear of others

stopped = That is all for today, thank you
    .body = Take your paper and glasses. Ask us again whenever you like.
