# Words of the case oil-for-a-card.kdl: one message per moment, its lines as attributes.

title = Aunt Ma wants a card
scene = Afternoon. A woman comes into the hall, puts two cans of rapeseed oil by her feet, and would like one more card.
customer = You are Aunt Ma from Menyuan. Everybody likes you, and you like to help. Gaqiang from downstairs brought two cans of oil. He wants your card to receive money, and your PIN, too. He has had your old card once, last month. If nobody blames you, you tell it as it is.
fact-neighbour = A neighbour wants her card to receive money
fact-wants-pin = He wants the PIN and the codes on her phone, too
fact-already = Her old card was lent once, last month

hello = “One more card for me. It only needs to receive money.”
    .sit = “Hello, I am Bai. Put the oil here and have a seat.”
    .sit-reply = “Good, good. It is heavy, this oil.”
    .sit-why = A greeting, a name, a place for her things. Seated, people talk.
    .form = “Sure. Your ID card, please, and fill in this form.”
    .form-reply = “So many words on it.”
    .form-why = Quick, but nobody listened first. What it is for was not asked.
    .again = “You have got a card already. What is another for?”
    .again-reply = “One card, so I may not have two?”
    .again-why = Stopped at the door, as if she should not come. Hear her out first.

use = “Well, a second card is handy.”
    .pension = “Is it for the pension, or for daily shopping?”
    .pension-reply = “Well , both, both.”
    .pension-why = Polite, and about the use. But with ready answers she just nods.
    .who = “I ask everybody: who is going to use this card?”
    .who-keys = I ask everybody, who uses it
    .who-reply = “Gaqiang downstairs. His own card cannot take it.”
    .who-evades = “I am. Of course I am.”
    .who-why = Asked of everybody: who uses it. So plain that the truth comes easily.
    .gain = “You do not lend it for some gain, I hope?”
    .gain-reply = “What do you take me for?”
    .gain-why = She means well and hears that she did wrong. She says no more.

oil = She pats the two cans: “From a neighbour. So kind.”
    .praise = “Lovely oil. What a warm-hearted neighbour.”
    .praise-reply = “Isn’t he? Such a good man.”
    .praise-why = Warm, and she is pleased. But what it is for, nobody asked.
    .return = “You cannot keep that oil. Give it back to him.”
    .return-reply = “I have taken it. It is not your business.”
    .return-why = An order before the story. She loses face and defends him.
    .favour = “So kind of him. What favour does he ask for?”
    .favour-reply = “Some money through my card, just for a day.”
    .favour-evades = “Neighbours do that, you know.”
    .favour-why = The oil is there, so the question is natural. Gift and favour meet.

rule = “Tell me, does it matter if another uses the card?”
    .prison = “It does. You go to prison for it. Think of yourself.”
    .prison-reply = “Why frighten me? I did nothing wrong.”
    .prison-why = Too strong, and not exact. In fear people only want to leave.
    .limit = “It does. Accounts can be limited two or three years.”
    .limit-keys = it does, two or three years
    .limit-reply = “Two or three years? That would be a nuisance.”
    .limit-why = The rule, exact and without fear. She can weigh it herself.
    .trifle = “A friend for a day does no harm. Just keep an eye on it.”
    .trifle-reply = “As I say, what could happen?”
    .trifle-why = Easy to hear, but wrong. What others do with her card counts as hers.

pin = “I may forget the PIN. Please write it on a paper for me.”
    .ask-who = “I neither hear nor write it. Did somebody ask for it?”
    .ask-who-reply = “Gaqiang did, and for the numbers in the messages.”
    .ask-who-evades = “No. It is just my memory.”
    .ask-who-why = First: not heard, not written. Then who asked, and out it comes.
    .slip = “Write a slip yourself, and keep it with the card.”
    .slip-reply = “Good, into the sleeve it goes.”
    .slip-why = Not heard, not written: right. But slip and card together work for anyone.
    .note = “Say it softly, and I put it in the sleeve for you.”
    .note-why = It looks kind. But a PIN said aloud is not hers alone any more.

last = “I have taken the oil. With no card, what do I tell him?”
    .open = “Then let us open it. Just do not lend it to anybody.”
    .open-reply = “Good, do not worry.”
    .open-why = With the card in her hand, the next request is harder to refuse.
    .say = “Say: the bank says no. Was your old card lent? We look.”
    .say-reply = “Once, last month. Then lock it, quickly.”
    .say-evades = “No, no. Look if you like. I return the oil.”
    .say-why = A sentence to refuse with, and a look at the old card. No guessing.
    .home = “Not today, then. Go home and talk it over with him.”
    .home-reply = “Well, I shall try.”
    .home-why = No card is good. But the hard talk is left to her, and the old card, too.

end-safe = They looked: on the old card was money from strangers. It was locked at once. The oil went back, with the words: “The bank does not let me.”
end-lost = The new card was lent the next day. Soon strangers’ money came and went, and the card was stopped.
end-late = No new card. But more money ran through the old one, and it was locked a week later.
end-left = She took her oil and went to another bank.
