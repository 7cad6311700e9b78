title = Ms Ma and her policy
scene = Early afternoon. A woman in glasses stands at the cash machine with a folder in her hand. She is smiling.
customer = You are Ms Ma, 68, a village teacher all your life. A “Manager Chen” phoned: your old insurance can be paid back in full, and there is a better one. You are glad and go to sign this afternoon. If they ask before they help, you gladly tell more.
fact-caller = A stranger phoned and told her to cancel
fact-office = This afternoon she is to sign in an office, with her card

hello = She pushes up her glasses: “To take out 2,000 yuan, which one do I press?”
    .point = “First on the left, then choose how much. That’s all.”
    .point-reply = “Which is the first? Not so fast, please.”
    .point-why = A quick answer, but no greeting, and nobody asked whether she wants help.
    .ask = “I’m Cai. May I look at the screen with you?”
    .ask-keys = I’m Cai, may I look
    .ask-reply = “Yes, please do, Cai. Thank you.”
    .ask-why = A name, a question, and you wait for her yes. She knows who is beside her.
    .take = (Takes the card) “Let me put it in, gold end first.”
    .take-reply = “Oh, I’d rather hold my card myself.”
    .take-why = One move too fast. The card is hers: ask, and wait until she nods.

folder = “It’s for the fee. My old insurance can be paid back in full.”
    .glad = “How nice, then you’ll have a little more to spend.”
    .glad-reply = “Yes, I was too happy to sleep.”
    .glad-why = Kind to be glad with her, but the one question was not asked.
    .years = “How many years have you paid? Why cancel now?”
    .years-reply = “Nine years. They say it ends and a new one pays more.”
    .years-why = Friendly and useful. Who spoke of it first would tell even more.
    .who = “You look glad. Who first told you about it?”
    .who-keys = who first, told you
    .who-reply = “A Manager Chen, by phone. I didn’t know him before.”
    .who-evades = “There are people who do this. Don’t worry.”
    .who-why = No cold water, only how it began. As she tells it, she hears it herself.

knows = “He even knows the year I bought it. It must be right.”
    .where = “Where does the money go, and where do you sign?”
    .where-reply = “At their office today, with my ID card and bank card.”
    .where-evades = “He will tell me when it’s time.”
    .where-why = You heard “he knows it all” and asked for the next step. Where the card goes matters.
    .told = “You must have told him yourself. Tell him no more.”
    .told-reply = “I’m a teacher. Do I talk carelessly?”
    .told-why = Blamed, she defends herself, and the man as well.
    .inside = “If he knows that much, he must be from the company.”
    .inside-reply = “Yes, that’s what I think too.”
    .inside-why = Now you are guessing too. To know a lot is not to be trusted.

renew = “He says the system is changing. If I keep the old one, I lose.”
    .never = “You always lose by cancelling. Just leave it, trust me.”
    .never-reply = “But he says I won’t lose a cent.”
    .never-why = Meant well, but it says too much and decides for her. First ask, then decide.
    .insurer = “To cancel, ask the insurer. Nobody else gets a fee.”
    .insurer-keys = ask the insurer, nobody else gets a fee
    .insurer-reply = “Really? He never spoke of asking them.”
    .insurer-why = Only the sure thing: to cancel, go to the company itself. Nobody is needed in between.
    .ours = “If you do want to change, we have a safer one here.”
    .ours-why = She is in doubt, and you speak of your own product. That is selling during help.

number = “Whom do I ask, then? Manager Chen is waiting for my answer.”
    .search = “I’ll find a number online and call for you now.”
    .search-reply = “Please do, I can’t read the small print.”
    .search-why = A number found online may be false. One is printed on the policy: use that.
    .manager = “Give me his number. I’ll have a word with him.”
    .manager-reply = “I don’t think so. It’s my own matter.”
    .manager-why = You step in, she is left out, and he is prepared. She should ask herself.
    .policy = “The number is on the policy. You call, I’ll stay.”
    .policy-reply = “Here, on this page. I’ll call them.”
    .policy-why = The number was in her hands already, and she calls. One question makes it clear.

last = She looks at her watch: “It’s nearly time. I must go.”
    .listen = “Go and listen, but don’t sign. Then come back to me.”
    .listen-reply = “Yes, I’ll only listen.”
    .listen-why = It seems to suit everybody. But once there, it is hard to say no.
    .wait = “No signing today. Sit down, we’ll find out together.”
    .wait-reply = “True, it can wait a day.”
    .wait-why = You slow it down and stay with her. A good thing is still there tomorrow.
    .go = “Take it out, then, and mind your step. Don’t be late.”
    .go-why = Caring, but “pay a fee first” is in plain sight. It must not pass.

end-safe = The insurer had not asked her to cancel. She still has the old policy, and she told her daughter about it with a laugh.
end-lost = Everybody in that office was polite, and she signed. What came back was less than she had paid.
end-left = She closed the folder and went elsewhere for the cash.
