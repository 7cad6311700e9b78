# Words of the quiz family-word: a story with its question, three answers, what is said after them.

crying = A grandson in tears wants money, and his parents must not know. What do you do first?
    .old-number = Ring the old number
    .fetch-money = Fetch the money first
    .how-much = Ask how much it is
    .right = Then you hear how he is. A voice can be copied, the old number cannot.
    .wrong = It is still the same voice. A voice can be copied, the old number cannot.

no-answer = His old number is not answered, and the voice hurries you. What do you do?
    .parents = Ring his parents
    .new-number = Ring the new number
    .listen = Listen once more
    .right = They know where he is. Somebody in the family can find him.
    .wrong = There, the same voice answers. Somebody in the family can find him.

door = A “grandson” has sent a man for the money, who waits below. What do you do?
    .keep-closed = Ring the police
    .go-down = Take the money down
    .invite-in = Ask him up for tea
    .right = With the door closed, the money stays. If it is true, the family will come.
    .wrong = Once handed over, it is hard to find. Keep the door closed, and ring the police.

face = Your granddaughter, in a video, wants fees sent to “a teacher”. What do you do first?
    .ring-her = Ring her old number
    .see-clear = Look closely, then send
    .send-half = Send one half of it
    .right = One call, and it is clear. A computer can copy a face and a voice.
    .wrong = Even a clear face can be copied. Ring her old number, and ask herself.

choose = The family wants a question that only you can answer. Which one do you choose?
    .old-story = Take what the cat stole
    .birthday = Take the birthday
    .number = Take the house number
    .right = Only the family laughs at that. What nobody can look up is best.
    .wrong = That, others can find out. A small thing from home is best.

asks-word = A “nephew” writes and asks for the answer to the family question. What do you do?
    .face-to-face = Tell him in person
    .write = Write it out for him
    .first-part = Give him the first part
    .right = Face to face, you know him. The answer is for the dinner table only.
    .wrong = Written down, others may read it. The answer is for the dinner table only.

true-call = You ring his old number; he needs book money and knows the answer. What do you do?
    .lend = Lend it to him
    .hang-up = Hang up, let it be
    .police = Ring the police
    .right = The number and the answer are right: it is he. Once you know, do help.
    .wrong = You checked two things, so be at ease. Once you know, do help.

new-phone = At home, your daughter gives you her new number, and it works. What do you do?
    .write-down = Write down the new one
    .only-old = Keep to the old one
    .change-back = Ask her to change back
    .right = Told in person and tried: it is hers. Write it large, beside the phone.
    .wrong = Told in person and tried, it is hers. Write it down, and you can reach her.
