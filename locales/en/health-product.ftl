# Words of health-product.kdl: one message per screen, its choices as attributes.

title = A miracle product

free-check = A free health check near you
    .body = Imagine this happens to you.
        They check your blood pressure and give you eggs.

expert = An “expert” reads your results
    .body = He frowns. “These are not good. Without treatment it is dangerous.” You feel uneasy.

cure = “Take this and you will be well”
    .body = No hospital has it, he says. The state helps to pay, but few places are left.

deposit = “Pay now, get it back tomorrow”
    .body = Yesterday some paid a little. Today they got it back, and a free box.

turn = It is a large sum. What now?
    .body = “Pay today, all of it back tomorrow.” You bring your card here.
    .follow = Pay, it comes back
    .stop = Ask a doctor first

ending-lost = The next day nobody is there
    .body = The stand is gone. It is not your fault.
        Tell us and the police at once.
    .other = See the other ending

ending-safe = You show the box to a doctor
    .body = The doctor says it cures nothing. Your money is still with you, and you feel better.

what-to-do = Pay nothing, ask a doctor
    .body = Take the box to a hospital.
        Your usual medicine: as your doctor said. Tell your family.
    .call = I am about to pay

who-to-call = Not sure? Call { $anti-fraud }
    .ask = Not sure? Ask our colleague
    .body = { $anti-fraud } is the police line against fraud.
        If you paid, tell our colleague, then call { $police }. Keep the slip.
    .call = I am about to pay

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “Several customers have told us of such check-ups. Please sit, have some water, take your time.”
    .do = Come quietly from the side. Hear it all, do not argue. Name two things that do not fit: why pay what comes back, and why has no hospital got it? Call the hospital together and ask a doctor. Bring a second colleague. Tomorrow is early enough. Thank them for telling you.
    .never = Do not laugh, blame or speak of illness in public. Do not hurry them, ask for the PIN or press for them.

question = What do you do first?
    .body = A “healer” on your phone sells a cure. You must pay today.
    .ask-doctor = Ask a doctor
    .buy-one = Try one box

right = Yes, ask a doctor first
    .body = A doctor knows what is good for you. For medicine, trust the doctor at the hospital.

wrong = Let us look at this again
    .body = After one box they will offer you twelve. For medicine, trust the doctor at the hospital.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. For medicine, trust the doctor at the hospital.

once-more = Once more: what comes first?
    .body = A “healer” on your phone sells a cure. You must pay today.
    .ask-doctor = Ask a doctor
    .buy-one = Try one box

explained = Ask the doctor, then decide
    .body = They sound very caring, and it is hard to tell. For medicine, trust the doctor at the hospital.

goodbye = About medicine, ask a doctor
    .body = If you are to pay and get it back later, ask us first.
        Please take your phone, glasses and card.
