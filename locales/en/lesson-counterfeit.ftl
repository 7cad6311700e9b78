# Words of lesson-counterfeit.kdl: one message per screen.

title = Know your notes

hook = Ma Zhong gets a large note
    .body = He sells apricots in Minhe, until it is nearly dark.
        “Why is it so smooth?” his hand asks.

touch = First touch, then look
    .body = On a real note the coat of the portrait feels rough.
        Against the light, a large one shows a second face.
        That is a lantern’s favourite work.

tilt = Then tilt, and listen
    .body = On newer large notes the middle figure changes its colour.
        Shake it gently: a real note sounds crisp.

example-elder = Zhang Guiying gets a gift
    .body = It is in Ledu. One note is soft and makes no sound.
        She keeps it apart and takes it to the counter.
        It is real. It just likes a quiet life.

example-youth = Xiao Li sells tea in Xining
    .body = A large note for one cup, and its figure keeps its colour.
        “Would you give me another one?” The guest does.
        The tea is as sweet as ever.

example-general = Han cooks noodles in Hualong
    .body = “Give me one large note for these,” says a stranger.
        Han points across the street: “The bank does that.”
        He sells no bowl less for it.

bank = If it is false
    .body = At least { $counterfeit-staff } colleagues look, while you watch. It is stamped and kept.
        You get a paper for it.
        Within { $counterfeit-ask-days } working days you may ask for a second look.

again = Choose a note like a melon
    .body = Feel it, look at it, turn it, tap it and listen.
        Your hands have chosen many melons. They know how.

do = Not sure? Keep it apart
    .body = The counter looks for free. It may well be real.
        If the machine kept it, stay there and call our colleague.

goodbye = Touch, look, tilt, listen
    .body = Thank you for looking at money with a lantern.
        Do you have your money, card and glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Feel and tilt a note: real ones are rough. Our counter checks free.
