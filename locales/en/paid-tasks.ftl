# Words of paid-tasks.kdl: one message per screen, its choices as attributes.

title = Paid tasks by phone

tap = A little money for each tap
    .body = Imagine this happens to you.
        You watch a clip and tap, and the money does come.

group = In the group, everyone earns
    .body = You can do it at home, they say. Your guide is patient and shows you each step.

pay-ahead = “Pay ahead and earn more”
    .body = Now you pay first. The first time, you get it all back, and more.

combined = “This order has several parts”
    .body = One part follows another, each one larger. And your money does not come back.

turn = “It is stuck.” What now?
    .body = “Pay once more, and all of it comes back.”
    .stop = Stop, pay no more
    .follow = Pay once more

ending-lost = Still nothing comes back
    .body = There is always one step more. It is not your fault.
        Tell us and the police at once.
    .other = See the other ending

ending-safe = “Take it from what I earned”
    .body = You say so, and he refuses. You pay no more and show us the messages.

what-to-do = Pay to work? Then stop
    .body = First they give, then you pay.
        Say: take it from what I earned. If he refuses, pay no more.
    .call = I am about to pay

who-to-call = Not sure? Call { $anti-fraud }
    .ask = Not sure? Ask our colleague
    .body = { $anti-fraud } is the police line against fraud.
        If you paid, tell our colleague, then call { $police }. Keep the messages.
    .call = I am about to pay

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “Many customers have asked us about paid tasks. Please sit, have some water, take your time.”
    .do = Come quietly from the side. Ask that the messages wait. Hear it all, do not argue. Name two things that do not fit: why does the one who works pay, and why pay to get back what is yours? Suggest one question: “Can you take it from what I earned?” Bring a second colleague. Tomorrow is early enough. Thank them for telling you.
    .never = Do not laugh or count what was paid. Do not speak of it in public, ask for the PIN or press for them.

question = What do you do first?
    .body = They paid for your reviews. Now you are to pay a lot ahead.
    .only-once = Pay once
    .stop-here = Stop here

right = Yes, stop and pay nothing
    .body = You keep what is your own, that is what counts. In true work, you do not pay first.

wrong = Let us look at this again
    .body = After this time there will be a next time. In true work, you do not pay first.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. In true work, you do not pay first.

once-more = Once more: what comes first?
    .body = They paid for your reviews. Now you are to pay a lot ahead.
    .only-once = Pay once
    .stop-here = Stop here

explained = Stop first, pay nothing ahead
    .body = They did pay at first, so anyone would trust them. In true work, you do not pay first.

goodbye = You do not pay to work
    .body = If you are to pay ahead again, ask us first.
        Please take your phone, glasses and card.
