# Words of the quiz credit-record.kdl: one message per item, its answers as attributes, then what is said to either.

repair = Someone offers to repair your credit record for three thousand yuan. What do you do?
    .look = Look at my own record
    .pay-half = Pay half to see if it works
    .bargain = Bargain with him
    .right = Yes, first see what it really says. What is true in it no money can change.
    .wrong = Even a low price would be wasted. What is true in it no money can change.

forgot = You see on your phone that you forgot a small payment last month. What do you do?
    .now = Pay now, set a reminder
    .next = Pay it with the next one
    .small = Leave it, it is small
    .right = Yes, each day earlier is better. Even a small sum is a line in the record.
    .wrong = Small sums are easily left. Even a small one is a line in the record.

not-mine = In your record stands a loan that you never took. What do you do?
    .bank = Ask that bank to check
    .agency = Pay somebody to change it
    .leave = Look, and leave it
    .right = Yes, who wrote it has to look into it. If it is a mistake, mending it costs nothing.
    .wrong = There is nothing to pay, and it is worth asking. Who wrote it looks into it, at no cost.

surety = A cousin borrows and wants you as surety, just for show. What do you do?
    .think = Ask more, sleep on it
    .sign = Sign, he is family
    .blank = Sign, he fills in the sum
    .right = Yes, sleep on it and then decide. If he pays late, your record shows it too.
    .wrong = It is hard to put off family. If he pays late, your record shows it too.

id-card = A classmate wants your ID card to buy a phone in parts. What do you say?
    .own = It stays with me
    .day = Take it until tonight
    .photo = I send you a photo of it
    .right = Yes, to a good friend as well. Whose ID card it is, that record gets the loan.
    .wrong = A photo is enough to borrow with. Whose ID card it is, that record gets the loan.

caller = A caller says your grandson’s record is bad: pay today to mend it. What do you do?
    .call = Hang up, ring my grandson
    .pay = Pay first and tell him later
    .keep = Keep talking with him
    .right = Yes, your grandson knows best. Nobody can change a record for money.
    .wrong = Anyone worries for a child. Ask him first: no money changes a record.

consent = You borrow at the counter, and are asked to let the bank see your record. What do you do?
    .read = Read it, then sign
    .push = Push the paper back
    .blank = Sign it unread
    .right = Yes, reading first is good for both. The bank needs your consent before it looks.
    .wrong = Before a loan this is normal. The bank asks your consent: read it, then sign.

reminder = Two days before a payment, a message from the bank names just the day. What do you do?
    .pay = Check the day, and pay
    .delete = Delete it as a trick
    .ignore = Wait for the next reminder
    .right = Yes, compare it with your own note. A message that only names the day is a help.
    .wrong = A message that only names the day is a help. Compare it, and pay in time.
