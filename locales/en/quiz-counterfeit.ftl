# Words of quiz counterfeit: a story with its question, three answers, two explanations.

smooth = You sold greens, and one large note feels smooth. What do you do?
    .counter = Let the counter look
    .spend = Spend it with others
    .rub = Rub it very hard
    .right = The counter looks at it for free. It may still be real: the machine there sees more.
    .wrong = A strange note makes anybody wonder. It may still be real: the machine there sees more.

light = You want to see the face inside a large note. How do you look?
    .fold = Fold it, look inside
    .hold-up = Hold it to the light
    .water = Put it in water
    .right = Held up, it shows its face. On a real note it lies inside the paper, and needs the light.
    .wrong = A note dislikes folds and water. On a real note it lies inside the paper, and needs the light.

tilt = On a newer large note the middle figure changes colour. How do you look?
    .rub = Rub it with a finger
    .heat = Warm it at the stove
    .up-down = Tilt it up and down
    .right = Tilt it, and the colour comes along. Newer large notes do this, old and small ones do not.
    .wrong = A turn of the hand is enough. Newer large notes do this, old and small ones do not.

swap = A stranger in the street wants small notes for a large one. What do you do?
    .bank = Show him the counter
    .touch = Touch it, then swap
    .two = Swap with a witness
    .right = Showing the way is a help, too. The counter has a machine, and that is easier for both.
    .wrong = In the street, hands are quicker than eyes. The counter has a machine, and that is easier for both.

machine-kept = You pay in money, and the machine keeps one note. What do you do?
    .home = Ask another day
    .stay = Stay and call us
    .again = Put in the next one
    .right = From where you stand it is easy to explain. In doubt the machine keeps a note, and we look at it with you.
    .wrong = With people behind you, one may feel hurried. In doubt the machine keeps a note, and we look at it with you.

disagree = The counter keeps your note as false, and you doubt it. What do you do?
    .argue = Get it back, spend it
    .walk = Leave the paper there
    .appraisal = Ask for a second look
    .right = With the paper in your hand you are heard. You may ask for a second look, and a real one is made good.
    .wrong = It is hard to part with one’s own money. You may ask for a second look, and a real one is made good.

old-note = An old note is soft and quiet, yet rough, with a clear face. What do you do?
    .use = Use it as it is
    .throw = Put it away as false
    .back = Let the shop pay
    .right = Old money buys tofu, too. Old notes are quiet: if all else is right, they are mostly real.
    .wrong = A dull sound makes one wonder. Old notes are quiet: if all else is right, they are mostly real.

hens = A friend buys two hens, and his large note is all right. What do you do?
    .small = Ask for small notes
    .sell = Take it, give the hens
    .hold = Wait until tomorrow
    .right = The hens have a home, and the money was looked at. When all is right, it is mostly real and may be taken.
    .wrong = A second look is good, and then it is enough. When all is right, it is mostly real and may be taken.
