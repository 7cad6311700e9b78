# The red-flag questions of assets/risk/cn.kdl. Each is answered by yes, not sure, no (common.ftl).

phone-on = Is anyone on the phone with you, or seeing your screen?
    .body = A voice in your earphone counts too.

secret = Did anyone ask you to keep this secret?
    .body = From your family or from the bank. Pressing “Yes” is fine, and nobody blames you.

coached = Were you told what to say if the bank asks?
    .body = A story such as “a wedding” counts too.

official = Did the police or a bank tell you to send money?
    .body = A court, customer service, a pension office or “checking” your money counts too.

courier = Will someone fetch this money, or must you post it?
    .body = Gold in place of cash counts too.

code-or-link = Did anyone ask for your PIN, or tell you to tap a link?
    .body = A code in a message, or a new app, counts too.

family-urgent = Does a relative on the phone need money in a hurry?
    .body = If you rang the old number and it was them, press “No”.

sure-profit = Did anyone promise profit, or “pay first, get more”?
    .body = “You get your deposit back later” counts too.

never-met = Is the payee someone you have never met?
    .body = Known only online or by phone counts too.

hurry = Is anyone hurrying you, saying tomorrow is too late?
    .body = Calling you again and again counts too.

lend-card = Does anyone want to borrow your card?
    .body = Just to receive some money counts too.

half-savings = Does this take more than half of your savings?
    .body = Ending a fixed deposit early counts too.

first-time = Is this the first time you send money to this person?
    .body = Sending for the first time means “Yes”.
