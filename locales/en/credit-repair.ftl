# Words of credit-repair.kdl: one message per screen, its choices as attributes.

title = “Repair your record”

bad-record = “Your son’s record is bad”
    .body = Imagine this happens to you.
        A caller says: so your son gets no loan for his home.

repair = “For a fee, I repair it”
    .body = The record shows who borrowed and paid back. He knows a way to mend it, he says.

send-first = “Now show some money moving”
    .body = He tells you to send a sum. It comes back at once, he says.

turn = “Tomorrow will be too late”
    .body = You are worried, and have not asked your son. What do you do?
    .stop = Call my son first
    .follow = Pay to repair it

ending-lost = Paid, and no change
    .body = His record had been fine. It is not your fault.
        Tell us and the police at once.
    .other = See the other ending

ending-safe = “I am fine,” says your son
    .body = You called his old number. When the other man calls again, you do not answer.

what-to-do = Call your child first
    .body = Use the old number. No fee changes a record.
        If it is wrong, your child asks the lender.
    .call = It is happening now

who-to-call = Not sure? Call { $anti-fraud }
    .ask = Not sure? Ask our colleague
    .body = { $anti-fraud } is the police line against fraud.
        If money is already sent, tell our colleague, then call { $police }.
    .call = It is happening now

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “People often ask us about such records. Please sit and take your time, I am listening.”
    .do = Ask them to hang up. Hear it all. Then say: “No fee changes a record, and a real lender does not take your money first.” Call the child’s old number together. Bring a second colleague. Thank them for telling.
    .never = Do not hurry or blame them or ask for the PIN. Do not press for them or speak of it in public.

question = What do you do?
    .body = “I lend you money. First send a little to show you can pay.”
    .ask-bank = Ask the bank
    .send-proof = Send a little

right = Yes, ask before you send
    .body = A real lender does not take your money first. For loans and records, ask the bank.

wrong = Let us look at this again
    .body = Once you send a little, he will want more. For loans and records, ask the bank.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. For loans and records, ask the bank.

once-more = Once more: what do you do?
    .body = “I lend you money. First send a little to show you can pay.”
    .ask-bank = Ask the bank
    .send-proof = Send a little

explained = Ask the bank, do not send
    .body = When money is needed soon, it is hard to tell. For loans and records, ask the bank.

goodbye = Loans, records: ask the bank
    .body = If somebody offers to repair it again, ask us first.
        Please take your phone, glasses and card.
