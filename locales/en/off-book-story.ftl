# Words of off-book-story.kdl: one message per screen, its choices as attributes.

title = A friend at the bank

acquaintance = A friend works at the bank
    .body = Imagine this happens to you.
        He has helped you often. Today he says: “I have an inside offer.”

inside = “Do not tell my colleagues”
    .body = More interest than at the counter, he says, with no risk, and only for friends.

paper = You sign outside the bank
    .body = The bank’s name is not on the contract. There is no sound or video recording.

turn = “I do it for you”
    .body = The money goes to some company. He reaches for your phone. What do you do?
    .follow = Let my friend press
    .stop = Ask someone else here

ending-lost = The money does not come back
    .body = The bank never sold it. You trusted a friend, it is not your fault.
        Tell the bank and the police.
    .other = See the other ending

ending-safe = No such number, nothing sent
    .body = A colleague looks: the official website has no number for it.
        Nobody minds that you asked.

helpers = Let a neighbour read it, too
    .body = “The bank’s name is missing. I go with you to ask,” she would say.
        A second reader does not hurt a friendship.

what-to-do = Ask a second colleague
    .body = A bank product has a number on the official website.
        Signing here is recorded. Send no money to a company or person.
    .call = Ask someone else

who-to-call = Rather not say it here? Call
    .body = Call { $bank-phone }. You need not name him.
        If money is already sent, ask another colleague, then call { $police }.
    .call = Ask someone else

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “It is right to ask once more. Please sit, have some water. May we read the paper together?”
    .do = Someone who never sold this talks with them, in another place. Hear it all, then name two things softly: the bank’s name is missing, and colleagues should not know. Look up the number on the official website together. Sign nothing today. Bring a second colleague, and report it quietly.
    .never = Do not bring in the seller or defend a colleague. Do not press for them or ask for the PIN.

question = What do you do first?
    .body = A man from the bank is at your home. “Sign. It pays the most.”
    .see-badge = See his card
    .look-up = Ask the counter

right = Yes, check at the counter
    .body = If the website does not have it, do not sign. A person may be the bank’s, and the product not.

wrong = Let us look at this again
    .body = A person may be the bank’s, and the product not. If the website does not have it, do not sign.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = To stop and ask is a good choice. If the website does not have it, do not sign.

once-more = Once more: what comes first?
    .body = A man from the bank is at your home. “Sign. It pays the most.”
    .see-badge = See his card
    .look-up = Ask the counter

explained = Look it up, even from a friend
    .body = A real staff card makes anyone feel sure. But a person may be the bank’s, and the product not.

goodbye = Ask one more person
    .body = “Do not tell my colleagues”? Then ask another colleague.
        Please take your phone, glasses and card.
