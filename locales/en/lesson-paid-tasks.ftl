# Words of lesson-paid-tasks.kdl: one message per screen.

title = Paid, not paying

hook = Does a tap really pay?
    .body = “Tap here, get a little money.” I hear it every day.
        I have shone for years, and nobody has paid me yet.

tale = Ma taps, and earns five yuan
    .body = In Xining, a tap on his phone earned him five yuan. Then he was to put in two hundred.
        “Take it from what I earned,” he wrote, and they fell silent.

example-elder = Mrs Wang likes short films
    .body = In Ledu, Mrs Wang earned a few yuan with films. For a “big order” she was to pay five hundred first.
        Her daughter asked: “Since when does the worker pay?”

example-youth = Long writes reviews in Golmud
    .body = His first two reviews were paid. The third needed a thousand yuan, and then it was “stuck”.
        He stopped, and showed the messages to his teacher.

example-general = Mrs Qi and her noodle shop
    .body = In Datong, her evening tasks now ask for three thousand first.
        “I have waiters,” she thought. “None of them ever paid me.”

sign = One sign: who pays first?
    .body = First they give you a little. Then you put in a lot.
        “Combined order”, “stuck order”, “advance”: all of them mean that you pay.

again = Who cuts the wheat is fed
    .body = Has any farmer asked the helpers to pay for dinner?
        When a job wants your money first, think of that dinner.

do = Stop, and say one sentence
    .body = Say: “Take it from what I earned.” If they refuse, stop.
        Keep the messages and the slips.

who = Not sure? Call { $anti-fraud }
    .ask = Not sure? Ask our colleague
    .body = { $anti-fraud } is the police line against fraud.
        If you have paid, tell our colleague at once, then call { $police }.

goodbye = Thank you for sitting with me
    .body = Let the phone rest on the way home, too.
        Do you have your card and your glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Stop if a job asks you to pay: work pays you. Show us the messages.
