# Words of lesson-transfer-screen.kdl: one message per screen.

title = Read, then send

hook = Read three things first
    .body = The payee, the amount, and when it arrives.
        I hold the light. You read, one by one.

name = Ma Xuewen sends to his nephew
    .body = It is in Xunhua. Half of the name is hidden, and “Jun” can be seen.
        The nephew is Ma Xiaojun. He says it twice: it fits.

amount = Then count the noughts
    .body = He counts with his finger. There is one too many.
        He goes back and mends it.
        A nought is empty, and yet costs many sheep.

arrival = Then read when it arrives
    .body = “Real time” means at once, and it cannot come back.
        Even without those words, do not count on getting it back.

example-elder = Chen Shouyi sends to a friend
    .body = It is in Ledu. The friend is Wang, and the screen shows “Li”.
        He presses “Cancel”, takes his card and rings the old number.
        One figure was copied wrong.

example-youth = Xiao Wu pays her rent
    .body = It is in Xining. The landlord is Wang Qiang, and the screen shows “Mei”.
        She presses “Cancel” and goes to his house.
        He never asked for money.

example-general = Su buys goods in Golmud
    .body = It is his first time with this seller. The screen says “real time”.
        He presses “Cancel” and goes to the counter.
        It arrives next day, and he looks at the goods first.

again = Like sending bread to a child
    .body = For whom, how much, and when it arrives: read it out.
        Then tie up the bag.

do = One thing differs? “Cancel”
    .body = Take your card and ring the payee’s old number.
        At the counter it can arrive next day.
        If it is sent already, call our colleague at once.

goodbye = Name, amount and time
    .body = Thank you for borrowing my light.
        Do you have your card, slip and glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Read name, amount and time: sent money is gone. Ask our counter.
