# Words of state-treasure.kdl: one message per screen, its choices as attributes.

title = “A huge state grant”

neighbour = A neighbour adds you to a group
    .body = Imagine this happens to you.
        “The state has a share for everyone,” she says.

paper = A paper with a red seal
    .body = It has a red heading and the name of a plan. To you it looks real.

fee = “A small fee frees the money”
    .body = It costs no more than a meal. Then a very large sum is yours, they say.

friends = “Bring a friend, get two shares”
    .body = Every day you give your name in the group. The day of the money moves again and again.

turn = They want a tax. What now?
    .body = “Next month for sure. Tell the bank you buy food.”
    .follow = Pay a little more
    .stop = Ask the police

ending-lost = The day comes, the group is gone
    .body = Your neighbour paid, too. You both meant well. It is not your fault.
        Tell us and the police at once.
    .other = See the other ending

ending-safe = The police know of no such plan
    .body = You show them your phone, and now you know. Your neighbour pays no more, either.

what-to-do = Pay nothing, bring nobody in
    .body = There is no such plan. The state takes no fee first.
        Ask at a police station.
    .call = I am about to pay

who-to-call = Not sure? Call { $anti-fraud }
    .ask = Not sure? Ask our colleague
    .body = { $anti-fraud } is the police line against fraud.
        If you paid, tell our colleague, then call { $police }. Keep the messages.
    .call = I am about to pay

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “Customers often ask us about such groups. Please sit, have some water, take your time, I am listening.”
    .do = Come quietly from the side. Hear it all, do not argue. Name two things that do not fit: why does a gift cost money, and why must the bank not know? Offer to go to the police station together, with the paper. Bring a second colleague. Tomorrow is early enough. Thank them for telling you, and ask them to tell the neighbour.
    .never = Do not laugh or speak badly of the neighbour. Do not speak of it in public, ask for the PIN or press for them.

question = What do you do first?
    .body = A man shows an official paper: pay a fee, get a state grant.
    .pay-fee = Pay the fee
    .ask-police = Ask the police

right = Yes, ask at the police station
    .body = There you learn if there is such a plan. The state takes no fee to give you money.

wrong = Let us look at this again
    .body = After this fee comes another one. The state takes no fee to give you money.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. The state takes no fee to give you money.

once-more = Once more: what comes first?
    .body = A man shows an official paper: pay a fee, get a state grant.
    .pay-fee = Pay the fee
    .ask-police = Ask the police

explained = Ask in person, pay nothing
    .body = Such papers look real, and it is hard to tell. The state takes no fee to give you money.

goodbye = The state takes no fee first
    .body = If you are to pay to get money, ask us first.
        Please take your phone, glasses and card.
