# Words of the case screen-sharing.kdl: each moment what the customer says or what is seen, its lines as attributes.

title = Master Ye raises a limit
scene = Noon. A man sits at the help desk and wants a higher limit for sending money. His phone lies on his knee, the screen on.
customer = You are Master Ye, 61, with a noodle shop. “Customer service” says you are a member and pay 800 yuan a month unless you cancel. You installed an app, you are to raise the limit, and he sees your screen. He is so helpful. To a friendly question you answer truly.

fact-caller = “Customer service” told him to
fact-screen = Someone is watching his screen

hand = “Do it for me, the letters are small.” He holds out his phone.
    .take = (take the phone) “Let me see. You sit and rest.”
    .take-reply = “Good, good, you are faster.”
    .take-why = Once you hold it, it is you who presses. The phone stays in his hand.
    .counter = “For a limit, go to the counter with your ID card.”
    .counter-reply = “Not on the phone? I want it quick.”
    .counter-why = The way is right. But why he wants it, you did not hear.
    .leave = “You hold it. May I look at the screen?”
    .leave-keys = you hold it, may I look
    .leave-reply = “Yes, I hold it. Have a look.”
    .leave-why = Ask, then look, and the phone stays with him. He is at ease, and you see.

reason = “Up to 200,000 yuan, for the shop’s supplies.” It comes out smoothly.
    .told = “We ask everyone: did someone tell you to do it?”
    .told-reply = “Customer service. It has to be higher to cancel.”
    .told-evades = “Nobody. I want it myself.”
    .told-why = Asked of everyone, it hurts nobody. It asks who said what, not if he is right.
    .enough = “What do you buy a day? Just enough is best.”
    .enough-reply = “On most days, a few thousand yuan.”
    .enough-why = Just enough is good advice. Ask who told him, and it is better still.
    .doubt = “A noodle shop does not need that. Don’t fool me.”
    .doubt-reply = “I run a shop. Why would I fool you?”
    .doubt-why = At the word “fool”, even the most honest man stops talking.

bar = A low voice in his phone. A red bar along the top of the screen.
    .battery = “Too much is open. I show you how to close it.”
    .battery-reply = “Not now, or I have to begin again.”
    .battery-why = Seen, but not understood. The bar says that someone watches.
    .look = (point, softly) “Is someone watching your screen?”
    .look-keys = point, softly, who watches
    .look-reply = “Yes, he looks on so that he can guide me.”
    .look-evades = “No idea. It came by itself.”
    .look-why = Ask about what you see, and softly, because the other side can hear you too.
    .down = “Put it face down. We talk first, then go on.”
    .down-reply = “Face down? Well, all right.”
    .down-why = Face down is good. But who is there was not asked, and soon it is turned again.

pin = “I put my PIN in now. See if it is right?” He picks up the phone.
    .turn = (turn away) “Go on, I don’t look. Tell me when done.”
    .turn-reply = “Good, I take my time.”
    .turn-why = Right on any other day. Today you do not look, but somebody else does.
    .off = “No PIN now. Phone off, and ask the counter.”
    .off-keys = no PIN, phone off, counter
    .off-reply = “Off? Well, if you say so.”
    .off-why = With the screen off nobody sees. What he wants to know, the counter can tell.
    .read = “Say it softly. I check it, so it does not lock.”
    .read-why = Once it is said, it is no longer his alone. However kind, do not listen.

fee = “If not today, they charge me, and my credit suffers.” He cannot sit still.
    .proof = “Let them send the bill. We have a look at it.”
    .proof-reply = “They did. There is a stamp on it.”
    .proof-why = Whatever they send looks real. Look it up at your own counter.
    .cover = “If they do charge you, I will get it back for you.”
    .cover-why = Whether it comes back is not yours to say. That cannot be promised.
    .find = “Never joined, nothing to cancel. The counter can look.”
    .find-reply = “I never joined. Let us look, then.”
    .find-why = Both are true, and can be seen at once. No fear, and no quarrel with the caller.

last = “I pressed quite a few things before. Is that bad?” He rubs his hands.
    .lock = “Our manager comes. Card first, then the app.”
    .lock-reply = “Quickly, please. I am worried.”
    .lock-why = Lock the card first, talk later. With two beside him nothing is left out.
    .delete = “Nothing is gone, good. Delete the app at home.”
    .delete-reply = “Yes, my boy can have a look.”
    .delete-why = The card is not locked. At home, phone on, they see it all again.
    .queue = “Take a ticket for a new PIN. I come when I can.”
    .queue-reply = “Good, I sit and wait.”
    .queue-why = A new PIN is right. But nobody is with him, and this is when it counts.

end-safe = The card is locked first, and no money is gone. The counter finds no membership and no fee. Master Ye deletes the app himself.
end-lost = At home he turns on the phone. The screen goes black, and the money is sent. Next day a colleague goes to the police with him.
end-late = When his number comes up, some money is gone. Our colleague locks the card at once and goes to the police with him.
end-left = He puts the phone in his pocket and goes to another bank.
