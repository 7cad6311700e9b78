# Words of standing-order.kdl: one message per screen, its choices as attributes.

title = Send money monthly

intro = Send it monthly
    .body = To family, or for a bill. Once at the counter will do.

new-or-stop = What would you like?
    .body = Later on you can come and stop it.
    .new = Start a new one
    .stop = Stop an old one

whom = Who gets the money?
    .body = We mean the payee, every month.
    .family = My family
    .bill = A bill
    .other = Somebody else

ask-us = Talk with a colleague first
    .body = What goes out by itself is soon forgotten.
        Send nothing to someone you never met.
    .call = Call a colleague
    .not-today = Not today
    .go-on = I asked, go on

until-when = Choose when it ends
    .body = If an end can be set, set it, so that it is not forgotten.
        Once a year, see if you still want it.

enough = Keep enough on the card
    .body = With too little on it, nothing goes out that month.
        Choose a day after your pension comes.

review = Are four things on paper?
    .body = The payee’s name and account, the amount, the day, the last year.
    .ready = All four
    .missing = One is missing

write-down = Ask first, and write it down
    .body = Ask the payee in person, or on the old number.
    .ready = Now I have all
    .not-today = Not today

where = Where will you arrange it?
    .body = At the counter somebody looks at it with you.
    .at-counter = At the counter
    .phone = On my phone

own-phone = Use your own phone
    .body = Open the bank’s app and press it yourself.
        If you are not sure how, a colleague tells you.
    .call = Call a colleague
    .at-counter = Use the counter
    .home = At home, by myself

new-counter = Arrange it at the counter
    .body = Show your paper, and compare each line before you sign.
        Do you have your card, ID card, paper and glasses?

stop-counter = Stop it at the counter
    .body = Say which one, and ask if it still goes out next month.
        Do you have your card, ID card and glasses?

phone-home = Take your time at home
    .body = If something puzzles you, come to us.
        Do you have your card, ID card, paper and glasses?

not-today = Leaving it for today is fine
    .body = Do you have your card, ID card, paper and glasses?
        Come again whenever you like.

review-bill = Do you have the bill?
    .body = It shows your customer number and the name.
        Follow it, and you pay for nobody else.
    .ready = Yes
    .missing = No

find-bill = An old bill will do
    .body = Or ring the number on the bill and ask.
    .ready = Now I have it
    .not-today = Not today
