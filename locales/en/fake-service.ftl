# Words of fake-service.kdl: one message per screen, its choices as attributes.

title = Told to cancel a fee

service-calls = “Customer service” calls you
    .body = Imagine this happens to you.
        “You are a member. It costs you every month.” You never joined.

credit = “Or it hurts your credit record”
    .body = It joined you by itself, he says. It has to be cancelled today.

install = “Install a meeting app, I help”
    .body = He is very polite, and helps you step by step. It is only to cancel, he says.

turn = “Now share your screen”
    .body = Then he sees all on your phone. What do you do?
    .follow = Share it, as he says
    .stop = Hang up and ask

ending-lost = Screen black, money gone
    .body = He saw all you pressed. Many trusted him, it is not your fault.
        Let the bank lock the card at once.
    .other = See the other ending

ending-safe = You hung up, and paid nothing
    .body = You ask at the counter. No membership, no fee.
        You delete the app, with our colleague beside you.

helpers = Ask a granddaughter
    .body = “Nothing to cancel, nothing to install,” she would say.
        She is glad when you ask her.

what-to-do = Hang up. Nothing to cancel.
    .body = Ask the counter to look for any fee.
        Show nobody your screen. Delete an app a caller made you install.
    .call = He guides me now

who-to-call = Done as told? Tell the bank
    .body = Phone off. On another, call { $bank-phone }.
        If money is gone, tell us, then call { $police }.
    .call = He guides me now

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “Thank you for telling us. Please sit, turn the phone off for a while, have some water, and tell me.”
    .do = Stand at the side. Let them turn off the phone themselves. Hear it all, then name two things softly: they never joined, and he wants to see the screen. Look together for any fee. If the screen was shared, lock the card first. Bring a second colleague, and stay while they delete the app.
    .never = Do not press on their phone or look at the PIN. Do not quarrel with the caller or blame them.

question = What do you do first?
    .body = A shop’s “service” offers a refund. You need to install an app.
    .find-shop = Ask the shop
    .only-app = App, no PIN

right = Yes, ask in the shop
    .body = A shop that you go to is the real one. On a shared screen he sees even a PIN you never say.

wrong = Let us look at this again
    .body = On a shared screen he sees even a PIN you never say. A shop that you go to is the real one.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = To stop and ask is a good choice. On a shared screen he sees even a PIN you never say.

once-more = Once more: what comes first?
    .body = A shop’s “service” offers a refund. You need to install an app.
    .find-shop = Ask the shop
    .only-app = App, no PIN

explained = Install nothing, go and ask
    .body = To keep your PIN secret is a good thought. But on a shared screen he sees even a PIN you never say.

goodbye = Your screen is for you alone
    .body = If someone wants you to install an app, ask us first.
        Please take your phone, glasses and card.
