# Words of swapped-notes.kdl: one message per screen, its choices as attributes.

title = Someone wants change

street = “Please change these for me”
    .body = Imagine this happens to you.
        At the market a stranger has small notes and wants a large one of yours.

counting = “Look, it is all there”
    .body = He counts fast, and it seems right. A few of the notes feel smooth.

train = “Quick, I have a bus”
    .body = No need to count again, he says. You want to feel them. He reaches for your note.

turn = He hurries you again
    .body = The money is still in your hand. What do you do?
    .stop = Go to the counter
    .follow = Change it now

ending-lost = The sum is wrong
    .body = Notes are missing, and some look false.
        He was quick. It is not your fault. Tell us at once.
    .other = See the other ending

ending-safe = “Let us go to the counter”
    .body = You say this, and he does not want to any more. All your money is there.

what-to-do = Change notes with us
    .body = Whoever needs change will come along.
        Look at a large note before you give change.
    .call = It is happening now

four-ways = Touch, look, turn, listen
    .body = A real note feels rough and shows a face to the light.
        Turned, a number changes colour. It sounds crisp.
    .call = It is happening now

at-counter = In doubt? Show it to us
    .body = If false, { $counterfeit-staff } of us take it and give you a slip.
        You can ask again within { $counterfeit-ask-days } working days.
    .call = It is happening now

who-to-call = Already done? Call { $police }
    .ask = Already done? Tell us
    .body = Show our colleague, too. Do not spend those notes.
        Tell what you remember of the person.
    .call = It is happening now

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “Let us look at your money together. Please sit and take your time, I am listening.”
    .do = Hear it all. Then say: “The counter changes notes, too.” The customer holds the notes, and you check them together. If somebody waits outside, bring a second colleague. Thank them for asking.
    .never = Do not blame them or speak of false notes in public. Do not take the notes out of their sight.

question = What do you do first?
    .body = You sell eggs. A large note, and a stranger in a hurry.
    .change-first = Give change
    .look-first = Look first

right = Yes, look, then give change
    .body = Looking is quick, and your change is still with you. With a large note, look first.

wrong = Let us look at this again
    .body = Once your change is given, it is late to look. With a large note, look first.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. With a large note, look first.

once-more = Once more: what comes first?
    .body = You sell eggs. A large note, and a stranger in a hurry.
    .change-first = Give change
    .look-first = Look first

explained = Look first, then give change
    .body = With somebody hurrying you, it is hard to see. With a large note, look first.

goodbye = Change notes with us
    .body = If you doubt a note, ask us first.
        Please take your phone, glasses and card.
