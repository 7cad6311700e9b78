# Words of the case colleague-special.kdl: one message per moment, its lines as attributes.

title = Uncle Ma looks for somebody
scene = A quiet afternoon. A man who often comes stands at the notice of investments, some papers rolled up in his hand.
customer = You play Uncle Ma, 68, twenty years a noodle cook, now back in Hualong. Xiao Yang of the bank offers you something: do not tell colleagues, the money goes to a company. You trust him and want no trouble for him. You tell whoever asks politely.
fact-secret = Xiao Yang said: do not tell other colleagues
fact-payee = Signed in a tea garden, paid to a company

hello = “Xiao Yang is out? I will wait. It is only for him.”
    .fetch = “I will call Xiao Yang and tell him to come back.”
    .fetch-reply = “Fine. I will wait.”
    .fetch-why = Eager, but he is passed on. Whoever is asked first should hear him.
    .only-him = “What is it that only he may hear? Why not me?”
    .only-him-reply = “Whom I see is my own affair.”
    .only-him-why = It sounds like an interview. He has not sat down, and the talk is closed.
    .sit = “Do sit and wait. I am Han. You can ask me, too.”
    .sit-keys = sit and wait, I am Han, ask me
    .sit-reply = “Good, Han. I will sit a while.”
    .sit-why = A name and a seat, and no chase. If he wants to talk, he knows to whom.

paper = (Tucks the papers away.) “A good thing. Not for everybody.”
    .told = “How did Xiao Yang put it to you then?”
    .told-reply = “An inside share. Not a word to his colleagues.”
    .told-evades = “High interest, and not to worry.”
    .told-why = He hides a paper, so ask for the words used. To keep it from colleagues is the sign.
    .look = “Come, show me, I will check it for you.”
    .look-reply = “No need. I keep it myself.”
    .look-why = Meant to help, but the hand came before the question. He holds on tighter.
    .odd = “A proper thing need not hide. Take care.”
    .odd-reply = “He has helped me for years. Would he harm me?”
    .odd-why = Perhaps right. But it is a verdict, and he has to speak up for Xiao Yang.

good = “Xiao Yang is good. He brought me fruit in hospital.”
    .apart = “He is good to you. The product is another matter.”
    .apart-reply = “True. The man is one thing, this is another.”
    .apart-why = Man and product are kept apart, good. Still missing: where the money goes.
    .where = “Where do you sign, and who gets the money?”
    .where-keys = where you sign, who gets it
    .where-reply = “In a tea garden tomorrow. A company gets it.”
    .where-evades = “He sees to that. I do not worry.”
    .where-why = Nothing about the man. Two facts only: where it is signed, and who is paid.
    .trusting = “Good or not, you trust people far too easily.”
    .trusting-reply = “I have trusted all my life, and did well.”
    .trusting-why = It blames him, and a colleague as well. He will not go on.

code = “No risk, he says, and twice the interest on your board.”
    .face = “Wait for Xiao Yang, and ask him face to face.”
    .face-reply = “Right. I will ask him.”
    .face-why = The seller explains it all away. Somebody who has not sold it should look.
    .site = “I look up the code on the official site. You watch.”
    .site-keys = official site, code, you watch
    .site-reply = “It is not there? Look again.”
    .site-why = What a bank sells has a code that can be found. He sees it; no need to argue.
    .cover = “He is one of us. If it goes wrong, the bank pays.”
    .cover-why = Nobody can promise that. With these words in his ear, he signs.

tomorrow = “We sign tomorrow morning. After that it is gone.”
    .here = “No hurry. If you sign, sign here, on camera.”
    .here-reply = “He said no camera ... I will wait and see.”
    .here-why = Nothing forbidden, only the place is changed. A good thing can wait and be filmed.
    .son = “Take your son along tomorrow. He can sit with you.”
    .son-reply = “He knows Xiao Yang too. Good.”
    .son-why = Company is a kind thought. But place, paper and pace are the same.
    .home = “Take it home, and read it with the family for a day or two.”
    .home-reply = “Yes, I will read it to my wife.”
    .home-why = Slower, and with the family. “Sign it here” would make it firmer.

last = “What do I tell Xiao Yang? He comes any minute.”
    .tell = “Just tell him that I said not to buy it yet.”
    .tell-reply = “Fine, I will say that.”
    .tell-why = Meant to take it on herself. But the seller hears it first, and talks him round.
    .quiet = “The manager sees you alone. Your name stays out.”
    .quiet-reply = “Good. I want no trouble for him.”
    .quiet-why = Somebody who has not sold it talks, and reports it quietly. He offends nobody.
    .stay-out = “I should not meddle with a colleague. You decide.”
    .stay-out-why = We all know that feeling. But off the board, at twice the interest, cannot go unheard.

end-safe = The manager read the papers with him: the bank’s name is not on them. He did not sign, and it was reported.
end-lost = He signed in the tea garden the next day. When it was due, the money did not come back.
end-left = He put the papers into his coat and went elsewhere.
