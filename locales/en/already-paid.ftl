# Words of already-paid.kdl: one message per screen, its choices as attributes.

title = Money already given

bank = { $phone-known ->
        [yes] First the bank: { $bank-phone }
       *[no] First call the number on your card
    }
    .body = “I have paid, and it may be fraud. Please stop it.”
        We are calling our colleague, too.
    .called = I have called
    .no-phone = I cannot call

lend-phone = Ask us here for a telephone
    .body = Wave, or go to the counter. We tell you the number.
        You do the talking yourself.

police = Then call the police: { $police }
    .ask = Then call the police
    .body = Say who got the money, how, and when.
        Take your time. You can add things later.

three-things = Find these three things
    .body = The slip, or the page of the payment on your phone.
        The other person's name, account and number. Your ID.

keep = Keep every message on your phone
    .body = Messages, chats and calls are for the police to see.
        If somebody else has your card or PIN, ask the bank to lock it.

no-more = If they offer to get it back, do not pay
    .body = Real police and banks take no fee.
        It happens to many. It is not your fault.
    .wait = I wait for you here
    .go = All is done

beside =
    .staff-ok = We have talked, done
    .staff-stop = I take you to the counter
    .staff = First: “You did right to come to us. Please sit down. I will stay with you while you call. Take your time.”
    .do = Ask them to end any other call. Stay while the customer calls the bank, then the police. Ask the counter whether it can be stopped. Fetch a second colleague.
    .never = Do not say “how could you”. Do not promise that it comes back. Do not ask for the PIN. Do not leave the customer alone.
    .scene-title = Already paid
    .scene = The customer pressed “I have paid already” and sits there trembling.
    .customer = You have just sent the money. You are afraid and ashamed of being scolded.
    .opening = “Have I made a mess? Will the money come back?”
    .glad = “You did right to say so. Sit down, I am here.”
    .glad-why = Calm comes first, or nothing is heard.
    .bank-first = “Let us ring the bank now and ask if it can be stopped.”
    .bank-first-why = The sooner the better; whether it helps, only they know.
    .one-thing = “One thing at a time. First: where did it go?”
    .one-thing-why = In distress one thing at a time is heard.
    .stay = “The manager helps to report it, and I stay with you.”
    .stay-why = Somebody acts, somebody stays, and it is said who.
    .blame = “Such a thing! Why did you not ask before?”
    .blame-why = It hurts already, and blame helps nothing.
    .get-back = “Do not worry, we will surely get it back.”
    .get-back-why = Nobody can promise it, and it hurts twice.

goodbye = You did right to tell
    .body = If a caller wants money again, hang up and ask at a police station.
        Do you have card, ID and glasses?

to-counter = Please come to the counter
    .body = Show them the three things.
        Do you have card, ID and glasses?
