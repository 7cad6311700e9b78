# Words of lesson-credit-record.kdl: one message per screen, its choices as attributes.

title = My credit record

hook = A book of borrowing
    .body = Who borrowed, and who paid back: the credit record knows.
        Whether you like noodles or rice, it does not care.

tale = Qi Ming wants a tea shop
    .body = Qi Ming in Xining has just finished college and wants to borrow fifty thousand yuan.
        The bank says: two payments came late.

turn = “For three thousand it is clean”
    .body = Qi Ming hangs up and looks at his own record.
        He had forgotten two payments. He pays those, and nobody else.

example-elder = He is at primary school
    .body = Zhang Fu in Datong gets a call: “Your grandson’s record is bad. Pay to mend it.”
        He laughs: “He is seven, and owes me only a visit.”

example-youth = Pema marks the day
    .body = Pema in Golmud likes to take things now and pay later.
        Twice she forgot, and the record shows both. Now the day is on her door.

example-general = Sleep on it, then sign
    .body = Li Mei in Ledu stood surety for her cousin. He paid late, and her record shows it.
        Next time she sleeps on it first.

sign = “I can repair it”? Stop first
    .body = “A little money and it is mended.” “I know someone inside.”
        No fee changes a record.

again = A record ripens like barley
    .body = “Pay, and your field is ripe tomorrow,” someone says.
        Smile, and go on weeding your own rows.

do = Pay in time, and look
    .body = Look at your record now and then. If that bank made a mistake, mending it is free.
        If it gives no good answer, call { $central-bank-line } in office hours.

goodbye = Each payment adds a good line
    .body = Thank you for listening. A good record grows slowly.
        Do you have your phone, card and glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Pay back in time: no fee mends a record. To see yours, ask us.
