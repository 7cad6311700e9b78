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
look-language = Language
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
nobody = No colleague is on duty now
    .body = If it is urgent, call the bank: { $bank-phone }. If someone cheats you, call { $police }.
        Counter hours: { $counter-hours }.
called-at-machine = Press “{ $cancel }”, take your card
    .body = With a passbook, take your passbook.
        A colleague has been called. Please wait here, no hurry.
called-continue = Back to the page
called-withdraw = No need now
answer = Staff: answer
answer-short = Answer
note-called = Person called
note-coming = On the way
leave-now = I will stop for now

## The counter.

counter-title = Go to the counter
counter-body = Counter hours: { $counter-hours }.
    Take your ID, and your card if you have it. Say what you need.
    You can come back here at any time.
counter-go = I go to the counter
counter-stay = Go on here
counter-call = Let staff take me

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
staff-says = { "Say: " }
staff-does = { "Do: " }
staff-never = { "Never: " }
trial-facts = Trial: numbers await the bank
trial = Trial: press Ctrl-Q to leave

## Ends and faults.

goodbye-home = Back to the start
story-back = Back to my errand
# For whoever sets up the machine, not for customers: the only digits in these words.
too-small = The window is too small. It needs 40 columns and 11 rows.
calm-title = Please ask our colleague
calm-body = This screen has a fault. It is not something you pressed.
    If your card is in the machine, press “Cancel” and take your card.
calm-again = In a little while it will start again by itself.

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
