# Words of grandchild-voice.kdl: one message per screen, its choices as attributes.

title = A grandchild in tears

crying = A grandchild cries on the phone
    .body = Imagine this happens to you.
        “I am in trouble.” It sounds like your grandchild, and your heart aches.

pay-now = “I hit someone. I have to pay.”
    .body = The money is needed at the hospital, and soon. He cries and hurries you.

secret = “Please do not tell Mum and Dad”
    .body = They would be angry, he says. And his old number does not work.

courier = “Someone comes for the cash”
    .body = He asks you to put cash in a bag. You have never met the person who comes.

turn = You stand at the machine
    .body = You came to take out cash. He is still on the phone, in tears. What do you do?
    .stop = Call his old number
    .follow = Take it out to help

ending-lost = He is well, the cash is gone
    .body = He never called. Anyone would worry, it is not your fault.
        Tell us and the police at once.
    .other = See the other ending

ending-safe = He is well, the cash is safe
    .body = The old number works. He is in class, and never called you.
        A computer can copy a voice.

helpers = Ask the child’s father
    .body = “He is at school, and well,” he would say.
        He would not be angry. He only wants to help you.

what-to-do = Hang up, call the old number
    .body = No answer? Call the parents. Give nothing to anyone at the door.
        You can also ask something only family knows.
    .call = Someone wants money

who-to-call = Not sure? Call { $anti-fraud }
    .ask = Not sure? Ask our colleague
    .body = { $anti-fraud } is the police line against fraud.
        If it is given, or someone waits, tell our colleague, then call { $police }.
    .call = Someone wants money

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “You care for the child, and we help you find him. Please sit, have some water, and tell me.”
    .do = Stand at the side. Ask them to hang up. Hear it all, then name two things softly: the old number was not tried, and the parents may not know. Call the old number together, or the parents. If somebody waits outside, call the police. Bring a second colleague.
    .never = Do not laugh, hurry or call them foolish. Do not ask for the PIN or let them go out with cash.

question = What do you do first?
    .body = A granddaughter’s voice asks for fees. “Send them to my teacher.”
    .listen = Listen again
    .ring-old = Try old number

right = Yes, call the old number
    .body = When it is answered, you know if it is really her. A voice can be copied, an old number cannot.

wrong = Let us look at this again
    .body = However well you listen, it sounds like her. A voice can be copied, an old number cannot.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. A voice can be copied, an old number cannot.

once-more = Once more: what comes first?
    .body = A granddaughter’s voice asks for fees. “Send them to my teacher.”
    .listen = Listen again
    .ring-old = Try old number

explained = Do not go by the voice
    .body = It sounds like her, and anyone would believe it. A voice can be copied, an old number cannot.

goodbye = Always call the old number
    .body = At home, write the number large and keep it by the phone.
        Please take your phone, glasses and card.
