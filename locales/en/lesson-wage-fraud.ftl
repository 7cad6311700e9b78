# Words of lesson-wage-fraud.kdl: one message per screen.

title = Wages, no fees

hook = Do wages cost a fee?
    .body = A lantern would like a raise, too. But I never saw anyone pay to get wages.

tale = Mr Ma waits for his wages
    .body = In Xining, a caller said: pay eight hundred as a deposit, and your wages come.
        He rang the old number. “Come and get them,” said his boss.

example-elder = Mrs Zhang looks for work
    .body = In Minhe, she was to mind a child, for three hundred “to arrange it”.
        “Let me see the child first,” she said. The man never came back.

example-youth = Jin wants to work in a factory
    .body = The wages looked fine, but work clothes cost six hundred first.
        “I come and see it first,” Jin wrote. No answer came.

example-general = Tsering wants his wages
    .body = In Yushu, a man would get Tsering’s wages back, for two thousand first.
        Tsering took his contract to the labour office. Asking there was free.

sign = Which way does money go?
    .body = When you work, money comes to you.
        Deposit, arranging, handling: other names, but the money goes away from you.

again = Rivers run east, wages run home
    .body = Water runs downhill, and wages run to you.
        Pay first? That would be a river going uphill.

do = Pay nothing yet, and ask
    .body = Ring your boss on the old number, or go there and ask.
        Keep the contract, your list of days and the messages.

who = Wages not paid? { $social-security-line }
    .ask = Wages not paid? Labour office
    .body = { $social-security-line } answers questions about wages, too.
        If you paid a fee, tell our colleague at once, then call { $police }.

goodbye = Thank you for listening
    .body = What you earned, take it home safely.
        Do you have your card and your glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Pay no fee to get your wages: you earned them. Not sure? Ask us.
