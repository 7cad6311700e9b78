title = Auntie Drolma is here
scene = Morning. Two people come to the cash machine. The nephew holds the card; the woman stands half a step behind him.
customer = You are Auntie Drolma, 76, from the pastures of Gangcha; you speak for the nephew too. He drives you here and keeps your card and PIN, and you are shy to ask for them. While he is near, you only nod. Asked alone and in a friendly way, you begin to talk.
fact-companion = The nephew has her card and her PIN
fact-balance = For over a year she has not known what is left

hello = The nephew says: “She’s hard of hearing. Just talk to me.”
    .him = “All right, you tell me, then: what is it for today?”
    .him-reply = “Cash,” says the nephew. She says nothing.
    .him-why = It is easy to talk to the one who talks. But the customer is forgotten.
    .her = (To her) “Hello, I’m Li. What can I do for you?”
    .her-reply = She looks up: “... Some cash.” The nephew smiles.
    .her-why = You greet the owner of the card first and let her answer. It is her errand.
    .who = “Who are you to her? Why do you have the card?”
    .who-reply = He turns red: “Her nephew.” She pulls at his sleeve.
    .who-why = It begins like a hearing, and she is the one ashamed. She goes home in his car.

pin = The nephew reaches for the keys: “Her hand shakes. I do the PIN.”
    .own = “Let her press the PIN. You and I turn away.”
    .own-keys = let her press, we turn away
    .own-reply = He steps back. She looks at the machine and does not move.
    .own-why = The same rule for all, and nobody is at fault. And you saw that she did not move.
    .shield = “Go ahead, but cover it, so that nobody can see.”
    .shield-reply = “I do it often,” he says. “I know it well.”
    .shield-why = You thought of covering the PIN, but not of whose it is. She should press.
    .hear = “Never mind the hand. She tells me, and I press.”
    .hear-why = Kind, but one more person knows the PIN. At the counter she can take her time.

still = The nephew says: “20,000 yuan. She nodded.” She is silent.
    .nod = “Ma’am, is it 20,000 yuan? Just nod if it’s right.”
    .nod-reply = She looks at her nephew and nods.
    .nod-why = In front of him she will only nod. And others heard the sum.
    .free = “Step aside, please. I’ll ask if she really wants it.”
    .free-reply = He gets cross: “What do you mean by that?”
    .free-why = The right idea, but it sounds like a verdict. Both are embarrassed.
    .alone = “With larger sums we ask each alone. Do sit here.”
    .alone-keys = each alone, do sit
    .alone-reply = “Oh, with everyone? Fine,” he says.
    .alone-why = If everyone is asked, nobody is hurt. And she has a place to speak.

quiet = She sits beside you, her hands on her knees. He looks at his phone, further off.
    .good = “He often comes with you. He’s good to you, isn’t he?”
    .good-reply = “Good, yes. He does so much.”
    .good-why = Nicely said, but she can only say yes. What she wants to say stays unsaid.
    .keep = “Where is the card kept? Who presses the PIN?”
    .keep-keys = where is the card, who presses
    .keep-reply = “He has it all. I’m shy to ask for it.”
    .keep-evades = “... It’s all fine. Nothing’s wrong.”
    .keep-why = Only what is done, not who is bad. That she can answer.
    .taken = “Does he spend your money? Tell me the truth.”
    .taken-reply = “No, no, he’s a good boy.”
    .taken-why = Pressed to speak against her own, she protects him. Ask what is done, not who is bad.

wish = She says softly: “He drives me all the time. I can’t bring it up.”
    .look = “Do you want to know what’s left? I’ll go with you.”
    .look-reply = “Yes. I’ve not heard it for over a year.”
    .look-evades = “... No, it’s too much trouble.”
    .look-why = One thing that can be checked: at the counter, softly, and only she sees it.
    .return = “Don’t worry, I’ll tell him to give you the card back.”
    .return-reply = “No, don’t. He would be hurt.”
    .return-why = You speak for her, and home gets harder. Whether she takes it is for her to say.
    .daughter = “Shall we call your daughter and talk it over?”
    .daughter-reply = “She works in Xining. I’ll ask her tonight.”
    .daughter-why = Good that one more of the family knows. But today’s matter is still open.

last = The nephew comes over: “Ready? They need the money at home.”
    .go-on = “Nearly. Carry on, you two, I’m watching from here.”
    .go-on-why = To watch is to let it pass. What you saw is left alone again.
    .another-day = “It’s busy today. Could you bring her another day?”
    .another-day-reply = “Fine, we’re off, then.”
    .another-day-why = It seems to win time, but she goes back with him and nothing has changed.
    .second = “A colleague sits with you. She goes to the counter.”
    .second-reply = He sits down. She says: “I’ll press it myself.”
    .second-why = Two colleagues, one for each. Nobody loses face, and she decides.

end-safe = At the counter she set a new PIN and heard what she has. On the way home the card was in her own pocket.
end-late = She came back after the winter. Neither of them could say where the money had gone.
end-left = They took the card and went elsewhere for the cash.
