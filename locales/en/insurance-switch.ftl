# Words of insurance-switch.kdl: one message per screen, its choices as attributes.

title = “Swap your policy”

knows = “I have your policy here”
    .body = Imagine this happens to you.
        The caller knows your name and your insurance.

refund = “You get a full refund”
    .body = Pay a small fee, he says, and all that you paid comes back.

upgrade = “New system, more interest”
    .body = The old policy will end, he says. You should take a new one.

office = “Bring ID and bank card”
    .body = He asks you to an office. No insurer’s name is on the door.

turn = The pen is in your hand
    .body = “Sign here, and the money comes today,” he says.
    .stop = Call the insurer
    .follow = Sign the new one

ending-lost = Less money came back
    .body = The old insurance is gone, and the new one is not as he said.
        He knew so much. It is not your fault. Tell us at once.
    .other = See the other ending

ending-safe = “We did not ask you to”
    .body = This is what the insurer says. You did not sign, and your insurance is still there.

what-to-do = Call the number on your policy
    .body = Ask: “Did you tell me to end it?”
        Until it is clear, sign nothing and pay no fee.
    .call = It is happening now

who-to-call = Still unclear? Call { $consumer-line }
    .ask = Still unclear? Ask us
    .body = { $consumer-line } is for insurance, in office hours.
        If you have paid, tell our colleague, then call { $police }.
    .call = It is happening now

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “People often ask us about insurance. Please sit and take your time, I am listening.”
    .do = If a caller is on the phone, ask them to hang up. Hear it all. Then say: “To end a policy you ask the insurer, and pay nobody else a fee.” Call the number on the policy together. Bring a second colleague. Suggest not to sign today, and thank them.
    .never = Do not hurry or blame them or ask for the PIN. Do not offer other insurance now or speak of it in public.

question = What do you do first?
    .body = “Your insurance needs an upgrade. Bring your card tomorrow.”
    .call-insurer = Ask the insurer
    .go-there = Go and see

right = Yes, call and ask first
    .body = The number printed on the policy is the insurer’s own. Before any change, ask the insurer.

wrong = Let us look at this again
    .body = Once you are there, it is hard to say no. Before any change, ask the insurer.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. Before any change, ask the insurer.

once-more = Once more: what comes first?
    .body = “Your insurance needs an upgrade. Bring your card tomorrow.”
    .call-insurer = Ask the insurer
    .go-there = Go and see

explained = Ask the insurer first
    .body = He sounds like the company, and it is hard to tell. Before any change, ask the insurer.

goodbye = Ask the insurer first
    .body = If somebody tells you to swap it again, ask us first.
        Please take your phone, glasses and card.
