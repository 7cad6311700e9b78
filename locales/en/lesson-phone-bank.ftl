# Words of lesson-phone-bank.kdl: one message per screen, its choices as attributes.

title = Big-letter bank

hook = The letters can grow
    .body = I am a lantern, and I like things clear.
        Today: the phone bank in large letters.

tale = Xiulan wants to see her money
    .body = Ma Xiulan in Huzhu fears the icy road.
        Her daughter says: “Get the phone bank in large letters.”

turn = A caller is very helpful
    .body = “I teach you. Just share your screen with me.”
        If he sees my screen, he sees my money, thinks Xiulan. She hangs up and goes to the counter.

example-elder = Shengcai presses it himself
    .body = Li Shengcai in Huzhu often leaves his glasses at home.
        A colleague points, he presses. Now he sees at once when his pension is in.

example-youth = Drolma only uses words
    .body = Drolma studies in Xining. At home she shows it to her grandmother.
        While her grandmother thinks of a PIN, Drolma looks at the birds.

example-general = Mr Wang parks first
    .body = On the road near Golmud, Mr Wang gets a link.
        He leaves it. At night he finds the app in the store on his phone, and compares the picture.

sign = Hear one of these? Hang up
    .body = “Share your screen.” “Tap this link.”
        “Read me the code in the message.”

again = A phone has a curtain, too
    .body = When the lamp is lit at night, you draw the curtain.
        Keep the money on your phone for your own eyes.

do = Three things to do
    .body = Find it in the store on the phone, and compare the picture with the wall.
        Make the letters large. When you are done, leave the app.

goodbye = Large letters, light heart
    .body = Thank you for listening. If you want no app, the counter is there.
        Do you have your phone, card and glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Make your phone bank’s letters large: easy to read. Ask our counter.
