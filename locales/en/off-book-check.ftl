# Words of off-book-check.kdl: one message per screen, its choices as attributes.

title = Is it the bank’s?

intro = Nine questions
    .body = For when somebody sells to you. You can stop at the first sign.
        What you press is not kept, and the seller cannot see it.

alone = Are you by yourself now?
    .body = If the seller stands near you, look at this later.
    .alone = I am alone
    .near = Someone is near

hush = Were you told to keep it quiet?
    .body = From your family, or from others at the bank.
    .yes = Yes
    .no = No

hush-why = You may ask anybody about it
    .body = A proper product need not be hidden.
        If you are told to keep quiet, stop for a while.
    .enough = Enough, ask someone
    .next = Look on

savings = Said deposit, wrote otherwise?
    .body = If it says insurance, wealth or fund, it is no deposit.
    .yes = Something else
    .no = The same

savings-why = What is on paper counts
    .body = What was said does not count.
        If the paper says insurance, you buy insurance.
    .enough = Enough, ask someone
    .next = Look on

return = Is the return far above others?
    .body = Far above what the board in this hall says counts.
    .yes = Far above
    .no = About the same

return-why = Far above? Ask first
    .body = What can gain more can lose more.
        High and safe at once: that does not exist.
    .enough = Enough, ask someone
    .next = Look on

outside = Are you to sign outside the bank?
    .body = At home, or in a restaurant or tea house.
    .yes = Outside
    .no = At the bank

outside-why = Sign at the bank
    .body = There it is filmed, with sound, while it is explained.
        If a doubt comes later, it can be looked up.
    .enough = Enough, ask someone
    .next = Look on

test = Did the seller fill in the risk test?
    .body = The questions about how much you can lose.
    .yes = The seller did
    .no = I do it myself

test-why = Those answers must be yours
    .body = Else nobody knows whether it suits you.
        You may ask to do it once more.
    .enough = Enough, ask someone
    .next = Look on

payee = Does it go to a firm or a person?
    .body = The bank’s own product is taken from your card.
    .yes = Yes, to them
    .no = From my card

payee-why = Do not send the money yet
    .body = In the account of a firm or a person, the bank cannot look after it.
        If it is sent already, tell us at once.
    .enough = Enough, ask someone
    .next = Look on

seal = Is the bank’s seal missing?
    .body = Or its name. Look at the page for signing.
    .yes = Missing
    .no = Both are there

seal-why = No seal of the bank? Wait
    .body = Whose seal it is, is whom you sign with.
        If you wonder, show it to another colleague.
    .enough = Enough, ask someone
    .next = Look on

filmed = Is the signing not filmed?
    .body = The bank has a place where it films, with sound.
    .yes = Not filmed
    .no = It is filmed

filmed-why = Not filmed? Do not sign yet
    .body = The film protects you.
        You may say: film it, then I sign.
    .enough = Enough, ask someone
    .next = Look on

code = Is its code missing online?
    .body = The letter C, then { $product-code-digits } figures. Another colleague looks it up on the official website.
    .not-sure = Not yet
    .yes = Missing
    .no = It was found

look-up = Have the code looked up
    .body = Ask another colleague, not the seller, and watch.
        Until it is found, do not sign.
    .call = Call a colleague
    .there = It was found
    .missing = It is missing

ask-other = Let another colleague see it
    .body = Sign and pay nothing. Keep the paper.
        If the seller comes, ask for another.
    .call = Call a colleague
    .quietly = Tell it quietly
    .home = Not today

nobody-tells = The seller cannot see this
    .body = What you pressed is not kept here.
        On the phone, say: “Please do not tell the seller that it was me.”

bank-line = Ring the bank’s own number
    .body = { $phone-known ->
        [yes] Number: { $bank-phone }.
       *[no] It is on the back of your bank card.
    }
        Say who sells, what, and on which day. Never your PIN.
    .paid = I have paid already

paid = First see if it can be stopped
    .body = Let another colleague look at once.
        If it went to a firm or a person, call { $police } too.
    .call = Call a colleague

consumer = No good answer? One more number
    .body = The consumer line: { $consumer-line }, in office hours.
        Tell the bank first, then ring here.

calm = All nine are well. Think it over
    .body = The bank’s own product can lose too.
        When you have signed, keep paper and slip together.

later = Later is fine
    .body = Say: “I will think about it.” Keep the paper in your hand.
    .alone = I am alone now
    .home = Look at home

goodbye = Done. Take your time
    .body = To sign or not is up to you.
        Do you have your paper and glasses?

told = Telling it helps many others
    .body = Keep papers and messages. Do not give them to the seller.
        Do you have your paper and glasses?

not-today = Leaving it for today is fine
    .body = Talk it over with your family, then ask us.
        Do you have your paper and glasses?

by-phone = Ring the bank from home
    .body = { $phone-known ->
        [yes] Number: { $bank-phone }.
       *[no] It is on the back of your bank card.
    }
        Say first: “Do not tell the seller.”
        Do you have your paper and glasses?
