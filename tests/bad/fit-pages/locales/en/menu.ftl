welcome = What would you like to do?
    .body = This guide takes no card. It asks for no PIN. It moves no money.
        Nothing bad happens if you press. You can always go back.
        A colleague comes when you press the key at the left.
        The keys below are the same on every page.
        Letters can be made larger. Colours can be changed.
        There is time. Nobody waits behind you.
