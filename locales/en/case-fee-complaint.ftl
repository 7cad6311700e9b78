# Words of the case fee-complaint.kdl: one message per moment, its lines as attributes.

title = Mr Zhu asks about a fee
scene = The doors have just opened. A man comes in with a slip in his raised hand. He is loud, and the others turn round.
customer = You are Mr Zhu, retired from the railway in Xining. You always kept good accounts. 2 yuan a month go from your card, for what, you do not know. You asked last month, and nobody came back to you. You cannot read the small print on your phone and do not like to say so. If somebody listens, you calm down.
fact-before = He asked last month, nobody came back to him
fact-eyes = The print on his phone is too small for him

hello = “Every month you take my money. Does anybody here care?”
    .yes = “I do. I am Ma. Sit here, and tell me all of it.”
    .yes-keys = I do, I am Ma, all of it
    .yes-reply = “Good. Ma, I will remember that.”
    .yes-why = Who hears it first takes it on. A name, a seat, from the start.
    .calm = “Please calm down. Such a small thing is not worth it.”
    .calm-reply = “Small? It is not your money.”
    .calm-why = Meant kindly, but it makes it small. That is what angers him.
    .not-mine = “Fees are not my job. Ring the bank and ask there.”
    .not-mine-reply = “Ring again. From one to the other.”
    .not-mine-why = Who hears it first stays with it. Sent to a phone, he gets angrier.

story = “2 yuan a month, for eight months. Nobody ever told me.”
    .nod = “Eight months. You are right, one should know why.”
    .nod-reply = “Exactly. I want an answer.”
    .nod-why = On his side, and that is good. What went before was not asked.
    .asked = “Whom did you ask before? What was the answer?”
    .asked-reply = “Last month. They would call me, and nothing came.”
    .asked-evades = “What is the use? You are all the same.”
    .asked-why = Whom he asked, and what was said. Anger often comes from no answer.
    .signed = “You signed for the card. Maybe you did not read it.”
    .signed-reply = “I signed. Who explained it to me?”
    .signed-why = Blamed before a look at the slip. To explain is the bank’s part.

fee = He puts the slip on the table: “Then tell me what it is.”
    .guess = “It must be the message fee. Many people have it.”
    .guess-reply = “Must be? So you do not know.”
    .guess-why = A quick answer, but a guess. One wrong guess, and trust is gone.
    .refund = “Do not worry, I make them give it all back.”
    .refund-why = It soothes, but nobody has looked yet. If it fails, he is hurt twice.
    .look = “No guessing, let us look. Can you read this line?”
    .look-reply = “No. And the phone is smaller, I never read it.”
    .look-evades = “I can read. You go on.”
    .look-why = Not known, so not guessed: the slip says it. And his eyes come up.

ticket = “Then write it down, so that it does not vanish again.”
    .notebook = “Yes, I note it in my book and pass it on for you.”
    .notebook-reply = “A book? Not even a number?”
    .notebook-why = Meant well, but a notebook forgets. With a number it can be found.
    .words = “In your words. And that you asked before, too?”
    .words-keys = in your words, asked before, too
    .words-reply = “Yes. Last month, and nobody came back to me.”
    .words-evades = “Write this one first. Then we see.”
    .words-why = His own words, shown to him. Who takes over must know of the first time.
    .papers = “Bring it in writing, with a copy of your ID card.”
    .papers-reply = “Don’t you have all that already?”
    .papers-why = What the bank has, he need not bring. He speaks and we write.

last = “Good. How long do I wait? Who answers me?”
    .soon = “Go home, we tell you as soon as there is news.”
    .soon-reply = “As soon as: which day is that?”
    .soon-why = Polite, but no day and no name. He can only wait.
    .small = “It is 2 yuan. Be kind to me, others are waiting.”
    .small-reply = “Be kind to you? Fine, I say no more.”
    .small-why = Called petty before others, he loses face. The sum is small, his right is not.
    .day = “Your number. Ms Han rings before closing tomorrow.”
    .day-reply = “Good. I wait for her call tomorrow.”
    .day-why = Who, when and how are clear, and it is in the hands of a named person.

end-served = The next day Ms Han rang. She said what the fee is, left it to him to keep it or not, and told him whom else he can turn to.
end-late = Two weeks, and no call. He came again and told it all from the start.
end-refused = He took his slip and went. Nothing was written, so nobody could change it.
end-left = He turned round and went, to move his money to another bank.
