# Words of the case sure-teacher.kdl: one message per moment, its lines as attributes.

title = Mr Han sends money
scene = Morning. A retired engine driver stands at the machine, beaming. His phone pings again and again.
customer = You play Mr Han, 69, an engine driver all your life. A “teacher” on your phone helps you earn; twice it worked, and you are pleased. You have never met him. He says: tell neither family nor bank. You tell whoever asks with patience.
fact-stranger = He has never met the teacher
fact-secret = The teacher says: tell neither family nor bank

hello = “Excuse me, how much can I send in one go here?”
    .seat = “Hello, I am Zhao. Do sit down. I am listening.”
    .seat-keys = I am Zhao, sit down, listening
    .seat-reply = “All right, Zhao. Just one question.”
    .seat-why = A name, a seat, an ear. Who sits down talks more slowly.
    .counter = “Not much here. For more, take a number at the counter.”
    .counter-reply = “Then I do it here, in several goes.”
    .counter-why = True and quick. But he was sent on before he was heard.
    .doubt = “You ask that first thing? Has someone fooled you?”
    .doubt-reply = “I have seen the whole country. Who fools me?”
    .doubt-why = A verdict before a word was heard. To save face he will say no more.

story = “I follow a teacher. Two wins in two months!”
    .earned = “Those two wins: did you get the money in your hand?”
    .earned-reply = “All of it. It is on my card.”
    .earned-why = A question about facts, good. But first wins are often paid. Ask who he is.
    .met = “This teacher: where did you meet him?”
    .met-keys = this teacher, where, meet
    .met-reply = “Never met. It is all in the group. He sounds honest.”
    .met-evades = “A teacher, you know. Everybody in the group knows him.”
    .met-why = Only where they met; not that he is wrong. He hears his own answer.
    .clever = “Well done! Many young people cannot learn that.”
    .clever-reply = “Right. I am quicker than they are.”
    .clever-why = Praise makes him believe it more. Nothing was asked.

inside = “This time it is inside news, no risk. I send 80,000 yuan.”
    .risk = “Money goes up and down. Think twice about 80,000.”
    .risk-reply = “The teacher says it cannot go down.”
    .risk-why = True. But the words “inside news” went by unheard.
    .ours = “No risk? We have that too. I will fetch a leaflet.”
    .ours-why = He needs somebody to look with him. Who sells now is one more seller.
    .whom = “Inside news? Did he say you may tell your family?”
    .whom-reply = “He says: not the family, and not the bank.”
    .whom-evades = “Telling can wait until I have won.”
    .whom-why = The words were heard and taken up. Secrecy is the sign that counts most.

name = (He opens his phone and spells out the name of the payee.)
    .together = “Let us look together: who is it that gets the money?”
    .together-reply = “He said a company ... this is a person.”
    .together-why = One thing both can see. What he sees himself beats any lecture.
    .search = “I will look online whether this teacher is well known.”
    .search-reply = “Do. So many people praise him.”
    .search-why = Meant to check, but praise online can be made up. He trusts it more.
    .children = “Have you told your children about this?”
    .children-reply = “No. The teacher said not yet.”
    .children-evades = “They are busy, and know nothing of it.”
    .children-why = Family is a good thought. But the name is on the screen: look at it first.

today = “The group says it closes today. I must be quick.”
    .blame = “If you insist, do not come to us afterwards.”
    .blame-reply = “It is my money. Leave me be.”
    .blame-why = This protects the bank. He is pushed away when he needs help most.
    .wait = “Let it rest for today. On your card it is safe.”
    .wait-keys = let it rest, on your card
    .wait-reply = “But ... what if I miss it?”
    .wait-why = Plain truth: the money is his. A rest leaves time to ask.
    .next-day = “Use the counter. There it can arrive the next day.”
    .next-day-reply = “The next day? That is late.”
    .next-day-why = It slows down, good. But if nobody talks on, the money still goes.

last = “If you are uneasy, bring somebody who knows.”
    .home = “Go home and think it over. Then come back to me.”
    .home-reply = “Fine. I will go, then.”
    .home-why = Friendly, but he leaves alone. One push from the group, and he sends it by phone.
    .go-on = “I have said all I can. If you are sure, go ahead.”
    .go-on-why = “No risk” and “today” are plain signs. Saying so once is not help.
    .second = “I will get the manager. We call the advice line together.”
    .second-reply = “Good. I wait until we know.”
    .second-why = Two colleagues stay with him and ask. He need not decide alone.

end-safe = After the call he said nothing for a while. Then he left the group. The 80,000 yuan are still on his card.
end-lost = He sent it by phone from home. When he wanted it back, they asked for tax first.
end-left = He put his card away, said he would go elsewhere, and went.
