# Words of helper-takes-money.kdl: one message per screen, its choices as attributes.
# Whoever helps the customer may read along: nobody is accused, and nothing here is a secret.

title = My card, my own PIN

company = Somebody comes with you
    .body = Imagine this happens to you.
        A good friend often goes to the bank with you and gives you an arm.

presses = “You sit, I press for you”
    .body = He holds the card and presses the PIN, too. It is easy for you.

speaks = “Let me tell it, I am quicker”
    .body = When our colleague asks you, he answers. There is something you did not get to say.

wonder = How much is left, you wonder
    .body = The slip is with him. You feel a little shy to ask.

turn = “And what would you like?”
    .body = Our colleague looks at you, is in no hurry, and waits for your own words.
    .stop = I press it myself
    .follow = He presses for me

ending-lost = In time you lose track
    .body = What was spent? You cannot tell, and nor can he.
        Both of you feel uneasy.
    .other = See the other ending

ending-safe = You hold it, you press it
    .body = Your friend turns away and waits. You know the sum, and he has less to worry about.

what-to-do = Hold your card, press your PIN
    .body = Both are yours, and that is your right.
        Whoever helps may stay and read aloud, and needs no PIN.
    .call = Ask our colleague

alone = A few words with you alone
    .body = Anyone may ask for it. Call our colleague.
        Whoever came with you has a seat nearby.
    .call = Ask our colleague

who-to-call = A new PIN? At the counter
    .body = Come yourself with your ID card. You can also see how much is left.
        If it is urgent at home, call { $police }.
    .call = Ask our colleague

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “Please sit here with me. It is easier to hear, and I would like to hear it from you alone.”
    .do = Bring a second colleague, who offers the companion a seat and water. Let the customer tell. Ask: “Would you like to hold card and PIN yourself?” If so, go to the counter together. Thank both.
    .never = Do not speak ill of anybody or answer for the customer. Do not ask for the PIN or say sums aloud.

question = What do you say?
    .body = Your family is with you. “Tell me the PIN, and rest.”
    .tell-pin = Tell the PIN
    .press-self = I press it

right = Yes, thanks, and press it yourself
    .body = To stay with you and read aloud is good help. Press your PIN yourself, and both feel at ease.

wrong = Let us look at this again
    .body = It is meant well, but later the sums are hard to explain. Press your PIN yourself, and both feel at ease.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is good. Press your PIN yourself, and both feel at ease.

once-more = Once more: what do you say?
    .body = Your family is with you. “Tell me the PIN, and rest.”
    .tell-pin = Tell the PIN
    .press-self = I press it

explained = Say thanks, press it yourself
    .body = It is meant well, and hard to refuse. Press your PIN yourself, and both feel at ease.

goodbye = Card and PIN are your own
    .body = For a few words alone, call our colleague at any time.
        Please keep your phone, glasses and card yourself.
