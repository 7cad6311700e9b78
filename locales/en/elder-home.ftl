# Words of elder-home.kdl: one message per screen, its choices as attributes.

title = A bed with interest

eggs = Hear a talk, get free eggs
    .body = Imagine this happens to you.
        The speaker visits you at home and is like family.

trip = A bus trip to a care home
    .body = A large garden, good food. “Book a bed, and get money back each year.”

interest = “More interest than a bank”
    .body = Your neighbour paid first. For some months the interest really comes.

turn = “Few beds are left”
    .body = Sign today, he says, and end your fixed deposit. What do you do?
    .stop = Take it home to read
    .follow = Sign for one bed

ending-lost = No interest, a locked door
    .body = The office is empty. He was like family, it is not your fault.
        Tell us and the police at once.
    .other = See the other ending

ending-safe = Not signed, the money is yours
    .body = Your children go with you and ask for the licence. He has none.
        You ate the eggs, and kept your savings.

what-to-do = Do not sign today. Ask first.
    .body = Ask for the licence, and show it to your family and to us.
        Even with a licence, talk it over at home first.
    .call = I am about to pay

who-to-call = Already paid? Call { $police }
    .ask = Already paid? Tell the police
    .body = Tell our colleague, too. Keep the contract.
        Before you pay, ask us or the police line against fraud, { $anti-fraud }.
    .call = I am about to pay

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “To plan for later is a good thing. Please sit, have some water. May we read the contract together?”
    .do = Stand at the side, offer a seat, hear it all, do not argue. Name two things softly: interest before anyone lives there, and to sign today. Suggest to ask for the licence. If they like, call the children. Suggest to decide in some days. Bring a second colleague.
    .never = Do not call them greedy or speak ill of that person. Do not sell anything, ask for the PIN or hurry.

question = What do you do first?
    .body = A free trip, then a care card: “Buy now, get money each year.”
    .take-home = Talk at home
    .ask-neighbours = Ask the buyers

right = Yes, talk about it at home
    .body = The family together sees more. Those who bought get interest at first, and cannot tell either.

wrong = Let us look at this again
    .body = Those who bought get interest at first, and cannot tell either. The family together sees more.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. The family together sees more.

once-more = Once more: what comes first?
    .body = A free trip, then a care card: “Buy now, get money each year.”
    .take-home = Talk at home
    .ask-neighbours = Ask the buyers

explained = Not today. Talk at home.
    .body = Those who bought mean well. But they get interest at first, and cannot tell either.

goodbye = Not today, ask tomorrow
    .body = A good bed will still be there next week.
        Please take your phone, glasses and card.
