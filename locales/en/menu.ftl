# Words of assets/menu.kdl: one message per menu, an attribute per entry.

welcome = How can I help?
    .body = This guide takes no card and no PIN, and moves no money.
        Nothing bad happens if you press. You can always go back.
    .brief = No card, no PIN, no money.
        Pressing is always safe.
    .money = Cash and sending
    .pension = See my pension
    .told-me = Someone told me to
    .more = Passbook, lost card

money = What about your money?
    .body = If you are not sure, call our colleague.
    .withdraw-cash = Take out cash
    .deposit-cash = Pay in cash
    .transfer = Send money

told-me = Which one is like yours?
    .body = If none fits, call our colleague.
    .fake-police = Police on the phone
    .grandchild-voice = Grandchild in tears
    .sure-profit = A sure profit
    .phishing-link = Message with a link

more = What else would you like?
    .body = If it is not here, our colleague will help.
    .brief = Or ask our colleague.
    .passbook = Update my passbook
    .lost-card = My card is lost
