# Words of the quiz campus-loan.kdl: one message per item, its answers as attributes, then what is said to either.

poster = A poster at the hostel offers money to students who sign. What do you do first?
    .teacher = Ask a teacher
    .try = Borrow a little
    .together = Borrow with friends
    .right = Yes, that is the shortest way. The school knows which ways of borrowing are sound.
    .wrong = A little is a loan too. The school knows which ways are sound, so ask there first.

less = Five thousand yuan are agreed, and five hundred come off first as a fee. What do you do?
    .stop = Stop and tell my family
    .accept = Take it and pay slowly
    .more = Borrow more to fill it
    .right = Yes, tell them before you go on. A sound lender takes no fee off before paying out.
    .wrong = Slower or more, it only grows. A sound lender takes no fee off before paying out.

roll = You cannot pay, and the man says: borrow elsewhere to pay me. What do you do?
    .tell = Tell family and teacher
    .borrow = Borrow from the other one
    .hide = Switch my phone off
    .right = Yes, told to others it gets lighter. A new loan for an old one grows like a snowball.
    .wrong = Like a snowball, a new loan for an old one grows. Told one day earlier, it is lighter.

name = A classmate asks you to borrow in your name; he will pay, he says. What do you say?
    .decline = No, but let us ask
    .help = Fine, just this once
    .half = Fine, half of it
    .right = Yes, going with him is real help. Whose name is on the paper has to pay it back.
    .wrong = You want to help a friend. Whose name is on the paper has to pay, even for half.

old-account = A caller says: to close your student loan account, send him money. What do you do?
    .hang-up = Hang up, ask the bank
    .send = Send it to be done with it
    .less = Send a small part
    .right = Yes, the bank can tell you at once. To close an account, no money has to be sent.
    .wrong = Much or little, stop first. To close an account, no money has to be sent.

grandson = Your grandson whispers that he owes money and fears his parents. What do you do first?
    .listen = Hear him out, ask together
    .scold = Give him a scolding first
    .pay = Take out money and pay it all
    .right = Yes, he spoke, and that is half the way. Together you can ask the school and the bank.
    .wrong = Worry comes first to anyone. Hear him out, and ask the school and the bank together.

aid-office = Before term, the school asks you to its aid office for the student loan papers. What do you do?
    .go = Read them, go and sign
    .tear = Tear the letter up
    .online = Borrow online, it is nearer
    .right = Yes, through the school is the sound way. If a line is unclear, ask the teacher there.
    .wrong = Through the school is the sound way. If a line is unclear, you can ask there.

parents = You ask at a bank about a loan for fees, and your parents are to sign too. What do you do?
    .bring = Tell them and come together
    .forge = Sign for them myself
    .poster = Find one that needs no parents
    .right = Yes, together you see it more clearly. The bank does not want you to carry it alone.
    .wrong = The bank does not want you to carry it alone. Together you see it more clearly.
