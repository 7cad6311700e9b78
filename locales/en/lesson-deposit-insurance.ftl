# Words of lesson-deposit-insurance.kdl: one message per screen.

title = Savings insured

hook = Does your money sleep well?
    .body = A lantern is up all night. Your money need not be.
        Today: an insurance that costs you nothing.

tale = Qi kept it in a chest
    .body = It is in Menyuan. One day a mouse came, so he took it to the bank.
        Then he wondered: what if something happens to the bank?

how-much = Our colleague shows him a sign
    .body = “Deposit insurance”, it says, and the bank pays for it.
        For each person at each bank, with interest: up to { $deposit-insured }.
        “The mouse never offered me that,” says Qi.

example-elder = Li Xiuying comes to save
    .body = It is in Ledu. “This is just like saving, and you get a pot.”
        With her glasses on she reads: “insurance”.
        She leaves the pot and saves.

example-youth = Xiao Ma has his first pay
    .body = He works in Xining. “Buy this, it is just like saving.”
        Further down he reads: “fund”.
        The money for the rent he saves.

example-general = Cairang has sold cattle
    .body = It is in Gonghe. “Leave it with me, it is just like saving.”
        On the paper he reads: “investment”.
        He saves it, and talks it over at home.

sign = Read the sign and the paper
    .body = Savings are in it, with or without a term, in foreign money too.
        “Wealth product”, “fund” and “insurance” are not.

again = They look alike. Read the label
    .body = Salt and soda are both white, so you look at the jar.
        Does it sound like saving? Read what it says.

do = Before you sign, ask
    .body = “Is this a deposit? Who pays if it loses?”
        If you have more, there is no hurry. At another bank it counts anew.

goodbye = Now go home and sleep well
    .body = Thank you for listening to a lantern.
        Do you have your card, passbook and glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Ask “Is this a deposit?” Shares in a fund are not insured. Ask us.
