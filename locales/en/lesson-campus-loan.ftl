# Words of lesson-campus-loan.kdl: one message per screen, its choices as attributes.

title = Before borrowing

hook = Easy to sign, hard to read
    .body = On the wall: “Money for students. Just sign.”
        I shine on it, and there is small print below.

tale = Yangjin’s phone is broken
    .body = Yangjin, a student in Xining, lacks three thousand yuan for a new one.
        A classmate brings a man: “Sign, and you have it today.”

turn = “How much in all?”
    .body = A little each month, he says, and writes nothing down.
        Yangjin puts her pen away and asks her teacher. The old phone gets mended.

example-elder = Han Ying listens first
    .body = In Hualong, Han Ying’s grandson rings, very softly: “I owe money.”
        She asks: “Have you eaten?” The next day the family asks his teacher together.

example-youth = Ma Qiang stops at one
    .body = Ma Qiang in Menyuan owes two thousand yuan. “Borrow elsewhere to pay this,” says the man.
        He tells his father and his teacher instead.

example-general = School fees? Ask the school
    .body = Mr Li in Ledu is short of money for his daughter’s school.
        A neighbour says: borrow online. He asks the school, and gets a student loan.

sign = Hear this? Stop first
    .body = “The fee comes off first, then you get the money.”
        “Do not tell your family.” “Borrow here to pay there.”

again = First a bowl of tea, then listen
    .body = With hot tea in both hands, talking is easier.
        When it is cold, fill it again, and go on listening.

do = Ask three, then sign
    .body = Ask your family, a teacher and the bank. If you have borrowed, tell them too.
        If somebody presses you to pay, call { $police }.

goodbye = Once told, it is lighter
    .body = Thank you for listening. If you know a student, tell the story on.
        Do you have your phone, card and glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Ask at home before you borrow, and get the total in writing. Ask us.
