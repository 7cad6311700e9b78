# Words of recovery-scam.kdl: one message per screen, its choices as attributes.

title = “We get it back”

found = “I can get your money back”
    .body = Imagine this happens to you.
        You lost some money before. Today somebody calls.

lawyer = “I am a lawyer. Trust me.”
    .body = He knows the day and the sum. You begin to hope again.

sealed = “Online police help, too”
    .body = He sends a paper with a red seal and your name.

deposit = “First pay a deposit”
    .body = Then it can be found, he says, and you get both sums back.

turn = “Pay today, or it is gone”
    .body = The police station you once went to is near. What do you do?
    .follow = Pay the deposit
    .stop = Ask the police

ending-lost = Paid once, asked again
    .body = Nothing came back. It is not your fault.
        Tell us and the police at once.
    .other = See the other ending

ending-safe = “We do not know that man”
    .body = At the station you are given a seat, and they note his number. You lost nothing more.

what-to-do = Pay nothing first
    .body = The police look for it and take no fee.
        Ask at the station where you reported it.
    .call = It is happening now

who-to-call = Not sure? Call { $anti-fraud }
    .ask = Not sure? Ask our colleague
    .body = { $anti-fraud } is the police line against fraud.
        If you have paid, tell our colleague, then call { $police }.
    .call = It is happening now

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “People often ask us about such calls. Please sit and take your time, I am listening.”
    .do = Ask them to hang up. Hear it all. Then say: “The police take no fee, and they do not work by chat.” Call the station where it was reported together. Bring a second colleague. Thank them for telling.
    .never = Do not hurry them, speak of old mistakes or ask for the PIN. Do not promise the money back or speak of it in public.

question = What do you do first?
    .body = Your lost money was found, somebody says. Pay a small fee, and it comes at once.
    .pay-little = Pay a little
    .ask-police = Ask the police

right = Yes, ask first
    .body = Asking there is quick, and it is free. To get money back, pay nothing first.

wrong = Let us look at this again
    .body = After a little, they ask for more. To get money back, pay nothing first.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. To get money back, pay nothing first.

once-more = Once more: what comes first?
    .body = Your lost money was found, somebody says. Pay a small fee, and it comes at once.
    .pay-little = Pay a little
    .ask-police = Ask the police

explained = Ask first, do not pay
    .body = When one hopes, it is hard to tell. To get money back, pay nothing first.

goodbye = Pay nothing first
    .body = If somebody offers it again, ask us first.
        Please take your phone, glasses and card.
