# Words of inheritance.kdl: one message per screen, its choices as attributes.

title = After a death

intro = Money a relative left
    .body = You can come on any day.

kin = How are you related?
    .body = Spouse, parents and children are the closest.
    .close = One of the closest
    .other = Other relative

other-kin = Ask a colleague first
    .body = Who may receive it depends on the family.
        Asking first saves you a trip.
    .call = Call a colleague
    .counter = Ask at the counter
    .close = I am one of them

bank = Is it at our bank?
    .body = The bank’s name is on the passbook, paper or card.
    .yes = Yes
    .no = Another bank

amount = Over { $small-inheritance } in all?
    .ask = A large sum? Ask our staff what counts as large
    .body = Count all that is at our bank.
        Funeral and survivors’ payments do not count.
    .less = No, less
    .more = Yes, more

simple-way = Often no notary is needed
    .body = The counter asks you to sign a promise.
        Sign when you understand it.

long-way = Ask about a notary
    .body = For more, a notary usually comes first.
        Our colleague can write down what you need.
    .call = Write it down for me

look-up = The counter can look it up
    .body = Bring the papers and your ID card, and ask.

history = See past payments too
    .body = For { $inheritance-history-months } months before and after the death.
        Just tell the counter.

leave-card = Keep the card, do not use it
    .body = Even if you know the PIN, leave the machine alone.
        At the counter all is clear for everyone.

no-helper = No paid helper is needed
    .body = The counter does it with you.
        Give your papers and ID card to no stranger.

papers = Do you have all three?
    .body = Death certificate, proof of family, your ID card.
        With other papers, just ask.
    .yes = Yes, all
    .no = One is missing

missing = Ask our colleague what is missing
    .body = They know where you can get it.
        You may also ask first with what you have.
    .call = Call a colleague
    .later = Another day
    .now = Ask at the counter

at-counter = Tell the counter, take your time
    .body = Say: I come about money left by my family.
        Do you have the papers, ID card and glasses?

come-back = Come when you are ready
    .body = There is no hurry. Take good care of yourself.
        Do you have the papers, ID card and glasses?

other-bank = Ask the bank that has it
    .body = What to bring is usually much the same.
        Do you have the papers, ID card and glasses?
