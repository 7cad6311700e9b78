# Words of phishing-link.kdl: one message per screen, its choices as attributes.

title = A message with a link

message = A message comes to your phone
    .body = Imagine this happens to you.
        “Your pension will soon stop. Click the link to confirm who you are.”

blue-words = You tap the line in blue
    .body = A page opens. It has a badge and looks real.

asks-pin = It asks for your card and PIN
    .body = Name, card number, PIN. You fill in one, and it asks for the next.

turn = “Type in the code we sent you”
    .body = A row of figures comes to your phone. The page hurries you. What do you do?
    .stop = Stop, and ask the bank
    .follow = Type it and be done

ending-lost = Some money has left your card
    .body = With that code money can move. Many typed it, it is not your fault.
        Let the bank lock the card at once.
    .other = See the other ending

ending-safe = You typed no code, and kept it
    .body = You ask at the counter. Your pension comes as always.
        The PIN was typed already, so you set a new one there.

what-to-do = Do not tap or type. Ask first.
    .body = About a pension, ask us or the social security office.
        A real message against fraud has no link in it.
    .call = I tapped and typed

who-to-call = Typed it in? Tell the bank
    .body = Call { $bank-phone }. Ask the bank to lock the card.
        If money is gone, tell our colleague, then call { $police }.
    .call = I tapped and typed

now =
    .staff-ok = All clear, carry on
    .staff-stop = Enough for today
    .staff = Greet first: “Thank you for telling us at once. Please sit, have some water. We look at it together, no hurry.”
    .do = Stand at the side. First stay with them while they call the bank to lock the card. Hear it all, then name two things softly: a pension needs no PIN, and there was a link. Look whether money left. If so, call the police. Bring a second colleague, and set a new PIN at the counter.
    .never = Do not tap the link, look at the PIN or take the phone away. Do not say “How could you?”.

question = What do you do first?
    .body = “Medical cover stops.” Below: a blue link, and a number to call.
    .ask-there = Go and ask
    .ring-number = Call it

right = Yes, ask at the office
    .body = A place that you find yourself is the real one. The sender put that number there, too.

wrong = Let us look at this again
    .body = The sender put that number there, too. A place that you find yourself is the real one.
    .again = Answer again

unsure = Not sure? Then stop first
    .body = To stop and ask is a good choice. The sender of the message put that number there, too.

once-more = Once more: what comes first?
    .body = “Medical cover stops.” Below: a blue link, and a number to call.
    .ask-there = Go and ask
    .ring-number = Call it

explained = Do not tap or call. Go and ask.
    .body = A number to call makes it look more real. But the sender put it there, too.

goodbye = Leave the blue line alone
    .body = If such a message comes again, bring it and show us.
        Please take your phone, glasses and card.
