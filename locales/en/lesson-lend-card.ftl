# Words of lesson-lend-card.kdl: one message per screen.

title = Keep your card

hook = One thing is never lent
    .body = An umbrella, a ladder, a lantern: gladly.
        Today it is about your bank card.

tale = Zhao Yumei has good friends
    .body = She lives in Datong. A neighbour puts a can of oil on her table.
        “Your card, to receive some money. Just for a day.”

turn = “Let me ask the bank first”
    .body = The neighbour hears it and takes the oil home.
        His money can go to his own card.
        Her supper tastes as good as ever.

example-elder = Wang Youcai meets a friend
    .body = It is in Huzhu. A dancing friend wants to get him some extra money.
        He asks for the card and the PIN.
        “I will take my card to the counter myself.”

example-youth = Xiao Yang looks for work
    .body = He lives in Delingha. “Rent me your card, and I pay you monthly.”
        Money for nothing is after the card, he thinks.
        He keeps it and waits at tables.

example-general = Bai drives a lorry
    .body = It is in Guide. “Let my payment pass through your card, and keep a little.”
        “My pay goes to my card,” says Bai. “Nothing else does.”

sign = Your name is on it
    .body = What others do with your card counts as yours.
        Lending it may limit your accounts for { $card-lending-years-from } to { $card-lending-years-to } years.

again = A card is like a toothbrush
    .body = Even the closest brothers have one each.
        Keep your card, and stay good friends.

do = “Let me ask the bank first”
    .body = If it is hard to refuse, put it on us.
        Is the card lent already? Call our colleague at once to lock it.

goodbye = Lend umbrellas, not cards
    .body = Thank you for listening to a lantern.
        Do you have your card, phone and glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Keep your card: what others do with it counts as yours. Ask us.
