# Words of lesson-phishing.kdl: one message per screen.

title = Spot a bad link

hook = A message in a great hurry
    .body = The lantern tells of a message today.
        It is in a hurry. We are not.

tale = Aunt Li of Ledu kneads dough
    .body = Her phone rings: “Your card stops today. Tap the link.”
        With dough on both hands, she cannot.

turn = The dough is done, and so is she
    .body = Next day she asks at the social security office. Her card is fine.
        A lump of dough kept a message away.

example-elder = Uncle Ma of Ping’an is asked
    .body = “Confirm your pension.” The page wants his card number and PIN.
        To pay me, he thinks, why do they need my PIN?

example-youth = Drolma of Xining awaits a parcel
    .body = “Parcel lost. For sixty yuan back, give your card number.”
        She looks where she bought it. It is on its way.

example-general = Mr Han drives out of Golmud
    .body = “Your toll card has stopped. Pay two hundred yuan here.”
        He asks at the toll gate. The card is fine.

sign = Three signs tell you
    .body = It hurries you. It wants you to tap blue words.
        It asks for a PIN, or the code in a message.

again = If it hurries you, hands away
    .body = Put both hands up your sleeves, and read it slowly.
        Then ask yourself: who wants this?

do = Do not tap. Go and ask.
    .body = Ask at the counter. Do not call the number in the message.
        Typed it in? Call { $bank-phone } to lock the card.
        If money is gone, call { $police }.

goodbye = Thank you for listening
    .body = When a message hurries you, knead your dough first.
        Do you have your card, phone and glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Do not tap blue words: they may want your PIN. Our counter can check.
