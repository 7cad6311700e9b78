# Words of quiz deposit-insurance: a story with its question, three answers, two explanations.

paper-says = It is “insured”, you hear, and the paper says “wealth product”. What do you do?
    .colleague = Put it down and ask
    .less = Sign for a little
    .later = Sign, read at home
    .right = With the pen down one hears better. A “wealth product” is not insured: nobody makes up what it loses.
    .wrong = Said alike, written otherwise. A “wealth product” is not insured: nobody makes up what it loses.

sign = At a new bank you wonder whether savings are insured. How do you find out?
    .doors = Look how large it is
    .look = Look for the sign
    .gifts = Look what gifts it has
    .right = It is at the door or on the counter. Where you see “Deposit insurance”, savings are insured.
    .wrong = Doors and gifts are nice, a sign says more. Where you see “Deposit insurance”, savings are insured.

fee = Someone at your door insures your savings for a fee. What do you do?
    .pay = Pay and feel safe
    .bargain = Pay, if it is less
    .keep = Keep it and ask us
    .right = You saved the fee, and are insured. The bank pays for the insurance, and you sign nothing.
    .wrong = We all like to feel safe. The bank pays for the insurance, you pay and sign nothing.

more = You have more at one bank than is insured. What do you do?
    .talk = Talk at home, ask us
    .home = Take it home today
    .product = Buy a product
    .right = Talked over at home, it is thought through. Another bank counts anew, and there is no hurry.
    .wrong = With much money one thinks twice. Another bank counts anew, and there is no hurry.

chest = Your money lies in a chest, and you fear the mice. What do you do?
    .deeper = Find an iron box
    .bank = Save it at a bank
    .lend = Lend it to a friend
    .right = No mouse gets in there. At a bank with the sign “Deposit insurance”, savings are insured.
    .wrong = However well hidden, one thinks of it. At a bank with the sign “Deposit insurance”, savings are insured.

together = At one bank you have a passbook and a fixed deposit. How do you count what is insured?
    .apart = Count each by itself
    .fixed = Count the fixed one
    .both = Add up the two
    .right = Together they make the right sum. One bank, one person, and the interest counts, too.
    .wrong = Two papers do look like two sums. One bank, one person, and the interest counts, too.

fixed = The paper says “fixed deposit”, with your name and sum. What do you do?
    .sign = Read it and sign
    .back = Take the money home
    .proof = Ask for a promise
    .right = Read first, and your mind is at ease. “Fixed deposit” on paper is insured.
    .wrong = Care is good, and reading is enough. “Fixed deposit” on paper is insured.

at-ease = Your savings are within the insured sum. What do you do?
    .move = Change the bank
    .stay = Leave them there
    .cash = Take them home
    .right = Dinner is good, and your money rests. Within the insured sum, nothing needs to be moved.
    .wrong = Moving tires you and your money. Within the insured sum, nothing needs to be moved.
