# Words of old-notes.kdl: one message per screen, its choices as attributes.

title = Torn notes, change

intro = Notes and change
    .body = All this is done at the counter. Here is how to prepare.

which = What is it about?
    .body = Choose what is nearest.
    .torn = Torn or old notes
    .change = Small change
    .doubt = Is it real?
    .refused = Cash was refused

together = Do you have all the pieces?
    .body = Keep even small pieces together.
        The counter tells you what you get for it.
    .here = All here
    .home = Some are at home

not-with-strangers = Change it at the counter
    .body = Do not change notes with anyone in the street.
        Count yours first.

hold-on = Do not spend this note yet
    .body = Keep it apart and show it at the counter.
        If it is real, you can spend it as before.
    .call = Call a colleague

watched = It is looked at before you
    .body = You can see the note all the time.
        If it is kept, at least { $counterfeit-staff } colleagues are there.

kept = If it is false, it is kept
    .body = The bank gives you a stamped paper for it.
        If you do not agree, ask for another look within { $counterfeit-ask-days } working days.
    .call = Call a colleague

cash-is-good = Cash is good everywhere
    .body = Note down who refused it, and which day.
        Our colleague tells you where to report it.
    .call = Call a colleague

torn-counter = Show the torn notes there
    .body = Take your time and watch while they count.
        Do you have the notes and your glasses?

torn-later = Bring all pieces together
    .body = Put them in one envelope, the small pieces too.
        Do you have the notes and your glasses?

change-counter = Ask the counter for change
    .body = Say which notes you would like, and count them there.
        Do you have the notes and your glasses?

doubt-counter = Let the counter look at it
    .body = Say where the note came from. Nobody blames you.
        Do you have the notes and your glasses?

report = You can ring about it too
    .body = Number: { $central-bank-line }, in office hours.
        Do you have the notes and your glasses?
