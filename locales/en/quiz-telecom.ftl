# Words of quiz telecom: a story with its question, three answers, two explanations.

safe-account = “Police” on the phone want your money in a “safe account”. What do you do?
    .station = Ask at the station
    .little = Send a little first
    .hold = Stay on and listen
    .right = At the station you meet the real police. There is no “safe account”, and police never ask you to move money.
    .wrong = On the phone it sounds quite real. There is no “safe account”, and police never ask you to move money.

secret = The case is secret, says a caller, even from your children. What do you do?
    .alone = Go alone, quickly
    .family = Tell your family
    .after = Tell them later on
    .right = Heard together, it becomes clear. A secret from your family is mostly about your money.
    .wrong = It does sound like an enquiry. A secret from your family is mostly about your money.

screen = A caller can stop a fee, if you show him your phone screen. What do you do?
    .cover = Show it, PIN covered
    .short = Show it for a moment
    .counter = Ask at the counter
    .right = The counter sees whether anything was taken. On a shared screen they see all that you press.
    .wrong = For them a moment is quite enough. On a shared screen they see all that you press.

refund = A “shop” pays back your pot, if you install an app. What do you do?
    .shop = Ask at the real shop
    .remove = Use it, then remove it
    .nephew = Let a nephew do it
    .right = A shop you find yourself is the real one. A real refund comes the way you paid, with no app.
    .wrong = Once it is on, it matters little who presses. A real refund comes the way you paid, with no app.

their-number = A “court” has a paper for you, and sends you its number. What do you do?
    .ring = Ring that number
    .go = Ask at the station
    .reply = Write back and ask
    .right = There you see who you are talking to. The number they left leads back to them.
    .wrong = It is good to ask, if you ask the right ones. The number they left leads back to them.

sent-already = You sent money as a caller said, and now it feels odd. What do you do first?
    .ring-back = Ring back and ask
    .wait = Go home and wait
    .tell = Tell our colleague
    .right = Once told, you are no longer alone with it. The sooner we know, the more can be done.
    .wrong = It sounded real, and many have believed it. The sooner we know, the more can be done.

bank-asks = You send money, and our colleague asks who it is for. What do you do?
    .talk = Tell us who it is
    .invent = Say it is for repairs
    .leave = Take the card away
    .right = A few words, and you feel at ease. We ask everybody, because two look better than one.
    .wrong = A question can come as a surprise. We ask everybody, because two look better than one.

lost-card = You ring the bank to lock a lost card, and it asks your name. What do you do?
    .hang-up = Hang up, look again
    .name = Give it, lock the card
    .pin = Give name and PIN
    .right = Once blocked, it can be looked for in peace. When you ring the bank, a name is fine, a PIN is not needed.
    .wrong = It was you who rang, so you may talk. When you ring the bank, a name is fine, a PIN is not needed.
