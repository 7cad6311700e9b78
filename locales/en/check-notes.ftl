# Words of check-notes.kdl: one message per screen, its choices as attributes.

title = Is this note real?

intro = Real or false?
    .body = Touch, look, tilt, listen: one thing at a time.
        In doubt, the counter looks at it for free.

where = Where is the note now?
    .hand = In my hand
    .machine = Machine has it
    .other = A swap is offered

kept = Stay here and call us
    .body = The machine cannot tell about a note. Please stay.
        Take your card and slip when they come out, and wait for our colleague.
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
    .body = Large notes show a face inside the paper, small ones a flower.
        It only shows against the light.
    .fine = I see it
    .odd = No face

tilt = Tilt it up and down
    .body = On newer large notes the middle figure changes its colour.
    .fine = It changes
    .odd = It stays
    .older = Small or old note

listen = Listen: shake it gently
    .body = A real note sounds crisp. An old or damp one is softer.
    .fine = Crisp
    .odd = Dull

all-fine = All looks right: mostly real
    .body = The machine at the counter sees it even better.
    .look = Let the counter see

do-not-spend = Do not spend it yet
    .body = One thing is not clear. It may be real all the same: the counter can tell.
        Note who gave it to you, and when, if you remember.
    .call = Call a colleague

bank-must = They look while you watch
    .body = It stays where you can see it.
        If it is kept, at least { $counterfeit-staff } colleagues are there.

slip = If it is false, it is kept
    .body = It is stamped and stays with the bank.
        You get a stamped paper for it. Keep it.

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

beside-machine = Wait beside the machine
    .body = Tell our colleague: “The machine kept my note.”
        Do you have your card, slip and glasses?
