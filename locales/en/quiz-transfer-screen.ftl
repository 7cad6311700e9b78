# Words of quiz transfer-screen: a story with its question, three answers, two explanations.

name = You send money to Jun, and the screen shows “Mei”. What do you do?
    .cancel = Cancel and ring him
    .amount = Check only the sum
    .little = Send a little first
    .right = One call makes it clear. If the part you see does not fit, it is a wrong number or another person.
    .wrong = The amount is one thing, the name another. If the part you see does not fit, it is a wrong number or another person.

nought = Before you confirm, you count one nought too many. What do you do?
    .send = Send it, then ask
    .back = Go back and mend it
    .hurry = Confirm, count later
    .right = Mending it takes a moment. Before the money goes, it is easy; later you must ask for it.
    .wrong = With people behind you, hands are quick. Before the money goes, it is easy; later you must ask for it.

real-time = It says “real time”, and the seller is new to you. What do you do?
    .then-ring = Send it, then ring
    .undo = Send it, then undo
    .counter = Choose the next day
    .right = The counter can send it the next day. “Real time” goes at once, and cannot come back.
    .wrong = The machine is quicker than any question. “Real time” goes at once, and cannot come back.

dictated = Someone on the phone reads out an account to press. What do you do?
    .paper = Use your own paper
    .slow = Ask to go slowly
    .twice = Press, then compare
    .right = Hands and eyes are your own again. Use the account on your own paper, of a person you know.
    .wrong = While one listens, one cannot look. Use the account on your own paper, of a person you know.

tomorrow = There is no “real time”, so a man says it can be undone. What do you do?
    .send = Send, think later
    .check = Check the name first
    .more = Send a little more
    .right = Then there is nothing to think of tomorrow. Without “real time”, too, do not count on undoing it.
    .wrong = Kind people can be mistaken, too. Without “real time”, too, do not count on undoing it.

sent-wrong = The money is gone, and the slip shows another name. What do you do first?
    .again = Send it once more
    .wait = Go home and wait
    .tell = Show us the slip
    .right = With the slip we see it at once. The sooner it is told, the more can be tried.
    .wrong = Waiting alone makes one uneasy. The sooner it is told, the more can be tried.

monthly = You send money to your son, and all three are right. What do you do?
    .confirm = Read and confirm
    .leave = Cancel and go home
    .guard = Let a guard press
    .right = Read three, press once. An account you know, and all three right: you may send it.
    .wrong = Care is good, and reading is enough. An account you know, and all three right: you may send it.

hidden = Half of a friend’s name is hidden, and the rest fits. What do you do?
    .cancel = Cancel and go home
    .go-on = Go on to the amount
    .stranger = Ask a stranger
    .right = One is done, two are waiting. Half is hidden to keep it private: it is enough that the rest fits.
    .wrong = It does look strange at first. Half is hidden to keep it private: it is enough that the rest fits.
