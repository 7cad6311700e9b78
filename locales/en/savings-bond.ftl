# Words of savings-bond.kdl: one message per screen, its choices as attributes.

title = Bond, large deposit

intro = Bond or deposit
    .body = A savings bond or a large deposit is bought at the counter.
        I tell you what to ask there.

whose-idea = Whose idea was it?
    .mine = My own
    .close = Family or counter
    .others = By phone or chat

told = Keep your money
    .body = Bonds and large deposits are bought only from a bank.
        A bank never has you send money to a person or open a link.
    .call = Call a colleague
    .not-today = Not today
    .go-on = Only at the counter

told-2 = No hurry, it is your money
    .body = If someone offers to buy for you, give no money.
        Buy at the counter and take the paper yourself.

told-3 = Let somebody else hear it
    .body = Tell our colleague what was said to you.
        Not today is fine, too.

which = Which would you like?
    .bond = Savings bond
    .large = Large deposit

difference = Both tie up your money
    .body = A bond lends your money to the state.
        A large deposit is a big fixed deposit.
    .bond = Savings bond
    .large = Large deposit
    .call = Explain it to me

bond-day = First ask when it is sold
    .body = Bonds come in batches. When one is sold out, wait for the next.
        Our colleague knows whether it is sold today.

bond-from = The least for a bond?
    .body = From { $bond-from } up.
        How much you buy is up to you.

bond-early = Will you need it before?
    .body = Taken back early, it often costs a small fee.
        Soon after buying, there may be no interest.
    .can-wait = No, I can wait
    .may-need = I may need it

large-from = The least for a deposit?
    .body = From { $large-deposit-from } up.
        Our colleague knows if there is one today.

large-safe = It is insured
    .body = Your money and interest at one bank count together.
        Up to { $deposit-insured } in all is covered.

large-early = Will you need it before?
    .body = Taken out early, it often earns much less.
    .can-wait = No, I can wait
    .may-need = I may need it

keep-some = Keep what you need
    .body = Money for daily life or the doctor stays free.
        Keep enough, then buy with the rest.
    .ready = Kept, go on
    .not-today = Not today

on-paper = Check the name on the paper
    .body = It must say “bond” or “large deposit”.
        If it says “insurance” or “wealth”, do not sign.

to-ask = Three things to ask
    .body = How many years, how much interest, and what happens if you take it early.
        Sign when you understand.
    .now = Ask now
    .later = Another day

bond-counter = Ask the counter for a bond
    .body = If none is sold today, ask when the next ones come.
        Do you have your ID card, bank card and glasses?

large-counter = Ask for a large deposit
    .body = If something is not clear, let them say it again.
        Do you have your ID card, bank card and glasses?

come-back = Come when you like
    .body = Bring your ID card and bank card then.
        Do you have all your things now?

not-today = Leaving it for today is fine
    .body = Do you have your ID card, bank card and glasses?
        The money is still yours. Come and ask at any time.
