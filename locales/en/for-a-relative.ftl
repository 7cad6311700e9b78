# Words of for-a-relative.kdl: one message per screen, its choices as attributes.

title = For a relative

intro = For a relative
    .body = If they cannot come, there is still a way.

their-pin = You do not need their PIN
    .body = If they tell you, do not write it down.
        Where a PIN is needed, they press it themselves.

can-come = Can they come here?
    .body = There are seats, and nobody hurries.
    .with-help = Yes, with me
    .no = No

what = What is it about?
    .pay-in = Paying in
    .due = A deposit now due
    .lost = Lost card, passbook
    .holder = PIN, or other

lock-first = First lock it by phone
    .body = { $phone-known ->
        [yes] Number: { $bank-phone }.
       *[no] The number is on the sign at the counter, or ask a colleague.
    }
        Best if they ring themselves. Tell nobody the PIN.
    .locked = It is locked
    .call = Call a colleague
    .counter = Ask the counter

both-ids = Do you have both ID cards?
    .body = Theirs and yours are usually needed.
    .yes = Yes, both
    .no = One is missing

missing-id = Ask our colleague first
    .body = The rules differ, so ask what is needed.
        Another day with both cards is fine too.
    .call = Call a colleague
    .later = Another day

home-visit = Ask if we can visit
    .body = Usually { $home-visit-staff } colleagues come.
        PIN, new card and phone number are for the holder alone. For the rest, ask us.

visit-day = Look at their work cards
    .body = The family may stay in the room.
        The holder presses the PIN, and all others turn away.

visit-when = Arrange it now?
    .body = The day differs from place to place. Bring the doctor’s paper too.
    .call = Call a colleague
    .now = At the counter
    .later = Another day

come-together = Come together
    .body = Sit down when tired. Our colleague lends a hand.
        Bring their ID card and bank card. They press the PIN.

pay-in-counter = Pay it in at the counter
    .body = First compare the name, then hand over the cash.
        Do you have their account number, your ID card and the cash?

due-counter = Take it out at the counter
    .body = When it is due, you usually can. If it has a PIN, ask first.
        Do you have the deposit paper and both ID cards?

loss-counter = Report the loss at the counter
    .body = The new card is usually for the holder. Ask about a home visit.
        Do you have both ID cards and glasses?

visit-counter = Arrange it at the counter
    .body = Settle the day, how many will come, and what for.
        Do you have the ID cards, paper and glasses?

come-back = Come when you are ready
    .body = You can ring the bank first and ask what to bring.
        Do you have the ID cards, paper and glasses?
