# Words of the case slow-hands.kdl: one message per moment, its lines as attributes.

title = Teacher Li at the machine
scene = Start of the month, a queue at the machine. A grey-haired woman has her turn. Her hands shake; somebody looks at the clock.
customer = You play Teacher Li, 78, a teacher in Huzhu all your life. Your hands shake, your glasses are at home, and you do not like to say so. The cash is a wedding gift for a former pupil. Whoever belittles you in public gets no answer.
fact-glasses = Her glasses are at home; she cannot read it
fact-errand = A wedding gift for a former pupil

queue = (“Hurry up!” says somebody. Her hand shakes, the card falls.)
    .aside = “Have a rest over here and let the others go first?”
    .aside-reply = “I have queued as they have.”
    .aside-why = Meant to be quick for all. But it is her turn; now she feels in the way.
    .slowly = “Take your time. I will speak to the queue.”
    .slowly-keys = take your time, the queue
    .slowly-reply = “I am sorry to be a bother.”
    .slowly-why = First she is at ease, then the queue. The hurry is theirs, not hers.
    .family = “With such hands, why not let your family do it?”
    .family-reply = “My own money I take out myself.”
    .family-why = It sounds like care, and blames her for coming alone.

card = (She picks it up and tries the slot twice. It will not go in.)
    .take = (Takes the card.) “I put it in, you press the PIN.”
    .take-why = A card taken is a task taken over. After one step comes the next.
    .around = “Wrong way! The end with the gold square goes in.”
    .around-reply = “Which end? Not so loud.”
    .around-why = True. But nobody asked whether she wants help, and the whole queue heard.
    .side = “May I stand beside you and look at the screen?”
    .side-keys = may I, beside you, the screen
    .side-reply = “Yes, on this side, out of the light.”
    .side-why = Asked, and waited for her nod. The card stays in her hand.

screen = (Her face is close to the screen. Her hand does not press.)
    .glasses-offer = “Such small print. May I bring you reading glasses?”
    .glasses-offer-reply = “Please. I left mine at home and did not like to say.”
    .glasses-offer-evades = “No, I can see.”
    .glasses-offer-why = She cannot read it, and the print gets the blame. Now it is easy to say.
    .right = “The one for cash, on the right. Press it once.”
    .right-reply = “On the right ... which one?”
    .right-why = Pointing, not pressing, is right. But she cannot see what is pointed at.
    .words = “Only a few words. If you cannot follow, ask sooner.”
    .words-reply = “I taught all my life. I can read.”
    .words-why = She cannot see it; she can read. Said before everybody, it hurts.

ask = “I want to take out 2,000 yuan. Which one?”
    .skip = “There is a queue, so no questions. Press quickly.”
    .skip-reply = “All right, I will be quick.”
    .skip-why = Kind to the queue, and it hurries her. The one question is for everybody.
    .purse = “2,000, is it? Hold it tight, let nobody see it.”
    .purse-reply = “Do speak lower.”
    .purse-why = Good advice. But now the queue knows how much she has.
    .all = “We ask everybody: did someone tell you to get it?”
    .all-reply = “No. A pupil gets married. It is my gift.”
    .all-evades = “No, I need it myself.”
    .all-why = Everybody is asked, and that is said first. After the answer she is helped as usual.

pin = “Now the PIN. My hand shakes. I may press wrong.”
    .near = “No fear. I watch from here and tell you if it is wrong.”
    .near-reply = “With you watching I am worse.”
    .near-why = Meant to give courage. But eyes on the keys are one more who knows the PIN.
    .away = “Cover it and take your time. I turn away and wait.”
    .away-keys = cover, take your time, turn away
    .away-reply = “Good. Turned away, you do not fluster me.”
    .away-why = Said, and done. With nobody looking she presses better.
    .hear = “Say it softly, and I check that you press it right.”
    .hear-why = One figure heard, and it is not hers alone any more. Kindness is no reason.

last = (The cash is out. She counts each note. Another sigh behind.)
    .count-here = “Count it right here. Then I come and sit with you.”
    .count-here-reply = “It is right. Come, let us sit.”
    .count-here-why = Counted at the machine, all can be sorted out. A little slower is surer.
    .bench = “Do count over there, on the seat. Others are waiting.”
    .bench-reply = “... Then I will not count.”
    .bench-why = A seat is kind. But away from the machine a missing note is hard to prove.
    .lane = “Next time come to me. There is a seat to wait on.”
    .lane-reply = “Is there? I will come to you.”
    .lane-why = She should know of the seat. But she is counting; say it afterwards.

end-served = She put the money into her inside pocket, nodded to the queue and walked out at her own pace.
end-refused = She left without counting. From then on a neighbour took the money out for her, and has the PIN too.
end-left = She took her card and no money, and walked slowly to another bank.
