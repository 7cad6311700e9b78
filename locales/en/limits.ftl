# Words of limits.kdl: one message per screen, its choices as attributes.

title = Limits on my card

intro = Put a lock on your card
    .body = The counter does it. You can change it back later.

what = What would you like to change?
    .body = A limit: the most you can send in a day.
    .lower = Lower the limit
    .off = No paying online
    .later = Arrive a day later
    .raise = Raise the limit

lower = How much a day is enough?
    .body = Only think of it, and tell the counter. You can change it later.

also-off = Switch off paying online too?
    .body = If you never buy online, that is safer.
    .both = Yes
    .only = No

uses-phone = Do you pay with your phone?
    .body = At the market or on the bus counts too.
    .yes = Yes
    .no = No

keep-some = Tell the counter what to keep
    .body = You can leave a little for your phone.
        What you never use, such as paying abroad, can go.

later = Money you send arrives a day later
    .body = So there is time to ask.
        If you change your mind, ask us at once whether it can be stopped.

safe = A few questions we ask everyone
    .body = Many people are told to keep silent at the bank.
        Just press what is true. Pressing “Yes” is safe, and nobody will blame you.

tip = No helpline asks for a higher limit
    .body = If a caller says so, hang up first.
        Then ring a number you know yourself.

tip-2 = Your phone is for you alone
    .body = If someone wants to see your screen, hang up.
        If you wonder, ask our colleague.

tip-3 = A limit is a lock
    .body = A low one is safer every day. Raise it only when you need to.

talk =
    .staff-ok = All clear, carry on
    .staff-stop = Not today
    .staff = Greet first: “We have a short chat with everyone who changes a limit. Take your time, I am listening.”
    .sampled = Greet first: “We chat with some of the people who change a limit. Take your time, it is quick.”
    .do = Stand at the side, offer a seat and water. Ask that the phone be put away. Listen, then call the family’s old number together.
    .never = Do not hurry them or ask for the PIN. Do not press for them or say amounts aloud.

stop =
    .staff-ok = All clear, carry on
    .staff-stop = Not today
    .staff = Greet first: “We have a short chat with everyone who changes a limit. Please sit, have some water, take your time.”
    .do = Ask that the phone be put down. Hear the story out, do not argue. Bring a second colleague. Look for an app that shows the screen to others.
    .never = Do not leave them alone or ask for the PIN. Do not press for them or speak of it in public.
    .scene-title = A limit waits
    .scene = The customer wants a higher limit. A voice comes from the phone beside the machine.
    .customer = You want a higher limit. “Customer service” tells you how and can see your screen. You fear a fee.
    .opening = “Customer service says they charge me if it is not done today.”
    .greet = “Good day. We look at every limit together. Please sit.”
    .greet-why = Once seated, half the haste is gone.
    .screen-off = “Let us switch the phone off, so that nobody sees the screen.”
    .screen-off-why = Whoever sees the screen waits for the code.
    .who-asked = “Who said to raise it? What were the words?”
    .who-asked-why = It asks for words and deeds, and judges nobody.
    .lower = “Not higher today. Come when you need it; it takes two minutes.”
    .lower-why = With a slower way nobody has to decide now.
    .nag = “You believe a phone? At your age?”
    .nag-why = Age is used to shame; nothing more will be told.
    .do-it = “If they say so, I will make it quick for you.”
    .do-it-why = The sign is plain, and it is made quicker.

how-often = Is it only this once?
    .body = For one time, the limit can often stay as it is.
    .once = Once
    .often = Often

just-enough = Raise it just enough
    .body = Think how much a day is enough. You can lower it again later.

have-id = Do you have both cards?
    .body = ID card and bank card. Only you can change it.
    .yes = Both
    .no = Not both

say-lower = Tell the counter: lower my limit
    .body = They ask how much a day is enough.
        Do you have your ID card, bank card and glasses?

say-off = Tell the counter: no paying online
    .body = Paying abroad can be switched off too.
        Do you have your ID card, bank card and glasses?

say-both = Tell the counter two things
    .body = “Lower my limit” and “no paying online”.
        Do you have your ID card, bank card and glasses?

say-later = Tell the counter: a day later
    .body = Ask if sending by phone is later too.
        Do you have your ID card, bank card and glasses?

say-raise = Tell the counter: raise my limit
    .body = They ask you a few things too. Just say what is true.
        Do you have your ID card, bank card and glasses?

say-once = Send it at the counter this time
    .body = Someone checks name and amount with you.
        Do you have your ID card, bank card and glasses?

come-back = Come again with both cards
    .body = Bring ID card and bank card. Any day will do.
        Do you have your things and glasses?

not-now = Nothing was changed, all is well
    .body = It was good of you to stop and talk.
    .next = That is all for today
    .story = Hear of others

stopped = That is all for today, thank you
    .body = Take your card and glasses. Ask us again whenever you like.
