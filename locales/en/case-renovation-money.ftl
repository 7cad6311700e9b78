# Words of the case renovation-money.kdl: each moment what the customer says or what is seen, its lines as attributes.

title = Aunt Han takes out cash
scene = Shortly before noon. A woman with a shoulder bag comes in and speaks fast. Outside the glass door a young man stands and looks in.
customer = You are Aunt Han, 66, quick and frank, and you hate to be thought easy to fool. The repairs are real: the contract is in your bag, you know the craftsman, your son waits outside. Handrails come first, for your husband’s bad legs. You do not tell that to strangers.

fact-companion = It is her son who waits outside
fact-errand = Handrails for her husband’s bad legs

quick = “I take out 60,000 yuan for repairs, all in cash.” All in one breath.
    .smooth = “You say that so smoothly. Did someone teach you?”
    .smooth-reply = “That is how I talk. Who would teach me?”
    .smooth-why = Smooth or not, it proves nothing. A guess to her face hurts.
    .form = “Your ID card, please, and fill in this form first.”
    .form-reply = “Fine, but make it quick.”
    .form-why = The papers are right. Without a greeting it feels like being pushed.
    .sit = “Hello, I am Li. Sit down, let us talk a little.”
    .sit-reply = “All right, young Li, go on.”
    .sit-why = Your name and a chair first. Then it is easy to ask.

know = “I know all that you are going to ask.” She smiles.
    .skip = “Then I will not ask. Please go to the counter.”
    .skip-reply = “That is how it should be.”
    .skip-why = She is bright, and is asked all the same. Asked of everyone, it hurts nobody.
    .told = “We ask everyone: are you to keep it from family?”
    .told-keys = we ask everyone, keep it from family
    .told-reply = “Keep it from whom? My son waits right outside.”
    .told-evades = “No. Go on, please.”
    .told-why = Not whether it is true, but whether someone wants it hidden. One word answers it.
    .young = “The one outside the door, did he come with you?”
    .young-reply = “My son. He watches the car.”
    .young-evades = “Why do you ask about him?”
    .young-why = A good eye and a calm voice. Ask about secrecy too, and it is better.

paper = She draws a folded paper from her bag: “Here is the contract.”
    .ring = “Could you call him, and ask what is due today?”
    .ring-reply = “Yes. Handrails first, my husband’s legs are bad.”
    .ring-evades = “Yes, I have his number.”
    .ring-why = It is a number she keeps herself. One call, her pride is safe, and you are sure.
    .rule = “Over 50,000 yuan we must write down the purpose.”
    .rule-reply = “Is that a rule? Write it down, then.”
    .rule-why = That old rule has ended. You ask because you care, she has nothing to prove.
    .seal = “Anyone can print a contract. Is this stamp real?”
    .seal-reply = “He did my neighbour’s home. What do you mean?”
    .seal-why = She shows it and is not believed. What else can she do? One call is enough.

cash = “He wants the material paid first, in cash. I like cash too.”
    .product = “If it can wait, we have something with more interest.”
    .product-why = She came for her money, not to buy. While you help, you do not sell.
    .part = “Material now, the rest when you need it. All right?”
    .part-reply = “True, at home I would worry. 30,000 yuan first.”
    .part-why = You offer a slower way. How much she takes is up to her.
    .card = “Cash is a burden. Send it by card, quick and easy.”
    .card-reply = “I am not used to that. I want cash.”
    .card-why = Cash is her free choice. Card and phone must not be pushed.

crowd = A few people sit and wait. She holds her bag tight: “So many people.”
    .camera = “No worry, with all these cameras nobody dares.”
    .camera-reply = “Well, if you say so.”
    .camera-why = A kind word. But at the counter all will still hear how much it is.
    .carry = “Give me the bag. I carry it, you follow me.”
    .carry-reply = “No, no, I carry it myself.”
    .carry-why = Never touch her bag or her money. Walk at her side.
    .write = “Write the amount down. No need to say it.”
    .write-keys = write it, do not say it
    .write-reply = “That is good. I write it large.”
    .write-why = A piece of paper, and nobody else hears. What was loud becomes silent.

last = Her number is called. She stands up: “Can I have it now?”
    .tomorrow = “To be sure, come back tomorrow with your family.”
    .tomorrow-reply = “My own money, and I need to be brought?”
    .tomorrow-why = All was asked, and all of it fits. To hold her longer is not to believe her.
    .room = “You can. In the small room two of us count with you.”
    .room-reply = “Good, I call my son in.”
    .room-why = For a large sum two colleagues stay, with everyone. It calms her too.
    .police = “Repairs, we hear that a lot. We wait for the police.”
    .police-reply = “What do you take me for?”
    .police-why = What you hear a lot was from others. Each thing she said fits.

end-served = She counts it in the small room, and her son sees her to the car. Two weeks later she tells us the handrails are up.
end-refused = She goes without it, and borrows from a neighbour for the material. The handrails come two weeks late.
end-left = She shoulders her bag and goes to another bank.
