# Words of the quiz feedback.kdl: one message per item, its answers as attributes, then what is said to either.

waiting = You stood all morning, with tired legs and a dark mood. What do you do?
    .tell = Tell them, get a number
    .leave = Go home and keep it inside
    .scold = Shout at the counter
    .right = Yes, then the bank knows what to mend. With the number you can ask what came of it.
    .wrong = The mood goes and the matter stays. Told and numbered, it can be looked into.

page = You read a line on the screen three times and it stays a riddle. What do you do?
    .point = Show it to a colleague
    .press = Press any of the buttons
    .home = Ask a neighbour at home
    .right = Yes, then the line is badly written. Point at it, and the next person reads it easily.
    .wrong = A riddle on a screen is badly written. Point at it, and somebody can mend the line.

number = You have told it all, and you get a number. Where does it go?
    .paper = On paper, kept safe
    .head = Into my head, at a glance
    .next = To the person behind me
    .right = Yes, on paper it is easily found. Next time you say the number, not the whole story.
    .wrong = It is like a cloakroom ticket. Next time you say the number, not the whole story.

same-one = It is about one colleague, and just he wants to look into it. What do you say?
    .other = Ask for another one
    .let = Let him look into it
    .take-back = Take my words back
    .right = Yes, nobody is a fair judge of himself. Someone else should look into it.
    .wrong = That is hard for him too. To be fair, someone else should look into it.

refund-call = A caller says your complaint brings three hundred yuan, after a fee. What do you do?
    .ask = Hang up, ask the counter
    .pay = Pay a little first and see
    .bargain = Ask for a smaller fee
    .right = Yes, the counter can look up your number. An answer to a complaint costs nothing.
    .wrong = A small fee is still a fee. An answer to a complaint costs nothing at all.

papers = You complain, and are asked for a copy that the bank has already. What do you say?
    .have = Say: the bank has it
    .fetch = Go home and look for one
    .stop = Then I leave it
    .right = Yes, one sentence will do. Papers that the bank has need not be brought again.
    .wrong = There is no need to run or to stop. Papers that the bank has need not be brought.

longer = The bank tells you the matter is difficult and takes longer. What do you do?
    .note = Note the new day
    .throw = Throw the number away
    .again = Report the same once more
    .right = Yes, telling you is as it should be. Write down the new day, and ask when it comes.
    .wrong = A difficult matter may take longer. Write down the new day, and ask when it comes.

answer = At the counter you say your number and a colleague tells what was found. What do you do?
    .listen = Hear it all, then ask
    .leave = Leave when he is half-way
    .doubt = Take him for a cheat
    .right = Yes, hear it, then ask what changed. If you are content, a word is welcome too.
    .wrong = This is the answer you asked for. Hear it all, then ask what is still unclear.
