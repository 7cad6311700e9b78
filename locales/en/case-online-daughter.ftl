# Words of the case online-daughter.kdl: one message per moment, its lines as attributes.

title = Teacher Qi sends money
scene = Noon, at the transfer machine. A lady in reading glasses smiles at her phone. It shows a photo of a young woman.
customer = You are Teacher Qi. You taught small children in Huzhu all your life and live alone. A young woman you know from your phone calls you mother every day. She needs an operation, is 30,000 short, and asks you not to tell your son. You love to talk about her. If somebody speaks ill of her, you stop.
fact-alone = Her son lives far away, she lives alone
fact-stranger = She has never met this “daughter”
fact-secret = She was asked to keep it from her son

hello = “This number is so long, my dear. Please press it for me.”
    .take = “Give me the phone, I read it out and you press.”
    .take-reply = “Here. Read slowly.”
    .take-why = The hand is off the machine, but on her phone. Her things stay with her.
    .press = “It is long. You watch, and I press it for you.”
    .press-why = She asked, and it is kind. But she alone moves her money.
    .point = “I stand by and point, and you press. All right?”
    .point-keys = stand by and point, you press
    .point-reply = “All right. I trust my own finger, too.”
    .point-why = Asked first, hands off the machine. Her money is moved by her alone.

photo = “Look, this is my girl. Every morning she calls me mum.”
    .chat = “How sweet. What do you two talk about each day?”
    .chat-reply = “Whether I ate. My son is far, I am alone at home.”
    .chat-evades = “Oh, this and that.”
    .chat-why = First glad with her, then all ears. With a listener she goes on.
    .later = “A pretty girl. Let us go on, people are waiting.”
    .later-reply = “Yes , let us go on, then.”
    .later-why = Praise, then a push. She wanted to talk and swallowed it.
    .found = “That photo looks taken off the web. Take care.”
    .found-reply = “You have never seen her. Do not talk like that.”
    .found-why = Maybe so. But she hears her daughter run down and must defend her.

who = “She needs an operation. 30,000 is missing, due today.”
    .ward = “How worrying. Which hospital, and which ward?”
    .ward-reply = “A big one in Guangzhou. I did not ask the ward.”
    .ward-why = Thoughtful, and of use later. What counts more is whether they have met.
    .meet = “Where was it that you met her the first time?”
    .meet-keys = where, met the first time
    .meet-reply = “Not yet. We met on the phone, three months ago.”
    .meet-evades = “Why do you ask? Let us get this done.”
    .meet-why = Not true or false, only where they met. Her answer makes her think.
    .kin = “Is she your own? Is she in the family register?”
    .kin-reply = “Are you the registry? I have nothing to say.”
    .kin-why = Like a trial. Busy with defending, she has no time to think.

wipe = The phone lights up. She reads: “Mum, when it is sent, delete our chat.”
    .down = “Put the phone face down, and answer her later.”
    .down-reply = “Good, she can wait a little.”
    .down-why = Phone down is right, it gives some peace. But “delete” was passed over.
    .aside = “Young people delete a lot. Look, you press here.”
    .aside-why = An excuse for the other side, and the sign is gone. So is the money soon.
    .hush = “Delete it, she says. Whom else shall you not tell?”
    .hush-reply = “My son. She says he would only worry.”
    .hush-evades = “The child is shy, that is all.”
    .hush-why = “Delete” was heard and gently taken up. To keep family out is a clear sign.

check = “She is in pain over there. How can I look away?”
    .call-her = “Then ring her now and ask her about it all.”
    .call-her-reply = “Her throat was examined. She cannot talk, she says.”
    .call-her-why = Asking is good, but this asks the one who wants money. Ask others.
    .desk = “We look up the hospital and ask if she is there.”
    .desk-keys = look up the hospital, ask if she is there
    .desk-reply = “Yes, let us ask. Then I can be easy.”
    .desk-why = A number found by ourselves, not theirs. One question, and it is clear.
    .next-day = “Let it arrive tomorrow, and sleep on it tonight.”
    .next-day-reply = “Tomorrow , it cannot wait, she says.”
    .next-day-why = A day more is good. With nothing checked, tomorrow is the same.

last = She clasps her card. After a while: “But she does call me mum.”
    .son = “Sister Lin will sit with us while you ring your son.”
    .son-reply = “Yes , I know his old number by heart.”
    .son-why = Two colleagues, and a son she rings herself. In grief, somebody is there.
    .some = “Then send less for now, and keep enough to live.”
    .some-reply = “Good, 10,000 for now.”
    .some-why = It seems fair to both. But it goes to a stranger, who will ask again.
    .back = “Send it if you like. If it is wrong, we get it back.”
    .back-why = Nobody can promise that. With these words she sends it at ease.

end-safe = Together they asked the hospital: nobody of that name. The money is in the account, and her son comes at the weekend.
end-lost = 10,000 went. The next day 20,000 more was asked for, and later nobody answered.
end-left = She put away her phone and card and went to another bank.
