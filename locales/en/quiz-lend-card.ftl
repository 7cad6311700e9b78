# Words of quiz lend-card: a story with its question, three answers, two explanations.

oil = A neighbour brings oil, and wants to receive money on your card. What do you do?
    .ask = Say you ask the bank
    .day = Lend it, note it down
    .along = Take oil, go along
    .right = He is still your neighbour, and you have your card. His money can go to his own card.
    .wrong = With oil on the table it is hard to refuse. His money can go to his own card.

post-it = Someone pays monthly for an empty card sent by post. What do you do?
    .old = Post an old card
    .keep = Keep it and ask us
    .first-pay = Be paid, then post it
    .right = The card stays in its drawer, and you stay calm. An empty card can receive money in your name.
    .wrong = With nothing on it, it seems to matter little. An empty card can receive money in your name.

take-out = A friend sends you money, to hand on to a stranger. What do you do?
    .hand-over = Get a paper for it
    .half = Hand on half of it
    .leave-it = Leave it and ask us
    .right = While it lies there, it is easy to explain. Taking in or handing on money for others is like lending.
    .wrong = It looks like a small favour. Taking in or handing on money for others is like lending.

flour = Someone gives flour for old bank cards. What do you do?
    .close = Have it closed here
    .swap = Empty it, then swap
    .give = Give it to a friend
    .right = A closed card is of no use to anybody. Until it is closed, an old card carries your name.
    .wrong = The flour is good, the swap is not. Until it is closed, an old card carries your name.

carer = Your helper would like your card and PIN, to buy food. What do you do?
    .note = Give card and PIN
    .cash = Give her cash
    .pin = Give the PIN only
    .right = Food is bought, and your card stays home. Whoever looks after you needs no card and no PIN.
    .wrong = What she says does sound handy for both. Whoever looks after you needs no card and no PIN.

lent-already = You lent your card last month, and now you feel uneasy. What do you do first?
    .hurry = Ring him and ask
    .until-done = Wait until it is back
    .lock = Let us lock the card
    .right = Locked, it lets you sleep again. A card can be locked, however far away it is.
    .wrong = Among friends one likes to be kind. A card can be locked, however far away it is.

account-number = Your daughter, beside you, asks your card number to send money. What do you do?
    .number = Read out the number
    .everything = Add the PIN as well
    .refuse = Keep it from her
    .right = Her kindness arrives on your card. A number for your family, face to face, is no lending.
    .wrong = To guard your card is a good habit. A number for your family, face to face, is no lending.

wages = The village asks your card number, to pay for your work. What do you do?
    .neighbour = Write that of a friend
    .own = Write your own
    .none = Keep it a secret
    .right = The work is done, and your pay finds its way. What you earn goes to your own card.
    .wrong = Care is good, and here you may write it. What you earn goes to your own card.
