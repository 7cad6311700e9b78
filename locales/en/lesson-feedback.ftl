# Words of lesson-feedback.kdl: one message per screen, its choices as attributes.

title = Say it, be heard

hook = Even a lantern is told off
    .body = Someone says I am dim, so I wipe my face.
        A long wait, unclear words, a harsh tone: say it.

tale = Guifang’s legs are tired
    .body = Zhao Guifang in Datong waits all morning to see her pension.
        She tells a colleague. Nobody asks her name, and she gets a number.

turn = Looked into, mended, told
    .body = Another colleague looks into it: many people in those days, and few chairs.
        Chairs come, and she is told. She is the first to sit on one.

example-elder = One line got shorter
    .body = Tsering in Guide reads a line on the screen three times.
        He points: “This one is twisted.” Some time later it is short.

example-youth = A word for his grandmother
    .body = Xiao Ma, a student in Xining, goes with his grandmother.
        Her hands are slow and the machine does not wait. He tells it for her, and keeps the number.

example-general = They found the mistake
    .body = Mr Liu in Golmud sees a fee of twenty yuan too much.
        He brings the slip. It was a wrong sum, and he gets it back.

again = Sand in your shoe? Tip it out
    .body = When your foot hurts, you stop and shake the shoe.
        When something here is not right, stop and say so.

do = Say three things
    .body = Which day, what happened, what you wish. Write down the number.
        Mostly you are answered within { $complaint-days } days.

after = No good answer? Go on
    .body = Ask that the upper office looks again, or that somebody mediates.
        If that does not help, call { $consumer-line }.

goodbye = You spoke for many
    .body = Thank you. The next in line has some good of it, too.
        Do you have your number, card and glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Tell our counter what was slow or unclear, so that we can mend it.
