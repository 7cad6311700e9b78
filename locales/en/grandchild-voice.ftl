# Words of grandchild-voice.kdl: one message per screen, its choices as attributes.

title = A grandchild in tears

crying = A grandchild cries on the phone
    .body = Imagine this happens to you.
        “I am in trouble.” It sounds like your grandchild, and your heart aches.

pay-now = “I hit someone. I have to pay.”
    .body = The money is needed at the hospital, and soon. He cries and hurries you.

secret = “Please do not tell Mum and Dad”
    .body = They would be angry, he says. And his old number does not work.

courier = “Someone will come for the cash”
    .body = He asks you to put cash in a bag. You have never met the person who comes.

turn = Then you stop for a moment
    .body = You hang up and ring his old number. Your grandson answers. He is well, and in class.

voice = A computer can copy a voice
    .body = It may sound right and still be someone else. The old number finds the real one.

what-to-do = Hang up and ring the old number
    .body = No answer? Ring the parents. Give nothing to anyone at the door.
        You can also ask something only family knows.
    .call = Someone wants money

who-to-call = Not sure? Call { $anti-fraud }
    .body = If money is given, or someone waits for it, call { $police }.
        Our colleague can sit with you while you call.
    .call = Someone wants money

question = What do you do first?
    .body = A grandchild cries and needs money. “Do not tell Mum and Dad.”
    .ask-sum = Ask how much
    .ring-old = Ring the old number

right = Yes, ring the old number
    .body = When it is answered, you know if it is really him. A voice can be copied, an old number cannot.

wrong = Let us look at this again
    .body = When you ask how much, the caller goes on asking. A voice can be copied, an old number cannot.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. A voice can be copied, an old number cannot.

once-more = Once more: what comes first?
    .body = A grandchild cries and needs money. “Do not tell Mum and Dad.”
    .ask-sum = Ask how much
    .ring-old = Ring the old number

explained = Hang up, ring the old number
    .body = When a grandchild cries, anyone feels the worry. A voice can be copied, an old number cannot.

goodbye = Ring the old number, always
    .body = At home, write the number large and keep it by the phone.
        Please take your phone, glasses and card.
