# Words of lesson-telecom.kdl: one message per screen.

title = Calm on the line

hook = When the phone rings
    .body = I am a lantern. You are in no hurry, and neither am I.
        Today: a telephone call and a pot of noodles.

tale = Ma Xiulan makes noodles
    .body = It is in Huzhu. “Police here, about your card.”
        She is to send her money to a “safe account” and tell nobody.

turn = “My noodles will boil over”
    .body = She hangs up and looks after the pot.
        Then she walks to the police station. There is no such case.
        “It was right to ask,” says the officer.

example-elder = Li Yongfu has a call, too
    .body = It is in Ledu. “You joined our club. It costs you every month.”
        They want to see his phone screen. He hangs up.
        The counter looks: nothing was taken.

example-youth = Xiao Zhou has a call, too
    .body = She studies in Xining. “Your old loan account spoils your credit.”
        They want to see her phone screen. She hangs up.
        Her teacher knows of no such thing.

example-general = Han has a call, too
    .body = He has a shop in Golmud. “Your payment code stops today.”
        They want to see his phone screen. He hangs up.
        The counter looks: the code is fine.

sign = Three sayings: stop at one
    .body = “To a safe account.” “Tell nobody.” “Show me your screen.”
        Real police and real shops do not say this.

again = Air what you are told to hide
    .body = When a quilt is damp, you take it into the sun.
        “Tell nobody”? Take that to your family.

do = Hang up, then ask
    .body = Police matters: at the station. Card matters: at the counter.
        Not sure? Ring the police line against fraud, { $anti-fraud }.
        If money is sent already, tell our colleague at once.

goodbye = That is all. Thank you
    .body = If such a call comes, look after the pot first.
        Do you have your card, phone and glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Hang up at “safe account”: no police say that. Ask at our counter.
