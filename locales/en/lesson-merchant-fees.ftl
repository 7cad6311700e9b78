# Words of lesson-merchant-fees.kdl: one message per screen.

title = Know your fees

hook = A scan, and you are paid
    .body = Your stall has a payment code, too.
        A code eats nothing. But did you ever ask what it costs?

tale = Mrs Yang sells cold noodles
    .body = Mrs Yang used her code in Xining for years and never asked. One day she did.
        Our colleague took the list and went through it with her.

example-elder = Mrs He sells eggs
    .body = In Ledu, a grandson put up her code. “Does taking out the money cost?” she asked.
        Our colleague first told her which kind of code it is.

example-youth = Feng has a night stall
    .body = In Xining, a man offers Feng a machine, “as a gift”.
        “Is there a monthly fee, and where is it written?” The man went to look it up.

example-general = Mr Ma has a restaurant
    .body = In Delingha, he heard that some fees were cut. He took his business licence and asked.
        Our colleague told him which ones are lower, and which stay.

sign = Fees are cut: ask which
    .body = Some fees were cut for small shops.
        Is yours among them, and until when? Ask our colleague.

again = Even a code has its price
    .body = When people buy your potatoes, they ask the price first.
        Ask the same about your code.

do = Three questions to ask
    .body = How much each time, how much a month, and is anything cut?
        Ask for it on paper, and read it at home.

morning = Look at it each morning
    .body = Scan your code yourself, and look for your name.
        To see if you are paid, look at your own phone. Take cash, too.

goodbye = Thank you, and good business
    .body = For more change, come to the counter.
        Do you have the paper, your card and your glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Ask what your payment code costs: some fees were cut. Ask us.
