# Words of NEW-NAME.kdl: one message a screen, named like the screen; its choices stand below it.
# Change what stands right of "=", never what stands left of it. Keep everything in braces, such as { $police }.
# How: one idea in a sentence, the verb first, nothing that frightens. A heading has at most 60 characters, a choice 26.

# The name in the menu and at the top.
title = Customer service calls

# The story: one thing a screen. Tell what the caller says, not how bad it is.
phone-rings = A caller wants to pay you back
    .body = Imagine this happens to you.
        “Something is wrong with what you bought. We will return your money.”

wants = They want to see your phone
    .body = First you should load something on your phone, they say. Then the money comes back.

turn = Then you stop for a moment
    .body = Why must they see your phone to pay you back? You hang up and ask us.

# What to do: first what to do, then why.
what-to-do = Hang up, then ask
    .body = To get money back, you load nothing and tell no PIN.
        Money already sent? Call our colleague, then call { $police }.
    .call = I got this call now

# One question: change it, and its two choices.
question = What do you do first?
    .body = A caller wants to pay you back. First you should load something on your phone.
    .hang-up = Hang up and ask
    .load-it = Load it and look

right = Yes, hang up first
    .body = Once you hang up, you have time to think and to ask. To get money back, you load nothing.

wrong = Let us look at this again
    .body = Once it is on your phone, others can see what you do. To get money back, you load nothing.

unsure = Not sure? Then stop first
    .body = When you are not sure, to stop and ask is a good choice. To get money back, you load nothing.

# The last screen: one sentence to keep, and is everything with them?
goodbye = Hang up on such calls
    .body = If such a call comes again, ask us first.
        Please take your phone, glasses and card.
