# Words of collectibles.kdl: one message per screen, its choices as attributes.

title = A buyer for my coin

coin = Someone wants your old coin
    .body = Imagine this happens to you.
        “It is worth a flat,” says a caller. You are amazed.

expert = An “expert” calls it a treasure
    .body = Their office is very grand. He looks at the coin for a long time and nods.

sale = “It is sure to sell, on TV, too”
    .body = Buyers abroad are waiting, he says. He gives you a paper to sign.

fee = “First pay to have it valued”
    .body = Then it is sold, and all the money is yours, he says. You pay.

turn = He wants a sale fee. What now?
    .body = “The buyer is sure, only this is missing.” You bring your card.
    .stop = Ask somebody first
    .follow = Pay and wait

ending-lost = You paid, and nobody buys
    .body = Nobody made an offer, he says, and keeps the fees. It is not your fault.
        Tell us and the police at once.
    .other = See the other ending

ending-safe = “Take it after the sale?”
    .body = You ask him that, and he refuses. You take your coin home, and pay no more.

what-to-do = A fee before the sale? Stop
    .body = “Take it after the sale?” If not, do not sell.
        Sign nothing. Ask your family.
    .call = I am about to pay

who-to-call = Not sure? Call { $anti-fraud }
    .ask = Not sure? Ask our colleague
    .body = { $anti-fraud } is the police line against fraud.
        If you paid, tell our colleague, then call { $police }. Keep the papers.
    .call = I am about to pay

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “Many customers with old things ask us before they sell. Please sit, take your time, I am listening.”
    .do = Come quietly from the side. Hear it all, do not argue or judge the thing itself. Name two things that do not fit: why does the seller pay first, and why has nobody met the buyer? Look together at who gets the money. Suggest one question: “Will you take it after the sale?” Bring a second colleague. Tomorrow is early enough. Thank them for telling you.
    .never = Do not call it worthless, and do not laugh. Do not say amounts aloud, ask for the PIN or press for them.

question = What do you do first?
    .body = Your old painting can sell abroad. But first you pay a fee.
    .pay-small = Pay a little
    .ask-family = Ask my family

right = Yes, ask your family first
    .body = The painting stays with you, there is no hurry. In a true sale, you do not pay first.

wrong = Let us look at this again
    .body = After this fee there will be one more. In a true sale, you do not pay first.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. In a true sale, you do not pay first.

once-more = Once more: what comes first?
    .body = Your old painting can sell abroad. But first you pay a fee.
    .pay-small = Pay a little
    .ask-family = Ask my family

explained = Ask first, then sell or not
    .body = Anyone is glad to own a treasure. In a true sale, you do not pay first.

goodbye = Not sold yet? Pay no fee
    .body = If somebody wants a fee from you again, ask us first.
        Please take your phone, glasses and card.
