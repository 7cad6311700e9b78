# Words of the case wrong-pin.kdl: one message per moment, its lines as attributes.

title = Uncle Cairang’s card
scene = Noon. A man in a felt hat stands at the machine, muttering something. He looks round at you.
customer = You play Uncle Cairang, 70, from the pastures of Gangca. Your wife has always seen to the money. She is in hospital, you need cash for her medicine, and the PIN was wrong twice. You are in a hurry and ashamed. You tell whoever asks kindly.
fact-errand = His wife is in hospital; it is for her medicine

half = “The PIN is wrong again. I say it, you press. All right?”
    .once = “All right, say it softly. I press it, just this once.”
    .once-why = Once is enough, and a second person knows it. He is in a hurry: guard it for him.
    .keep = “Do not say it. Keep it in your own head.”
    .keep-keys = do not say it, your own head
    .keep-reply = “Oh. In a hurry I forgot.”
    .keep-why = Stopped with the first words, and no blame. The PIN matters more than speed.
    .lower = “Do lower your voice, or the others will hear.”
    .lower-reply = “Then I say it softly.”
    .lower-why = Right about the others. But you should not hear it either, and he goes on.

twice = “Wrong twice. A third time must be right, surely?”
    .stop = “Let us stop. One more may lock the card.”
    .stop-reply = “I would not dare. As you say.”
    .stop-why = Two tries, then stop. “May” is exact; it does not frighten or promise.
    .gone = “One more, and card and money are both gone.”
    .gone-reply = “The money, gone?”
    .gone-why = Wrong, and it upsets him. A lock can be undone; the money stays his.
    .again = “Try it once more then, slowly and with care.”
    .again-reply = “... No. I am not sure of it.”
    .again-why = Meant to save him a walk. But a third wrong try usually locks the card.

out = (The card is back.) “I never used this card before.”
    .whose = “Not used by you? Where did you get it, then?”
    .whose-reply = “It is in my name. What do you take me for?”
    .whose-why = Suspected before he had finished. It is his card; another in the family used it.
    .holder = “Is it in your name? The counter needs your ID card.”
    .holder-reply = “It is, and I have my ID card.”
    .holder-why = What the counter needs, rightly asked. But why he hurries, nobody knows yet.
    .before = “For a new PIN we ask all: who took the cash before?”
    .before-keys = we ask all, who before
    .before-reply = “My wife. She is in hospital. It is for medicine.”
    .before-evades = “Somebody in the family.”
    .before-why = Everybody is asked, and only how it was before. Then he is helped as usual.

shame = “Not even a PIN can I remember. I am no use.”
    .common = “People come for this every day. Anyone forgets.”
    .common-keys = every day, anyone forgets
    .common-reply = “Really? Then I feel better.”
    .common-why = It is true, and no baby talk. At ease, the rest is simple.
    .better = “Say it over more often, and you save the trip.”
    .better-reply = “... It is all my fault.”
    .better-why = He blames himself already. One word more, and he will not come again.
    .write = “Write it down and keep it on you. That helps.”
    .write-reply = “I did write it once.”
    .write-why = Meant to help. But a PIN in a pocket is soon lost, and read by others.

note = (In his hat is a folded paper. He starts to open it.)
    .rule = “A PIN should not be on paper. Others may see it.”
    .rule-reply = “Oh. Where do I put it, then?”
    .rule-why = True, but “do not open it” comes first. The paper is still in his hand.
    .read = “Open it, perhaps I can make out the figures.”
    .read-why = To look is the same as to hear. Once it is made out, it is out.
    .fold = “Keep that paper folded. I do not look either.”
    .fold-reply = “Good. I put it back.”
    .fold-why = Noticed before it was open. “I do not look either” spares him the shame.

last = “The PIN, then. What happens at the counter?”
    .number = “Take a number and a seat. They tell you at the counter.”
    .number-reply = “Wait even longer? I cannot.”
    .number-why = It is what we all say. But what to bring and who helps, he does not know.
    .along = “I go with you. They see your ID card, you press a new PIN.”
    .along-reply = “Only those two? Good, let us go.”
    .along-why = First that somebody comes along, then two things. Heard once, remembered.
    .purpose = “They will ask what it is for. Think what you will say.”
    .purpose-reply = “My own money, and I am questioned?”
    .purpose-why = A new PIN needs no such answer. What had to be asked was asked.

end-served = The counter looked at his face, and he pressed the new PIN twice himself. He got the cash and was in time with his wife’s lunch.
end-refused = He could not wait, put on his hat and left. A neighbour lent him the medicine money.
end-left = He put on his hat, took his card and went elsewhere.
