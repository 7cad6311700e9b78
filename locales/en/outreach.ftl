# A lesson for a room (caring-mode outreach). The colleague who leads reads it, and everybody sees it.
title = A lesson for all
branch = This is a lesson
    .body =
        The branch helps at the counter.
        Nobody was called.
stop = End the lesson here?
    .body = The hands that were counted are not kept.
stop-whole = End the lesson here?
    .body = Both counts are done. They can be kept.
stop-nothing = Shall we end?
    .body = Nothing is lost.
venues = Where are we?
heads = How many people are here?
    .body = A look around is enough.
editions = For whom is it today?
    .body = The same story, other examples.
topics = Which episode today?
topics-none = There is no story to tell
    .body = See whether the pack has episodes with a quiz.
venue-market = Market
venue-school = School
venue-village = Village
venue-community = Neighbourhood
venue-senior-university = Senior university
venue-hospital = Hospital or home
venue-company = Firm or building site
venue-branch = Our own hall
heads-1-9 = Up to 9
heads-10-29 = 10 to 29
heads-30-59 = 30 to 59
heads-60-up = 60 and more
question = Question { $n } of { $m }
picture = Page { $n } of { $m }
count = How many hands for “{ $answer }”?
hands = { $n ->
    [one] { $n } hand so far.
   *[other] { $n } hands so far.
}
hands-none = Nothing counted yet.
hands-most = { $n } hands are the most for a question.
not-sure = I am not sure
thanks = Thank you. We will see later
    .body = First the lantern tells a story.
again = Now three other questions
    .body = Hands again. “Not sure” is a good answer.
if = If “{ $what }”:
best = This is best
change-more = More right now
change-more-part = More of ten right
change-same = As many right
change-same-part = Of ten, just as many
change-less = Thanks for thinking
change-none = Thank you for learning with us
was = Before: { $best } of { $all } answers were the best one.
was-none = Before: no hands were counted.
now = Now: { $best } of { $all } answers.
now-none = Now: no hands were counted.
unsure = “Not sure”: { $n }. To ask first is the safest way.
saved = This lesson is kept
    .body =
        Take the stick to the branch.
        Folder: { $folder }
        It is in { $place }.
saved-not = It could not be kept
    .body =
        { $place } cannot be written.
        Is the stick in? Put it in and try again.
saving = Keeping it
offer-next = More
offer-count = Count hands
offer-one = One more
offer-ten = Ten more
offer-less = One less
offer-done = Counted
offer-go-on = Go on
offer-listen = The story
offer-play = The short play
offer-begin = Begin
offer-keep = Keep this lesson
offer-another = Another lesson
offer-end = End
offer-stop = Stop the lesson
offer-back = Back to the lesson
paper-ask = Not sure? Ask at our branch, or call { $bank-phone }.
