# Words of call-back-card.kdl: one message per screen, its choices as attributes.

title = Family phone numbers

intro = Numbers at hand
    .body = If a caller wants money, look at your paper and ring back.
        Nothing is kept here. You write on your own paper.

paper = Do you have paper and a pen?
    .body = If not, read it first and write it at home.

no-paper = We can lend you a pen
    .body = Or read it first, and write it at home with your family.
    .call = Call a colleague

never-write = Three things not to write
    .body = No PIN, no card number, no ID number.
        Others may see the paper.

first-line = Line one, in large letters
    .body = “Hang up first, then ring back.”

child = Line two: your child
    .body = The name, and the number that you have always used.
        Never one from a message or from a caller.

second = Line three: one more person
    .body = Another child, or a neighbour you trust.
        If one does not answer, ring the other.

bank = Line four: the bank
    .body = { $phone-known ->
        [yes] Number: { $bank-phone }.
       *[no] It is on the back of your bank card. Copy it at home.
    }

police = Line five: the police
    .body = If money is gone, { $police }.
        If you wonder whether it is true, { $anti-fraud }.

question = Agree on a question
    .body = One that only your family can answer, such as about childhood.
        Keep the answer in mind, not on paper.

keep = One lies beside the phone
    .body = Copy a second one for your purse.
        Write in large letters.

try-it = Try it today
    .body = Ring your child from the paper, and ask the question.
        If the number changes, change the paper.

goodbye = With it you stay calm
    .body = If anyone rings for money, hang up. Then ring back from the paper.
        Do you have your paper, pen and glasses?
