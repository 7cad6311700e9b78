# For authors and reviewers: approvals, trying a screen, two packs compared. Customers never see this.

## caring-mode approve

approve-shared = shared words
approve-approved = approved ({ $role }, { $date })
approve-changed = changed since it was approved ({ $role }, { $date })
approve-never = never approved
approve-sum = { $open ->
    [0] All { $all } are approved
   *[other] { $open } of { $all } are not approved
}
approve-done = { $n ->
    [one] Recorded 1 approval: { $file }
   *[other] Recorded { $n } approvals: { $file }
}
approve-refused = Nothing with errors can be approved, and nothing was recorded. Mend what is named above, then approve.

## caring-mode play: the line below the page

play-flags = flags: { $flags }
play-saved = saved { $time }
play-end = { $key } ends
play-more = (and { $n } more)

## caring-mode diff: for the one who approves, who need not be a programmer

diff-same = { $old } and { $new } are the same.
diff-head = From { $old } to { $new }: { $n ->
    [one] 1 difference
   *[other] { $n } differences
}{ $important ->
    [0] . No guard is weaker.
    [one] , of which 1 is important and comes first.
   *[other] , of which { $important } are important and come first.
}
diff-important = ==== Important, please read first ====
diff-approvals = ==== What is approved of the new one ====
diff-no-record = The new one has no record of approvals.
diff-was = was:
diff-is = is:
diff-nothing = nothing

diff-about-script = ==== Task { $script } { $title } ====
diff-about-menu = ==== Menus ====
diff-about-risk = ==== Questions about fraud ====
diff-about-facts = ==== Numbers to call, limits, deadlines ====
diff-about-machine = ==== Machine { $machine } ====
diff-about-shared = ==== Words that all tasks share ====
diff-about-files = ==== Other files ====

diff-script-new = a new task. Screens: { $screens }; gates where staff decide: { $gates }; questions about fraud: { $questions }; languages: { $languages }. Please look at every screen.
diff-script-gone = the whole task “{ $title }” is gone
diff-script-kind = was { $old }, is { $new }
diff-kind-task = a task
diff-kind-lesson = an episode
diff-lesson = episode and topic: was “{ $old }”, is “{ $new }”
diff-quiz = its quiz was “{ $old }”, is “{ $new }”
diff-edition = whose example it is: was { $old }, is { $new }
diff-kind-warning = a story about fraud
diff-version = version { $old } became { $new }
diff-version-same = the content changed, and the version is still { $version }
diff-writing = only remarks or spaces changed, nothing that customers see; it has to be approved again all the same
diff-start = the first screen was { $old }, is { $new }
diff-minutes = minutes that it takes: was { $old }, is { $new }
diff-bring = what to bring: was { $old }, is { $new }
diff-given = flags that the machine decides: was { $old }, is { $new }
diff-flags = flags that are remembered: was { $old }, is { $new }
diff-promise-gone = the promise “{ $promise }” was removed: nobody checks it any more
diff-promise-changed = the promise “{ $promise }” says something else
diff-promise-new = a new promise “{ $promise }”

diff-screen-new = a new screen { $screen }: { $special }
diff-screen-gone = the screen { $screen } was removed
diff-guard-gone = the screen { $screen } was removed; it was { $special }
diff-screen-moved = the screen { $screen } moved; it comes after { $after } now
diff-screen-lost = nothing leads to { $screen } any more; customers never come there
diff-screen-first = the screen { $screen } moved; it comes first now
diff-guard-off = the screen { $screen } was { $old }; now it is { $new }, and customers can go on by themselves
diff-special = the screen { $screen } was { $old }; now it is { $new }
diff-special-none = an ordinary screen
diff-special-ask = a question about fraud
diff-special-ask-more = follow-up questions about fraud
diff-special-verdict = where the answers decide the way
diff-special-gate = a gate, where customers wait for staff
diff-special-quiz = the offer of a quiz
diff-special-machine = a step at the machine
diff-special-done = an end, all done
diff-special-no-transaction = an end, nothing done
diff-special-counter = an end, at the counter
diff-phase = the screen { $screen } was seen { $old }; now { $new }
diff-phase-before = before the card goes in
diff-phase-at-machine = with the card in the machine
diff-phase-after = after the card is out
diff-layout = the screen { $screen } looked like { $old }; now like { $new }
diff-layout-page = an ordinary page
diff-layout-review = a page to look things over
diff-layout-intro = an introduction
diff-layout-warning = a warning
diff-layout-panel = a page of a story
diff-layout-advice = a page of what to do
diff-calls-staff = { $screen }: a colleague is called as it comes up
diff-calls-nobody = { $screen }: no colleague is called any more as it comes up
diff-focus-none = { $screen }: nothing is selected at first any more
diff-wordings = { $screen } has { $new } wordings; it had { $old }
diff-focus-first = { $screen }: the first choice is selected at first
diff-asks = { $screen } asks something else: was { $old }, is { $new }
diff-asks-to = after the answer to { $screen } it went to { $old }; now to { $new }
diff-machine-key = { $screen } explains another screen of the machine: was { $old }, is { $new }
diff-verdict-set = { $screen } decides by other questions: was { $old }, is { $new }
diff-verdict-to = { $screen }: when it is “{ $level }” it went to { $old }; now to { $new }
diff-level-calm = all well
diff-level-pause = take a pause
diff-level-talk = talk to staff first
diff-level-stop = stop

diff-choice-new = { $screen } has a new choice { $choice }, to { $to }
diff-choice-gone = { $screen } lost the choice { $choice }, which led to { $to }
diff-choice-to = { $screen }: { $choice } led to { $old }; now to { $new }
diff-choice-staff = { $screen }: only staff can choose { $choice } now
diff-choice-anybody = { $screen }: only staff could choose { $choice }; now customers can
diff-choice-sets = { $screen }: flags remembered by { $choice }: was { $old }, is { $new }
diff-choice-order = the choices of { $screen } have another order: { $order }
diff-condition-new = { $screen }: with the flag “{ $flag }”, { $choice } leads to { $to } now
diff-condition-gone = { $screen }: with the flag “{ $flag }”, { $choice } no longer leads to { $to }
diff-condition-to = { $screen }: with the flag “{ $flag }”, { $choice } led to { $old }; now to { $new }
diff-to-call = calling a person
diff-to-counter = the counter
diff-to-home = the first page
diff-to-story = a story that is like the answers
diff-to-feedback = the pages that open a ticket

diff-word = { $language }  { $word }
diff-word-new = { $language }  { $word } (new)
diff-word-gone = { $language }  { $word } (removed)
diff-words-new = { $language }: all words of { $scope } are new, { $n } in all
diff-words-gone = { $language }: all words of { $scope } were removed, { $n } in all
diff-words-writing = { $language }: only remarks or spaces changed in the words of { $scope }

diff-menu-new = a new menu “{ $menu }”
diff-menu-gone = the menu “{ $menu }” is gone
diff-entry-new = the menu “{ $menu }” has a new entry { $entry }
diff-entry-gone = the menu “{ $menu }” lost the entry { $entry }
diff-menu-order = the menu “{ $menu }” has another order: { $order }

diff-fact-new = { $market }: new “{ $fact }”: { $value } (from { $from })
diff-fact-gone = { $market }: “{ $fact }” is gone; it was { $value }
diff-fact-value = { $market }: “{ $fact }” was { $old }, is { $new } (from { $from })
diff-fact-from = { $market }: “{ $fact }” holds since: was { $old }, is { $new }
diff-fact-review = { $market }: “{ $fact }” is to be looked up again by: was { $old }, is { $new }
diff-fact-varies = { $market }: “{ $fact }” varies from place to place now, and is not printed until a branch gives it
diff-fact-fixed = { $market }: “{ $fact }” varied from place to place; now it is printed as it stands
diff-fact-source = { $market }: where “{ $fact }” is from: was { $old }, is { $new }

diff-question-new = { $market }: a new question { $question }, { $points } points
diff-question-gone = { $market }: the question { $question } was removed; it had { $points } points
diff-points = { $market }: { $question } had { $old } points, has { $new }
diff-hard-on = { $market }: a yes to { $question } stops by itself now
diff-hard-off = { $market }: a yes to { $question } stopped by itself; now it does not
diff-staff-only-on = { $market }: { $question } is for staff only now: customers are not asked
diff-staff-only-off = { $market }: { $question } was for staff only; now customers are asked
diff-hits = { $market }: kinds of fraud that { $question } is about: was { $old }, is { $new }
diff-set-new = { $market }: a new set of questions “{ $set }”
diff-set-gone = { $market }: the set of questions “{ $set }” is gone
diff-set-asks = { $market }: “{ $set }” always asks: was { $old }, is { $new }
diff-set-then = { $market }: “{ $set }” asks after them where needed: was { $old }, is { $new }
diff-set-context = { $market }: flags that count in “{ $set }”: was { $old }, is { $new }
diff-level = { $market }: “{ $level }” begins at { $old } points; now at { $new }

diff-machine-new = a new machine
diff-machine-gone = this machine is gone
diff-machine-differs = it now says that machines write it a little differently
diff-machine-exact = it no longer says that machines write it a little differently
diff-machine-given = what holds of it: was { $old }, is { $new }
diff-machine-retract = seconds until card or cash is pulled back: was { $old }, is { $new }
diff-machine-cancel = { $language }  the key that stops everything
diff-machine-shows = { $language }  what { $screen } shows
diff-machine-press = { $language }  what to press at { $screen }
diff-machine-screen-new = it has a new screen { $screen }
diff-machine-screen-gone = it lost the screen { $screen }; pages about it are skipped

diff-file-new = a new file: { $file }
diff-file-gone = a file is gone: { $file }
diff-file-changed = a file changed: { $file }
