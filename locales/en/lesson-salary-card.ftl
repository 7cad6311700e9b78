# Words of lesson-salary-card.kdl: one message per screen.

title = Your pay card

hook = Your first salary card
    .body = In a new city, a new card is like a new key.
        The door is yours as long as the key is in your pocket.

tale = Ying from Huzhu starts work
    .body = In Xining, her boss wanted to keep everyone’s salary cards.
        Ying said: “I give you the account number, and I keep the card.” On pay day her phone rang, too.

example-elder = Mr Li minds a gate
    .body = In Datong, somebody offered to fetch his two thousand, and asked for his PIN.
        “I can walk,” he smiled. He went and counted it himself.

example-youth = Han’s first job
    .body = Han from Xunhua earns three thousand in a noodle shop. A room-mate wanted his card to receive some money.
        “My card only knows my wages,” he said.

example-general = Sangye drives in Golmud
    .body = Sangye earns five thousand a month. A caller wanted the code in a message, “to open the account”.
        He hung up, and did it himself at the counter.

sign = What to give, what to keep
    .body = To be paid, give your name and account number.
        Keep the card, the PIN and the codes in messages.

again = Give the address, keep the key
    .body = With the house number, the post finds your door.
        An account number is like it. Card and PIN are the key.

do = Three things at the counter
    .body = Register your own phone number. Ask for messages, and what they cost.
        Ask for a daily limit that suits you.

payday = On pay day, compare
    .body = Look at the pay slip and at the message. Do they agree?
        If it is less, ask the company first. About the card, ask our colleague.

goodbye = Thank you for listening
    .body = Keep the PIN in your head and the card in an inner pocket.
        Do you have your glasses and ID card?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Keep card and PIN: pay needs only name and number. Ask our counter.
