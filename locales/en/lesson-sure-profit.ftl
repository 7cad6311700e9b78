# Words of lesson-sure-profit.kdl: one message per screen.

title = Weigh a promise

hook = A curious pair of scales
    .body = On one side “earn a lot”, on the other “lose nothing”.
        The lantern has never seen both sides heavy.

tale = Uncle Sun of Menyuan keeps bees
    .body = A “teacher” on his phone: “Buy with me. You cannot lose.”
        He puts in five hundred yuan. It grows, and he takes it out.

turn = “Fifty thousand. Today only.”
    .body = To call my bees, he thinks, I put out a little sugar too.
        He asks the bank first. His money stays, and so does the honey.

example-elder = Aunt Gan of Ledu and the tax
    .body = She put in thirty thousand yuan. “To take it out, pay six thousand in tax.”
        She pays no more and goes to the police.

example-youth = Li Xiang of Xining asks
    .body = His group shows off money all day. “Put in eight hundred yuan.”
        “Has anyone lost?” he asks, and is shown the door.

example-general = Ms Ma of Golmud has a shop
    .body = “Leave me a hundred thousand yuan. Safe, and far above a bank.”
        “Who pays if it loses? Write it down.” The line goes quiet.

sign = Three things to stop at
    .body = “You cannot lose.” “Places run out today.”
        “Pay the tax, then take it out.”

again = A hen too good to be sold
    .body = “Two yolks in every egg,” says the man who sells her.
        Ask yourself: why does he not keep her?

do = Ask before you pay
    .body = Call the police line against fraud, { $anti-fraud }, or ask us.
        Already paid? Pay no more. Keep the messages and call { $police }.

goodbye = Thank you for listening
    .body = When words are very sweet, think of the sugar.
        Do you have your card, phone and glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Ask us before you pay: “earn a lot” and “lose nothing” do not mix.
