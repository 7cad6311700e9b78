# Words of NEW-NAME.kdl: one message a moment, named like the moment; its lines stand below it.
# Change what stands right of "=", never what stands left of it.
# How: what is said stands in “ ”, what is seen or done does not. A line has at most 55 characters. Short lines are read by a whole room.

# The name in lists, at most 25 characters. It does not tell whether it is a fraud.
title = Uncle Shi reads a letter

# What whoever works there sees; then the card of whoever plays the customer: who, why, and when the customer tells it.
scene = Noon. A man stands at the machine and reads a thick letter, a finger on the line.
customer = You are Uncle Shi, 71. The builder has begun your new roof, and today you pay the first half. You know him. You tell it to whoever asks like a neighbour.

# What came out: one for each hidden thing.
fact-errand = He pays the builder for his roof

# A moment: what the customer says. Below it, for each line, what the customer answers (-reply) and why it is good or not (-why).
hello = “Good day. I have not done this for a long time.”
    .wait = “It is easy. Call me if you need me.”
    .wait-reply = “If you say so.”
    .wait-why = Polite. But what is easy for you is not easy for him.
    .beside = “Good day, I am Ma. I stay near, no hurry.”
    .beside-reply = “Thank you. Then I am at ease.”
    .beside-why = Your name, and no hurry. He tries it himself, and is not alone.
    .hurry = “Then be quick, others are waiting too.”
    .hurry-reply = “Yes, yes.”
    .hurry-why = In haste the wrong key is pressed, and he does not come again.

# A line that asks for something hidden: what is answered while trust is too low (-evades). A line for the drill: its key words (-keys).
reason = “It is rather a lot today.” He folds the letter.
    .purpose = “We ask everyone: what is the money for?”
    .purpose-keys = we ask everyone, what is it for
    .purpose-reply = “My new roof. I have known the builder for years.”
    .purpose-evades = “For something that I need.”
    .purpose-why = Asked of everyone, it hurts nobody. He likes to tell it.
    .much = “How much is it?”
    .much-reply = “As it says in the letter.”
    .much-why = The sum does not tell you what it is for.
    .fooled = “So much? Somebody must have fooled you.”
    .fooled-reply = “That is no way to talk to me.”
    .fooled-why = Most customers are honest. Who is suspected does not come again.

# A critical error has no -reply: it ends the take.
start = “What do I press first?” He holds out his card.
    .press = “Give it to me. I press it for you.”
    .press-why = The customer presses, never you.
    .counter = “Go to the counter, they know it better.”
    .counter-reply = “I would rather do it here.”
    .counter-why = The counter is one way. He wanted this one.
    .point = “Keep your card. May I point, and you press?”
    .point-reply = “Yes, please.”
    .point-why = You ask first, and the card stays his.

last = “The name is right, the sum is right. Shall I?”
    .later = “It is so much. Better come back next week.”
    .later-reply = “The builder waits for it.”
    .later-why = All of it fits. To put it off helps nobody.
    .rules = “I may say nothing about that.”
    .rules-reply = “Then I leave it.”
    .rules-why = He asked, and got no answer.
    .name = “It all fits. Press, and then take your slip.”
    .name-reply = “Good, I press.”
    .name-why = It was checked, so let him press. One thing, then the next.

# What came of it: one for each end in the case, and one for a customer who trusts nobody here any more (left).
end-served = The slip comes out. In spring the roof is done, and he brings a photo.
end-refused = He goes home with the letter. The builder goes to another house first.
end-left = He puts his card away and goes to another bank.
