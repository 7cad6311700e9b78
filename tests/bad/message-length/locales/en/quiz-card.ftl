a = A man asks for your card. What do you do?
    .x = Keep it
    .y = Lend it
    .z = Sell it
    .right = It is yours. So you know where it is.
    .wrong = It is gone. Nobody knows where it is.

b = A man asks for your card. What do you do?
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

