# Words of the quiz rent-card: a story with its question, three answers, what is said after them.

rent = Somebody offers six hundred for a month with your bank card. What do you reply?
    .ask-bank = Let me ask the bank
    .half-month = Take it for half a month
    .empty-one = Take an empty card
    .right = Mostly, he leaves at that. The card has your name, and is for you alone.
    .wrong = Empty or short, it is lent out. The card has your name, and is for you alone.

phone-card = At the gate, a man buys phone cards for a hundred each. What do you do?
    .keep = Keep it for myself
    .sell-old = Sell him an old one
    .new-one = Get a new one to sell
    .right = Your messages stay with you. A number in your name is for you alone.
    .wrong = Old or new, it has your name. A number in your name is for you alone.

receive = A man from home wants to receive money on your card; his “is full”. What do you do?
    .his-own = Let him use his own
    .only-once = Help him this once
    .pass-on = Take it, send it on
    .right = His money can go to his card. Yours is for your own money.
    .wrong = Where it comes from, you cannot see. Yours is for your own money.

code = Somebody offers twenty yuan for a code that comes by message. What do you do?
    .keep-code = Keep the code, walk on
    .read-once = Read it out once
    .money-first = Money first, then read
    .right = The code stays with you. It is like the key of your home.
    .wrong = Once opens a door. The code is like the key of your home.

gone = You lent your card, and today you wonder about it. What do you do first?
    .lock = Have us lock the card
    .wait = Wait for it to come back
    .ask-him = Ring him and ask
    .right = Locked, nobody can use it. The sooner you tell us, the easier it is.
    .wrong = Whatever he says, he holds the card. Lock it first, the sooner the better.

job = An employer wants you to post him your bank card first. What do you do?
    .ask-card = Ask the bank first
    .send-empty = Post an empty one
    .change-pin = Post it, without PIN
    .right = In true work, an account number is enough. If they want the card, ask us first.
    .wrong = An empty card can still receive money. In true work, an account number is enough.

daughter = Your daughter wants to pay you for her medicine. What do you do?
    .take-it = Tell her my account
    .say-no = Refuse her money
    .neighbour = Borrow a card for it
    .right = Your card for your money: just right. You may tell the number, not the PIN.
    .wrong = It is your money, so take it. Your card for your money: just right.

close = To close a card, the counter wants to see your ID card. What do you do?
    .with-id = Show it to them
    .cut-up = Cut the card up
    .give-away = Give the card away
    .right = So they know that it is you. Once closed, there is one card less to mind.
    .wrong = It would still be in your name. With the ID card, the counter can close it.
