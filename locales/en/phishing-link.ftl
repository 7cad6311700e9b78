# Words of phishing-link.kdl: one message per screen, its choices as attributes.

title = A message with a link

message = A message comes to your phone
    .body = Imagine this happens to you.
        “Your pension will soon stop. Tap the link to confirm who you are.”

blue-words = You tap the line in blue
    .body = A page opens. It has a badge and looks real.

asks-pin = It asks for your card and PIN
    .body = Name, card number, PIN. You fill in one, and it asks for the next.

code = “Type in the code we sent you”
    .body = Another message brings a row of figures. The page hurries you.

turn = Then you stop for a moment
    .body = Why would a pension need your PIN? You put the phone down and ask us.

what-to-do = Do not tap or type. Ask first.
    .body = About a pension, ask at the counter or the social security office.
        A real message against fraud has no link in it.
    .call = I tapped and typed

who-to-call = Typed it in? Tell the bank
    .body = Call { $bank-phone }. Ask the bank to lock the card.
        If money is gone, call { $police }, then call our colleague.
    .call = I tapped and typed

question = What do you do first?
    .body = “Your medical cover will stop.” The message says: tap the blue line.
    .ask-counter = Ask at the counter
    .open-it = Tap it and look

right = Yes, do not tap, ask
    .body = Keep the message, bring it here, and show it to us. Press your PIN only at the bank’s machine.

wrong = Let us look at this again
    .body = Once it opens, the page asks for one thing and another. Press your PIN only at the bank’s machine.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. Press your PIN only at the bank’s machine.

once-more = Once more: what comes first?
    .body = “Your medical cover will stop.” The message says: tap the blue line.
    .ask-counter = Ask at the counter
    .open-it = Tap it and look

explained = Do not tap, ask first
    .body = Such messages look real, and it is hard to tell. Press your PIN only at the bank’s machine.

goodbye = Leave the blue line alone
    .body = If such a message comes again, bring it and show us.
        Please take your phone, glasses and card.
