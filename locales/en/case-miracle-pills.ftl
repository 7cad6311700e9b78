# Words of the case miracle-pills.kdl: one message per moment, its lines as attributes.

title = Mr He wants cash
scene = Morning, at the cash machine. A man with a knee brace holds a tray of eggs and keeps looking at a van outside.
customer = You are Mr He, who drove lorries all his life. Your knees hurt. The “expert” at a talk wants 20,000 as good-faith money, back tomorrow. You are to say that it is for the house. He also said not to tell your daughter, a nurse. Asked kindly, you tell it bit by bit.
fact-refund = It is good-faith money, “back tomorrow”
fact-secret = He was told to keep it from his daughter, a nurse

hello = “20,000, and quickly please. The van is waiting for me.”
    .hurry = “Fine, come with me, I will get it done quickly.”
    .hurry-reply = “Yes, yes, the quicker the better.”
    .hurry-why = Kind, but now two are in a hurry. In a hurry nobody thinks well.
    .seat = “Hello, I am Li. Rest your legs first, no hurry.”
    .seat-keys = I am Li, rest your legs, no hurry
    .seat-reply = “All right, just for a moment. The knee does hurt.”
    .seat-why = A name, a seat, an eye for his knee. Not hurrying leaves room to talk.
    .eggs = “Free eggs again? How can you believe in those?”
    .eggs-reply = “Believe in what? It is my own money.”
    .eggs-why = He is laughed at first thing. He will not want to say more.

tell = “I am repairing the house. The builder takes cash only.”
    .who = “With larger sums I ask everybody: who gets it?”
    .who-keys = I ask everybody, who gets it
    .who-reply = “The expert of the talk. Good faith, back tomorrow.”
    .who-evades = “The builder. I told you.”
    .who-why = Asked of everybody, and about the money. No blame, so he can speak.
    .house = “A big job. Which room is it? When do they begin?”
    .house-reply = “The , kitchen. In a few days.”
    .house-why = Friendly, and he is at ease. But it follows the made-up story.
    .made-up = “Somebody taught you that. Tell me the truth.”
    .made-up-reply = “Nobody taught me. Is this a trial?”
    .made-up-why = A right guess is no use. On trial, he stands by the other side.

slip = With his card comes a red slip: “Good-faith money, all back tomorrow.”
    .keep = “Your slip fell out. Keep it safe, do not lose it.”
    .keep-reply = “Thank you, that one must not get lost.”
    .keep-why = Thoughtful, but nobody asked about the words. Pay first, back later: ask.
    .private = “That is private, I do not look. The card goes here.”
    .private-why = Respect is kind. But a sign as clear as this, left alone, costs the money.
    .read = “What does the slip say? Would you read it to me?”
    .read-reply = “Good faith , pay first, all of it back tomorrow.”
    .read-evades = “A leaflet. Nothing worth reading.”
    .read-why = The sign is in his hand, and he reads it himself. Then he thinks, too.

check = “The expert says: not treated now, I shall not walk any more.”
    .useless = “Such pills do nothing. Listen to me, do not buy.”
    .useless-reply = “You are no doctor. How would you know?”
    .useless-why = True, but he trusts the expert. A quarrel drives him over there.
    .doctor = “Take the box, and let us ring your doctor first.”
    .doctor-keys = take the box, doctor first
    .doctor-reply = “Why not. Dr Wang has known my knees for ten years.”
    .doctor-why = One thing to ask now, of somebody he trusts. No quarrel needed.
    .family = “Have you talked about the pills with your family?”
    .family-reply = “No. My daughter is a nurse, he said not to tell her.”
    .family-evades = “My leg is my own business.”
    .family-why = The family is a good thought. One thing to check now is still missing.
    .cover = “Health comes first. Shall I show you our health cover?”
    .cover-why = He is at a loss. To sell while helping uses that, however good the thing.

last = The van outside sounds its horn twice. He gets up, a hand on his knee.
    .less = “Try a little first. If it comes back, come again.”
    .less-reply = “Good, I will give 5,000 and see.”
    .less-why = It sounds careful. But the first money does come back: that is the bait.
    .wait = “Sit here, I come when this customer is done.”
    .wait-reply = “Fine, go ahead. I will be around.”
    .wait-why = Polite, but he is left alone, and the people of the van come in.
    .second = “The van can wait. A colleague sits with us, too.”
    .second-reply = “Well, then the doctor first, and we see tomorrow.”
    .second-why = Two are with him, and no money moves today. Tomorrow is soon enough.

end-safe = On the phone the doctor says that these pills do nothing for a knee. The money is in the account, and his daughter fetches him after work.
end-lost = He paid 5,000, and it did come back. Days later he paid 20,000, and those people moved away.
end-late = Somebody from the van came in and stood by while he took the cash. The colleague got to the door as the van drove off.
end-left = He took his eggs, got into the van, and went to another bank.
