# Words of the quiz rights.kdl: one message per item, its answers as attributes, then what is said to either.

bundle = You want a fixed deposit, and someone says: only with insurance. What do you do?
    .only = Say: just the deposit
    .smallest = Buy the smallest insurance
    .home = Keep the money at home
    .right = Yes, you decide what you buy. A deposit is one thing, insurance quite another.
    .wrong = There is no need to give in or to give up. Deposit and insurance are two things.

small-print = The letters are like sesame seeds, and you are told just to sign. What do you do?
    .explain = Have it explained first
    .sign = Sign, and read it at home
    .glance = Have a quick look, then sign
    .right = Yes, first it must be clear to you. What it is and what it costs, you may always ask.
    .wrong = Reading comes before signing. What it is and what it costs, you may always ask.

fee = Each month some yuan are missing in your passbook. What do you do?
    .ask = Ask at the counter
    .wait = Wait some months
    .close = Take all the money out
    .right = Yes, asking is the shortest way. The bank has to explain what it takes, and why.
    .wrong = Waiting or leaving tells you little. The bank has to explain what it takes, and why.

hearing = The hall is noisy and a colleague talks fast. What do you do?
    .slow = Ask him to write it down
    .nod = Nod and go on as if I heard
    .guess = Guess what it may be
    .right = Yes, on paper it is quite clear. To ask again is your right and no trouble at all.
    .wrong = A nod may be a nod to the wrong thing. To ask again is your right and no trouble.

loud = In the hall someone asks loudly how much you have. What do you do?
    .aside = Ask to speak aside
    .shout = Shout it back
    .show = Hold up the passbook
    .right = Yes, then only two people hear it. How much you have is your own affair.
    .wrong = Then the whole hall would know. How much you have is your own affair.

silence = You made a complaint, and the day for an answer is past. What do you do?
    .number = Ask with the number
    .again = Tell it all over again
    .drop = Sigh and leave it
    .right = Yes, the number shows how far it is. If that does not help, ask the upper office.
    .wrong = The number shows how far it has come. With it you can also ask the upper office.

id-card = You take out a large sum, and the counter asks for your ID card. What do you do?
    .give = Show it, then put it away
    .hide = Hold my bag tight and walk off
    .shout = Complain in a loud voice
    .right = Yes, that is how your money stays yours. You may also ask what it is needed for.
    .wrong = The ID card keeps others from your money. You may also ask what it is needed for.

questions = You want a wealth product and are asked whether you could bear a loss. What do you do?
    .honest = Answer them truly
    .nice = Give answers that please
    .refuse = Leave, too many questions
    .right = Yes, true answers find what fits. The questions are for you, as a tailor measures.
    .wrong = The questions are for you, as a tailor measures first. True answers make it fit.
