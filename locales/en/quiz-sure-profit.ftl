# Words of quiz/sure-profit.kdl: one message per item, its answers and its two explanations as attributes.

teacher = A “teacher” let you earn a little and now wants far more from you. What do you do?
    .bank = Ask the bank first
    .less = Put in a little less
    .group = Ask others in the group
    .right = With the money in hand you can ask calmly. You earned a little so that you put in more.
    .wrong = The group may belong to the teacher. You earned a little so that you put in more.

tax = You see a large profit, but to take it out you pay a tax first. What do you do?
    .police = Tell the police
    .pay = Pay the tax
    .later = Pay half the tax
    .right = Keep the messages, the police can use them. To get your own money you need not pay.
    .wrong = After this payment comes another one. To get your own money you need not pay.

video = A man on your phone gives tips for free to those who add him. What do you do?
    .pass = Look at something else
    .add = Add him, only to listen
    .send = Send it to a friend
    .right = If the tip were so good, he would use it. After a free tip, money is often asked for.
    .wrong = Only to listen is already a step inside. After a free tip, money is often asked for.

both = A product is safe, you hear, and earns far more than a fixed deposit. What do you do?
    .compare = Compare it at the counter
    .early = Buy one while I can
    .promise = Let him write a promise
    .right = At the counter you can look at each point. What can gain more can lose more.
    .wrong = The promise is his, the money is yours. What can gain more can lose more.

friend = A good friend bought it, was paid twice, and wants you to join. What do you do?
    .ask = Thank him, ask the bank
    .same = Put in as much as he did
    .third = Wait till he is paid again
    .right = He means well, and asking hurts nobody. The first payments are there to draw in more.
    .wrong = One more payment is still the start. The first payments are there to draw in more.

gold = The man who helps you earn wants gold sent to him, to share the profit. What do you do?
    .keep = Keep it and ask the police
    .small = Send a small piece first
    .insure = Insure it, then send it
    .right = At home you can look at it each day. Gold once sent is harder to find than money.
    .wrong = A small piece goes the same way. Gold once sent is harder to find than money.

deposit = Taking a fixed deposit early costs interest, says our colleague. What do you do?
    .read = Read it, then pay in
    .home = Take the money home
    .call = Ask the police line
    .right = A weak point told is an honest word. Read the date on the paper, and go ahead.
    .wrong = Who tells a weak point is being honest. Read the date on the paper, and go ahead.

may-lose = It may lose money, says a colleague, so take your time. What do you do?
    .think = Hear it, then decide
    .walk = Walk out at once
    .report = Report it to the police
    .right = No hurry and no sweet words: that is honest. How much it may lose, you may ask too.
    .wrong = To say that it may lose is honest. How much it may lose, you may ask as well.
