# Words of fake-police.kdl: one message per screen, its choices as attributes.

title = Police on the phone

phone-rings = A caller says: this is the police
    .body = Imagine this happens to you.
        “A card in your name was used to hide stolen money.” You feel uneasy.

uniform = On your phone you see a uniform
    .body = They ask you to look. There is an arrest paper with your name on it.

secret = “You must not tell anybody”
    .body = “Help our enquiry.” Children and bank may not know. You must stay on the line.

safe-account = “Move it to a safe account”
    .body = They will check it and give it back, they say. “If the bank asks, say it is for repairs.”

turn = You stand at the machine
    .body = You have your card. The caller is still on the line and hurries you. What do you do?
    .follow = Send it to be checked
    .stop = Hang up and ask

ending-lost = You sent it. Nobody answers.
    .body = It sounded real, and many believed it. It is not your fault.
        Tell us at once to try to stop it.
    .other = See the other ending

ending-safe = You hung up and kept it
    .body = You ask at a police station. There is no such case.
        “It was right to come and ask,” says the officer.

helpers = One call, and your daughter comes
    .body = “Hang up first,” she would say. “I go to the police with you.”
        The people you may not tell are the ones who can help.

what-to-do = Hang up and move no money
    .body = Real police never ask you to move money. There is no “safe account”.
        To be sure, ask at a police station.
    .call = I got this call now

who-to-call = Not sure? Call { $anti-fraud }
    .ask = Not sure? Ask our colleague
    .body = { $anti-fraud } is the police line against fraud.
        If money is already sent, tell our colleague, then call { $police }.
    .call = I got this call now

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “Thank you for telling us. Please sit, have some water. What did the caller say? Take your time.”
    .do = Stand at the side. Ask them to hang up and lay the phone face down. Hear it all, then name two things softly: money, and secrecy. Go to the police station together, or look up its number and call. Bring a second colleague. Thank them.
    .never = Do not take the phone, argue or blame. Do not ask for the PIN or let them leave alone.
    .scene-title = “Police” on the line
    .scene = The customer holds a phone and says the police want the money sent. The caller is still on the line.
    .customer = “Police” have called you. You are afraid of prison, and afraid to tell.
    .opening = “The police said to tell nobody. I must send it fast.”
    .welcome = “Thank you for asking us. Sit down, have some water.”
    .welcome-why = Who sits safely dares to go on.
    .hang-up = “Real police can wait. Hang up and lay it down.”
    .hang-up-why = While the line is open, the other end is heard.
    .what-said = “What do they want done? Was it to be secret?”
    .what-said-why = Asked for words and acts, people can tell.
    .together = “We ask at the police station together, or call it.”
    .together-why = What one has asked oneself can be trusted.
    .scold = “You believe that? It is on television daily.”
    .scold-why = Shame ends the talk.
    .key-for = “Give me the phone, I hang up and delete it.”
    .key-for-why = Only the customer presses on that phone.

question = What do you do first?
    .body = A “court” calls about your card and leaves a number to call.
    .ring-theirs = Call them
    .go-there = Ask the police

right = Yes, go and ask yourself
    .body = Where you go yourself, you meet the real police. The number they left leads back to them.

wrong = Let us look at this again
    .body = The number they left leads back to them. Where you go yourself, you meet the real police.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = To stop and ask is a good choice. Where you go yourself, you meet the real police.

once-more = Once more: what comes first?
    .body = A “court” calls about your card and leaves a number to call.
    .ring-theirs = Call them
    .go-there = Ask the police

explained = Hang up, then go and ask
    .body = The number they leave looks real, and it is hard to tell. At the police station you meet the real police.

goodbye = Police do not want your money
    .body = If such a call comes again, ask us first.
        Please take your phone, glasses and card.
