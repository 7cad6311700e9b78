# Words of quiz/off-book.kdl: one message per item, its answers and its two explanations as attributes.

tea = A friend from the bank wants you to sign for a product in a tea house. What do you do?
    .bank = Ask to sign at the bank
    .read = Read it over a cup of tea
    .badge = Look at his staff card
    .right = At the bank it is filmed while it is explained. Later it can be looked up.
    .wrong = A staff card may be real and the product not. At the bank the signing is filmed.

hush = He has an inside offer, and you are to keep it from his colleagues. What do you do?
    .ask = Ask another colleague
    .quick = Buy while there is some
    .small = Buy a little and see
    .right = Two pairs of eyes see more than one. What is to be hushed up is worth asking about.
    .wrong = Much or little, first know whose it is. What is to be hushed up is worth asking about.

seal = The last page of the contract has the seal of some company. What do you do?
    .counter = Show it at the counter
    .sign = Sign, I know the seller
    .seller = Ask the seller why
    .right = The counter can tell whose product it is. Whose seal it is, is whom you sign with.
    .wrong = The seller tells you only his side. Whose seal it is, is whom you sign with.

private = Send it to my own card, it is quicker, says the seller. What do you do?
    .keep = Keep it, ask the counter
    .slip = Send it and get a note
    .half = Send half of it first
    .right = Take your time and see who gets it. A bank’s product is taken from your card.
    .wrong = Note or half, he still gets the money. A bank’s product is taken from your card.

phone = The seller finds you slow and reaches for your phone. What do you do?
    .away = Put it away for today
    .hand = Hand it over and look
    .open = Open it for him
    .right = What is not done today can wait. Phone and PIN stay in your own hands.
    .wrong = Even beside him you cannot see it all. Phone and PIN stay in your own hands.

paid = The money is sent, and now you see that the contract names a company. What comes first?
    .check = Ask another colleague
    .seller = Go and ask the seller
    .due = Wait until it is due
    .right = The sooner they look, the more they can see. Take contract and slips to the police too.
    .wrong = The seller will ask you to wait. Let the bank look now, and go to the police too.

proper = The bank films it, the number is found, you understand it and want it. What do you do?
    .decide = Think, then sign
    .leave = Get up and leave
    .report = Complain about him
    .right = Number and film are as they should be. A bank’s product can lose too, so know it first.
    .wrong = The film protects you, so stay and listen. A bank’s product can lose too, so know it first.

test = Before you buy, a colleague asks how much you could bear to lose. What do you do?
    .answer = Answer truly, one by one
    .go = Leave, it is too much
    .him = Let him answer for me
    .right = Only you know what you can bear. Your own answers show whether it suits you.
    .wrong = The questions are there for your good. Your own answers show whether it suits you.
