# Words of the quiz salary-card: a story with its question, three answers, what is said after them.

boss-keeps = Your boss wants to keep the cards of new workers. What do you do?
    .number-only = Give the number only
    .hand-over = Give card and PIN
    .one-month = Give it for a month
    .right = With the number he can pay you. The card is best kept by yourself.
    .wrong = Out of your hand, others may use it. To pay you, the number is enough.

code = A caller “from your company” wants a message code. What do you do?
    .ask-company = Ask the company
    .read-out = Read it all out
    .read-half = Read half of it
    .right = Asked in person, the company knows. The code in a message is for you alone.
    .wrong = With it, others can act as you. The code in a message is for you alone.

which-phone = The counter asks which phone number goes with your card. Which one do you give?
    .own = Give my own number
    .foreman = Give that of the foreman
    .room-mate = Give that of a friend
    .right = Each message comes to you. With your own number, you know when money moves.
    .wrong = Messages would go to others. With your own number, you know when money moves.

link = A message says to confirm your salary card by a link. What do you do first?
    .counter = Ask at the counter
    .open = Open it for a look
    .pass-on = Let a friend open it
    .right = The counter can look it up. About your card, ask in person.
    .wrong = Who is behind a link cannot be seen. About your card, ask in person.

less-pay = Your pay is three hundred less than the pay slip says. What do you do first?
    .ask-office = Take the slip and ask
    .shout = Shout in the group
    .wait-year = Wait until the year ends
    .right = It may be a mistake, or something was taken off. Asked soon, it is easy to find.
    .wrong = Ask first, it may be only a mistake. Asked soon, it is easy to find.

new-pin = A friend says a birthday is easy to keep as the PIN of a new card. What do you take?
    .other-six = Take six other figures
    .birthday = Take my own birthday
    .same = Take the one of my friend
    .right = Only you know these six. Many people know a birthday.
    .wrong = Many know a birthday. Six other figures are hard to guess.

finance = Your company asks for name and account to pay you. What do you do?
    .write = Write them down
    .refuse = Write nothing
    .card-too = Leave the card, too
    .right = Now your wages can arrive. Name and account number are what it takes to pay you.
    .wrong = They want to pay you. Name and account number are what it takes, and no more.

why-card = At the counter we ask where you work and what the card is for. What do you do?
    .tell-true = Tell it as it is
    .leave = Get up and leave
    .make-up = Make something up
    .right = Told as it is, it takes a minute. Everybody who opens a card is asked.
    .wrong = It is asked to protect your card. Everybody who opens one is asked.
