# Words of report-seller.kdl: one message per screen, its choices as attributes.

title = Report in private

intro = Report quietly
    .body = I tell you whom to ask and what to say.
        What you press is not kept and not passed on.

near = Can the seller hear you?
    .body = If so, look at this a little later.
    .alone = No
    .beside = Yes, is near

later = Later is fine
    .body = Say: “I will think about it.” Keep the paper in your hand.
    .alone = Now I am alone
    .home = From home

money = Have you paid already?
    .body = Sent away or handed over, both count.
    .yes = Yes
    .no = No

paid-first = First see if it can be stopped
    .body = Let a different colleague look at once.
        If it went to a firm or a person, call { $police } too.
    .call = Call a colleague

ready = Have three things ready
    .body = Who sold it, on which day, and what it is.
        And what was said, as far as you remember.

keep = Keep papers and messages
    .body = Delete nothing on your phone. Keep every slip.
        Do not give the papers to the seller.

nobody-tells = The seller cannot see this
    .body = Begin with: “Please do not tell the seller that it was me.”
        Tell nobody your PIN, or the code in a message.

whom = Whom will you tell?
    .body = Not the seller, and not aloud in this hall.
    .manager = The manager
    .phone = The bank
    .home = From home

manager = Say just one line here
    .body = To whoever comes: “May I see the manager alone?”
        If the seller comes, say: “It is settled.”
    .phone = Rather by phone

call-manager = Call us now
    .body = With the manager, ask to close the door first.
    .call = Call a colleague
    .done = I told the manager
    .phone = Rather by phone

phone = Ring the bank’s own number
    .body = { $phone-known ->
        [yes] Number: { $bank-phone }.
       *[no] It is on the back of your bank card.
    }
        Say: “I have a complaint.”

deadline = Ask when they will answer
    .body = Mostly within { $complaint-days } days. A difficult matter takes longer.
        Write down the case number and who spoke to you.

consumer = No good answer? One more number
    .body = The consumer line: { $consumer-line }, in office hours.
        Tell the bank first, then ring here.

goodbye = Telling it helps many others
    .body = Keep the case number, and ask on that day.
        Do you have your paper, phone and glasses?

from-home = Ring the bank from home
    .body = { $phone-known ->
        [yes] Number: { $bank-phone }.
       *[no] It is on the back of your bank card.
    }
        Say first: “Do not tell the seller.”
        Do you have your paper, phone and glasses?
