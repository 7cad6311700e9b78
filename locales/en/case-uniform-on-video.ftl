# Words of the case uniform-on-video.kdl: each moment what the customer says or what is seen, its lines as attributes.

title = Teacher Ma sends money
scene = Morning, few people in the hall. A man stands at the machine with an earphone in, a paper in his hand, and keeps looking at his watch.
customer = You are Teacher Ma, 68, proud after a life of teaching. An “officer” listens in your earphone, wants secrecy, and taught you to say it is for your son’s repairs. You want it done fast. You tell the truth to someone who asks softly and with respect.

fact-phone = Somebody listens in his earphone
fact-coached = He was taught to say “repairs”
fact-secret = He was told to tell nobody

hello = “I can press by myself. Don’t mind me.”
    .busy = “Of course. I am over there if you want me.”
    .busy-reply = “Fine, fine. You are busy.”
    .busy-why = To do as he says is not wrong. But from far away you see nothing.
    .beside = “Good morning, I am Qi. I stay near, no hurry.”
    .beside-reply = “Well, stand there then.”
    .beside-why = Your name, and no rush to help. He keeps his pride, and you can see.
    .teach = “This machine is new and tricky. Let me teach you.”
    .teach-reply = “I taught all my life. Nobody has to teach me.”
    .teach-why = He said he can do it. Teach him first, and he talks to you even less.

ear = He turns aside, covers the earphone and murmurs: “Yes. Yes.”
    .wire = (touch your ear, softly) “Is someone talking to you now?”
    .wire-keys = touch your ear, ask softly
    .wire-reply = (covers the earphone, nods) “He listens all the time.”
    .wire-evades = “Nobody. It is only the news.”
    .wire-why = You see an earphone, so you ask softly. A nod is an answer too.
    .finish = “Finish your call first. I will come back later.”
    .finish-reply = “Good, good.” (bends his head and listens)
    .finish-why = To let him finish is to let the other side go on teaching him.
    .health = “That is bad for your ears. Take it out and rest.”
    .health-reply = “Never mind, I am used to it.”
    .health-why = Kind to his ears. But who is in the earphone was not asked.

story = “It is for my son, for repairs at his home.” It comes out smoothly.
    .name = “The name on that paper is not Ma. Tell me the truth.”
    .name-reply = “It is my money. Am I on trial?”
    .name-why = That catches him out to his face. A proud man shuts the door.
    .house = “Repairs are hard work. Where is your son’s flat?”
    .house-reply = “West of the city, which block, I cannot say.”
    .house-why = Friendly, and you hear that it does not fit. The main question is still to come.
    .taught = “We ask everyone: did someone tell you what to say?”
    .taught-reply = “Well, he said: if the bank asks, say repairs.”
    .taught-evades = “Who would teach me? It is my own son.”
    .taught-why = Asked of everyone, it costs no face. It asks what was done, not whether he is honest.

hurry = There is sweat on his forehead: “Quick, it must be done before noon.”
    .snatch = (hand out) “Give me the phone, I will talk to them.”
    .snatch-reply = “Don’t you touch my phone.”
    .snatch-why = Take the phone and argue, and he will defend the caller.
    .down = “Let us hang up and sit. The money stays.”
    .down-keys = hang up, sit, the money stays
    .down-reply = “I will tell them I am hanging up for now.”
    .down-evades = “Leave me. I am fine standing.”
    .down-why = When the line is cut, he can listen. In the account, the money can wait.
    .press = “You are in a hurry. Read it out, and I will press.”
    .press-why = In a hurry the hand goes out by itself. But then it was you who sent it.

uniform = The phone lights up: a man in uniform on video. “See? It is real.”
    .number = “Ask him for his badge number and his station.”
    .number-reply = “He told me, and showed me his card.”
    .number-why = He has an answer to everything. Ask at a real police station.
    .whom = “Did he say that nobody may hear of this?”
    .whom-reply = “It is a rule, he says. Not even my wife.”
    .whom-evades = “It is official. I cannot tell you.”
    .whom-why = You found the secrecy, and that matters. One step more: go and ask together.
    .walk = “The police station is close. Shall we go and ask?”
    .walk-reply = “Ask in person, yes, that would calm me.”
    .walk-why = No quarrel about true or not, but a thing he can see for himself. A short walk tells.

last = He holds up his card: “So do I send it or not?”
    .second = “Not yet. Our manager and I go with you.”
    .second-keys = not yet, the manager comes, go together
    .second-reply = “Good. I am sorry to trouble you both.”
    .second-why = With one more colleague he is not alone, and neither are you.
    .home = “Not today. Think it over at home, then come back.”
    .home-reply = “All right, I will think about it.”
    .home-why = Alone at home, the phone rings again. Now he needs somebody with him.
    .yours = “You taught all your life. You know best. You decide.”
    .yours-why = It sounds like respect, but what is plain to see is let go.

end-safe = At the police station there is no such case. Teacher Ma calls his wife. The money is in his account.
end-lost = At home the phone rings again. In the afternoon he sends the money from his phone.
end-left = He puts away card and paper and goes to another bank.
