# Words of the quiz phone-bank.kdl: one message per item, its answers as attributes, then what is said to either.

share = A caller teaches you to get the phone bank and asks you to share your screen. What do you do?
    .counter = Hang up, go to the counter
    .show = Let him see the whole screen
    .half-show = Let him look for a moment
    .right = Yes, at the counter a colleague stands by. On a shared screen he sees your PIN and money.
    .wrong = A short look is enough for him. On a shared screen he sees your PIN and your money.

link = A message says: tap this link for larger letters. Where do you get the app?
    .store = Go to the store on my phone
    .tap = Tap the link in the message
    .friend = Send it on for a friend to try
    .right = Yes, the store on the phone is safe. A message cannot show who is behind a link.
    .wrong = A link looks handy, to you or a friend. A message cannot show who is behind it.

alike = In the store two pictures look like twins. Which one do you install?
    .compare = The one that is on the wall
    .first = The one that comes first in it
    .both = Both, to see how they are
    .right = Yes, the wall shows what it looks like. Picture and bank name must both be the same.
    .wrong = The first may belong to others. Picture and bank name must both be as on the wall.

code = Half-way through, somebody rings and wants the code in the message. What do you do?
    .hang-up = Hang up, press it myself
    .read = Read it out to him slowly
    .photo = Send him a photo of it
    .right = Yes, the code is for you alone. It is like a key: whoever has it can come in.
    .wrong = To read it out seems a small thing. It is like a key: whoever has it can come in.

grandson = Your grandson helps and offers to think of the PIN, so that you need not. What do you say?
    .mine = Thank you, I choose it
    .his = Fine, take his birthday
    .paper = Fine, write it on the phone
    .right = Yes, he can help with the rest. A PIN that only you know spares the family worry.
    .wrong = He means well, of course. A PIN that only you know spares the whole family worry.

market = You are done with the phone bank and off to the market. What do you do with the phone?
    .leave = Close the app and lock it
    .open = Leave it open for later
    .stall = Ask the greengrocer to hold it
    .right = Yes, both of them are best. If the phone is lost, nobody gets at the money in it.
    .wrong = That is handy until the phone is lost. Leave and lock, and nobody gets at the money.

helper = A colleague at the counter explains it and asks you to press. What do you do?
    .press = Listen, and press myself
    .hand-over = Hand him the phone to press
    .go-home = Put it away and go home
    .right = Yes, you learn it by pressing. Whoever helps with words alone is a good helper.
    .wrong = Someone who helps with words alone is a good helper. You learn it best by pressing.

update = In the store on your phone, the phone bank you have is to be updated. What do you do?
    .update = Check the picture, update
    .delete = Delete it and never use it
    .police = Ring the police about it
    .right = Yes, an update in the store is normal. It is like mending a coat: it lasts longer.
    .wrong = An update in the store is quite normal. It is like mending a coat: it lasts longer.
