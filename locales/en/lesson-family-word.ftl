# Words of lesson-family-word.kdl: one message per screen.

title = Know your family

hook = It sounds like him. Is it he?
    .body = A computer can copy a voice, and does it well.
        But it does not know what your cat is called.

tale = Grandma Qi answers the phone
    .body = In Ping’an, a “grandson” in tears wants money. “What is our cat called?” she asks, and he hangs up.
        On his old number, the boy says: “Flower, of course.”

example-elder = Mr Wang has sold his sheep
    .body = In Ledu, a “grandson” needs eight thousand, at once.
        Mr Wang hung up first, and rang his daughter. “He is in class,” she said.

example-youth = Wei studies in Xining
    .body = A voice message from a “cousin”: two thousand, today. It sounded just like him.
        Wei rang the old number. “I am queuing for lunch,” said the cousin.

example-general = Tseten’s brother
    .body = In Gangca, a “brother” had an accident, and a man comes for thirty thousand.
        Tseten rang the old number. The brother was next door, feeding the horse.

sign = Three things together
    .body = “I need money now”, “tell nobody”, “my old number does not work”.
        Together, they mean: hang up first.

again = A lamb sniffs, then it knows
    .body = Voices are much alike, so it comes close and sniffs.
        On the phone, ask about something at home.

do = Hang up, ring the old number
    .body = No answer? Ring the parents. Give nothing at the door.
        If you gave money, call { $police } at once, then tell our colleague.

word = Tonight, choose a question
    .body = Agree at dinner: if in doubt, we ask this.
        Take something that is not on the internet, and keep it in your head.

goodbye = Thank you, and walk safely
    .body = At home, ring the children, just to say hello.
        Do you have your phone, glasses and card?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Agree on a question at home: voices can be copied. Unsure? Ask us.
