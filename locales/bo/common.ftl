# needs-review
# Who: a native reader of Tibetan in the branch, best together with an older customer. Why: these words were written
# without one. They are a proposal, hidden from customers until the branch switches them on (unreviewed, under [look]).
# When they are right, take the first line out of every file of this folder.
#
# One word for one thing, in every file:
#   bank དངུལ་ཁང་   staff, colleague ལས་བྱེད་པ་   counter སྒེའུ་ཁུང་ (the window)   machine འཕྲུལ་འཁོར་   screen བརྙན་ཤེལ་
#   card བྱང་བུ་   passbook བཅོལ་དངུལ་དེབ་, then དེབ་   ID card ཐོབ་ཐང་ལག་ཁྱེར་   slip འཛིན་ཤོག་   PIN གསང་ཨང་   staff code གསང་ཚིག་
#   money, cash དངུལ་   take out ལེན་པ་   pay in འཇོག་པ་   send སྐུར་བ་   pension རྒས་གསོའི་དངུལ་
#   press མནན་   put in བཅུག་   take (polite) བཞེས་   wait བསྒུགས་   call a person འབོད་   step གོམ་པ་   phone ཁ་པར་
#   letters ཡི་གེ་   page ཤོག་ངོས་   glasses མིག་ཤེལ་   lost བརླགས་   stop མཚམས་འཇོག་   PRC yuan སྒོར་
# Marks: a tsheg between syllables; a shad after a sentence (none after ག, a tsheg before it after ང); none after a
# label. Digits are 0 to 9. Words of the machine stand in “ ” with a space around them. They are Chinese where the
# machine's profile has no Tibetan, because that is what the customer sees there and compares.

app-name = བརྩེ་སྐྱོང་ལམ་སྟོན
lang-name = བོད་ཡིག

## The footer: always the same places. The -short forms are for the smallest screens.

person = ལས་བྱེད་པ་འབོད་པ
person-short = མི་འབོད་པ
back = གོམ་པ་གོང་མ
back-short = གོང་མ
counter = སྒེའུ་ཁུང་ལ་འགྲོ་བ
counter-short = སྒེའུ་ཁུང
look = ཡི་གེ་དང་སྐད་ཡིག
look-short = ཡི་གེ
more = མུ་མཐུད་གཟིགས་རོགས
more-short = འོག་མ

## Where am I.

step = གོམ་པ་{ $n }། བསྡོམས་{ $m }།
steps-needed = བསྡོམས་གོམ་པ་{ $m }ཡོད། ཕལ་ཆེར་སྐར་མ་{ $minutes }འགོར་གྱི་རེད། བྲེལ་མི་དགོས། ག་ལེར་གནང་རོགས།

## What to bring: the words after "bring" in a script.

bring = འདི་དག་བསྣམས་རོགས་གནང་། { $things }།
bring-and = { "་དང་" }
bring-card = དངུལ་ཁང་གི་བྱང་བུ
bring-card-or-passbook = བྱང་བུའམ་བཅོལ་དངུལ་དེབ
bring-passbook = བཅོལ་དངུལ་དེབ
bring-id = ཐོབ་ཐང་ལག་ཁྱེར
bring-phone = ཁ་པར
bring-glasses = མིག་ཤེལ
bring-cash = འཇོག་རྒྱུའི་དངུལ
bring-payee-paper = དངུལ་ལེན་མཁན་གྱི་མིང་དང་རྩིས་ཐོའི་ཨང་བྲིས་པའི་ཤོག་བུ

## Beside the real machine.

machine-shows = འཕྲུལ་འཁོར་ཐོག་འདི་ལྟར་བྲིས་ཡོད།
machine-shows-about = འཕྲུལ་འཁོར་ཐོག་ཕལ་ཆེར་འདི་ལྟར་བྲིས་ཡོད།
machine-differs = འཕྲུལ་འཁོར་སོ་སོའི་ཚིག་ཏོག་ཙམ་མི་འདྲ། དོན་དག་གཅིག་པ་རེད།
apart-list = འཕྲུལ་འཁོར་གྱི་མདུན་ནས་གོམ་པ་འདི་{ $k }གནང་རོགས།
apart-done = ཚང་མ་བྱས་ཚར
apart-other = ཡི་གེ་གཞན་ཞིག་འདུག

## Choices that are the same everywhere.

shows-this = འདི་རེད། བྱས་ཚར
shows-other = ཡི་གེ་གཞན་ཞིག་འདུག
next = མུ་མཐུད
yes = ཡོད
not-sure = གསལ་པོ་མི་ཤེས
no = མེད
begin = འགོ་འཛུགས
understood = ཧ་གོ་སོང

## Size, colour, language.

look-title = གང་ཞིག་བསྒྱུར་དགོས།
look-body = བསྒྱུར་མ་ཐག་མཐོང་ཐུབ། ནམ་ཡང་ཕྱིར་བསྒྱུར་ཆོག
look-size = ཡི་གེའི་ཆེ་ཆུང
look-theme = ཁ་དོག
look-language = སྐད་ཡིག
look-reset = སྔར་ལྟར་བཟོ་བ
size-title = ཡི་གེ་ཇི་ཙམ་ཆེ་དགོས།
size-normal = དཀྱུས་མ
size-large = ཆེན་པོ
size-larger = དེ་ལས་ཆེ་བ
size-largest = ཆེ་ཤོས
theme-title = ཁ་དོག་གང་དགོས།
theme-paper = གཞི་སེར་སྐྱ། ཡི་གེ་ནག་པོ
theme-night = གཞི་ནག་པོ། ཡི་གེ་དཀར་པོ
theme-day = གཞི་དཀར་པོ། ཡི་གེ་ནག་པོ
theme-soft = ཁ་དོག་འཇམ་པོ
language-title = སྐད་ཡིག་གང་དགོས།

## Calling a person.

called = ལས་བྱེད་པ་བོས་ཟིན།
    .body = འདིར་བསྒུགས་རོགས་གནང་། ང་ཚོའི་ལས་བྱེད་པར་ལག་བརྡ་གནང་ན་ཡང་ཆོག
        ཁྱེད་ཀྱིས་གང་གནང་བ་དེ་རང་འཇགས་བཞག་ཡོད།
coming = ལས་བྱེད་པ་ལམ་སེང་ཡོང་གི་རེད།
    .body = ལས་བྱེད་པས་ཤེས་སོང་། ད་ལྟ་འདིར་ཡོང་གི་ཡོད།
        འདིར་བསྒུགས་རོགས་གནང་། བྱང་བུ་དང་ཁ་པར་རང་གིས་ཉར་རོགས།
coming-name = { $name } ལམ་སེང་ཡོང་གི་རེད།
late = ད་དུང་ལས་བྱེད་པ་སླེབས་མ་སོང་། དགོངས་དག
    .body = ང་ཚོས་ད་དུང་འབོད་ཀྱི་ཡོད། འདིར་བསྒུགས་རོགས་གནང་།
        སྒེའུ་ཁུང་ལ་ཕེབས་ན་ཡང་ཆོག
unwell = ཐོག་མར་བཞུགས་རོགས། ལས་བྱེད་པ་བོས་ཟིན།
    .body = ན་ཚ་ཆེ་ན་ལམ་སེང་{ $ambulance }ལ་ཁ་པར་གནང་རོགས།
        འགྲམ་གྱི་མི་ཞིག་མཉམ་དུ་བཞུགས་རོགས།
nobody = ད་ལྟ་ལས་བྱེད་པ་མེད།
    .body = ཛ་དྲག་ཡིན་ན་དངུལ་ཁང་ལ་ཁ་པར་གནང་རོགས། { $bank-phone }། མགོ་སྐོར་གཏོང་མཁན་ཡོད་ན་{ $police }ལ་ཁ་པར་གནང་རོགས།
        སྒེའུ་ཁུང་སྒོ་འབྱེད་པའི་དུས་ཚོད། { $counter-hours }།
called-at-machine = ཐོག་མར་ “{ $cancel }” མནན་ནས་བྱང་བུ་ཕྱིར་བཞེས་རོགས།
    .body = བཅོལ་དངུལ་དེབ་ཡིན་ན། དེབ་ཕྱིར་བཞེས་རོགས།
        ལས་བྱེད་པ་བོས་ཟིན། འདིར་བསྒུགས་རོགས་གནང་། བྲེལ་མི་དགོས།
called-continue = སྔོན་མའི་ཤོག་ངོས་སུ་ལོག་པ
called-withdraw = ད་མི་དགོས
called-unwell = མི་ཞིག་ན་གི་འདུག
answer = ལས་བྱེད་པའི་ལན
answer-short = ལན
note-called = ལས་བྱེད་པ་བོས་ཟིན
note-coming = ལས་བྱེད་པ་ལམ་དུ་ཡོད
leave-now = ང་ད་རེས་མི་བྱེད

## The counter.

counter-title = སྒེའུ་ཁུང་ལ་ཕེབས་རོགས།
counter-body = སྒེའུ་ཁུང་སྒོ་འབྱེད་པའི་དུས་ཚོད། { $counter-hours }།
    ཐོབ་ཐང་ལག་ཁྱེར་བསྣམས་རོགས། བྱང་བུ་ཡོད་ན་དེ་ཡང་བསྣམས་རོགས། གང་བྱེད་དགོས་པ་གསུངས་རོགས།
    འདིར་ཕྱིར་ཕེབས་འདོད་ན་ནམ་ཡང་ཆོག
counter-go = ང་སྒེའུ་ཁུང་ལ་འགྲོ
counter-stay = འདི་ནས་མུ་མཐུད་བྱེད
counter-call = ལས་བྱེད་པས་ཁྲིད་རོགས
counter-lane = ལངས་ནས་སྒུག་དཀའ

## The green lane: for whoever cannot stand and wait. No proof is asked.

lane-title = ཁྱེད་ཀྱི་ཨང་གྲངས་{ $number }ཡིན།
lane-card = ཨང་པང་{ $number }བཞེས་རོགས།
lane-body = བཞུགས་ནས་བསྒུགས་རོགས། ལས་བྱེད་པས་ཨང་གྲངས་འདི་འབོད་ཀྱི་རེད།
lane-ahead = ཁྱེད་ཀྱི་མདུན་ལ་མི་{ $n }ཡོད།
lane-next = རྗེས་མ་དེ་ཁྱེད་རང་ཡིན།
lane-wait = དེ་རིང་ཕལ་ཆེར་སྐར་མ་{ $wait }བསྒུག་དགོས།
lane-called = ཨང་གྲངས་{ $number }སྒེའུ་ཁུང་ལ་ཕེབས་རོགས།
lane-called-body = ད་ནི་ཁྱེད་རང་ཡིན། བྲེལ་མི་དགོས།
lane-mine = ངའི་ཨང་གྲངས
lane-sit = ང་བསྡད་ནས་སྒུག
lane-back = ཨང་གྲངས་འདི་མི་དགོས

## A task that is switched off here, or that nobody has approved yet.

closed = འདི་ང་ཚོའི་ལས་བྱེད་པར་གསུངས་རོགས།
    .body = ད་ལྟ་བརྙན་ཤེལ་འདིར་མི་སྟོན། ཁྱེད་ཀྱིས་མནན་ནོར་མ་སོང་།
        ལས་བྱེད་པས་ཇི་ལྟར་བྱེད་པ་བཤད་ཀྱི་རེད།

## Silence.

still-title = ཁྱེད་རང་འདིར་བཞུགས་ཡོད་དམ།
still-body = ཁྱེད་ཀྱིས་གང་གནང་བ་དང་ཡི་གེའི་ཆེ་ཆུང་རང་འཇགས་བཞག་ཡོད།
    སྐར་ཆ་{ $seconds }ནང་མ་མནན་ན་ཚང་མ་སུབ་ཀྱི་རེད། དེ་ནས་མི་གཞན་གྱིས་བེད་སྤྱོད་གཏོང་གི་རེད།
still-me = ང་རང་ཡིན། མུ་མཐུད་བྱེད
still-other = མི་གཞན་ཡིན། འགོ་ནས་བྱེད
still-working = ང་ད་དུང་བྱེད་བཞིན་ཡོད
card-title = བྱང་བུའམ་དེབ་ད་དུང་འཕྲུལ་འཁོར་ནང་ཡོད་དམ།
card-body = འཕྲུལ་འཁོར་ལ་གཟིགས་རོགས། དེ་ནས་ཨམ་ཕྲག་ལ་གཟིགས་རོགས།
card-out = ཚང་མ་བླངས་ཟིན
card-in = ད་དུང་ནང་དུ་ཡོད

## Digits typed here, as if they were a PIN.

password-title = འདིར་གསང་ཨང་མི་དགོས།
    .body = གསང་ཨང་དངུལ་ཁང་གི་འཕྲུལ་འཁོར་ཁོ་ནར་མནན་རོགས། ལག་པས་བཀབ་རོགས།
        ད་ལྟ་མནན་པའི་ཨང་ཀི་འདིར་བཞག་མེད།
password-ok = ཧ་གོ་སོང

## Staff.

pad-title = ལས་བྱེད་པས་གསང་ཚིག་མནན་རོགས།
pad-erase = གཅིག་སུབ
pad-done = བྱས་ཚར
pad-wrong = གསང་ཚིག་མ་འགྲིག ཡང་བསྐྱར་མནན་རོགས།
pad-wait = ཏོག་ཙམ་བསྒུགས་རོགས། དེ་ནས་གསང་ཚིག་མནན་རོགས།
staff-title = ལས་བྱེད་པ
staff-leave = བྱ་རིམ་འདི་ནས་ཐོན་པ
staff-stay = སྔོན་མའི་ཤོག་ངོས་སུ་ལོག་པ
staff-letterings = ཡི་གེའི་བྲིས་སྟངས་བསྡུར་བ
staff-card = བྱང་བུས་བརྙན་ཤེལ་འཇལ་བ
staff-kept = ཉར་ཟིན། འཕྲུལ་འཁོར་འདིས་ད་ནས་བེད་སྤྱོད་གཏོང་གི་རེད།
staff-not-kept = ད་ལྟ་བེད་སྤྱོད་གཏོང་བཞིན་ཡོད། ཉར་མ་ཐུབ། ལག་རྩལ་བར་གསུངས་རོགས།
letterings-title = ཡི་གེ་གང་ཞིག་ཆེས་གསལ།
letterings-sample = གཟིགས
bar-title = བྱང་བུ་བརྙན་ཤེལ་ཐོག་བཞག་ནས་ཞེང་འདྲ་འདྲ་བཟོ་རོགས།
bar-title-short = བྱང་བུ་མ་འགུལ་བར་མཐོ་ཚད་འདྲ་འདྲ་བཟོ་རོགས།
bar-narrower = ཞེང་ཆུང་བ
bar-wider = ཞེང་ཆེ་བ
bar-lower = དམའ་བ
bar-higher = མཐོ་བ
bar-matches = འདྲ་འདྲ་འདུག
staff-says = { "འདི་ལྟར་བཤད། " }
staff-does = { "འདི་ལྟར་བྱེད། " }
staff-never = { "འདི་མི་བྱེད། " }
# The only Latin letters: the key that ends a trial run.
trial = ཚོད་ལྟ། ཕྱིར་ཐོན་ན་ Ctrl-Q མནན་རོགས།

## Ends and faults.

goodbye-home = ཐོག་མར་ལོག་པ
# For whoever sets up the machine, not for customers: the only digits in these words.
too-small = བརྙན་ཤེལ་ཆུང་དྲགས། གྱེན་ཕྲེང་40དང་འཕྲེད་ཕྲེང་11ཡན་དགོས།
# The word of the key is written here as machines write it: this page knows no profile.
calm-title = ང་ཚོའི་ལས་བྱེད་པ་འབོད་རོགས།
calm-body = བརྙན་ཤེལ་འདིར་སྐྱོན་ཤོར་བ་རེད། ཁྱེད་ཀྱིས་ནོར་བ་མིན།
    བྱང་བུ་འཕྲུལ་འཁོར་ནང་ཡོད་ན། ཐོག་མར་ “取消” མནན་ནས་བྱང་བུ་བཞེས་རོགས།
calm-again = ཏོག་ཙམ་འགོར་ན་རང་ཉིད་ཀྱིས་སླར་འགོ་འཛུགས་ཀྱི་རེད།

## Plain lines instead of a screen.

plain-prompt = ཨང་ཀི་ཞིག་མནན་རོགས། དེ་ནས་འཇུག་མཐེབ་མནན་རོགས།
plain-unknown = འདིར་ཨང་ཀི་དེ་མེད། ཡང་བསྐྱར་བདམས་རོགས།
plain-bye = ག་ལེར་ཕེབས། ཁྱེད་ཀྱི་ཅ་ལག་ཚང་མ་བསྣམས་རོགས།

## Values that other messages get as arguments.

bank-phone-on-card = བྱང་བུའི་རྒྱབ་ངོས་ཀྱི་ཁ་པར་ཨང་གྲངས
# Where a number would stand that nobody may print.
ask-staff = གྲངས་འདི་ང་ཚོའི་ལས་བྱེད་པར་འདྲི་རོགས་གནང་།
counter-hours-unknown = སྒོ་ཁའི་ཡིག་པང་ཐོག་བྲིས་ཡོད
# Scripts write the unit themselves; retract-one when both ends are the same.
retract = { $from }ནས་{ $to }
retract-one = { $from }
