# Words of lend-card.kdl: one message per screen, its choices as attributes.

title = “Lend me your card”

asked = “May I use your card?”
    .body = Imagine this happens to you.
        A neighbour knocks. He would like to borrow your bank card.

receive = “Only to receive some money”
    .body = His own card cannot take it, he says. He needs your PIN, too, until tomorrow.

present = “A small gift for you”
    .body = He puts a can of oil on your table. It is hard to say no.

turn = The card is in your hand
    .body = The neighbour waits at the door and smiles. “Just for a day.”
    .follow = Lend it for a day
    .stop = Ask the bank first

ending-lost = Money comes and goes
    .body = It was stolen money. Your card is stopped.
        You meant well. It is not your fault. Tell us at once.
    .other = See the other ending

ending-safe = “Let me ask the bank first”
    .body = You say this, and he takes the oil home. Your card is with you, and you feel at ease.

what-to-do = Keep your card and your PIN
    .body = Hard to refuse? Say: “Let me ask the bank first.”
        His money can go to his own card.
    .call = It is happening now

rule = Lending it limits you, too
    .body = What others do with it counts as yours.
        If it is lent, accounts can be limited for { $card-lending-years-from } to { $card-lending-years-to } years.
    .call = It is happening now

who-to-call = Not sure? Call { $anti-fraud }
    .ask = Not sure? Ask our colleague
    .body = { $anti-fraud } is the police line against fraud.
        If the card is already lent, call our colleague at once to lock it.
    .call = It is happening now

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “People often ask us about lending a card. Please sit and take your time, I am listening.”
    .do = Hear it all. Then say: “His money can go to his own card.” If the card is gone, help them to lock it first. Bring a second colleague. Thank them for telling.
    .never = Do not blame them or ask for the PIN. Do not press for them or speak of it in public.

question = What do you do?
    .body = “Post me your card, and I pay you monthly.”
    .keep-card = Ask the bank
    .send-card = Post it empty

right = Yes, the card stays with you
    .body = Post it empty can still receive other people’s money. Your card is for you alone.

wrong = Let us look at this again
    .body = With no money on it, a card can still receive some. Your card is for you alone.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. Your card is for you alone.

once-more = Once more: what do you do?
    .body = “Post me your card, and I pay you monthly.”
    .keep-card = Ask the bank
    .send-card = Post it empty

explained = Keep the card, then ask
    .body = Such words sound kind, and it is hard to tell. Your card is for you alone.

goodbye = Your card is for you alone
    .body = If somebody asks for it again, ask us first.
        Please take your phone, glasses and card.
