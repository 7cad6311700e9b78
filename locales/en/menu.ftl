# Words of assets/menu.kdl: one message per menu, an attribute per entry.

welcome = How can I help?
    .body = This guide takes no card and no PIN, and moves no money.
        Nothing bad happens if you press. You can always go back.
    .brief = No card, no PIN, no money.
        Pressing is always safe.
    .money = Cash and sending
    .pension = See my pension
    .told-me = Someone told me to
    .other = Lost card, and more

## Money.

money = What about your money?
    .cash = Take out, pay in
    .look-up = Balance, passbook
    .send = Send money, bills
    .save = Save, buy products

cash = What about your cash?
    .withdraw-cash = Take out cash
    .deposit-cash = Pay in cash
    .large-cash = Take out a lot
    .cash-2 = Old or false notes

cash-2 = What about this note?
    .old-notes = It is old or torn
    .check-notes = Is it real?
    .swapped-notes = Someone asks to swap

look-up = What would you like to see?
    .pension = See my pension
    .passbook = Update my passbook
    .balance = How much is left
    .statement = Print a statement

send = Where shall the money go?
    .transfer = Send money
    .undo-transfer = Sent by mistake
    .bills = Pay water or power
    .standing-order = Send every month

save = How would you like to save?
    .fixed-deposit = Fixed deposit
    .take-deposit = Take a deposit out
    .savings-bond = Bonds, large deposits
    .products = Products and rights

products = What would you like to know?
    .four-s = Ask before buying
    .off-book-check = Is it a bank product?
    .report-seller = Tell us quietly
    .rights = What are my rights?

## Card, PIN, phone, family.

other = What else would you like?
    .cards = Card, passbook, PIN
    .phone = Phone and ID
    .family = My family
    .find = Something else

cards = What about it?
    .lost-card = My card is lost
    .lost-passbook = My passbook is lost
    .swallowed-card = Machine kept my card
    .pin = None: show me more

pin = Is it the PIN, or a limit?
    .forgot-pin = I forgot my PIN
    .change-pin = Change my PIN
    .limits = Limits, online pay
    .safe = None: show me more

safe = What would you like to know?
    .card-safe = Safe in my card?
    .deposit-insured = Are savings insured?
    .sleeping-account = Account not used long

phone = Is it your phone or your ID?
    .phone-app = Bank on my phone
    .phone-number = New phone number
    .social-card = Social security card
    .id-expired = My ID has expired

family = What about your family?
    .for-a-relative = Help a relative
    .inheritance = A relative has died
    .call-back-card = Our family's numbers
    .helper-takes-money = Others keep my money

## What was said to you. The -2 menus go on with the same list.

told-me = What did they tell you?
    .already-paid = The money is gone
    .scare = They say: trouble
    .gain = They say: a gain
    .favour = They ask me to help

scare = Which one sounds like it?
    .fake-police = Use a safe account
    .grandchild-voice = Do not tell my mum
    .fake-service = Cancel or pay monthly
    .scare-2 = None: show me more

scare-2 = Is it one of these?
    .phishing-link = It stops: tap here
    .credit-repair = I repair your record
    .recovery-scam = I get it back for you
    .insurance-switch = A full refund

gain = Which one sounds like it?
    .sure-profit = You cannot lose
    .elder-home = A bed with interest
    .prize = You won: a fee first
    .gain-2 = None: show me more

gain-2 = Is it one of these?
    .paid-tasks = Pay ahead, earn more
    .health-product = It cures everything
    .collectibles = Pay to have it valued
    .state-treasure = A share for everyone

favour = Which one sounds like it?
    .lend-card = Lend me your card
    .cash-courier = Someone will fetch it
    .online-friend = Only you can help me
    .favour-2 = None: show me more

favour-2 = Is it one of these?
    .house-pension = Keep it and get money
    .pension-agent = Pay in, and it goes up
    .off-book-story = Do not tell others

## Staff.

staff = Which list?
    .sale-list = Before, during, after

## Finding by words: the words, and the headings of the pages that follow.

find = What is it about?
    .money-out = Money out
    .money-in = Money in
    .card = Card
    .papers = Passbook, papers, ID
    .phone = Phone
    .family = Family
    .pin = PIN
    .lost = Lost
    .safe = Safety and rights
    .more = None: show me more

find-also = What else is it about?

find-which = Which one is it?
