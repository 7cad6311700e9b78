# Words of sure-profit.kdl: one message per screen, its choices as attributes.

title = “A sure profit”

teacher = A “teacher” is on your phone
    .body = Imagine this happens to you.
        Every day he teaches you to earn, for free. He adds you to a group.

group = “Inside tip. You cannot lose.”
    .body = Everyone in the group has earned money, they say. Everyone thanks the teacher.

small-win = You put in a little, and it grows
    .body = In a few days there is more, and you can take it out. You feel safe.

put-more = “Put in more, it is guaranteed”
    .body = Places run out today, the teacher says. You put in a large sum.

turn = To take it out, pay tax first
    .body = The phone shows a lot of money. “Pay the tax, then you can have it.” What do you do?
    .follow = Pay, then take it
    .stop = Pay no more, and ask

ending-lost = You paid, and still get nothing
    .body = You had earned before, so you trusted. It is not your fault.
        Tell us and the police at once.
    .other = See the other ending

ending-safe = You stopped, and paid no more
    .body = What you did not pay is still yours.
        You take the messages to the police, and they look for the rest.

helpers = Ask at the police station
    .body = “We know such groups,” the officer would say. “Pay no more for now.”
        You can ask there after you paid, too.

what-to-do = Do not pay yet. Ask first.
    .body = High profit with no risk is found nowhere.
        Before you pay, show it to our colleague. Asking is free.
    .call = I am about to pay

who-to-call = Already paid? Call { $police }
    .ask = Already paid? Tell the police
    .body = Tell our colleague, too. Keep the messages.
        Before you pay, ask us or the police line against fraud, { $anti-fraud }.
    .call = I am about to pay

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “Thank you for asking. Please sit, have some water. How do they help you earn? I would like to hear.”
    .do = Stand at the side. Ask that the phone be laid face down. Hear it all, then name two things softly: sure and high at once, and paying to get one’s own money. Look together at who gets the money, and call the police line against fraud. Pay nothing today. Bring a second colleague. Thank them.
    .never = Do not call them greedy or argue. Do not offer another product, ask for the PIN or hurry.

question = What do you do first?
    .body = Someone teaches you to buy gold. The first time you did earn. “Buy more now.”
    .put-more = Buy more
    .ask-first = Ask the bank

right = Yes, ask before you pay
    .body = The money stays with you, and you can ask in peace. They let you earn a little so that you put in more.

wrong = Let us look at this again
    .body = They let you earn a little so that you put in more. While the money is yours, you can ask in peace.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. They let you earn a little so that you put in more.

once-more = Once more: what comes first?
    .body = Someone teaches you to buy gold. The first time you did earn. “Buy more now.”
    .put-more = Buy more
    .ask-first = Ask the bank

explained = Ask first, then pay
    .body = Once you have earned, it is easy to trust. They let you earn a little so that you put in more.

goodbye = Sure profit? Ask first
    .body = High profit with no risk is found nowhere.
        Please take your phone, glasses and card.
