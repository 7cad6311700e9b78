# Words of the quiz wage-fraud: a story with its question, three answers, what is said after them.

deposit = A message says your wages are here, for a deposit of five hundred. What do you do first?
    .old-number = Ring the old number
    .pay-now = Pay, and then see
    .text-back = Reply to it and ask
    .right = Your boss can tell in a word. Wages are yours, and cost no deposit.
    .wrong = The sender would say it is true. Wages are yours, and cost no deposit.

clothes = A job on the internet wants money for work clothes first. What do you do?
    .see-first = Go and see the place
    .half = Pay one half of it now
    .ask-price = Ask for a lower price
    .right = One visit shows a lot. If a job costs money first, there is mostly no job.
    .wrong = Half is money, too. If a job costs money first, go and see it before.

get-back = Somebody offers to get your unpaid wages, for a fee first. What do you do?
    .office = Ask the labour office
    .try-half = Pay half of it to try
    .friend-pays = Share it with others
    .right = It is their job, and asking is free. Let those be who want a fee first.
    .wrong = Then you wait for two sums. It is the labour office’s job, and asking is free.

course-loan = A firm wants you to borrow for its course first, then work. What do you do?
    .take-home = Take it and ask
    .sign-work = Sign and start work
    .friend-signs = Let a friend sign it
    .right = The paper says who pays it back. To find work, you need no debt.
    .wrong = Whoever signs pays it back. Before you sign, ask somebody about it.

wrong-account = A caller says your pay went astray, and wants PIN and code. What do you do?
    .go-counter = Ask at the counter
    .tell-pin = Tell the PIN only
    .tell-code = Tell the code only
    .right = The counter can look where it is. To pay you, they need the account number.
    .wrong = One of them is enough to move money. To pay you, the account number is enough.

second-fee = You paid a deposit, and now they want a second fee. What do you do first?
    .stop-call = Go to the police
    .pay-both = Pay, to get both back
    .ask-friends = Borrow from friends
    .right = What you have not paid is still yours. The police look into it with your messages.
    .wrong = After one fee comes the next. Stop, and show your messages to the police.

contract = The factory looks at your ID card, gives you a contract and takes no fee. What do you do?
    .read-sign = Read it, then sign
    .leave = Get up and leave
    .sign-blind = Sign before reading
    .right = A contract with work and wages is good for you. Read it, sign it, keep a copy.
    .wrong = A contract is good for you once you know it. Read it, sign it, keep a copy.

labour-office = The labour office, where you asked for help, wants to see your contract. What do you do?
    .bring = Take it to them
    .ignore = Leave it for now
    .gift = Take a gift of money
    .right = With a contract it is easily told. You went there yourself, so you know the place.
    .wrong = They need the contract to help you. It costs nothing, and no gift is needed.
