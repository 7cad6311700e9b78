# Words of lesson-rights.kdl: one message per screen, its choices as attributes.

title = My say at a bank

hook = At a bank, you decide
    .body = You have { $consumer-rights } rights. They stand on the sign.
        No need to learn them: one story will do.

tale = Ma Zhong wants to save
    .body = Ma Zhong in Minhe has sold his sheep and wants a fixed deposit.
        Someone says: “First buy insurance.”

turn = He smiles and asks
    .body = “When I buy a sheep, must I take a cow too?”
        The other laughs. The money is saved, and no insurance is bought.

example-elder = Cannot hear? Have it written
    .body = Han Ying in Xunhua asks a colleague to write it down.
        She asks three times and is answered three times. To be respected is a right.

example-youth = What is this line for?
    .body = Tashi, a student in Xining, opens a card. The form wants his room-mate’s number.
        He asks, and it may stay empty.

example-general = What is it for a year?
    .body = Mr Qi in Delingha has a noodle shop and wants a machine for payments.
        He has the cost of a year written down, then he signs.

again = Noodles ordered, noodles served
    .body = When another dish comes, you may send it back.
        At the bank, too, you are the one who orders.

do = Ask first, then sign
    .body = Put the pen down and ask: “May I have just this one?”
        If that does not help, tell our colleague: “I have a complaint.”

after = No good answer? { $consumer-line }
    .ask = No good answer? Ring on
    .body = After you have told the bank, in office hours.
        Your family may complain for you.

goodbye = Asking is your right
    .body = Thank you for your company. I light the steps for you.
        Do you have your card, passbook and glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Take only what you came for: that is your right. Tell our counter.
