# Words of the case crying-grandson.kdl: each moment what the customer says or what is seen, its lines as attributes.

title = Aunt Qi takes out cash
scene = Morning. A woman stands at the ticket machine with a passbook and a cloth bag in her fist. Her eyes are red, and she often looks outside.
customer = You are Aunt Qi, 72, from Huzhu. “Your grandson” called in tears: he hit someone and has to pay, and his parents may not know. Someone will fetch the cash at the door. You are in a hurry and your heart aches. You talk to whoever calms you.

fact-secret = His parents are not to know
fact-courier = Someone waits at the door for the cash

tears = “I take out 50,000 yuan in cash. Quick, please.” Her voice shakes.
    .ticket = “No worry, I get you a ticket. Only two before you.”
    .ticket-reply = “Quick, quick.”
    .ticket-why = Fast hands mean well. But she is shaking, and needs a chair first.
    .weep = “Auntie, why are you crying? What has happened?”
    .weep-reply = “Nothing, nothing. Just get it done.”
    .weep-why = You do care. But asked like this by the door, she finds it hard to say.
    .water = “I am Ma. Let us sit, and have some hot water.”
    .water-keys = I am Ma, sit, hot water
    .water-reply = “Oh, thank you, young Ma.”
    .water-why = First a chair. Once she sits, her heart slows down too.

who = “My grandson needs it.” She wipes her eyes. “Very soon.”
    .tell = “What did he tell you? Take your time, I listen.”
    .tell-reply = “He cried, he hit someone. His parents may not know.”
    .tell-evades = “It is his business. I cannot tell it around.”
    .tell-why = Let her tell it, and judge nothing yet. As she tells it, she may hear it herself.
    .fooled = “We hear of such calls daily. Don’t be foolish.”
    .fooled-reply = “My own grandson? I know his voice.”
    .fooled-why = Call her foolish, and she protects the child and tells you nothing more.
    .notes = “He comes first. I ask if there is enough cash.”
    .notes-reply = “Thank you. Please go and ask.”
    .notes-why = A warm heart. But who gets the money is not clear, so do not speed it up.

voice = “It is his voice. He cried for me. I heard it clearly.”
    .computer = “Computers can copy a voice. It may not be him.”
    .computer-reply = “You did not hear how he cried.”
    .computer-why = True, but nobody wins that quarrel. Give her something she can try.
    .old = “Let us call his old number, and hear him.”
    .old-keys = old number, hear him
    .old-reply = “He said it does not work, I never tried.”
    .old-why = It is a number she knows herself. One call makes it clear.
    .redial = “Call that number back. I ask him where he is.”
    .redial-reply = “He cannot talk, he said. I must not call.”
    .redial-why = Behind that number are the same people as before.

bag = She opens the cloth bag, folds it again, and looks outside once more.
    .escort = “That is a lot of cash. I will walk you to a car.”
    .escort-reply = “No need, it is only a few steps.”
    .escort-why = Kindly meant. But if somebody waits there, you bring it to him.
    .door = “You look outside a lot. Who gets the money?”
    .door-reply = “Someone waits at the door to fetch it for him.”
    .door-evades = “Nobody. I look if the bus has come.”
    .door-why = You saw it, and asked softly. Somebody who waits for cash is the main thing.
    .some = “Cash is heavy. Would 10,000 yuan do for now?”
    .some-reply = “Not one yuan less, he said.”
    .some-why = Less is one way to slow down. But why she looks outside, nobody has asked.

hurry = Her phone rings: “He hurries me. Soon it will not help him.”
    .answer = “Take it, don’t let him wait. Then we go on.”
    .answer-reply = “Yes, Grandma is at the bank now.”
    .answer-why = She answers, and is back in the caller’s story.
    .anyway = “Take it out first. It can be got back if need be.”
    .anyway-why = Nobody can say that. Cash that is handed over often does not come back.
    .later = “Let it ring. Your money can wait a while.”
    .later-keys = let it ring, money can wait
    .later-reply = “Well, a little while, then.”
    .later-why = The hurry comes from the caller. A little later, nothing is lost.

last = She gets up with the bag in her arms and looks at the door: “What do I do?”
    .inside = “Sit inside. We call the police, and your son.”
    .inside-reply = “Yes. My son first.”
    .inside-why = She sits inside, a colleague calls the police, and the family comes. Nothing is missing.
    .outside = “Stay here. I go out and send them away.”
    .outside-reply = “Come back soon, please.”
    .outside-why = She is alone again, and you are not safe. Who waits outside is for the police.
    .free = “It is up to you. I help you count, then home early.”
    .free-why = It is her money. But so much does not fit, and you cannot look away.

end-safe = The old number works: he is in class. The money is in the passbook, and her son comes to take her home.
end-late = While a colleague looks outside, she gets the cash and gives it away at the side door. When the police come, nobody is there.
end-left = She puts the passbook into the bag and goes to another bank.
