# Words of phone-app.kdl: one message per screen, its choices as attributes.

title = Big-letter app

intro = The big-letter app
    .body = Big letters, easy to read.
        If you do not want it, the counter is always there.
    .no-app = I want no app

whose-idea = Whose idea was it?
    .mine = My own
    .close = Family or colleague
    .others = By phone or message

told = Hang up first
    .body = We never send a link for an app.
        We never ask to see your screen.
    .call = Call a colleague
    .not-today = Not today
    .go-on = Hung up, go on

told-2 = Not clear? Do not tap it
    .body = If someone hurries you, hang up first.
        Here a colleague stands by while you press.

told-3 = Your phone, at your own pace
    .body = If someone says “at once”, ask us first.
        Not today is fine, too.

own-phone = Is it your own phone?
    .yes = Yes, mine
    .no = No

who-helps = Shall a colleague stand by?
    .body = Our colleague only speaks. You hold the phone and press.
    .call = Call a colleague
    .alone = I do it alone

only-you = The screen is for you alone
    .body = End any call before you start.
        If someone says “share your screen”, hang up.

where = Where do you get it?
    .body = Both ways are safe. Never from a link in a message.
    .wall = Code on the wall
    .store = Store on the phone

wall = Scan the code on the wall
    .body = Open “Scan” on the phone and point it at the wall.
        Do not scan a picture that others send.
    .done = I have it
    .call = Call a colleague

store = Find our bank in the store
    .body = Open the store that came with the phone.
        When you see our bank, press “Install”.
    .done = I have it
    .call = Call a colleague

name-check = Is the name as on the wall?
    .body = Do not open it yet. Compare the picture and the name.
    .yes = Just the same
    .no = It differs

other-app = Do not open it
    .body = Our colleague will look at it with you.
        It is unopened, so there is no rush.
    .call = Call a colleague
    .again = Get it once more

pin-own = Think of a new PIN
    .body = No birthday, and not the same figure six times.
        Keep it in your head and tell nobody.

code-rule = Press the code yourself
    .body = The phone will get a message with a code.
        Read it silently. If anyone wants it, say no.

register = Open it and register
    .body = It looks at your ID card and your bank card.
        Take your time. Press all of it yourself.
    .done = Registered
    .call = Call a colleague

face = Show it your face
    .body = Hold the phone still and do as it says.
        If it does not work, a colleague will help.
    .done = Done
    .call = Call a colleague

large-letters = Make the letters big
    .body = Look inside for “Caring edition” or “Large print”.
    .done = They are big
    .call = Call a colleague

slow = Let money arrive a day later
    .body = Look for “Arrival time” and choose the next day.
        If something feels wrong later, ask us at once.
    .done = Chosen
    .later = Not now
    .call = Call a colleague

log-out = Leave the app each time
    .body = Look for “Log out” and press it.
        The phone itself should ask for a code too.
    .done = I am out
    .call = Call a colleague

goodbye = Done. Check four things
    .body = Phone, bank card, ID card and glasses: do you have them all?
        If you get stuck, come and ask.

no-app = No app is fine too
    .body = Counter and passbook are always there for you.
        Do you have your phone, card and glasses?

own-only = Use your own phone
    .body = On another phone, others can see your money.
        Do you have your bank card, ID card and glasses?

not-today = Leaving it for today is fine
    .body = Do you have your phone, cards and glasses?
        When you want the app, come here.
