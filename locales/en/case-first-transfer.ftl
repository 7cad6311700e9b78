# Words of the case first-transfer.kdl: each moment what the customer says or what is seen, its lines as attributes.

title = Uncle Tsering sends money
scene = Early morning. A man in a felt hat stands at the machine with a handwritten note. He looks at the machine, then at the note.
customer = You are Tsering, 70, and kept yaks and sheep in Gangcha all your life. Your grandson now studies in Xining. It is the first time you send the landlady the rent, and the note is hers. You are glad, and a little afraid of the wrong key. When nobody hurries you, you like to talk.

fact-errand = It is his grandson’s rent in Xining
fact-stranger = He never met her, his grandson did

first-step = “What do I press first?” He holds out his card and the note together.
    .press = “Let me press for you. It takes two minutes.”
    .press-why = However quick, you do not press for him. Card, money and finger are his.
    .point = “Keep your card. May I point, and you press?”
    .point-keys = keep your card, I point, you press
    .point-reply = “Yes, yes. You point, I press.”
    .point-why = Ask first, and the card stays his. What he learns now, he can do next time.
    .counter = “For a first time, go to the counter. They help you.”
    .counter-reply = “I could. But I want to learn this.”
    .counter-why = The counter is one way. Ask what he would like, then point the way.

whom = “I send this person 2,400 yuan. For the first time.”
    .small = “That is not so much. Just press as on the note.”
    .small-reply = “Good, as on the note.”
    .small-why = Much or little, we ask. If you do not ask, you do not know what it is for.
    .liar = “The first time? Aren’t you afraid it is a cheat?”
    .liar-reply = “A cheat? That is no way to talk.”
    .liar-why = Most first times are honest. Asked like this, a good thing turns bad.
    .purpose = “We ask everyone: what is the money for?”
    .purpose-reply = “My grandson studies in Xining. It is his rent.”
    .purpose-evades = “Family. It is for something useful.”
    .purpose-why = Asked of everyone, in an everyday voice. He is only too glad to tell.

note = On the note is a woman’s name. The account number is small and close.
    .met = “Have you met the payee? Shall we call and check?”
    .met-reply = “My grandson has, I have not. I call him.”
    .met-evades = “It is on the note. It is right.”
    .met-why = Not to have met is no fault. One call to someone he knows, and it all fits.
    .lens = “That is small. I bring a magnifier, then you press.”
    .lens-reply = “Now I see it. Good.”
    .lens-why = What he sees well, he presses well. But who the payee is was not checked.
    .woman = “A woman? Uncle, did you meet her online?”
    .woman-reply = “What a thing to say. I am seventy.”
    .woman-why = Even half a joke hurts. He is here on honest business.

pace = The machine shows a new page. “Slowly, I have not read it all.”
    .green = “No need to read it all. Green means yes, press green.”
    .green-reply = “Oh, green, green.”
    .green-why = It spares his eyes, but he does not know what he presses.
    .terms = “Select interbank, key in the account, match the payee.”
    .terms-reply = “Inter, inter what?”
    .terms-why = Bank talk, and three steps at once. Nobody can keep that in mind.
    .one = “No hurry, one at a time. First, the name.”
    .one-keys = no hurry, one at a time, the name
    .one-reply = “The name, yes, as on the note.”
    .one-why = One sentence, then wait. What he understands, he presses with an easy mind.

undo = “If it goes wrong, do I get it back?” His hand stops in the air.
    .next-day = “It arrives next day, so there is time to undo it.”
    .next-day-reply = “That is good, that is good.”
    .next-day-why = Not always now: some arrives at once. Go by what the machine says.
    .read = “See the arrival time. At once means hard to undo.”
    .read-reply = “Then I check once more.”
    .read-why = The truth, and the place to look. He knows, so he looks once more.
    .sure = “We are here. If it goes wrong, we get it back.”
    .sure-why = You want to calm him. But nobody knows if it comes back, so do not promise.

last = He reads name, account and amount once more: “Shall I press?”
    .hold = “A first time, so let us not do it today. Later.”
    .hold-reply = “But they wait for it today.”
    .hold-why = Everything fits. To put it off holds up his honest business.
    .go = “Yes, press. Take the slip. Next time you know how.”
    .go-reply = “Good, I press.”
    .go-why = You let him press, very good. Let him ask if it arrived, and it is complete.
    .match = “It all fits, press. Then call if it arrived.”
    .match-reply = “Good, I call right after.”
    .match-why = It was checked, so trust him and let him press. The call makes it complete.

end-served = The slip comes out. On the phone the grandson says it has arrived. Next month he will come and do it again.
end-refused = He folds the note into his hat and takes the bus home. The rent is paid three days late.
end-left = He puts away card and note and goes to another bank.
