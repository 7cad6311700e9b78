# Words of assets/menu.kdl: one message per menu, an attribute per entry.

welcome = How can I help?
    .body = This guide takes no card and no PIN, and moves no money.
        Nothing bad happens if you press. You can always go back.
    .brief = No card, no PIN, no money.
        Pressing is always safe.
    .money = Cash, send, save
    .look-up = Pension, passbook
    .told-me = Someone told me to
    .other = Lost card, and more

## Money.

money = What about your money?
    .cash = Take out, pay in
    .send = Send money, bills
    .save = Deposits and bonds
    .products = Products, my rights

cash = What about your cash?
    .withdraw-cash = Take out cash
    .deposit-cash = Pay in cash
    .large-cash = Take out a large sum
    .cash-2 = Old notes, change

cash-2 = What about these notes?
    .old-notes = Torn notes, change
    .check-notes = Is this note real?
    .swapped-notes = Someone asks to swap

look-up = What would you like to see?
    .pension = See my pension
    .passbook = Update my passbook
    .balance = See my balance
    .statement = Print a statement

send = Send money, or pay a bill?
    .transfer = Send money
    .undo-transfer = Sent by mistake
    .bills = Pay a bill
    .standing-order = Send money monthly

save = What would you like to do?
    .fixed-deposit = Fixed deposit
    .take-deposit = Take a deposit out
    .savings-bond = Bond, large deposit

products = What would you like to know?
    .four-s = Ask before buying
    .off-book-check = Is it a bank product?
    .report-seller = The seller seems odd
    .rights = Rights, complaints

## Card, PIN, phone, family.

other = What else would you like?
    .cards = Card and passbook
    .pin = PIN and limits
    .phone = Phone, ID cards
    .other-2 = Family, and more

other-2 = What else would you like?
    .family = My family
    .safe = Is my money safe?
    .find = Something else
    .lessons = Stories to learn from

cards = What is wrong with it?
    .lost-card = My card is lost
    .lost-passbook = My passbook is lost
    .swallowed-card = Machine kept my card
    .sleeping-account = A card long unused

pin = Is it the PIN, or a limit?
    .forgot-pin = I forgot my PIN
    .change-pin = Change my PIN
    .limits = Limits on my card

safe = What would you like to know?
    .card-safe = Is my card safe?
    .deposit-insured = Are savings insured?

phone = Phone, or ID card?
    .phone-app = Big-letter app
    .phone-number = My phone number
    .social-card = Social security card
    .id-expired = My ID has expired

family = What about your family?
    .for-a-relative = Help a relative
    .inheritance = A relative has died
    .call-back-card = Our family's numbers
    .helper-takes-money = Others hold my card

## What was said to you. The -2 menus go on with the same list.

told-me = What did they tell you?
    .already-paid = I have paid already
    .scare = They say: trouble
    .gain = They say: a gain
    .favour = Help them, or sign

scare = Which one sounds like it?
    .fake-police = Said: safe account
    .grandchild-voice = Do not tell my mum
    .fake-service = Pay unless I cancel
    .scare-2 = None: show me more

scare-2 = Is it one of these?
    .phishing-link = It will stop soon
    .credit-repair = I repair your record
    .recovery-scam = I get it back for you

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
    .house-pension = Your home pays you
    .pension-agent = Your pension goes up
    .insurance-switch = Your policy refunded
    .off-book-story = Tell no colleague

## Staff.

staff = Which list?
    .sale-list = Before, during, after

## The lantern's series.

lessons = What would you like?
    .body = Stories and plays. No card is needed.
    .episodes = Hear a story
    .plays = See a short play
    .quiz = A few questions
    .map = The map of lights

episodes = Which one would you like?
    .lesson-phishing = Spot a bad link
    .lesson-fund-raising = Ask before I pay
    .lesson-card-money = Safe in a card
    .episodes-2 = More stories

episodes-2 = Which one would you like?
    .lesson-off-book = Know who sells
    .lesson-sure-profit = Weigh a promise
    .lesson-telecom = Calm on the line
    .episodes-3 = More stories

episodes-3 = Which one would you like?
    .lesson-lend-card = Keep your card
    .lesson-counterfeit = Know your notes
    .lesson-deposit-insurance = Savings insured
    .episodes-4 = More stories

episodes-4 = Which one would you like?
    .lesson-transfer-screen = Read, then send
    .lesson-phone-bank = Big-letter bank
    .lesson-rights = My say at a bank
    .episodes-5 = More stories

episodes-5 = Which one would you like?
    .lesson-feedback = Say it, be heard
    .lesson-campus-loan = Before borrowing
    .lesson-credit-record = My credit record
    .episodes-6 = More stories

episodes-6 = Which one would you like?
    .lesson-paid-tasks = Paid, not paying
    .lesson-salary-card = Your pay card
    .lesson-wage-fraud = Wages, no fees
    .episodes-7 = More stories

episodes-7 = Which one would you like?
    .lesson-rent-card = My card is mine
    .lesson-merchant-fees = Know your fees
    .lesson-family-word = Know your family

plays = Which play?
    .fake-police = Police on the line
    .grandchild-voice = A grandson calls
    .fake-service = A helpful caller
    .plays-2 = Three more

plays-2 = Which play?
    .sure-profit = A sure profit
    .cash-courier = A courier for cash
    .off-book-story = Sold on the side

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
    .pension = Pension
    .safe = Safety and rights
    .more = None: show me more

find-also = What else is it about?

find-which = Which one is it?
