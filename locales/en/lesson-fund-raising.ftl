# Words of lesson-fund-raising.kdl: one message per screen.

title = Ask before I pay

hook = A yak that nobody has seen
    .body = The lantern tells of a yak today.
        It gives money every month, they say, but nobody may see it.

tale = Uncle Zhao of Datong gets eggs
    .body = After a talk: “Adopt a yak. Interest each month. Few are left.”
        Uncle Zhao has twenty thousand yuan, enough for two.

turn = “First let me meet my yak”
    .body = It is up the mountain, they say. Sign first.
        “Then I wait till it comes down.” Later the office is empty. He has his money.

example-elder = Aunt Wang of Huzhu sees a bed
    .body = “Fifty thousand yuan, and money back each year.” A neighbour got some.
        Her daughter asks for the licence. There is none.

example-youth = Tsering of Xining and a tea shop
    .body = “Five thousand yuan to join. For each friend, two hundred back.”
        Where is the shop? His classmate cannot say.

example-general = Mr Ye of Delingha reads
    .body = “Eighty thousand yuan in fruit fields, safe, with a share.”
        He and his wife read the licence. It says: sells tea.

sign = Three things to stop at
    .body = “Safe and high.” “Few are left.” “Money for each friend.”
        Interest in the first months proves nothing.

again = Look at the teeth, then pay
    .body = However well he praises the yak, you open its mouth.
        However high the interest, look just as closely.

do = Do not sign today
    .body = Ask for the licence, and what the money is for.
        Talk to your family, then to us.
        Already paid? Keep the contract and call { $police }.

goodbye = Thank you for listening
    .body = If someone offers you a yak, ask to pat it first.
        Do you have your card, phone and glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = See the licence first. A high rate needs time. Bring us the paper.
