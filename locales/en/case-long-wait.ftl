# Words of the case long-wait.kdl: one message per moment, its lines as attributes.

title = Tsering’s passbook
scene = Morning, and the queue reaches the door. At its end a man stands with a walking frame, a passbook in his hand.
customer = You are Tsering. You kept sheep all your life and live in the county town now. Standing long makes your leg go numb, but you trouble nobody. You want to see if your granddaughter’s school grant has come. Asked well, you tell. Looked down on, you leave.
fact-errand = He waits for his granddaughter’s school grant
fact-ill = New hip last month, standing makes his leg numb

hello = The queue has not moved for a while. He shifts his weight and looks ahead.
    .crowd = “Busy today. Thank you all for waiting a bit longer.”
    .crowd-reply = (He nods and says nothing.)
    .crowd-why = Said to all. Nobody came to the man with the frame.
    .need = “Hello, I am Qi. What would you like to do today?”
    .need-reply = “Oh, hello, Qi. I am in no hurry.”
    .need-why = Close by, with a name, and first asking what he needs.
    .alone = “Like this, and nobody of your family is with you?”
    .alone-reply = “I can come by myself.”
    .alone-why = Pity, but it sounds as if he should not come alone. He can, and did.

seat = “Just the passbook. I can queue. I can stand.”
    .lane = “If you like, take the green lane and wait seated.”
    .lane-keys = if you like, green lane, wait seated
    .lane-reply = “Well , does that hold up the others?”
    .lane-why = It goes by need, and he is asked. Which way is for him to say.
    .arm = (Takes his arm) “Come, sit over here, do not stand.”
    .arm-reply = “Hey, slowly. Do not pull me.”
    .arm-why = Meant well, but not asked. A pull can cost him his balance.
    .age = “How old are you? The fast lane is from seventy.”
    .age-reply = “Seventy or not, I stand in my queue.”
    .age-why = The green lane is by need, not by age. Asked in public, it hurts.

fair = “If I go first, those behind will have a word to say.”
    .let = “Never mind, they all let you pass. Do sit down.”
    .let-reply = “Let me pass? That is awkward.”
    .let-why = Meant to calm, but “let you pass” is a debt. A ticket says it better.
    .machine = “Then print it at the machine. It is free now.”
    .machine-reply = “Standing and bending, I cannot manage that.”
    .machine-why = He did not ask for a machine. Bending is hard on him: the counter does it.
    .ticket = “This is a queue, too. Two people are before you.”
    .ticket-reply = “A ticket is good. Now I am easy.”
    .ticket-why = A queue, and how many: two short facts. So he is not pushing in.

money = He opens and shuts the passbook: “Let us see if it came.”
    .same = “Once it is printed you will see. Do not worry.”
    .same-reply = “Hm, print it, then.”
    .same-why = True, but something is on his mind. The counter does not know what.
    .which = (Softly) “Which money is it? I tell the counter.”
    .which-keys = softly, which money, tell the counter
    .which-reply = “My granddaughter’s school grant, due these days.”
    .which-evades = “Nothing. I just want to look.”
    .which-why = Asked softly, so the counter looks at the right line. No doubt of him.
    .phone = “Who sent you to check? Let me see your phone.”
    .phone-reply = “My own book. Must somebody send me?”
    .phone-why = A passbook moves no money and takes no such question. Phones stay his.

leg = He has sat down. One hand keeps pressing his leg.
    .water = “Have some water. It will be your turn soon.”
    .water-reply = “Yes, thank you.”
    .water-why = Water and a word are good. But about the leg nobody asked.
    .fixed = “While you wait, shall I tell you of fixed deposits?”
    .fixed-why = He cannot walk away, he must listen. While helping, nothing is sold.
    .chair = “Your leg hurts, I see. Shall I bring a higher chair?”
    .chair-reply = “Yes. New hip last month, a low seat is hard.”
    .chair-evades = “No, no. It is always like that.”
    .chair-why = Seen, and something useful offered. What he tells is up to him.

last = His number is called. The counter is at the far end of the hall.
    .shout = “Your turn, number three over there. Take care.”
    .shout-reply = “Three , which one is that?”
    .shout-why = Warm, but it is far. When he gets there the number has passed.
    .walk = “I walk with you. Xiao Yang is waiting for you there.”
    .walk-reply = “Good. If she waits, I need not rush.”
    .walk-why = Walked over, to somebody with a name. He need not tell it twice.
    .carry = “Give me the book, I run for you. You stay seated.”
    .carry-reply = “No, the book stays with me.”
    .carry-why = It saves him the way, but the book leaves his hand. Better go with him.

end-served = Xiao Yang printed the passbook and showed him the new line. He understood it, and walked out slowly with his frame.
end-late = He walked over by himself. His number had passed, and he had to sit and wait again.
end-left = He went out with his frame, and the passbook was not printed.
