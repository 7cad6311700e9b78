# Words of forgot-pin.kdl: one message per screen, its choices as attributes.

title = Forgot my PIN

intro = Forgot the PIN? Set a new one
    .body = The counter does it with you. The money is still yours.

card-where = Is your card in your hand?
    .body = Or your passbook. Look at the machine, then feel your pocket.
    .in-hand = Yes
    .inside = In the machine

stop-trying = Stop trying the PIN for now
    .body = Two wrong tries are enough. One more may lock the card.
        Locked already? That is fine. The counter sees to both.
    .scene-title = A forgotten PIN
    .scene = The customer tried twice, looks round at you and blushes.
    .customer = You cannot remember the PIN. You are embarrassed and afraid of being laughed at.
    .opening = “My memory. May I try once more?”
    .fine = “Everybody forgets. Rest a moment.”
    .fine-why = It spares the customer’s face, and the rest is easy.
    .stop = “Let us not try again; another slip may lock the card.”
    .stop-why = It says why to stop, and forbids nothing.
    .way = “With your ID at the counter you set a new one yourself.”
    .way-why = It names the way there is; nobody presses for him.
    .go-with = “May I walk over with you?”
    .go-with-why = Asked, then accompanied; nobody is pulled along.
    .guess = “Is it the birthday? Tell me and I try it.”
    .guess-why = Nobody guesses a PIN, nobody hears one.
    .silly = “Not even your own PIN. Honestly.”
    .silly-why = One such word, and the customer does not come again.

whose = Whose PIN is it?
    .body = For card or passbook alike: each person sets their own.
    .mine = My own
    .other = For my family

have-id = Do you have your ID card?
    .body = The counter looks at your ID card.
    .yes = Yes, I do
    .no = No

no-id = Come again with your ID card
    .body = The money is still yours. There is no hurry.
        You may also ask at the counter first.
    .later = Another day
    .counter = Ask the counter

new-pin = First think of a new PIN
    .body = Six figures that you remember and nobody guesses.
        Not your birthday, not the same figure six times.

alone = You press the new PIN twice
    .body = First you look into a camera, so that we know it is you.
        Cover the keys with your hand. Nobody looks, nobody asks.

holder-only = Each person sets their own PIN
    .body = Nobody in the family needs to know it, and nobody can do it for them.
        If they cannot come, ask whether we can visit.
    .can-come = They can come
    .cannot = They cannot

home-visit = Ask if we can visit
    .body = More than one comes, and each shows a work card first.
        They still press the new PIN alone, with the keys covered.
    .ask = Ask at the counter
    .not-today = Not today

card-out = Press “{ $cancel }”, take it back
    .body = Leave the PIN. Wait for your card or passbook.
        Please stay here.
    .out = I have it
    .no-card = It did not come out
    .call = Call a colleague

card-stuck = Stay here and call us
    .body = It is still in the machine. Stay beside it.
        Do not call a number stuck on the machine. Ask only our colleagues.
    .call = Call a colleague
    .out = I have it

at-counter = Say at the counter: I forgot my PIN
    .body = Keep the new PIN in your head, never on the card.
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
