# Words of the case home-bed.kdl: one message per moment, its lines as attributes.

title = Auntie Qi’s fixed deposit
scene = Nearly noon. A woman hurries in with a deposit slip, sweat on her forehead. A van waits outside.
customer = You play Auntie Qi, 74, from Ledu, living alone. You want your fixed deposit out to book a bed in a home. Xiao Zhang drove you, waits outside, and taught you to say: for the hospital. You tell whoever chats with you kindly.
fact-coached = Xiao Zhang taught her to say: hospital
fact-companion = Xiao Zhang drove her and waits outside

hello = “My fixed deposit is not due. I want it all, quickly.”
    .paper = “All right, give me the slip, I will see the date.”
    .paper-reply = “Here. Look quickly.”
    .paper-why = Brisk. But she still stands out of breath, and a hand is out for her paper.
    .sit = “You can. I am Ma. Sit down first and cool off.”
    .sit-keys = you can, I am Ma, sit down
    .sit-reply = “Oh yes, I did walk fast.”
    .sit-why = “You can” comes first, so she need not be on guard. Seated, half the hurry goes.
    .reason = “A good deposit. What do you need it for, so fast?”
    .reason-reply = “My money. I take it when I like.”
    .reason-why = It sounds like an interview. Now she will use the answers she was taught.

rate = “If I take it early, what interest? Tell me exactly.”
    .part = “Usually the everyday rate. You may take only a part.”
    .part-reply = “Only a part? I had not thought of that.”
    .part-why = Right, and one more way is open: not all of it has to move.
    .none = “If you take it before the date, the interest is gone.”
    .none-reply = “All gone? Do not tease me.”
    .none-why = Wrong: early money usually earns the everyday rate. Be exact, even to keep her.
    .reckon = “I am not sure of that. The counter can work it out.”
    .reckon-reply = “Fine, let them.”
    .reckon-why = Not sure, so ask: nothing wrong. But she is still short of a plain answer.

book = (For the hospital, she says. A retirement home booklet shows.)
    .hospital = “Hospital comes first. I will ask the counter to hurry.”
    .hospital-reply = “Yes, yes, do ask them.”
    .hospital-why = Kind. But the booklet does not go with her words, and was not seen.
    .caught = “Hospital, and you carry this? Tell me the truth.”
    .caught-reply = “Must I tell you what I carry?”
    .caught-why = Seen, and thrown at her. She has no way back but to keep to her words.
    .pretty = “What a nice booklet. Is that where you would like to live?”
    .pretty-reply = “Yes, a bed there. Xiao Zhang told me to say hospital.”
    .pretty-evades = “They hand them out in the street.”
    .pretty-why = Seen, and asked like small talk. Nothing is exposed, so she can change her words.

bed = (Strokes the booklet.) “A bed here pays you every year.”
    .dear = “Paid before you move in? I would not believe it.”
    .dear-reply = “You are young. You do not know living alone.”
    .dear-why = Well reasoned, but it is an argument. Now she has to speak up for them.
    .ride = “How did you come today? Was it far?”
    .ride-keys = how did you come, far
    .ride-reply = “Xiao Zhang drove me. He waits at the door.”
    .ride-evades = “By car. Not far.”
    .ride-why = Small talk, and it is known: somebody waits outside and hurries her.
    .daughter = “A bed is a big thing. What does your daughter say?”
    .daughter-reply = “She works in Golmud. I have not told her.”
    .daughter-why = Family is a good thought. But who came with her is not known yet.

full = “They say: pay today, or the bed goes to somebody else.”
    .licence = “Ask for their licence. We look at it with your daughter.”
    .licence-reply = “Let him send it. I want to see it too.”
    .licence-why = They can show a licence or they cannot. She still decides for herself.
    .visit = “Go and look again one day. See how many live there.”
    .visit-reply = “I have. A big yard, and good food.”
    .visit-why = A yard and people can be put on show. Looking again tells nothing.
    .little = “Pay a little to keep it, and the rest when it is due.”
    .little-reply = “Now that is a way.”
    .little-why = A little is paid all the same. After the first sum, the next is easy to ask for.

last = (Somebody waves from outside.) “They call me. Be quick.”
    .outside = “Stay here. I go out and tell him to be patient.”
    .outside-reply = “Do not be hard on him.”
    .outside-why = Meant to shield her, but it leaves her alone. He comes in and takes her along.
    .half = “Then take half now, and the other half when due.”
    .half-why = It looks like a middle way. But she is hurried to pay today, and nothing is clear.
    .stay = “I sit with you, the manager comes, we ask your daughter.”
    .stay-reply = “Yes, let me tell my daughter first.”
    .stay-why = A second colleague comes, one stays. She need not turn anybody down herself.

end-safe = Her daughter will come at the weekend to see the place. No licence was ever sent. The slip is still in her bag.
end-lost = She left in the van, took the money out elsewhere and booked the bed. Months later that door was locked.
end-left = She put the slip back into her bag and was driven elsewhere.
