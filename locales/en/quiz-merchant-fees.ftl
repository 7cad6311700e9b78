# Words of the quiz merchant-fees: a story with its question, three answers, what is said after them.

never-asked = You have used your payment code for long, and never asked the fee. What do you do first?
    .ask-counter = Ask at the counter
    .swap-code = Get a new code
    .as-next = Reckon as next door
    .right = Our colleague can look it up. There are several kinds, and fees differ.
    .wrong = Next door may have another kind. There are several, so ask about yours.

free-machine = A man gives away machines for payments; you are to sign at once. What do you do?
    .read-first = Read what it costs
    .sign-first = Sign, try it some days
    .install = Install it, ask later
    .right = What is on paper counts. Once you have read it, there is time to sign.
    .wrong = From the day you sign, it may cost. Read the paper first, then sign.

upgrade = A caller upgrades your payment code and wants the code in a message. What do you do?
    .hang-up = Hang up, ask us
    .read-out = Read it out to him
    .tomorrow = Ask him to ring again
    .right = Our colleague can see if it needs a change. A code in a message is for you alone.
    .wrong = With it, he may move your money. A code in a message is for you alone.

pasted = One morning a new paper is stuck over your payment code. What do you do first?
    .scan-own = Take it off and scan
    .leave-it = Open shop as usual
    .at-noon = Look at it again at noon
    .right = A scan shows whose name it is. A look each morning takes no time.
    .wrong = Half a day’s money may go elsewhere. Scan it in the morning, and see the name.

picture = A customer shows a picture that he has paid, and your phone is silent. What do you do?
    .own-phone = Look at my own phone
    .hand-goods = Hand over the goods
    .see-again = Look at his once more
    .right = Your own phone shows what arrived. A good customer waits a moment.
    .wrong = A picture may be from yesterday. What arrived is on your own phone.

fee-agent = A man offers to get your shop lower fees, for some money first. What do you do?
    .ask-self = Ask the bank myself
    .pay-half = Pay him one half
    .send-licence = Give him my licence
    .right = The bank can tell what is cut. Asking is free, and needs nobody between.
    .wrong = It is not for him to cut fees. Ask the bank yourself, it is free.

check-cut = At the bank we tell you some fees are cut; bring your licence. What do you do?
    .bring-licence = Bring the licence
    .let-be = Let it all be
    .drop-code = Tear off the code
    .right = It costs nothing, and then you know. Show the licence, and take it home again.
    .wrong = There may be something in it for you. Looking costs nothing, and then you know.

cash = A customer pays in cash, and your stall has a code as well. What do you do?
    .take-cash = Take it, give change
    .only-scan = Make him scan it
    .send-away = Send him elsewhere
    .right = Phones run empty, people still eat. Cash is money, and the sale is made.
    .wrong = Some good customers only carry cash. Take it, and the sale is made.
