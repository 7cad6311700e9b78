# Words of the quiz paid-tasks: a story with its question, three answers, what is said after them.

big-order = Taps earned you six yuan, and now you are to put in three hundred. What do you do?
    .stop = Stop, pay nothing
    .try-some = Pay in a little
    .ask-group = Ask in the group
    .right = The three hundred stays with you. In true work, you do not pay first.
    .wrong = After this sum comes another. In true work, you do not pay first.

stuck = Your order is “stuck”, and one more payment frees it all. What do you do first?
    .show = Show it to our colleague
    .last-one = Pay this for the last time
    .borrow = Borrow it from a friend
    .right = Asking costs nothing. If you pay to get your money back, stop paying.
    .wrong = This sum would mostly stay away, too. If you pay to get money back, stop paying.

bond = A typing job wants a bond first, to be paid back with your earnings. What do you reply?
    .deduct = Take it from my wages
    .half = Pay one half of it first
    .after = Pay when I have money
    .right = A true employer can talk about that. Who works is the one who gets paid.
    .wrong = They would take half as gladly. Who works is the one who gets paid.

other-app = The group tells you to install another app with more orders. What do you do?
    .stay-out = Leave the group
    .install = Install it
    .send-link = Ask for the link
    .right = What is on your phone stays yours. When they move you elsewhere, stop a while.
    .wrong = It may see much on your phone. When they move you elsewhere, stop a while.

bring-friend = Each friend you bring to the tap group earns you twenty. What do you do?
    .tell-him = Warn my friends
    .bring-two = Bring in two
    .second-name = Join once more myself
    .right = Now both of you keep your money. They pay fast at first so that you pay later.
    .wrong = Your friends would pay later. They pay fast at first so that you pay later.

paid-already = You paid in twice, and your money stays away. What do you do first?
    .call = Go to the police
    .beg = Beg in the group
    .one-more = Do one order more
    .right = The sooner, the easier it is to look into. Show the police your messages and slips.
    .wrong = Each order more costs more. Go to the police first, and show them your messages and slips.

shop-help = A shop nearby pays its weekend helper each day, and you met the owner. What do you do?
    .agree = Agree on pay, and go
    .pass-by = Walk past the shop
    .report = Take the note to police
    .right = Work first, then pay: that is right. You know the shop and its owner.
    .wrong = Many who hire are honest. First the work, then the pay: that is right.

library = You help in the school library, and a teacher notes names and accounts. What do you do?
    .give-number = Give name and account
    .give-none = Give nothing at all
    .give-pin = Give the PIN with it
    .right = Now the school can pay you. To be paid takes an account number, never a PIN.
    .wrong = The school wants to pay you. That takes an account number, never a PIN.
