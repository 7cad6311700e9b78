# Words of the program itself, for every page and every script.

app-name = Caring mode
lang-name = English

## The footer: always the same places. The -short forms are for the smallest screens.

person = Call a person
person-short = Person
back = Back
back-short = Back
counter = Counter
counter-short = Counter
look = Size and language
look-short = Size
more = Read on
more-short = More

## Where am I.

step = Step { $n } of { $m }
steps-needed = { $m } steps, about { $minutes } minutes. No hurry, take your time.

## What to bring: the words after "bring" in a script.

bring = Please have with you: { $things }.
bring-and = { ", " }
bring-card = bank card
bring-card-or-passbook = card or passbook
bring-passbook = passbook
bring-id = ID card
bring-new-id = new ID card
bring-phone = phone
bring-glasses = glasses
bring-cash = the cash to pay in
bring-payee-paper = a paper with the payee’s name and account
bring-product-paper = the paper about the product
bring-note = the note to look at
bring-paper-pen = paper and a pen
# Papers for asking the bank: undo-transfer.
bring-slip = slip
# For paying bills: bills.
bring-bill = bill
# For notes that are old, torn or doubtful: old-notes.
bring-notes = the notes
bring-social-card = social security card
# Deposits.
bring-card-or-deposit-paper = deposit paper or card
# For somebody else.
bring-death-paper = death certificate
bring-kin-paper = proof of family
bring-relative-id = their ID card
bring-care-paper = the doctor’s paper

## Beside the real machine.

machine-shows = The machine says
machine-shows-about = The machine says something like
machine-differs = Your machine may write it a little differently.
apart-list = Do these at the machine, { $k } in all
apart-done = All done
apart-other = It says other words

## Choices that are the same everywhere.

shows-this = It says so, done
shows-other = Other words
next = Go on
yes = Yes
not-sure = Not sure
no = No
begin = Start
understood = I see

## Size, colour, language.

look-title = What would you like to change?
look-body = You can always change it back.
look-size = Size of letters
look-theme = Colours
look-language = Language, stories
look-reset = As it was before
size-title = How large should letters be?
size-normal = Normal
size-large = Large
size-larger = Larger
size-largest = Largest
theme-title = Which colours?
theme-paper = Black on cream
theme-night = White on black
theme-day = Black on white
theme-soft = Soft colours
language-title = Which language?

## Calling a person.

called = A colleague has been called
    .body = Please wait here. You may wave to our colleague, too.
        Your place is kept. Nothing is lost.
coming = A colleague is coming
    .body = Our colleague knows and is on the way.
        Please wait here. Keep your card and phone yourself.
coming-name = { $name } is coming
late = No one has come yet, we are sorry
    .body = We are still calling. Please wait a little longer.
        If you would rather not wait, go to the counter.
unwell = Please sit down, help is called
    .body = If it is bad, call { $ambulance } at once.
        Ask someone near you to stay with you.
nobody = No colleague is on duty now
    .body = If it is urgent, call the bank: { $bank-phone }. If someone cheats you, call { $police }.
        Counter hours: { $counter-hours }.
called-at-machine = Press “{ $cancel }”, take your card
    .body = With a passbook, take your passbook.
        A colleague has been called. Please wait here, no hurry.
called-continue = Back to the page
called-withdraw = No need now
called-unwell = Someone is ill
answer = Staff: answer
answer-short = Answer
note-called = Person called
note-coming = On the way
leave-now = Stop for now

## The counter.

counter-title = Go to the counter
counter-body = Counter hours: { $counter-hours }.
    Take your ID, and your card if you have it. Say what you need.
    You can come back here at any time.
counter-go = I go to the counter
counter-stay = Go on here
counter-call = Let staff take me
counter-lane = Standing is hard for me

## The green lane: for whoever cannot stand and wait. No proof is asked.

lane-title = Green lane: you are number { $number }
lane-card = Please take number card { $number }
lane-body = Please sit down. When it is your turn, a colleague calls this number.
lane-ahead = People ahead of you: { $n }.
lane-next = You are next.
lane-wait = Usual wait today, in minutes: { $wait }.
lane-called = Number { $number }: to the counter
lane-called-body = It is your turn. No hurry, take your time.
lane-mine = See my number
lane-sit = Sit and wait
lane-back = Not needed

## A task that is switched off here, or that nobody has approved yet.

closed = Please ask our colleagues for this
    .body = This screen does not show it now. You did nothing wrong.
        Our colleagues will tell you how it is done.

## Silence.

still-title = Are you still there?
still-body = Your place is kept for { $seconds } seconds, then it is cleared.
still-me = Still me, go on
still-other = New person, start
still-working = I am still busy
card-title = Card or passbook still in there?
card-body = Look there, then feel your pocket.
card-out = I have it
card-in = It is still inside

## Digits typed here, as if they were a PIN.

password-title = No PIN is needed here
    .body = Press your PIN only at the bank’s own machine, and cover it with your hand.
        The figures you just pressed were not kept here.
password-ok = I see

## Staff.

pad-title = Staff, please enter your code
pad-erase = Erase
pad-done = Done
pad-wrong = Not right. Please try again.
pad-wait = Please wait a little, then try again
staff-title = Staff
staff-leave = Leave the program
staff-stay = Back to the page
staff-panel = Set up this screen
staff-lists = Lists for staff
staff-letterings = Compare the type
staff-card = Measure with a card
staff-kept = Kept. This machine uses it from now on.
staff-overruled = Kept, but the configuration says otherwise, and it wins.
staff-not-kept = In use now, but it could not be kept. Please tell IT.
letterings-title = Which one is clearest?
letterings-sample = Look
bar-title = Hold a bank card to the glass and match its width
bar-title-short = Keep the card there and match its height
bar-narrower = Narrower
bar-wider = Wider
bar-lower = Lower
bar-higher = Higher
bar-matches = It matches
outcome-title = The talk is over. Note it
outcome-confirmed = Note A
outcome-not-fraud = Note B
outcome-unknown = Note C
# The signs of the red-flag questions, in the order of assets/risk; the staff's card says what they mean.
marks = ABCDEFGHIJKLMN
staff-marks = Signs on your card: { $marks }
staff-who = Staff: press your own name.
    Or press “Back” to leave it out.
staff-unwritten = The journal cannot be written. Please tell the technician.
staff-call-failed = The light or bell for calls does not answer. Please tell the technician.
staff-says = { "Say: " }
staff-does = { "Do: " }
staff-never = { "Never: " }
staff-lane = Green lane
staff-lane-title = In the green lane: { $n }
staff-lane-waits = { $number }: waits { $wait } min
staff-lane-called = { $number }: called
staff-lane-gone = That number is gone
staff-lane-more = More people
staff-lane-give = Give a number
staff-lane-call = Call to the counter
staff-lane-seat = Not here, waits on
staff-lane-served = Served
staff-lane-left = Went away
staff-lane-no-card = All number cards are out.
staff-lane-not-kept = These numbers could not be kept and are lost at a restart. Please tell IT.
trial-facts = Trial: numbers await the bank
trial = Trial: press Ctrl-Q to leave

## A colleague beside the customer. All of it stands on the customer's glass.

strip-open = Staff
strip-open-short = Staff
strip-walked = { $n ->
    [one] { $n } step walked
   *[other] { $n } steps walked
}
strip-idle = In one minute without a key, the staff page closes.
strip-long = In fifteen minutes the code is asked again.
away = Please turn away
    .body = The customer is typing the PIN on the machine.
        Turn back when that is done.
beside-menu =
    .staff = “Good day. What would you like to do? I am right here.”
    .do = Stand at the side, point, and let the customer press.
    .never = Do not press for them, hurry them or offer a product.
beside-step =
    .staff = “I read it out, and you see whether it is right.”
    .do = Point at one place, and wait until the customer presses.
    .never = Do not press for them, do not take card or phone.
beside-question =
    .staff = “Everybody is shown these. Choose what is true.”
    .do = Step back, and do not look at what is chosen.
    .never = Do not read it out, choose for them or ask on.
beside-machine =
    .staff = “Please look at the machine, and compare it with this.”
    .do = Point at one key, and wait until the customer presses.
    .never = Do not touch the card, the cash or the phone.
beside-review =
    .staff = “Let us go through it quietly: who gets it, and how much.”
    .do = Go on when the customer has nodded.
    .never = Do not say the amount aloud.
beside-warning =
    .staff = “We read this page slowly, and decide after that.”
    .do = Offer a seat, and ask quietly what is on their mind.
    .never = Do not frighten them, do not call them muddled.
beside-waiting =
    .staff = “Here I am. Take your time, I am listening.”
    .do = Stand at the side, and listen to the end first.
    .never = Do not ask about their affairs before others.
beside-end =
    .staff = “Card, cash, slip and glasses: do you have them all?”
    .do = Thank them, and walk two steps with them.
    .never = Do not offer a product now.
aid-title = A colleague helps
assist-more-time = Give more time
assist-look = Change the look
assist-code = Type my code
assist-help = Help the customer
assist-finish = Finish
assist-hall = In the hall
assist-rehearse = Rehearse here
assist-back = Give the screen back
assist-seen = Seen enough
assist-steps = See the steps so far
assist-more-steps = Earlier steps
assist-over = Start this task over
assist-names = Hand over to a colleague
assist-more-names = Other colleagues
assist-closing = Close this visit
assist-suspected = We talked: make a note
assist-ready = Is the machine ready?
help-title = How to help?
steps-title = Which step to see?
finish-title = How to finish?
names-title = Hand over to whom?
closing-title = How did it go?
closing-helped = Helped
closing-counter = Goes to the counter
closing-other = Something else
hall-title = In the hall
panel-title = This machine
pad-second = A second colleague’s code, please
ready-title = Is the machine ready?
ready-head = Journal up to row { $n }, ends { $hash }
ready-lost = The journal cannot be written, { $n } rows missing: { $why }
ready-no-journal = Nothing is recorded here
ready-people = Colleagues on the list: { $n }
ready-calls = Light and bell for calls: set up
ready-no-calls = Light and bell for calls: not set up
ready-free = Room for { $n } megabytes
ready-clock = Clock: { $time }
ready-pack = Contents: { $hash }
ready-grid = Screen: { $columns } columns, { $rows } rows
ready-type = One row is { $mm } mm high
ready-no-type = The type was not measured
ready-terminal = Shown by: { $name }
ready-way = Large type is drawn as: { $name }
fault-full = the disk is full
fault-read-only = it can only be read
fault-broken = the old one was damaged and set aside
fault-taken = another program has it
fault-disk = the disk refuses

## Ends and faults.

goodbye-home = Back to the start
story-back = Back to my errand
# For whoever sets up the machine, not for customers: the only digits in these words.
too-small = The window is too small. It needs 40 columns and 11 rows.
calm-title = Please ask our colleague
calm-body = This screen has a fault. It is not something you pressed.
    If your card is in the machine, press “Cancel” and take your card.
calm-again = In a little while it will start again by itself.

## Three faces at goodbye, for whoever wants to say something.

face-ask = If you like, tell us how it was.
face-good = Good
face-fair = So so
face-bad = Not good
face-thanks = Thank you
    .body = It helps us to do better.
        Do you have all your things?
face-why = What was not good?
    .body = To skip it, press “Back”.
face-slow = Too slow
face-unclear = Hard to read
face-no-help = No help came
face-machine = Machine differs

## A ticket: a complaint or a wish, in four screens.

ticket-ask = Shall we look into it?
    .body = We ask no name and give you a number.
ticket-yes = Yes, a number
ticket-no = No need
ticket-topic = What is it about?
    .body = Four steps. We ask no name.
ticket-service = Service
ticket-fee = Fees
ticket-product = Product
ticket-privacy = Privacy
ticket-fraud = Fraud
ticket-machine = Machine
ticket-other = Other
ticket-other-title = Which one is it?
    .body = Cheated now: call a person.
ticket-privacy-told = Told to others
ticket-fraud-met = Met a fraud
ticket-machine-wrong = Machine fault
ticket-machine-hard = Hard to use
ticket-what = What happened?
ticket-not-explained = Not explained
ticket-took-long = Took too long
ticket-wrong = Done wrong
ticket-hurt = Hurt by words
ticket-reply = How shall we answer?
ticket-reply-counter = I ask at the counter
ticket-reply-here = I ask here
ticket-reply-phone = I ring the bank
ticket-reply-none = No answer needed
ticket-noting = Writing it down
    .body = One moment, please.
# The number is the largest thing on its page.
ticket-number = Number { $ticket }
ticket-keep = Please write this number down. Your name and telephone are not kept.
ticket-how-counter = At the counter, say this number.
ticket-how-here = Come here and tell our colleague this number.
ticket-how-phone = Ring { $bank-phone } and say this number.
ticket-how-none = You may ask at any time. Say this number.
ticket-days = We mostly answer within { $complaint-days } days.
ticket-appeal = If the answer is not good, the upper office looks again. After that there is mediation, { $consumer-line }, or a court.
ticket-lost = It cannot be noted now
    .body = This screen has a fault. You did nothing wrong.
        Please tell the counter. Our colleague writes it down.

## Tickets, for staff.

ticket-list = Tickets to work on
ticket-for-customer = Note a complaint
ticket-list-none = No tickets to work on
ticket-list-more = Read on
ticket-row = { $ticket } { $topic }, { $due }
ticket-over = { $days } late
ticket-today = today
ticket-left = { $days } left
ticket-no-day = ask
ticket-open = answered
ticket-title = Ticket { $ticket }
ticket-received = It came in. Nobody looks into it yet.
ticket-looked-into = It is being looked into.
ticket-answered = Answered. The cause is not known yet.
ticket-cause-found = The cause is known. Nothing was changed yet.
ticket-changed = Changed. The customer was not told yet.
ticket-told = All done.
ticket-due = Due by { $day }.
ticket-was-due = Late: it was due by { $day }.
ticket-ask-head = Ask the head office when it is due.
ticket-about = { $topic }: { $what }
ticket-wished = Answer: { $reply }
ticket-handled = Handled by { $name }
ticket-unhandled = Nobody handles it. Whoever was beside the customer may not.
ticket-why = Cause: { $cause }
ticket-done = Change: { $change }
ticket-not-noted = It could not be noted. Please tell IT.
ticket-no-code = To change it, use your own code first.
ticket-colleague = Colleague { $staff }
ticket-give = Who handles it
ticket-give-other = Somebody else
ticket-look = Look into it
ticket-answer = It is answered
ticket-tell = Customer told
ticket-longer = { $days } days in all
ticket-note-cause = Note the cause
ticket-cause-words = Unclear words
ticket-cause-machine = Machine
ticket-cause-process = Our way
ticket-cause-manner = Manner
ticket-cause-people = Too few people
ticket-cause-product = Product
ticket-cause-not-found = Not found
ticket-note-change = Note the change
ticket-change-words = Words
ticket-change-machine = Machine
ticket-change-process = Our way
ticket-change-practised = Practised
ticket-change-people = More people
ticket-change-nothing = Nothing

## Lessons: whose examples they have, and the quiz behind them. Nothing here is a score.

look-edition = Whose stories
edition-title = Whose stories would you like?
edition-elder = For grandparents
edition-youth = For young people
edition-general = For everybody
quiz-ask = Would you like to try?
quiz-ask-body = I tell a few small things, you say what to do.
    A wrong answer is fine. Stop when you like.
quiz-try = Try one
not-now = Not now
quiz-not-sure = I am not sure
quiz-right = Just so
quiz-other = Let us look again
quiz-unsure = Good that you say so
# What is best, in the words of the answer.
quiz-best = A good way: { $answer }
quiz-on = Go on
quiz-enough = Enough for today
quiz-known = You know this well
    .body = If it happens, do as you said.
        Please tell those around you too.
quiz-end = We looked at it together
    .body = One thing to remember is plenty.
        Come back whenever you like.
quiz-done = Good, I will remember

edge-lessons = Stories
edge-quiz = A few questions
map-place = { $place } lights up
map-none = No light on the map yet
    .body = Answer a few questions. What you know well lights up a place.
map-lit = Places that you lit: { $places }
map-and = { ", " }
month-title = This month: { $title }
still-begin = I have an errand
still-tell = Hear this story
prize = Show this page to our colleague
    .body = There is a small gift for taking part today.
        When you leave this page, it is put away.
prize-show = A small gift

## Plain lines instead of a screen.

plain-prompt = Type a number, then press Enter:
plain-unknown = That number means nothing here. Please choose again.
plain-bye = Goodbye. Please take all your things.

## Spoken: what a voice says of a choice and its key. “{ $key }” is one of the words of spoken-key.

spoken-choice = Press { $key }: { $choice }
spoken-key = { $key ->
    [0] zero
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
   *[other] star
}

## Values that other messages get as arguments.

bank-phone-on-card = the number on the back of your card
# Where a number would stand that nobody may print.
ask-staff = For this number, please ask our staff.
counter-hours-unknown = as on the sign at the door
# Scripts write the unit themselves; retract-one when both ends are the same.
retract = { $from } to { $to }
retract-one = { $from }
