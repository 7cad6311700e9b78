# The card in a colleague's pocket (caring-mode staff card). For staff only; no customer's screen reads it.

open = Open the staff page
    .how = Tap the top left corner four times, or press minus three times, within six seconds. Type your two-digit number, then your code.
    .wait = After five wrong tries it rests a little, a minute at most. To answer a call you need no code.

steps = Beside the customer
step = { $title }: { $do }
step-timed = { $title }, { $seconds } s: { $do }
not = Never: { $what }
step-greet = Greet
    .do = Smile, a polite title, your name and badge. Stand beside, eyes at the same height.
    .never = pet names, touching.
step-leave = Ask first
    .do = “May I look at the screen with you?” Wait for yes.
    .never = take the card or phone.
step-need = Listen
    .do = Say it again in your own words. Offer the counter.
    .never = push the machine or a product.
step-safety = Safety
    .do = “Is anyone on the phone telling you what to do?” The same for everybody.
    .never = interrogate.
step-point = Point
    .do = Name one button and wait. The customer presses.
    .never = press for the customer.
step-pin = PIN
    .do = Say so, and turn body and eyes away.
    .never = hear, type or write a PIN.
step-check = Check
    .do = Read sum and payee together, in a low voice. The customer confirms.
    .never = say the sum aloud.
step-close = Close
    .do = Card, cash, slip, glasses. Thank, until next time.
    .never = sell.
step-second = Second person
    .do = Say the code word quietly. Two of you for doubts, home visits, large cash, dissuading.
    .never = leave the customer alone.
step-hand-over = Hand over
    .do = Say who takes over and why. Note the code.
    .never = tell the story again in public.

never = Whatever happens, never
    .list = Press for the customer. Hear or write a PIN. Shame anybody. Walk away from a hard sign. Promise that money comes back. Sell while you help.

ladder = No answer: danger, illness
    .hall = Whoever is first goes at once.
    .lead = After { $seconds } s: who leads the hall, with a second person.
    .head = After { $minutes } min more: the head of the branch.
    .danger = Danger, or a runner waits for money: { $police } at once.
    .ill = Somebody is ill: { $ambulance }.

signs = Signs on the screen (never read aloud)
sign-phone-on = on the phone now
sign-secret = told to keep quiet
sign-coached = taught what to say
sign-official = “police”, “bank”
sign-courier = cash picked up
sign-code-or-link = asked for a code
sign-family-urgent = family in a hurry
sign-sure-profit = sure profit, fee
sign-never-met = payee never met
sign-hurry = told to hurry
sign-lend-card = card to be lent
sign-half-savings = half the savings
sign-first-time = new payee

ends = The talk is over: which letter
end-confirmed = it was fraud
end-not-fraud = honest errand
end-unknown = nobody knows

codes = Codes of calls: A-07-3
    .how = The letter is the need, then the task, then its page. Nothing begun yet: the letter and 0.
code-stop = sign of fraud: quietly
code-medical = somebody is ill
code-stuck = does not know how

tasks = Tasks
