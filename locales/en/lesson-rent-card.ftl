# Words of lesson-rent-card.kdl: one message per screen.

title = My card is mine

hook = Money for doing nothing?
    .body = “Lend me your card for a month, I pay you a few hundred.”
        I would like to shine lying down, but then I go out.

tale = Somebody wants Dorje’s card
    .body = Dorje’s rent in Xining is due. A man offers five hundred for his card and number.
        “Why not use your own card?” asks Dorje, and the man leaves.

example-elder = Mr Zhao has an empty card
    .body = In Ledu, a friend at cards offers two hundred a month for it.
        Mr Zhao smiled, and had the card closed at the counter.

example-youth = Ye finishes school in Xining
    .body = A classmate buys phone cards, eighty yuan each, “only for messages”.
        “The number has my name and goes with me,” said Ye. He kept it.

example-general = Mr Liu drives a lorry
    .body = In Golmud, a trader wanted Mr Liu’s card for some money, and offered three hundred.
        “Your own card will do,” he said. “I can wait.”

sign = Hear this? Then stop
    .body = “Just to receive it”, “just your number”: it sounds easy.
        Card and number bear your name. What others do with them counts as yours.

rule = Renting it out limits you
    .body = Whoever does may have accounts limited for { $card-lending-years-from } to { $card-lending-years-to } years.
        A phone card is for yourself alone, too.

again = In your coat, anyone is you
    .body = The village sees the coat, and calls your name.
        Your card and your number are such a coat.

do = One sentence is enough
    .body = Say: “Let me ask the bank first.”
        If the card is gone, ask us to lock it at once. For a phone card, go to the phone shop.

goodbye = Thank you, and walk safely
    .body = A card that you do not need can be closed at the counter.
        Do you have your card, phone and glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Close a card you do not need: it bears your name. Ask our counter.
