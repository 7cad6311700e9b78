# Words of online-friend.kdl: one message per screen, its choices as attributes.

title = An online friend

greetings = Someone greets you every day
    .body = Imagine this happens to you.
        “Have you eaten? Sleep well.” It warms your heart.

like-family = “You are like a parent to me”
    .body = He builds roads far away and is alone, he says. In the picture he looks kind.

never-meets = “I will visit you soon”
    .body = He says it often, and does not come. His phone cannot show his face, he says.

trouble = “Only you can help me”
    .body = Something happened at work, and he needs money. “Do not tell your family,” he says.

turn = He needs money. What now?
    .body = You feel for him. But the two of you have never met.
    .follow = Help him this once
    .stop = Tell a friend first

ending-lost = You help, and he needs more
    .body = He does not answer any more. You meant well. It is not your fault.
        Tell us and the police at once.
    .other = See the other ending

ending-safe = You tell an old friend
    .body = “Let him come and meet you first,” says your friend. You tell him so. He does not come.

what-to-do = Never met? No money yet
    .body = Tell family or an old friend.
        If there is nobody to tell, tell our colleague.
    .call = He is waiting now

who-to-call = Not sure? Call { $anti-fraud }
    .ask = Not sure? Ask our colleague
    .body = { $anti-fraud } is the police line against fraud.
        If you paid, tell our colleague, then call { $police }. Keep the chats.
    .call = He is waiting now

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “It is a warm thing when somebody asks after you every day. Please sit, and tell me about them.”
    .do = Come quietly from the side, seat the customer alone, and let the messages wait. Hear it all, do not argue. Leave open who it is. Name two things that do not fit: so close, and why never a visit? Help is good, and why hide it from the family? Call someone of the family or an old friend together. Bring a second colleague. Tomorrow is early enough. Thank them for telling you.
    .never = Do not laugh or ask what is private. Do not speak of it in public, ask for the PIN or press for them.

question = What do you do first?
    .body = A girl online calls you Mum or Dad. She is ill, needs money.
    .ask-friend = Ask a friend
    .send-little = Send a little

right = Yes, ask a friend first
    .body = Somebody beside you may see it more clearly. To someone you never met, give no money yet.

wrong = Let us look at this again
    .body = After a little, there will be new trouble. To someone you never met, give no money yet.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = To stop and ask is a good choice. To someone you never met, give no money yet.

once-more = Once more: what comes first?
    .body = A girl online calls you Mum or Dad. She is ill, needs money.
    .ask-friend = Ask a friend
    .send-little = Send a little

explained = Ask a friend, then decide
    .body = It is good not to be alone, and hard to tell. To someone you never met, give no money yet.

goodbye = Never met? No money yet
    .body = If you would like to talk, come and talk with us.
        Please take your phone, glasses and card.
