# Words of quiz/phishing.kdl: one message per item, its answers and its two explanations as attributes.

pension = A message wants your PIN, or your pension stops. What do you do?
    .office = Ask at the office
    .fill-in = Type it to be sure
    .reply = Answer it and ask
    .right = At the office you see who answers. To pay you, nobody needs your PIN.
    .wrong = Who sent the message, you cannot see. To pay you, nobody needs your PIN.

parcel = “Your parcel is lost, tap here for your money”, says a message. What do you do?
    .shop = Ask where I bought it
    .open = Open it and look
    .ask-them = Call the sender
    .right = The shop knows best where your parcel is. A real refund comes by the same way you paid.
    .wrong = Link and number both come from the sender. A real refund comes by the same way you paid.

code = A caller wants the code in your message. What do you do?
    .hang-up = Hang up, call the bank
    .half = Read out half of it
    .name = Ask his number first
    .right = When you call, you know who answers. The code in a message is for nobody else.
    .wrong = A staff number is easily made up. The code in a message is for nobody else.

filled = You tapped a link and typed your card number and PIN. What comes first?
    .lock = Let the bank lock it
    .watch = See if money is gone
    .close = Close the page
    .right = With the card locked, the rest is easier. Then set a new PIN at the counter.
    .wrong = Lock the card first, then look. After that, set a new PIN at the counter.

points = A message says your phone points end today, and the link gives you oil. What do you do?
    .desk = Ask the phone shop
    .tap = Tap to see the oil
    .share = Tell a neighbour
    .right = The phone shop can see your points. If it must be today, let it wait.
    .wrong = No oil yet, but a card number first. If it must be today, let it wait.

door = A paper on your door has a square code to pay for heating. What do you do?
    .usual = Pay where I always pay
    .scan = Scan to see what I owe
    .neighbour = Scan after my neighbour
    .right = You know the way to the usual place. Anybody can put a code on a door.
    .wrong = The neighbour has the same paper. Anybody can put a code on a door.

photo = A link comes, and on her old number your daughter says it is her photo. What do you do?
    .look = Open it and look
    .delete = Delete it all the same
    .report = Report it to the police
    .right = You asked on a number you know, and it is clear. What is clear may be opened.
    .wrong = Your daughter said herself that she sent it. What is clear may be opened.

id-card = The bank writes: your ID card runs out, please bring the new one. What do you do?
    .go = Bring it to the counter
    .delete = Delete it as a trick
    .block = Block the number
    .right = With the new one, your card works on. What asks you to the counter is easily checked there.
    .wrong = It holds no link and asks for no PIN. What asks you to the counter is easily checked there.
