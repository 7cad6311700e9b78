# Words of quiz/card-money.kdl: one message per item, its answers and its two explanations as attributes.

lost = After shopping your card is gone. What comes first?
    .lock = Lock it by phone
    .search = Walk back to search
    .tomorrow = Ask there tomorrow
    .right = Once it is locked, you can search in peace. If it turns up, the counter unlocks it.
    .wrong = Lock it first, then walk back and search. If it turns up, the counter unlocks it.

memory = You are afraid to forget a PIN. What do you do?
    .own = Choose one I know well
    .sleeve = Write it in the sleeve
    .phone = Keep it in my phone
    .right = What you remember need not be written. Leave out your birthday: others know it.
    .wrong = A lost sleeve or phone takes the PIN along. Choose one you remember, but no birthday.

ring = You sit at home, and your card is used, says your phone. What comes first?
    .call = Call the number on it
    .reply = Answer the message
    .month = Wait for the month end
    .right = The number on the card is the bank’s own. If it was not you, let the bank lock it.
    .wrong = An answer or the end of the month is slow. If it was not you, let the bank lock it.

lend = A workmate wants to use your card to be paid, and offers dinner. What do you do?
    .own = Keep the card to myself
    .once = Lend it just this once
    .along = Go along to take it out
    .right = You can still have dinner together. A lent card may limit all your accounts.
    .wrong = Even if you go along, it is your card. A lent card may limit all your accounts.

paper = A wealth product is insured like savings, you hear, and you are to sign. What do you do?
    .read = Read what the paper says
    .sign = Sign, if it is alike
    .again = Let him say it once more
    .right = What counts is what is on the paper. A wealth product is not insured like savings.
    .wrong = Said twice is still only said. Wealth products are not insured like savings.

helper = You are slow at the machine, and a stranger offers to press for you. What do you do?
    .cancel = Cancel, call a colleague
    .whisper = Tell him softly
    .watch = Let him press it
    .right = Slow is fine, and a colleague can stay with you. Cover the PIN and press it yourself.
    .wrong = If he presses it, he knows it from then on. Cover the PIN and press it yourself.

keypad = At the counter you are asked to press your PIN on the small keypad. What do you do?
    .press = Cover it and press it
    .leave = Take my card and go home
    .report = Report it to the police
    .right = Taking money out needs the PIN. Press it yourself and cover it, so nobody sees.
    .wrong = To let you press it yourself protects you. Cover it, so nobody sees.

monthly = Each month you send your child some money. What do you do?
    .check = Check the name, send
    .stop = Send nothing at all
    .ask = Ask the police line
    .right = For someone you know, a look at the name will do. Care is good, and daily life goes on.
    .wrong = It is the same name and account as always. Care is good, and daily life goes on.
