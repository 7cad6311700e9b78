# Words of lesson-card-money.kdl: one message per screen.

title = Safe in a card

hook = Someone gets up to feel the card
    .body = Does the money in it sleep well?
        The lantern takes a look for you.

tale = Aunt Ma of Minhe has a plan
    .body = Money that you cannot see is not safe, she has heard.
        She wants her forty thousand yuan in the flour jar.

turn = “Is the flour jar insured?”
    .body = Aunt Ma laughs. Savings are insured. A jar is not, nor is a wealth product.
        At each bank, each person, with interest: up to { $deposit-insured }.

example-elder = Aunt Chen of Ledu and her PIN
    .body = Twenty thousand yuan on the card, the PIN on its sleeve.
        She sets a new one at the counter. Only she knows it.

example-youth = Dorje of Xining is asked
    .body = “Lend me your card for a payment. You get two hundred yuan.”
        “I do not lend my meal card either,” says Dorje.

example-general = Mr Feng of Golmud has his pay
    .body = A workmate offers to fetch his six thousand yuan.
        “Let us go together. I press the PIN myself.”

sign = At these three, act at once
    .body = The card is gone. Someone knows the PIN.
        The phone tells of money that you did not spend.

again = Feel a wind? Button up first
    .body = Then look which window is open.
        A card has a button, too. The lantern comes to it.

do = Lock the card, then look
    .body = Call { $bank-phone } to lock it.
        Ask the counter for messages and a smaller daily limit.

goodbye = Thank you for listening
    .body = No need to feel for the card tonight. Sleep well.
        Do you have your card, phone and glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Keep the PIN in your head: then it is yours alone. Ask our counter.
