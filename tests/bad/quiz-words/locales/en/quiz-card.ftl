a = A man stands at the machine and tells you that he has left his own card at home on the kitchen table. What do you do?
    .x = Keep your own card in your own hand
    .y = Lend it
    .z = Sell it
    .right = It is yours, and whatever is done with it is yours as well. So you know where it is.
    .wrong = It is gone. Nobody knows where it is.

b = What do you do?
    .x = Keep it
    .y = Lend it
    .z = Sell it
    .right = It is yours. So you know where it is.
    .wrong = It is gone. Nobody knows where it is.

c = A man asks for your card. What do you do?
    .x = Keep it
    .y = Lend it
    .z = Sell it
    .right = It is yours. So you know where it is.
    .wrong = It is gone. Nobody knows where it is.

d = A man asks for your card. What do you do?
    .x = Keep it
    .y = Lend it
    .z = Sell it
    .right = It is yours. So you know where it is.
    .wrong = It is gone. Nobody knows where it is.

e = A man asks for your card. What do you do?
    .x = Keep it
    .y = Lend it
    .z = Sell it
    .right = It is yours. So you know where it is.
    .wrong = It is gone. Nobody knows where it is.

f = A man asks for your card. What do you do?
    .x = Keep it
    .y = Lend it
    .z = Sell it
    .right = It is yours. So you know where it is.
    .wrong = It is gone. Nobody knows where it is.

g = A man asks for your card. What do you do?
    .x = Keep it
    .y = Lend it
    .z = Sell it
    .right = It is yours. So you know where it is.
    .wrong = It is gone. Nobody knows where it is.

