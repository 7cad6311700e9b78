# Words of quiz/fund-raising.kdl: one message per item, its answers and its two explanations as attributes.

yak = Adopt a yak for monthly interest, and sign today. What do you do?
    .home = Read it at home first
    .one = Adopt one and see
    .neighbour = Ask who was paid
    .right = Together at home you see it better. Interest in the first months proves nothing.
    .wrong = One yak, or a neighbour, shows the start only. Interest in the first months proves nothing.

licence = A firm with a licence on the wall wants fifty thousand yuan from you. What do you do?
    .photo = Take a picture and ask
    .pay = It has one, so I pay
    .half = Pay half and watch a year
    .right = At home you can read what it says. Leave to sell goods is no leave to collect money.
    .wrong = A licence on the wall looks well. Leave to sell goods is no leave to collect money.

friends = Join the club, says a friend, and get money for each one you bring. What do you do?
    .thanks = Thank him, stay out
    .family = Bring only my family
    .try = Join alone and see
    .right = A friendship is worth more than that. What you get is paid in by those who join later.
    .wrong = What your family has was hard earned. What you get is paid in by those who join later.

stopped = You paid, this month no interest came, and the firm says wait. What comes first?
    .police = Take it all to the police
    .wait = Give them one more month
    .sit = Wait in their office
    .right = The sooner you tell, the sooner they look. Contract, slips and messages all help.
    .wrong = While you wait, the firm may move away. Contract, slips and messages all help.

bed = Book a care bed and get money back, even if you stay away. What do you do?
    .see = See the licence first
    .book = Book one to be sure
    .buyers = Ask who has booked
    .right = Look at the rooms and the licence too. A bed is for sleeping: ask why it pays money.
    .wrong = Those who booked have not moved in yet. A bed is for sleeping: ask why it pays money.

stamp = Send the money for shares to my own card, says the seller, then I stamp it. What do you do?
    .keep = Keep it and ask the bank
    .stamp = Let him stamp it first
    .cash = Pay in cash, get a slip
    .right = With the money in hand you can ask calmly. A stamp is easily made, money is hard to get back.
    .wrong = Stamp first or cash, the money is gone from you. A stamp is easily made, money is hard to get back.

roof = A neighbour you know well mends his roof and asks for a loan you can spare. What do you do?
    .note = Lend it with a note
    .report = Report him to the police
    .avoid = Keep out of his way
    .right = You know the man and what it is for. A note in writing keeps both at ease.
    .wrong = A loan among neighbours is nothing odd. A note in writing keeps both at ease.

clinic = Your clinic measures blood pressure for free and sells nothing. What do you do?
    .go = Go and have it measured
    .stay = Stay in and keep quiet
    .report = Report it to the police
    .right = Nothing is sold, so it does you good. Free can be honest: look at what is asked for later.
    .wrong = The clinic is there for your health. Free can be honest: look at what is asked for later.
