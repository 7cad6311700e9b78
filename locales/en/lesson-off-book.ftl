# Words of lesson-off-book.kdl: one message per screen.

title = Know who sells

hook = A paper that flies
    .body = It is offered inside the bank, and the money flies elsewhere.
        People call it a “flying order”. The lantern tells of one.

tale = Aunt Liu of Huzhu, a friend
    .body = A friend at the bank: “Inside offer. Do not tell my colleagues.”
        It is about sixty thousand yuan, to be signed in a tea house.

turn = In the tea house she looks for a seal
    .body = The last page has the seal of some company.
        “I drink the tea. The counter reads the paper.” The bank never sold it.

example-elder = Uncle Xie of Guide keeps his phone
    .body = “I send the eighty thousand yuan to the company for you.”
        He puts his phone away. Another colleague finds no number for it.

example-youth = Yangjin of Xining, first pay
    .body = “Send ten thousand yuan to my card. I buy it for you.”
        At the counter she hears: it is not sold that way.

example-general = Mr Ma of Hualong, in his shop
    .body = A friend comes to have two hundred thousand yuan signed.
        “At the bank, on film.” The friend does not come back.

sign = Three signs tell you
    .body = No seal of the bank. Money to a company or a person.
        And you are to tell nobody.

again = Look which bus, then get on
    .body = At one stop, several buses come.
        In one room, papers may come from several firms.

do = Let another colleague check
    .body = A wealth product has a number on the official website.
        Sign at the bank, on film.
        Money sent? Call { $bank-phone }, then { $police }.

goodbye = Thank you for listening
    .body = Tea is fine. Sign when you have read it all.
        Do you have your card, phone and glasses?

# A text message that the branch may send: at most 70 characters with everything in it.
message = Before you sign, ask our counter: what we sell can be looked up.
