# Words of undo-transfer.kdl: one message per screen, its choices as attributes.

title = Sent money wrongly

intro = Ask the bank first
    .body = Only the bank can see if it can be stopped.
        Asking early helps.

told = Did someone tell you to send it?
    .body = On the phone or online, we mean.
        Either answer is fine. Nobody blames you.
    .yes = Yes
    .no = No, my mistake

now = Ask us right now
    .body = A colleague sees at once whether it can be stopped.
        If someone cheated you, call the police too, { $police }.
    .call = Call a colleague
    .counter = Go to the counter
    .phone = Ask by phone

how = How will you ask the bank?
    .body = Our colleague is right here. That is quickest.
    .call = Call a colleague
    .at-counter = Ask at the counter
    .phone = Ask by phone

phone = Ring the bank’s own number
    .body = { $phone-known ->
        [yes] Number: { $bank-phone }.
       *[no] The number is on the sign at the counter, or ask a colleague.
    }
        Never ring a number from a message.

say = Say: please stop my payment
    .body = Look at your slip. Say which day it was and who got it.
        You can ask without a slip too.

keep-secret = Tell nobody your PIN
    .body = Tell nobody the code in a message either.
        If someone insists, hang up and call a colleague.

answer = Can the bank stop it?
    .body = If it was not clear, let them say it again.
    .can = Yes
    .gone = No, it arrived
    .not-yet = No answer yet

not-through = We help you ask
    .body = Lines are often busy. The counter can ask too.
    .call = Call a colleague
    .again = Ring once more
    .heard = Now they answered

know-payee = Do you know the payee?
    .body = Somebody you know can send it back to you.
    .known = Yes, I do
    .unknown = No

police = We help you now
    .body = If you do not know the payee, tell the police too, { $police }.
        Pay no fee to get it back.
    .call = Call a colleague
    .counter = Ask at the counter
    .later = That is all today

cancelled = Look again in a few days
    .body = See whether the money is back. If not, come to us.
        Do you have your card, slip, ID card and glasses?

ring-payee = Ring the old number, ask for it
    .body = Or ask in person. If they refuse, come to us.
        Do you have your card, slip, ID card and glasses?

no-fee = Keep the slip safe
    .body = If someone wants a fee to get it back, ask us first.
        Do you have your card, slip, ID card and glasses?

at-counter = Ask the counter to stop it
    .body = Show the slip. Say which day it was and who got it.
        Do you have your card, slip, ID card and glasses?
