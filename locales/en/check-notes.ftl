# Words of check-notes.kdl: one message per screen, its choices as attributes.

title = Is this note real?

intro = Touch, look, tilt, listen
    .body = Hold the note, and do one thing at a time.
        If you wonder, the counter looks at it for nothing.

where = Where is the note now?
    .hand = In my hand
    .machine = Machine has it
    .other = To be swapped

kept = Stay here and call us
    .body = The machine seems to doubt a note. Stay, and press nothing more.
        Keep your slip, and wait for our colleague.
    .call = Call a colleague

swap = Better not to swap
    .body = Say: “Please change it at the counter.”
        If they insist, come to our colleague.
    .call = Call a colleague

touch = Touch: the coat
    .body = The coat of the portrait feels rough, line by line.
        No need to rub it.
    .fine = Rough
    .odd = Smooth

look = Look: against the light
    .body = A face shows in the blank part, as if grown into the paper.
    .fine = I see it
    .odd = No face

tilt = Tilt it up and down
    .body = On newer notes the large figure changes its colour.
        Older notes differ: then press “Not sure”.
    .fine = It changes
    .odd = It stays

listen = Listen: shake it gently
    .body = A real note sounds crisp. An old or damp one is softer.
    .fine = Crisp
    .odd = Dull

all-fine = All four fit: mostly real
    .body = The machine at the counter sees it even better.
    .look = Let the counter see

do-not-spend = Do not spend it yet
    .body = One thing looks odd. It may be real all the same: the counter can tell.
        Remember who gave it to you, and when.
    .call = Call a colleague

bank-must = They look while you watch
    .body = At least { $counterfeit-staff } colleagues look at it together.
        It stays where you can see it.

slip = You get a stamped slip
    .body = If it is not real, it is stamped and stays with the bank.
        You get a stamped slip. Keep it.

appraisal = You may ask for a second look
    .body = You may ask for it within { $counterfeit-ask-days } working days.
        The answer mostly comes within { $counterfeit-result-days } working days. If it is real, you get its worth.

at-counter = Let the counter look
    .body = Say: “Is this note real?” Nobody blames you for asking.
        Do you have the note and your glasses?

not-swapped = Your money stays yours
    .body = Whoever wants to swap can go to the counter.
        Do you have your money and glasses?

goodbye = Put it away, no hurry
    .body = Do the same with every large note you get.
        Do you have your money and glasses?
