# Words of NEW-NAME.kdl: one message a screen, named like the screen; its choices stand below it.
# Change what stands right of "=", never what stands left of it. Keep everything in braces, such as { $cancel }.
# How: one idea in a sentence, the verb first. A heading has at most 60 characters, a choice at most 26.

# The name in the menu and at the top.
title = See if my card works

# The first screen: what will be done. The program adds what to bring, and how many steps.
intro = See if your card works
    .body = I tell you step by step what to press.
        This only tries the card. Your money stays where it is.

# Your question: change the heading, then the two choices.
have-card = Do you have your card here?
    .body = This is for a bank card. For a passbook, ask at the counter.
    .yes = Yes, I have it
    .no = No, not with me

# What will be done, looked over before it begins.
review = Look over what you will do
    .body = You put the card in. The machine reads it. You take it back.
        No PIN is needed.
    .ready = Go to the machine
    .not-now = Not today

# Each step at the machine: say what to do. The program adds what the machine shows.
insert-card = Put your card in
    .body = The gold square goes in first, with the writing facing up.

take-card = Press “{ $cancel }”, take your card
    .body = If the machine asks for a PIN, your card works. Press no PIN.

# When the machine shows something else.
card-out = Press “{ $cancel }”, take your card
    .body = It shows something else, so stopping is the safe thing.
        Please stay here.
    .call = Call a colleague
    .out = I have my card
    .no-card = No card came out

card-stuck = Stay here and call us
    .body = Your card is still in the machine. Stay beside it.
        Do not call a number stuck on the machine. Ask only our colleagues.
    .call = Call a colleague
    .out = I have my card

# The last screens: is everything with them?
goodbye = Your card works. Check two things
    .body = Do you have your card and glasses?

not-today = Leaving it for today is fine
    .body = Do you have your card and glasses?
        Come again whenever you like.

at-counter = Ask the counter to look
    .body = Bring your card and ID card. Say that you want to see if the card works.
