# Words of pension-agent.kdl: one message per screen, its choices as attributes.

title = “Raise your pension”

visitor = “I can raise your pension”
    .body = Imagine this happens to you.
        A friendly visitor knows the pension office, he says.

quota = “It is an inside quota”
    .body = There are only a few places, he says. You should not tell anybody yet.

more-years = “Pay in, and it goes up”
    .body = Pay one sum now and get more each month, he says. His paper has a stamp.

fee = “First a fee for the papers”
    .body = He wants your ID card and bank card, too. It will be done today, he says.

turn = “After today it is gone”
    .body = Others want the place, he says. What do you do?
    .follow = Pay the fee first
    .stop = Ask the office first

ending-lost = Paid, and nothing went up
    .body = The office knows of no such place. It is not your fault.
        Tell us and the police at once.
    .other = See the other ending

ending-safe = “There is no such place”
    .body = This is what the office tells you. Asking was free, and your money is still yours.

what-to-do = Ask only the pension office
    .body = It takes no fee and sends nobody for money.
        Go there with your ID card and ask.
    .call = It is happening now

who-to-call = Not sure? Call { $social-security-line }
    .ask = Not sure? Ask our colleague
    .body = { $social-security-line } is the pension office’s line.
        If you have paid, tell our colleague, then call { $police }.
    .call = It is happening now

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “People often ask us about pensions. Please sit and take your time, I am listening.”
    .do = Hear it all. Then say: “The pension office takes no fee and has no inside quota.” Call its line together. Bring a second colleague. Suggest to decide tomorrow, and thank them for telling.
    .never = Do not hurry or blame them or ask for the PIN. Do not press for them or speak of it in public.

question = What do you do first?
    .body = “Your daughter can retire early. Pay me half now.”
    .pay-half = Pay half
    .ask-office = Ask the office

right = Yes, ask the office first
    .body = One call makes it clear, and the money is still yours. For pensions, ask only the pension office.

wrong = Let us look at this again
    .body = Once half is paid, he will ask for the rest. For pensions, ask only the pension office.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. For pensions, ask only the pension office.

once-more = Once more: what comes first?
    .body = “Your daughter can retire early. Pay me half now.”
    .pay-half = Pay half
    .ask-office = Ask the office

explained = Ask the office, do not pay
    .body = Such words sound kind, and it is hard to tell. For pensions, ask only the pension office.

goodbye = Ask only the pension office
    .body = If somebody offers to raise it again, ask us first.
        Please take your phone, glasses and card.
