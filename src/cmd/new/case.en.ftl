# Words of NEW-NAME.kdl: one message a moment, named like the moment; its lines stand below it.
# Change what stands right of "=", never what stands left of it.
# How: what is said stands in “ ”, what is seen or done does not. A line has at most 55 characters. Short lines are read by a whole room.

# The name in lists, at most 25 characters. It does not tell whether it is a fraud.
title = Aunt Lin is in a hurry

# What whoever works there sees; then the card of whoever plays the customer: who, why, and when the customer tells it.
scene = Morning. A woman stands at the machine with a card in one hand and a phone in the other. She looks around.
customer = You are Aunt Lin, 66. A caller from “an office” told you to move your money today and to tell nobody. You are afraid. You tell it to somebody who is calm and kind.

# What came out: one for each hidden thing.
fact-told = A caller told her to move her money

# A moment: what the customer says. Below it, for each line, what the customer answers (-reply) and why it is good or not (-why).
hello = “Is this machine free? I have to be quick.”
    .wait = “It is free. Call me if you need me.”
    .wait-reply = “All right.”
    .wait-why = Polite. But from far away you see and hear nothing.
    .beside = “Good morning, I am Ma. I stay near, no hurry.”
    .beside-reply = “Thank you. That is kind.”
    .beside-why = Your name, and no hurry. She can breathe, and you are beside her.
    .hurry = “Then be quick, others are waiting too.”
    .hurry-reply = “Yes, yes.”
    .hurry-why = The caller hurries her already. Do not do it too.

# A line that asks for something hidden: what is answered while trust is too low (-evades). A line for the drill: its key words (-keys).
reason = “I have to move my money today. It is important.”
    .who = “We ask everyone: did somebody tell you to?”
    .who-keys = we ask everyone, did somebody tell you
    .who-reply = “A man from an office. He calls all the time.”
    .who-evades = “No. I just want to.”
    .who-why = Asked of everyone, it hurts nobody. It asks what was said to her.
    .much = “How much would you like to move?”
    .much-reply = “All of it.”
    .much-why = The sum does not tell you who is behind it.
    .fooled = “Somebody fools you. Can you not see it?”
    .fooled-reply = “I am not stupid. Leave me alone.”
    .fooled-why = Who is blamed stops listening, and tells you nothing.

# A critical error has no -reply: it ends the take.
rings = The phone rings. “He says it must be done within the hour.”
    .press = “Give me your card. I press it for you.”
    .press-why = The customer presses, never you.
    .soon = “No hurry. Now this page, then the next.”
    .soon-reply = “Good, go on.”
    .soon-why = You say “no hurry”, and go on all the same.
    .sit = “Let it ring. Sit down with me, the money stays.”
    .sit-reply = “Well, for a moment.”
    .sit-why = First the phone is still, then she sits. Now she can think.

last = “What shall I do now?”
    .home = “Go home and think about it.”
    .home-reply = “All right, I will think.”
    .home-why = At home the phone rings again, and she is alone.
    .yours = “It is your money. You have to know that.”
    .yours-reply = “Then I do it.”
    .yours-why = She asked for help and got none.
    .call = “Let us call that office, by its own number.”
    .call-reply = “Yes. Then I know.”
    .call-why = One thing that can be checked, and you do it together.

# What came of it: one for each end in the case, and one for a customer who trusts nobody here any more (left).
end-safe = The office knows nothing of it. The money stays. Aunt Lin drinks her tea.
end-lost = In the afternoon she moves the money. It does not come back.
end-left = She puts her card away and goes to another bank.
