# For authors: one message per finding. `.label` stands beside the place, `.help` says how to mend it.

unknown-word = “{ $word }” is not a word of this format
    .label = not known here
    .help = { $meant ->
        [none] known here: { $known }
       *[other] did you mean “{ $meant }”? Known here: { $known }
    }
missing-word = “{ $after }” wants a name behind it
    .label = a name is missing after this
    .help = write for example: { $after } some-name
missing-goto = no screen or menu is called “{ $word }”
    .label = leads nowhere
    .help = { $meant ->
        [none] these are there: { $known }
       *[other] did you mean “{ $meant }”?
    }
no-goto = { $word ->
        [none] the script does not say where it starts
       *[other] “{ $word }” does not say where it leads
    }
    .label = { $word ->
        [none] start is missing
       *[other] goto is missing
    }
    .help = { $word ->
        [none] add start= with the name of the first screen
       *[other] add goto= with the name of a screen, or goto=call (a person), goto=counter
    }
goto-if = another target wants a screen and a flag
    .label = incomplete
    .help = write for example: goto take-card if=card-first
unknown-flag = the flag “{ $word }” is not declared
    .label = not declared
    .help = { $meant ->
        [none] declare it at the top of the script: flag { $word }
       *[other] did you mean “{ $meant }”?
    }
screen-twice = the screen “{ $word }” stands here twice
    .label = the second one
    .help = give one of them another name
no-script = the file has no line that begins with “script”
    .label = it belongs here
    .help = begin the file with: script NAME version=1 start=FIRST-SCREEN
no-phase = a screen must say its phase
    .label = phase is missing
    .help = add phase=before, phase=at-machine or phase=after
verdict-level = the verdict does not say what follows on “{ $word }”
    .label = one of calm, pause, talk, stop is missing
    .help = add in its braces: { $word } goto=SCREEN
too-many-choices = “{ $word }” has more than four choices
    .label = the fifth
    .help = put the rarer ones behind a choice “more”, on a screen of its own
dead-end = “{ $word }” has no choice: nobody gets on from here
    .label = a dead end
    .help = add a choice, or end the script here: end done
staff-without-gate = “{ $word }” has a choice for staff but does not wait for staff
    .label = only staff could choose this
    .help = add to the screen: gate NAME, or take by=staff out
gate-open = the gate “{ $word }” has a choice that the customer could take alone
    .label = the customer could walk round the gate here
    .help = add by=staff to this choice
machine-phase = “{ $word }” shows the machine, and its phase is not at-machine
    .label = is shown while the card is not in the machine
    .help = set phase=at-machine
machine-other = “{ $word }” does not offer “it says other words”
    .label = no way out when the machine shows something else
    .help = add, below its first choice: choice shows-other goto=SCREEN
ask-at-machine = “{ $word }” asks or tells a story while the machine waits
    .label = the machine pulls the card back after 20 to 30 seconds
    .help = move the screen to phase=before
unreachable = nothing leads to “{ $word }”
    .label = never seen
    .help = lead a choice here, or take the screen out
no-way-out = from “{ $word }” no way leads to an end: it goes round and round
    .label = a ring with no way out
    .help = lead one of its choices to a screen with end
syntax = this line cannot be read
    .label = somewhere here
    .help = compare it sign by sign with such a line of a script that works; a text in quotes holds no backslash
too-deep = braces are nested deeper than { $deepest }
    .label = too deep
    .help = no format of this program needs more than three; most likely one is missing far above
unused-sign = “{ $word }” is not used in these formats
    .label = not used here
    .help = { $what ->
        [line] to leave a line out, begin it with //
       *[sign] take it out; a text with such signs stands in quotes
    }
brace-extra = this brace is one too many, or it ends its screen too early
    .label = one too many
    .help = take it out; if one is missing before it, add that one
brace-open = this brace is never closed
    .label = opened here
    .help = write {"}"} on a line of its own where this ends
quote-open = this quote is not closed on its line
    .label = opened here
    .help = add the closing quote; a name like { "goto=amount" } needs no quotes
full-width = { $wrote ->
        [space] this blank is full-width, from a Chinese keyboard
       *[other] { $wrote } is full-width, from a Chinese keyboard
    }
    .label = here the plain sign is needed
    .help = { $want ->
        [blank] write a plain blank instead
       *[other] write { $want } instead
    }
not-utf8 = this file is not UTF-8{ $encoding ->
        [GBK] {" "}but GBK
        [UTF-16] {" "}but UTF-16
       *[none] , and not GBK either
    }
    .label = the first character that is not UTF-8
    .help = { $encoding ->
        [none] save it again as UTF-8, from the program that wrote it
       *[other] save it again as UTF-8 (in WPS and in Notepad: Save as, encoding UTF-8); nothing in it is lost
    }
verdict-goto = a verdict cannot lead to “{ $word }”
    .label = leads out of the script
    .help = lead it to a screen of this script; for staff, make that screen a gate
brace-line = this brace stands on a line of its own
    .label = belongs on the line before
    .help = move it to the end of the line before
after-brace = this stands behind a closing brace, on the same line
    .label = wants a line of its own
    .help = move it to the next line
comment-open = this comment is never closed
    .label = opened here
    .help = write */ where it ends, or begin each of its lines with //
invisible-sign = a sign stands here that nobody can see ({ $word })
    .label = here
    .help = take it out: delete this word with its neighbours and type it again
bad-name = “{ $word }” is no name
    .label = a name begins with a letter and has only letters, digits and -
    .help = use English letters or pinyin, for example second-try
bare-keyword = “{ $word }” is written with # before it
    .label = # is missing
    .help = where yes or no belongs, write { $want }
no-value = an equals sign wants a name before it and a value behind it
    .label = one of them is missing
    .help = write what is missing, or take this out
needs-quotes = “{ $word }” can stand only in quotes
    .label = has a sign that no plain word can have
    .help = put the whole word into quotes, or take the sign out
wrong-kind = “{ $word }” is not what belongs here
    .label = { $want ->
        [number] a whole number belongs here
        [yes-no] yes or no belongs here
        [name] a name belongs here
       *[text] a text belongs here
    }
    .help = { $want ->
        [number] write a whole number from { $from } to { $to }, in plain digits and without quotes
        [yes-no] write #true or #false
        [name] write a name
       *[text] write a text in quotes
    }
extra-value = after “{ $after }” there is no place for “{ $word }”
    .label = would be ignored
    .help = take it out; if it was meant as a property, write name=value
extra-braces = “{ $word }” has no braces
    .label = would be ignored
    .help = take the braces out with what is in them, or move that to the screen
twice = “{ $word }” stands here twice
    .label = the second one
    .help = take one of them out, or give it another name
two-specials = “{ $word }” is two things at once
    .label = { $now ->
        [choice] beside an ask, a verdict or an end no choice has a place
       *[other] the second one: { $now }
    }
    .help = make two screens of it
script-name = the script is called “{ $word }”, its file “{ $file }”
    .label = not the name of the file
    .help = write { $file }, or give the file the other name
no-version = the script has no version, or one below 1
    .label = version=1 or more is missing
    .help = write version=1 in a new script, and one more after each change of meaning
flag-twice = the flag “{ $word }” is declared twice
    .label = the second time
    .help = take one of the two out
too-many-flags = a script has at most { $most } flags
    .label = one too many: “{ $word }”
    .help = make two scripts of it, or take out flags that nothing reads
no-way-back = “{ $word }” clears the visit in the middle of a task, and Back cannot bring it back
    .label = leads to home
    .help = lead it to a screen with end, for example: end no-transaction
no-person = from “{ $word }” its own choices reach no person within two presses
    .label = at the machine, and nobody to ask
    .help = lead one of its choices to a screen that has: choice call goto=call
staff-without-words = the gate “{ $word }” has no { $missing } for staff
    .label = staff would not know what to say, to do and not to do
    .help = add { $missing } to the message “{ $word }” in { $file }
gate-around = after “{ $word }” the screen “{ $reached }” can be reached without a gate
    .label = this verdict
    .help = lead { $word } to a screen with a gate, where only staff choose
machine-key = no machine has a screen “{ $word }”
    .label = would never be shown
    .help = { $meant ->
        [none] describe it in the profile of your machine (assets/machines). There are: { $known }
       *[other] did you mean “{ $meant }”?
    }
long-reading-at-machine = “{ $word }” has too much to read at the machine: { $n } { $unit ->
        [hanzi] Chinese characters
       *[words] words
    }
    .label = the machine pulls the card back after 20 to 30 seconds
    .help = at most { $most } in { $file }; move the reasons to a screen of phase=before
money-without-review = at “{ $word }” money moves, and a way leads here without a review
    .label = money moves here
    .help = lead every way through a screen of kind=review; or, when this screen says what to compare before pressing, make it kind=review
interrupted-twice = “{ $word }” is the second warning on one way, after “{ $first }”
    .label = the second interruption
    .help = say it once; make one of them an ordinary page, or take it out
asked-twice = { $what ->
        [question] the question “{ $word }” is asked twice on one way
       *[flag] the flag “{ $word }” is decided twice on one way
    }
    .label = the second time
    .help = { $what ->
        [question] ask it once
       *[flag] decide it once, and use it later with: goto SCREEN if={ $word }
    }
ask-without-verdict = the question “{ $word }” is asked, and nothing weighs the answer
    .label = no verdict behind it has this question in its set
    .help = lead to a verdict whose set (assets/risk) has it, or take the question out
verdict-unknown-set = there is no set of questions “{ $word }”
    .label = not in assets/risk
    .help = { $meant ->
        [none] there are: { $known }
       *[other] did you mean “{ $meant }”?
    }
verdict-without-questions = a way leads here without the question “{ $word }”, which the set “{ $set }” always asks
    .label = weighed without it
    .help = lead every way through a screen with: ask { $word } goto=SCREEN
flag-never-read = nothing looks at the flag “{ $word }”
    .label = never read
    .help = use it, for example: goto SCREEN if={ $word }; or take it out
flag-never-set = no choice sets the flag “{ $word }”
    .label = never set
    .help = add flag={ $word } to the choice that decides it; if the machine’s profile answers it, declare it with given
given-unknown = no machine’s profile answers “{ $word }”
    .label = answered nowhere
    .help = { $meant ->
        [none] add to the profiles in assets/machines: given { $word } #true or #false. There are: { $known }
       *[other] did you mean “{ $meant }”?
    }
bring-unknown = there are no words for bringing “{ $word }”
    .label = not in common.ftl
    .help = { $meant ->
        [none] add bring-{ $word } to common.ftl in each language. There are: { $known }
       *[other] did you mean “{ $meant }”?
    }
broken-words = { $what ->
        [colon] its name is followed by a colon
        [margin] this line belongs to no message
        [tab] this line begins with a tab
        [comment] a comment wants a space behind its #
        [empty] this name has no words
       *[other] this line cannot be read ({ $parser })
    }
    .label = { $what ->
        [colon] a colon where = belongs
        [margin] at the margin, and not a name with =
        [tab] here
        [comment] no space behind it
        [empty] nothing behind the =
       *[other] here
    }
    .help = { $what ->
        [colon] write = in place of the colon
        [margin] if it goes on with the words above, begin it with four spaces; a new message begins with NAME =
        [tab] begin it with four spaces instead
        [comment] write: # and a space
        [empty] write the words behind the equals sign, or take the line out
       *[other] compare it with the lines around it
    }
broken-placeable = { $what ->
        [open] this brace is never closed
        [close] this brace was never opened
        [empty] there is nothing between these braces
        [blank] the $ and the name stand apart
        [name] what stands between braces is the name of an argument, not words
        [default] one of the variants must be the usual one, marked with *
        [quote] a quote in these braces is never closed
       *[inside] what stands between these braces cannot be read
    }
    .label = { $what ->
        [open] opened here
        [close] closes nothing
       *[other] here
    }
    .help = { $what ->
        [open] close it behind the name, as in { "{" } $police { "}" }; a brace that is to be read is written { "{ \"{\" }" }
        [close] take it out, or open one before the name, as in { "{" } $police { "}" }
        [default] write *[other] before the last variant
        [quote] write the second " before the closing brace
       *[other] write for example { "{" } $police { "}" }
    }
unsayable = “{ $key }” names “{ $word }”, which does not exist
    .label = nobody has words for this
    .help = { $meant ->
        [none] take it out, or write a message of this name
       *[other] did you mean { "{" } { $meant } { "}" }? The name of an argument begins with $
    }
brace-missing = the opening brace for the lines below is missing
    .label = {"{"} belongs at the end of this line
    .help = write {"{"} at the end of the line
missing-words = { $whole ->
        [yes] there is no file { $file }
       *[no] “{ $word }” has no words in { $file }
    }
    .label = needs words
    .help = { $whole ->
        [yes] copy the file of another language, and translate it
       *[no] add the message or attribute “{ $word }” to { $file }
    }
unknown-argument = nobody gives “${ $word }” here
    .label = not known here
    .help = { $machine ->
        [yes] what the machine shows is known only on screens with “machine”; take it out here
       *[no] { $meant ->
            [none] arguments that may stand here: { $known }
           *[other] did you mean “${ $meant }”?
        }
    }
missing-argument = “{ $key }” does not say { $word }, and the first language does
    .label = the number or word is missing here
    .help = put { $word } into these words, where it belongs
unused-words = nobody says “{ $word }”
    .label = { $what ->
        [file] no script has the name of this file
       *[name] no screen, choice or page has this name
    }
    .help = { $meant ->
        [none] take it out; its name may have changed in the script
       *[other] did you mean “{ $meant }”? That one has no words yet
    }
stale-words = the source of “{ $word }” has changed since this was translated
    .label = may say what no longer holds
    .help = the source is now: { $now }
        When the translation is right, record it: caring-mode words accept --locale { $tag }
broken-sources = this line is not a record of a translation
    .label = not read
    .help = delete the line, look at the translation, then record it: caring-mode words accept
bare-digits = the digits { $word } are typed into the words
    .label = digits
    .help = { $meant ->
        [none] write the name of a fact, as in { "{" } $police { "}" }; what is no fact and never changes goes into quotes: { "{" } "{ $word }" { "}" }
       *[other] write the fact: { "{" } ${ $meant } { "}" }
    }
bidi-mark = an invisible mark turns the direction of the text here ({ $word })
    .label = it stands here, unseen
    .help = delete the words around this place, and type them again
no-glyph = no font of the program has “{ $word }” ({ $code })
    .label = the customer would see an empty frame
    .help = write other words
mixed-scripts = { $wrote } letters stand among { $want } ones
    .label = { $wrote }
    .help = translate this, or type it again: some letters only look alike
banned-term = “{ $word }” is a word that customers do not meet
    .label = office language
    .help = { $say ->
        [none] say it as you would across the counter
       *[other] say: { $say }
    }
mixed-term = “{ $word }”: another word is used for this everywhere else
    .label = another word for the same thing
    .help = say: { $say }
long-sentence = this sentence has { $n } { $count ->
        [words] words
       *[characters] characters
    }; { $limit } is the most
    .label = too long to hear once and keep
    .help = make two sentences of it, with one idea each
long-choice = this choice has { $n } characters; { $limit } is the most
    .label = too long for a button
    .help = leave the verb and the thing
latin-in-chinese = Latin letters in Chinese words: { $word }
    .label = many customers never learnt these letters
    .help = say it in Chinese; what the machine writes stands in “ ”
double-negative = “{ $word }” says no twice
    .label = has to be thought through
    .help = say what is so, or what to do
fear-word = “{ $word }” frightens
    .label = frightens
    .help = say what to do; what a caller says in a story stands in “ ”
old-people = “{ $word }” calls the customer old
    .label = said to the face
    .help = say “you”
exclamation = an exclamation mark shouts
    .label = here
    .help = end the sentence with a full stop
ambiguous-width = the sign { $word } is one cell wide on some terminals and two on others
    .label = { $boxed ->
        [yes] tears the box that it stands in
       *[no] may tear the line
    }
    .help = { $boxed ->
        [yes] use plain words here; quotes are for headings and body text
       *[no] use another sign; the quotes “ ” ‘ ’ are fine here
    }
two-questions = the screen “{ $word }” asks more than one question
    .label = another question
    .help = the choices answer one question; say this one as a sentence: “If …, …”
glossary-line = this line of the glossary is not whole
    .label = “{ $word }” wants more behind it
    .help = { $term ->
        [yes] write for example: term take-cash say="take out" { "{" } not "withdraw" { "}" }
       *[no] write for example: { $word } "in order to"
    }
glossary-clash = the glossary says “{ $say }” and forbids “{ $word }”
    .label = forbidden in this same file
    .help = decide for one word
glossary-language = there is no language “{ $word }”
    .label = nobody reads this glossary
    .help = { $meant ->
        [none] name the file as a folder of locales is named: { $known }
       *[other] did you mean “{ $meant }”?
    }
needs-review = no native reader has checked these words yet: { $n } of { $all } texts
    .label = all files of “{ $tag }”: { $said } of { $total } texts
    .help = when a native reader in the branch has checked them, take this line out. Until then customers see them only with unreviewed = ["{ $tag }"] under [look]
missing-file = the file { $word } is missing
    .label = not there
    .help = add it, or name another one: --machine, --market, or profile and market in the configuration
fact-field = the fact “{ $id }” has no { $word }
    .label = incomplete
    .help = a fact wants value, from, review-by, tag and source
fact-order = “{ $id }” is to be looked at again before it holds
    .label = this day lies before from
    .help = write the day on which somebody must look the fact up again
not-a-date = “{ $word }” is no day
    .label = not a day
    .help = write year-month-day, as in 2026-11-23
too-many-questions = the set “{ $word }” has more than { $most } base questions
    .label = too many
    .help = move the weaker ones to then
not-in-menu = no menu leads to “{ $word }”
    .label = nobody finds it
    .help = add to a menu in assets/menu.kdl: script { $word }
menu-too-deep = “{ $word }” is the fourth page or a later one on the way from welcome
    .label = too many choices before anything begins
    .help = lead to it from a menu nearer to welcome, or by: more { $word }
no-welcome = the first menu must be “welcome”
    .label = it belongs here
    .help = begin the file with: menu welcome
not-a-colour = a colour is written as # and six hex digits, in quotes
    .label = not a colour
    .help = write for example "#063B36"
no-colour = the colour “{ $word }” is missing
    .label = in this theme
    .help = add: { $word } "#063B36"
promise-part = a promise wants a line “{ $line }” with one thing on it
    .label = incomplete
    .help = write one of: { $known }; several things stand on several lines
promise-name = this script has no { $thing ->
        [gate] gate
        [question] question
        [machine] screen of the machine
       *[screen] screen
    } “{ $word }”
    .label = not in this script
    .help = { $meant ->
        [none] { $known ->
            [none] there is none at all
           *[other] there are: { $known }
        }
       *[other] did you mean “{ $meant }”?
    }
promise-broken = a promise does not hold: “{ $text }”
    .label = broken on the way below
    .help = lead one of these choices through what the promise wants; if the way is fine, add an “if” or one more “pass” to the promise
promise-empty = a promise says nothing: “{ $text }”
    .label = { $why ->
        [if] no way comes to its point with what its “if” wants
       *[before] no way comes to its point
    }
    .help = { $why ->
        [if] let a choice before the point set the flag, or take the promise out
       *[before] lead a choice to its point, or take the promise out
    }
promise-too-large = a promise cannot be proved, there are too many ways: “{ $text }”
    .label = { $n } flags on { $screens } screens
    .help = use fewer flags before its point, or make two scripts of it; these count: { $flags }
way = the shortest way that breaks it:
way-given = 0. on a machine whose profile says: { $flags }
way-choice = { $n }. { $heading } ({ $screen }) → “{ $choice }”
way-staff = { $n }. { $heading } ({ $screen }) → a colleague: “{ $choice }”
way-skipped = { $n }. ({ $screen }: this machine does not have it, nobody sees it)
way-level = { $n }. ({ $screen }: the answers mean “{ $level }”; nobody sees this)
way-here = { $n }. { $heading } ({ $screen }): here it breaks
walk-broken = { $what ->
    [script] the walk “{ $walk }” is about a script that is not there: “{ $word }”
    [machine] the walk “{ $walk }” was recorded at a machine that is not there: “{ $word }”
    [choice] the walk “{ $walk }” breaks: “{ $there }” has no choice “{ $word }”
    [nothing] the walk “{ $walk }” breaks: at “{ $there }” there is nothing to choose
    [question] the walk “{ $walk }” breaks: “{ $there }” does not ask that question
    [flag] the walk “{ $walk }” breaks: at “{ $there }” the flag “{ $word }” does not hold
   *[end] the walk “{ $walk }” ends elsewhere: { $there }
}
    .label = { $what ->
        [end] it does not come here
       *[other] here it cannot go on
    }
    .help = { $meant ->
        [none] { $known ->
            [none] mend the script, or play the walk again and record it
           *[other] there are: { $known }. Mend the script, or play the walk again and record it
        }
       *[other] did you mean “{ $meant }”? There are: { $known }
    }
never-taken = no walk takes “{ $word }” of “{ $screen }”
    .label = never taken
    .help = play this way once and record it, or take the choice out if nobody can come here
coverage-script = { $script }: { $seen } of { $screens } screens seen, { $taken } of { $choices } choices taken, { $recorded } of them by recorded walks
coverage-random = Taken by random walks only ({ $n }); a recorded walk keeps a way for good:
coverage-sum = { $recorded } recorded walks{ $broken ->
        [0] {""}
       *[other] {" "}({ $broken } more are broken: check says where)
    }, { $random } random walks, at: { $machines }. { $never ->
        [0] Every choice was taken.
        [one] 1 choice was never taken.
       *[other] { $never } choices were never taken.
    }
fit-at = { $grid }, { $size ->
    [normal] size normal
    [large] size large
    [larger] size larger
   *[largest] size largest
}, { $language }{ $more ->
    [0] {""}
    [one] {" "}and in one more look
   *[other] {" "}and in { $more } more looks
}
heading-empty = “{ $screen }” has no heading
    .label = empty
    .help = write the question or the instruction behind the equals sign
unspoken = { $what ->
    [sign] “{ $word }” is seen and not heard
    [private] “{ $word }” is private and would be said aloud
   *[word] “{ $word }” stands on the screen “{ $screen }” and is never said
}
    .label = { $what ->
        [sign] a voice leaves this sign out
        [private] for the eyes of one person
       *[word] in no utterance
    }
    .help = { $what ->
        [sign] say it in words
        [private] keep it out of every other text of the screen
       *[word] a .brief wants a .body beside it; spoken-choice wants {"{"} $key {"}"} and {"{"} $choice {"}"}
    }
fit-cut = “{ $text }” does not fit on the screen “{ $screen }”
    .label = cut at { fit-at }
    .help = make it shorter, move a part of it into .body, or make two screens of it
fit-pages = “{ $screen }” must be seen at once and has { $pages } pages
    .label = at { fit-at }
    .help = say it in fewer words; a menu may have a shorter .brief beside its .body
fit-target = { $what ->
    [missing] “{ $word }” is nowhere on the screen “{ $screen }”
    [small] “{ $word }” is too small to press on the screen “{ $screen }”
    [outside] the place to press “{ $word }” is larger than the screen “{ $screen }”
   *[near] “{ $word }” and “{ $other }” touch on the screen “{ $screen }”
}
    .label = at { fit-at }
    .help = take a shorter name; if that does not help, it is a fault of the program: please report it
contrast = { $what ->
    [low] too little contrast in the theme “{ $theme }”: { $ink } on { $ground } is { $ratio } to 1
    [high] too much contrast for the theme “{ $theme }”: { $ink } on { $ground } is { $ratio } to 1
    [dim] dim or blinking text on the screen “{ $screen }”
   *[own] a colour of the terminal’s own on the screen “{ $screen }”
}
    .label = seen on “{ $screen }” at { fit-at }
    .help = { $what ->
        [low] it needs { $low } to 1 or more: make the darker of the two darker, or the lighter one lighter
        [high] it must stay below { $high } to 1: bring the two colours nearer to each other
       *[other] this is a fault of the program: please report it
    }
fact-past-review = the fact “{ $id }” was to be looked up again by { $by }
    .label = { $n ->
        [0] no message says it
       *[other] said by { $uses }
    }
    .help = compare it with its source ({ $source }), correct it if it has changed, and set a new review-by

# The sheet of pictures (preview).

sheet-title = Every screen
sheet-sum = { $pictures } pictures of { $screens } screens, in the order of play
sheet-contents = Contents
sheet-menus = Menus
sheet-program = Pages of the program itself
sheet-locale = Language
sheet-theme = Colours
sheet-size = Letters
sheet-grid = Grid
sheet-only = only with findings
sheet-elsewhere = Found in the pack as a whole: { $n }
sheet-page = page { $n } of { $m }
sheet-screen = Screen
sheet-phase = Phase
sheet-before = before the card goes in
sheet-at-machine = at the machine
sheet-after = the card is out
sheet-is = Special
sheet-ask = red-flag question “{ $word }”, never spoken
sheet-ask-more = follow-up questions of “{ $word }”, never spoken
sheet-machine = the machine shows “{ $word }”
sheet-gate = waits for a colleague; the customer cannot skip it
sheet-quiz = offers the quiz “{ $word }”
sheet-end = an end
sheet-choices = Choices
sheet-call = calls a person
sheet-counter = to the counter
sheet-home = ends the visit
sheet-story = a story that is like the answers
sheet-feedback = a ticket is opened
sheet-if = with “{ $word }”
sheet-sets = notes “{ $word }”
sheet-by-staff = staff only
sheet-finding = Finding
sheet-remark = Remark

graph-before = Before the card goes in
graph-at-machine = At the machine
graph-after = Afterwards
graph-under = version { $version }, { $screens } screens, { $choices } choices
graph-question = question: { $name }
graph-follow-ups = follow-ups: { $name }
graph-verdict = verdict: { $name } (nobody sees it)
graph-gate = gate: { $name } (waits for a colleague)
graph-quiz = quiz: { $name }
graph-machine = machine: { $name }
graph-lacking = machine: { $name } (not on this machine, passed over)
graph-end = end: { $name }
graph-review = review
graph-intro = first page
graph-panel = story
graph-advice = advice
graph-call = a person
graph-counter = the counter
graph-home = the menu
graph-story = a story
graph-feedback = a ticket
graph-staff = (a colleague)
graph-sets = notes { $flag }
graph-if = if { $flag }
graph-else = else
graph-promises = Promises
graph-findings = Findings
graph-sign-line = the way on; broad: the first choice
graph-sign-back = back to an earlier screen
graph-sign-question = red-flag question
graph-sign-verdict = verdict, seen by nobody
graph-sign-gate = gate: only a colleague leads on
graph-sign-machine = what the machine shows
graph-sign-review = looked over before money moves
graph-sign-end = end
graph-sign-flag = a flag is noted
graph-sign-way = the way that a finding shows
graph-more = … and { $n } more: run check
findings = { $n ->
    [one] 1 finding
   *[other] { $n } findings
}{ $remarks ->
    [0] {""}
    [one] {" "}and 1 remark
   *[other] {" "}and { $remarks } remarks
}
fine = { $scripts } scripts, { $screens } screens, { $cases ->
    [0] {""}
   *[other] { $cases } cases,{" "}
}{ $languages } languages, { $promises ->
    [one] 1 promise
   *[other] { $promises } promises
} proved: { $remarks ->
    [0] nothing found
    [one] no errors, 1 remark
   *[other] no errors, { $remarks } remarks
}
# The days until somebody has to look the facts up again.
facts = { $n } facts of the market { $market } by tag: { $tags }; { $kept } of them printed only when the branch gives the value
    to be looked up again: { $past } overdue, { $month } within 30 days, { $quarter } within 90, { $later } later

## The translator's table: headings, values, and findings of `words import`.

table-script = script
table-screen = screen
table-part = part
table-reader = who reads it
table-source = text in { $tag }
table-text = your text in { $tag }
table-state = state
table-limit = limit
table-stay = must stay as it is
table-picture = picture
table-comment = comment
table-hash = source mark (do not change)
table-key = key (do not change)
table-part-title = name
table-part-heading = heading
table-part-body = body
table-part-brief = body, short
table-part-choice = choice { $n }
table-part-says = staff say
table-part-does = staff do
table-part-never = staff never do
table-part-other = text
table-reader-customer = customer
table-reader-staff = staff
table-reader-author = author
table-missing = missing
table-is-stale = stale
table-done = done
table-unused = unused
table-limit-characters = { $n } characters, braces not counted
table-limit-words = { $n } words, braces not counted
table-locale = language
table-texts = texts
table-unreviewed = unreviewed
table-all = all
table-error = error: { $file }, row { $row }, column “{ $column }”
table-remark = remark: { $file }, row { $row }, column “{ $column }”
table-sum = { $written } texts written, { $same } as they were, { $n ->
    [one] 1 finding
   *[other] { $n } findings
}, { $remarks ->
    [one] 1 remark
   *[other] { $remarks } remarks
}
table-no-column = the table has no column “{ $column }”
    .help = export the table again, and copy your texts into it
table-other-locale = this table is for “{ $other }”, not for “{ $tag }”
    .help = import it with --locale { $other }
table-no-key = this row has a text and no key
    .help = copy the key from the exported table; it says where the text belongs
table-unknown-key = “{ $key }” is no text of this pack
    .help = { $meant ->
        [none] the script may have changed; export the table again
       *[other] did you mean “{ $meant }”? The key must stay as it was exported
    }
table-key-twice = “{ $key }” stands in row { $other } too
    .help = leave one of the two rows
table-lost = { $placeable } is missing
    .help = put it where the word belongs; the program fills it in
table-foreign = nobody fills in { $placeable } here
    .help = { $allowed ->
        [none] take it out; this text has no words in braces
       *[other] allowed here: { $allowed }
    }
table-wide = “{ $wrote }” is a full-width sign of a Chinese keyboard
    .help = write { $want } instead
table-brace-open = a brace is never closed
    .help = write it as in the other language, with both braces
table-brace-extra = a brace closes nothing
    .help = take it out, or write the opening one before it
table-control = there is a sign that nobody can see: { $sign }
    .help = type this text anew
table-syntax = this text cannot be read: { $what }
    .help = leave everything in braces as it is in the other language
table-formula = the spreadsheet took this for a formula
    .help = format the cell as text, and type it again
table-stale = the text in the first language has changed since the export: { $now }
    .help = translate the new text; or import with --force-stale, and it stays marked as stale
table-long = { $n } characters, and { $most } is the limit
    .help = shorten it if you can; it is drawn smaller, or on more pages
table-long-words = { $n } words, and { $most } is the limit
    .help = shorten it if you can; it is drawn smaller, or on more pages
table-emptied = the cell is empty now; the text that was there stays
    .help = to take a text out, take it out of the file in locales
case-shape = { $what ->
    [no-case] the file does not say which case it is
    [no-script] the case does not say which script it rehearses
    [no-about] the case does not say its “{ $word }”
    [too-many] a case has at most 12 hidden things; this is one more
    [no-item] the moment “{ $word }” does not say what is judged there
    [goes-back] “{ $word }” is not a later moment: a talk only goes on
    [two-ways] the line “{ $word }” leads to two places
    [mark] the line “{ $word }” needs a mark or a critical error, and not both
    [accuses] the line “{ $word }” accuses, so its mark must be 0 or 1 and trust must go down
    [drill] the line “{ $word }” is for the drill, and is not the right one
    [moments] a case has 3 to 12 moments; this one has { $word }
    [lines] the moment “{ $word }” must have 3 or 4 lines
    [one-best] the moment “{ $word }” must have one right line, and only one
    [no-end] the line “{ $word }” stands in the last moment and has no end
    [other-end] the line “{ $word }” has the good end of the other kind of customer
    [nobody-asks] no line asks for “{ $word }”, or only a weak one
    [nobody-accuses] no line accuses, so nobody learns not to
   *[part] the part “{ $word }” needs kind=, topic=, three must and one never
}
    .label = here
    .help = { $what ->
        [no-case] begin the file with: case NAME version=1 script=SCRIPT
        [no-script] write script= and the name of a script
        [no-about] write: about kind=fraud topic=F01 mood=calm trust=5, or kind=honest
        [no-item] write item= and what is judged: dignity, consent, privacy, notices, asks, checkable, slows, escalates, accuracy or plain
        [goes-back] leave out goto=, and the next moment comes; or name one that stands below
        [two-ways] keep one of goto=, end= and critical=
        [mark] write mark=3 for the right line, mark=2, 1 or 0 for another, or critical= alone
        [accuses] write mark=0 or mark=1, and leave out trust=
        [drill] put drill=#true on the line with mark=3
        [moments] add moments, or make two cases of it
        [lines] add a line, or take one away
        [one-best] write mark=3 at one line, and 2, 1 or 0 at the others
        [no-end] add end=: safe or served where it ends well; lost, refused or late where it does not
        [other-end] a fraud ends well with end=safe, an honest customer with end=served
        [nobody-asks] add asks={ $word } to a line; to one with mark=3 if it must be found out
        [nobody-accuses] add accuses=#true to a line that suspects or blames the customer
        [part] add what is missing; check --explain case-shape shows how
       *[other] check --explain case-shape shows how a case is built
    }
lesson-shape = { $what ->
    [number] another script is episode { $word } already
    [nowhere] behind “{ $word }” no screen for everybody comes
   *[head] an episode has episode= and topic=, and no other script has them
}
    .label = here
    .help = { $what ->
        [number] take a number that is free
        [nowhere] one leads to the next, and the first choice of the last one to a screen without edition=
       *[head] write: about kind=lesson minutes=3 episode=1 topic=TOPIC
    }
drama-shape = { $what ->
    [number] another script is play { $word } already
    [panels] a play has six to ten panels; this one has { $word }
    [picture] the panel “{ $word }” has no drawing
    [turn] no panel leads to two endings
   *[helpers] nothing asks who could have helped
}
    .label = here
    .help = { $what ->
        [number] take a number that is free
        [panels] tell it in more panels, or in fewer
        [picture] write picture= with the name of a drawing in assets/art/scenes.kdl
        [turn] write focus=none on a panel, and two choices that lead to two other panels
       *[helpers] write a panel of the name { $word }
    }
art-shape = { $what ->
    [path] this is no path: “{ $word }”
    [figures] { $word } people in one picture; two are the most
    [place] the place “{ $word }” has no x, y or topic
    [topic] “{ $word }” lights another place already
   *[dark] the topic “{ $word }” lights no place
}
    .label = here
    .help = { $what ->
        [path] begin with M; each letter takes its numbers: M L T 2, H V 1, S Q 4, C 6, A 7, Z none
        [figures] take somebody out, or tell it in two pictures
        [place] write: place NAME x=40 y=30 topic=TOPIC
        [topic] one topic lights one place
       *[dark] write a place for it, or nothing lights up for who understood it
    }
message-length = { $what ->
    [missing] this episode has no message that a branch could send
   *[long] this message has { $n } characters, { $more } too many
}
    .label = { $what ->
        [missing] an episode has one in each language
       *[long] one text message holds { $limit }
    }
    .help = { $what ->
        [missing] write in { $file }: message = …, of { $limit } characters at most
       *[long] keep the one act, a short reason, and that our branch can be asked; numbers count as they are sent
    }
quiz-shape = { $what ->
    [no-quiz] the file does not say whose quiz it is
    [name] “{ $word }” is not the name of the file
    [items] { $word } items; six are the fewest
    [honest] { $word } honest items; it has to be one in four, and not more than half
   *[answers] “{ $word }” needs exactly one best and two other answers
}
    .label = here
    .help = { $what ->
        [no-quiz] begin the file with: quiz { $word }
        [honest] write honest=#true where nobody means harm
       *[other] check --explain quiz-shape shows how a quiz is built
    }
quiz-words = { $what ->
    [sentences] { $n } sentences here; it has to be { $limit }
    [story] this sentence has { $n } letters; { $limit } is the most
    [answer] this answer has { $n } letters; { $limit } is the most
   *[unlike] this explanation has { $n } letters, the other one only { $limit }
}
    .label = { $what ->
        [unlike] its length tells what was right
       *[other] too long to be kept in mind
    }
    .help = one thing in each sentence, and both explanations alike
case-unfair = { $what ->
    [no-good-way] nobody can pass “{ $word }”
    [no-bad-way] “{ $word }” cannot end badly
    [by-chance] who picks blindly passes “{ $word }” in { $percent } of 100 takes; under 5 are allowed
    [accuser] who accuses wherever that can be done passes “{ $word }”
   *[place] who always picks the same place passes “{ $word }”
}
    .label = this case
    .help = { $what ->
        [no-good-way] lower trust= of what must be found out, or raise that of the customer; and give a right line at the end end=safe or end=served
        [no-bad-way] give the weak lines of the last moment a bad end: end=lost, end=refused or end=late
        [by-chance] add a moment, or a line where there are three, or give weak lines a lower mark
        [accuser] give the accusing line mark=0, and let it stand where the right line asks for what must be found out
       *[other] check --explain case-unfair shows what is asked of a case
    }
take-broken = { $what ->
    [case] the take “{ $take }” is of a case that is not there: “{ $word }”
    [moment] the take “{ $take }” breaks: the talk is { $there ->
        [none] over by then
       *[other] at “{ $there }” by then
    }
    [line] the take “{ $take }” breaks: there is no line “{ $word }”
    [no-case] the take “{ $take }” does not say its case
    [no-end] the take “{ $take }” does not say how it ends
   *[end] the take “{ $take }” ends in another way: { $there }
}
    .label = { $what ->
        [no-case] here
        [no-end] here
        [end] it does not come here
       *[other] here it cannot go on
    }
    .help = { $what ->
        [no-case] write case= and the name of a case
        [no-end] write as its last line: end safe passed=#true
       *[other] { $meant ->
            [none] mend the case, or rehearse it again and keep the take
           *[other] did you mean “{ $meant }”? There are: { $known }
        }
    }
