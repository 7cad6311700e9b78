# Words of fake-police.kdl: one message per screen, its choices as attributes.

title = Police on the phone

phone-rings = A caller says: this is the police
    .body = Imagine this happens to you.
        “A card in your name was used to hide stolen money.” You feel uneasy.

uniform = On your phone you see a uniform
    .body = They ask you to look. There is an arrest paper with your name on it.

secret = “You must not tell anybody”
    .body = Not your children, not the bank. And you must stay on the line.

safe-account = “Move it to a safe account”
    .body = They will check the money and give it back, they say. You bring your card to the machine.

turn = Then you stop for a moment
    .body = Why would the police want your money? You hang up and ask us.

what-to-do = Hang up and move no money
    .body = Real police never ask you to move money. There is no “safe account”.
        To be sure, ask at a police station.
    .call = I got this call now

who-to-call = Not sure? Call { $anti-fraud }
    .body = That is the police line against fraud.
        If money is already sent, call { $police }, then call our colleague.
    .call = I got this call now

question = What do you do first?
    .body = “Police” call about your card. They want your money moved first.
    .hang-up = Hang up and ask
    .send-some = Send a little first

right = Yes, hang up first
    .body = Once you hang up, you have time to think and to ask. Real police never ask you to move money.

wrong = Let us look at this again
    .body = Once you send a little, the caller will ask for more. Real police never ask you to move money.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. Real police never ask you to move money.

once-more = Once more: what comes first?
    .body = “Police” call about your card. They want your money moved first.
    .hang-up = Hang up and ask
    .send-some = Send a little first

explained = Hang up first, then ask
    .body = These calls sound very real, and it is hard to tell. Real police never ask you to move money.

goodbye = Police do not want your money
    .body = If such a call comes again, ask us first.
        Please take your phone, glasses and card.
