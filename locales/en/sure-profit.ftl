# Words of sure-profit.kdl: one message per screen, its choices as attributes.

title = A sure profit

teacher = A “teacher” is on your phone
    .body = Imagine this happens to you.
        Every day he teaches you to earn, for free. He adds you to a group.

group = “Inside tip. You cannot lose.”
    .body = Everyone in the group has earned money, they say. Everyone thanks the teacher.

small-win = You put in a little, and it grows
    .body = In a few days there is more, and you can take it out. You feel safe.

put-more = “Put in more, it is guaranteed”
    .body = Places run out today, the teacher says. You put in a large sum.

tax-first = To take it out, pay tax first
    .body = The phone shows a lot of money. “Pay the tax, then you can have it,” says the teacher.

turn = Then you stop for a moment
    .body = Why pay to get your own money? You pay nothing more, and you ask us.

what-to-do = Do not pay yet. Ask first.
    .body = High profit with no risk is found nowhere.
        Before you pay, show it to our colleague. Asking is free.
    .call = I am about to pay

who-to-call = Already paid? Call { $police }
    .body = Keep the messages and the slips.
        If you have not paid and are not sure, call { $anti-fraud }, or ask our colleague.
    .call = I am about to pay

question = What do you do first?
    .body = A “teacher” says you cannot lose. He wants you to pay in today.
    .put-some = Put in a little
    .ask-first = Ask the bank first

right = Yes, ask before you pay
    .body = The money stays with you, and you can ask in peace. High profit with no risk is found nowhere.

wrong = Let us look at this again
    .body = They let you earn a little so that you put in more. High profit with no risk is found nowhere.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. High profit with no risk is found nowhere.

once-more = Once more: what comes first?
    .body = A “teacher” says you cannot lose. He wants you to pay in today.
    .put-some = Put in a little
    .ask-first = Ask the bank first

explained = Ask first, then pay
    .body = Such words sound very good, and it is hard to tell. High profit with no risk is found nowhere.

goodbye = Sure profit? Ask first
    .body = If someone promises sure profit again, ask us first.
        Please take your phone, glasses and card.
