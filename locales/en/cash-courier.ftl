# Words of cash-courier.kdl: one message per screen, its choices as attributes.

title = They come for cash

money-checked = “We must check your money”
    .body = Imagine this happens to you.
        The caller knows so much. “Take it out. Someone comes to keep it safe.”

gold = “Or buy gold and post it”
    .body = In a tea tin, to an address that he gives you, so that nobody sees it.

taught = “At the bank, say: for repairs”
    .body = He tells you each answer, and asks you to learn it by heart.

turn = Someone waits at the door
    .body = You have the cash. You never met the person outside. What do you do?
    .stop = Stay, tell the bank
    .follow = Go out, hand it over

ending-lost = It is gone, and so is he
    .body = He told you each step, anyone might follow. It is not your fault.
        Come back. We call the police with you.
    .other = See the other ending

ending-safe = You stayed in, and kept it
    .body = Our colleague sits with you, and you call the police together.
        The person at the door got nothing.

helpers = Our colleague is close by
    .body = “Never mind who waits outside. I sit with you,” she would say.
        No need to learn answers. Just say how it is.

what-to-do = Hand cash or gold to nobody
    .body = Real police and banks never collect cash or have gold sent.
        Sit inside and call our colleague.
    .call = Someone waits for it

who-to-call = Someone waits? Call { $police }
    .ask = Someone waits? Tell the police
    .body = Call our colleague first. Stay in the bank, we are with you.
        If nobody waits and you are only unsure, call { $anti-fraud }.
    .call = Someone waits for it

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “Thank you for calling us. Please sit inside, have some water, keep your things by you, and tell me.”
    .do = Sit with them inside. Ask them to hang up and lay the phone face down. If someone waits, a second colleague calls the police at once. Hear it all, then name two things softly: someone comes for it, and answers were taught. Go to the police station together, or look up its number and call. Suggest to pay the cash back in.
    .never = Do not let them go out alone or stop the person outside. Do not touch cash or gold, or blame them.

question = What do you do first?
    .body = A caller wants your gold by post, to keep it safe. He will sign a paper for it.
    .receipt-first = Get it signed
    .go-station = Ask the police

right = Yes, ask at the police station
    .body = While you hold it, there is time for everything. Anyone can write a paper, and post is hard to get back.

wrong = Let us look at this again
    .body = Anyone can write a paper, and post is hard to get back. While you hold it, there is time for everything.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = To stop and ask is a good choice. While you hold it, there is time for everything.

once-more = Once more: what comes first?
    .body = A caller wants your gold by post, to keep it safe. He will sign a paper for it.
    .receipt-first = Get it signed
    .go-station = Ask the police

explained = Do not post it. Go and ask.
    .body = A signed paper makes anyone feel sure. But anyone can write one, and post is hard to get back.

goodbye = Keep cash and gold yourself
    .body = If someone asks you to hand it over or post it, ask us first.
        Please take your phone, glasses and card.
