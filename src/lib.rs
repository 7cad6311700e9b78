//! A large-type guide for older customers at self-service machines in bank branches.
//!
//! It stands beside the real machine and is blind to it. It **explains, asks, pauses and calls a person**; it never
//! moves money and has no field that could take a PIN, a card number, an ID number or a code.
//!
//! # Bird's eye
//! `script` and the words say what may happen; [`kiosk`] decides, [`scene`] words it, [`view`] shows it, [`shell`] acts.
//!
//! ```text
//! assets/ + locales/ ──read──▶ Pack ──────────────┐
//!                                                 ▼
//! bytes ─▶ decode ─▶ hand ─▶ Input ─▶ Kiosk::update(&Input, Now) ─▶ [Effect] ─▶ shell (bell, code check, keep, leave)
//!            │         ▲                          │
//!          probe       │                          ▼
//!            ▼      Drawn ◀── view ◀── Scene (what is on the screen, in words and roles, no cells)
//!         surface ─────────────┘        └─▶ plain ─▶ lines
//! ```
//!
//! # Code map
//! A module may name lower layers and its own neighbours, except in layer 1, where only `care` (closed sets of names) is
//! shared. `tests/layers.rs` checks the arrows, that layers 0 to 6 touch neither clock, file, socket, thread nor
//! environment, and that no file passes 500 lines.
//!
//! | layer | modules | what they are |
//! |---|---|---|
//! | 0 | [`words`] [`diagnostic`] [`money`] [`tree`] [`fonts`] [`dice`] | plain values: Fluent catalogue, findings, amounts, KDL as nodes with places, the fonts, chance that can be repeated |
//! | 1 | [`script`] [`risk`] [`facts`] [`machine`] [`journal`] [`case`] [`quiz`] [`art`] [`mastery`] [`care`] | the pure domain: flows, red flags and verdicts, dated facts, the branch's machine, what is recorded, made-up customers to practise with, questions after a lesson, drawings of paths, what practice has come to, how a customer wants to see it |
//! | 2 | [`pack`] [`kiosk`] [`walk`] [`tickets`] [`takes`] [`outreach`] [`rehearsal`] | everything authored, read together; the state machines of the kiosk, of rehearsal and of a lesson for a room; recorded ways through a script; complaints as the journal tells them; what is kept of rehearsals and of lessons |
//! | 3 | [`scene`] [`tour`] | state and words to a semantic screen; every screen that a customer can meet |
//! | 4 | [`bigtype`] [`look`] [`glass`] | pictures of text; themes and contrast; millimetres and visual angles. They know cells, not the product |
//! | 5 | [`view`] [`plain`] [`speech`] [`paint`] [`graph`] [`hand`] | a scene to cells and a hit map; to lines; to what a voice says; cells to a picture; a script to a picture of its flow; keys and taps of trembling hands to what they mean on what was drawn |
//! | 6 | [`lint`] [`preview`] [`conform`] [`simulate`] [`coverage`] [`approval`] [`diff`] [`report`] [`progress`] [`understood`] | findings as an author reads them; every screen on one sheet; requirements with the value measured now; made-up customers; what was ever walked; what the bank has approved; two packs in plain words; what a branch learns from its journal, from its rehearsals, and from what was understood |
//! | 7 | [`shell`] | the world: terminal, bytes, probe, signals, configuration, what is kept, colleagues and their codes, calls, the journal, the takes of rehearsals, supervisor, the author's bench |
//! | 8 | [`cmd`] | one file a subcommand |
//!
//! # Invariants, and where they are held
//! - **A person, Back, the counter and the look are on every screen**, in the same four places, reachable by key, tap and
//!   two switches: `Scene::footer` is an array of four, not a list; `tests/laws.rs`, `tests/fit.rs`.
//! - **Back restores exactly what was there.** A visit is a trail of frames; Back takes one off ([`kiosk::Trail`]). What
//!   is not in a frame is not undone: a call, and the worst verdict of the visit, because going back does not unsay a
//!   sign of fraud.
//! - **Silence always ends a visit, and then nothing wakes.** [`kiosk::Kiosk::deadline`] is `None` while nobody is there.
//! - **Nothing typed is kept.** The core learns that a digit key went down, never which; the digits of the staff pad stay
//!   in one wiped buffer of the shell.
//! - **A stop looks like a call**, cell by cell, in each of its states: called, not answered for long, the names, coming, nobody on duty. It is told
//!   of without any noise, and a property tries to tell them apart (`tests/calls.rs`).
//! - **Nobody waits without end.** While somebody is on duty a call that nobody answers says so after two minutes on every page that waits; when
//!   duty ends the page says that nobody is there.
//! - **Nothing is cut.** The planner measures with the renderer's own measure; [`view::Drawn::whole`] is held to be true
//!   for every screen, language, size, way and grid.
//! - **What lies over cells leaves with them.** Pictures and scaled text stand over blank cells; a frame that has them no
//!   longer writes those cells again first, and sends only what is new ([`shell::terminal::Screen`]).
//! - **Sizes are millimetres or unknown.** The configuration or a bank card on the glass says how large a cell is; from
//!   that `view` picks rows, and `doctor` says whether it is enough. Nothing is ever guessed ([`glass`]).
//! - **Everybody gets to the end.** Made-up customers with twelve kinds of hands, eyes and memories do every task; no press
//!   does what it was not aimed at, and nobody is forgotten while reading ([`simulate`], `tests/simulate.rs`).
//! - **A pack with errors is never shown.** `--pack` is checked whole before the first frame; the built-in pack by a test.
//! - **A row is on disk before the screen says so, and the record is never in the way.** One writer; whatever the disk does, an answer comes within half a
//!   second ([`shell::journal`], `tests/journal.rs`). No event has a field that could hold what somebody typed ([`journal::CATALOGUE`]).
//! - **Staff mode always ends, and gives back exactly what was there** (`tests/assist.rs`). It shows the step, never an answer, and nothing at a PIN.
//! - **A rehearsal calls nobody and looks like no service.** Every page says what it is; a person and the counter lead to "closed for training",
//!   and so does silence; its takes have a folder of their own (`tests/rehearsal.rs`).
//! - **A case teaches what it means to.** Over all its talks: some pass, some end badly, blind picking passes in less than 5 of 100, a fixed place and
//!   an accuser never do; `check` shows it for every pack ([`case::Fair`]).
//! - **A lesson counts and does not follow.** What leaves a visit is one sum more; two visits mixed in any order leave the same file
//!   ([`shell::learnt`], [`shell::walked`], `tests/lessons.rs`, `tests/walked.rs`, `tests/understood.rs`). A quiz always ends, shows no score, and no place of an
//!   answer is right twice in three items.
//! - **A share says how sure it is, and a small count cannot be reckoned.** Nothing is shown of under 30 answers; the interval holds the truth of
//!   made-up branches in 93 to 97 of 100 months; of all rows there can be, none that is sent on tells a hidden count ([`understood`]).
//! - **A lesson in a room counts once**, however often and in whatever order its folder is brought ([`shell::merge`]).
//! - **A lesson for a room keeps counts only, and nothing of half a lesson.** A step back undoes one press exactly; the items after the episode are others than
//!   before it, and before it nothing says what is best ([`outreach`], `tests/outreach.rs`).
//! - **Nothing is live that nobody approved**, where the branch requires it: every file that a customer sees is covered by a
//!   hash ([`approval`], which says what is the branch's own), and no input leads into a closed task ([`kiosk::Closed`]).
//!
//! # Decisions of this version
//! - **Episodes have no name in the journal.** Its rows have the number of a visit; in a month with one reader the answers to a topic would be that visit's.
//! - **"Not sure" is no guess.** Domain notes 4.4 take one third off every answer; here it is taken off those who chose an answer
//!   ([`understood::Known`]), because the quiz praises whoever says that they are not sure. Where nobody is, it is the notes' formula.
//! - **Before and after an episode are two shares.** A first answer after the episode tells what the episode does, and one before it whom it would meet.
//! - **The first answer to an item counts.** Back shows the item as it was; another answer then is explained and not counted, because what was best was
//!   just read.
//! - **The edition is chosen beside the language too**: the look page has four choices already. A branch that offers four languages sets it in its
//!   configuration. Another edition in the middle of an example shows its own at once; Back undoes it.
//! - **Examples are no steps**: everybody sees one of them, and the number must not depend on which.
//! - **Answers of a quiz have no band of hours** in the sums: with it one row of a small branch would be one person.
//! - **Who knows a topic is told from the first answer of each visit to it**, honest items too. All answers would be more, but the quiz explains after
//!   each, asks those longer who know it, and answers of one person hang together: the share came out 2 to 4 points too high, and a
//!   95 % interval held the truth in 73 to 91 of 100 made-up months.
//! - **A small count takes the last of its row along, not the next smallest**: who knows that it is the next smallest can often reckon both.
//! - **A lesson of which two records differ counts for neither**: nobody can tell which is right, and it must not depend on the order of folders.
//! - **Four places below, and none for "more".** The issue and the sketch differ on where "look" and "more" stand. The four places
//!   are person, Back, counter, look (the issue); the way to the next page stands where the choices will stand, because
//!   that is where the eye is when a page is read.
//! - **Changing the look is one step.** The choice closes the look pages and lays the same work on top in its new look,
//!   so that one step back undoes it and the next goes on back through the task.
//! - **Steps are counted along the shortest way to "done"**, where there is one, with flags followed and calm verdicts assumed, so that the
//!   number does not tell a bystander what was answered.
//! - **A question's answers stand yes, not sure, no**, so that yes and no are never neighbours.
//! - **Digits bounce.** One key that trembles or is held is not a password: of four digits in eight seconds at least three
//!   must be another key than the one before. Who was told once that no PIN is needed is not told again for choosing, one key
//!   a second or slower: made-up customers with heavy fingers were caught in that notice.
//! - **A menu is one page, a text at most three where that is possible.** Type gets smaller before a menu is paged.
//! - **Sizes step within a grid.** Under 16 rows all text is native and the four sizes look alike.
//! - **Back on the welcome page** undoes a change of language or look, and otherwise does nothing.
//! - **The probe is heard for two seconds, not for 200 ms.** Nobody waits for it, and an answer changes the screen only
//!   while nobody has touched it: a machine that boots answers late. Each question stands on a line of its own, because
//!   the row of a cursor report then tells which question it answers.
//! - **Scaled text and pictures are placements, not symbols of cells.** The design had the escape in the first cell's
//!   symbol; kept apart they can be compared, erased and measured, and one mechanism serves both. So the difference of two
//!   frames is taken here and not by `ratatui::Terminal`.
//! - **Lines of pixels have an em of three quarters of their rows**, with their own space between lines, as ordinary text
//!   has; lines of blocks fill their rows and get an empty row between them.
//! - **Fractions of text sizing are not used.** Its cells come in whole steps, so that characters of a broken size would
//!   stand apart unevenly; pixels have no such steps and are the way for sizes in between.
//! - **A terminal that draws ambiguous characters two cells wide is refused**, with what to set: its frames would tear.
//! - **A script that stacks or joins its letters is drawn by us** wherever pixels or blocks allow it, also where the
//!   terminal scales its own text: terminals count its cells differently.
//! - **A closed task keeps its place in the menu** and opens "please ask our colleagues"; a language that is closed gives
//!   way where the work stands, so that a card in the machine is still asked for. Without approval of what all tasks share
//!   the kiosk does not start: a line for IT at noon is better than a language that is missing and nobody notices.
//! - **`play` looks instead of listening**: sixteen looks a second at names, sizes and times, because folders shared from
//!   another computer send no notice. Only the author's bench does; the kiosk has no such deadline.
//! - **Each frame of `check` is laid out once and judged by all rules**, in one way of blocks and one theme of four, and
//!   painted only where colours are judged ([`view::View::lay`]); the tests lay out all ways, and hold that neither way nor
//!   theme moves anything and that laying out answers what drawing does. A text is broken into lines once a size and width
//!   ([`bigtype::Type::lines`]), and a plan serves all pages and colours of a screen, in the kiosk too.
//! - **A voice says the long words** where a small grid shows short ones, and nothing at all on a red-flag question.
//! - **A promise is proved over screens, flags and one verdict.** Why Back, a call and the memory of the worst verdict need no
//!   states of their own stands in `script/prove.rs`.
//! - **A calm transfer that is drawn is asked no follow-ups.** It is drawn once a visit, when the base questions are
//!   answered, so that the way to a colleague is as long for a call, a sample, a talk and a stop. Nobody is drawn while
//!   nobody is on duty.
//! - **A number that may not be printed stands as one private sign in the words** until the whole message is known; then
//!   its paragraph says "ask our staff", and a heading has words of its own for that day ([`pack::Pack::said`]). So every
//!   sentence is written once, with its number.
//! - **What staff note at a gate is on the customer's glass**, so that it is letters, and the reasons are signs.
//! - **A recorded walk that breaks is a remark.** It guards the author, not the customer, and a branch that replaces a
//!   script meets the walks of the one before.
//! - **Finding a task without typing is made from lists, not drawn by hand**: a word stands for scripts, and the pages of a second word are
//!   chosen so that they tell most of them apart ([`pack::FIND`]). A page that goes on with the same list is no level of the menu.
//! - **A story lies over the work.** What the page after a warning or the end of a talk opens is another script on top of the trail; its last page leads back
//!   to what waits below, and Back comes to the same place ([`kiosk::Trail`]). Which story it is follows from the answers
//!   ([`risk::Risk::story`]); without any the customer chooses the sentence that was heard.
//! - **The follow-up about coaching comes first**, unlike domain notes 3.4: only two are asked, and whoever was taught to deny the base
//!   questions was seldom taught to deny that one (`tests/errands.rs` has the table).
//! - **A page may call a colleague and stay** (`call-staff`): money that is gone is stopped by a telephone call, not by waiting. The call is
//!   answered on whatever page of that script is there.
//! - **A task that ends at the counter is done there**: steps, made-up customers and gates take the way to the counter as its goal
//!   ([`script::Script::goal`]), and steps are counted along the first choices where nothing ends "done".
//! - **A market with hotlines only is whole**: what it lacks and the first market has is "ask our staff", and it asks the questions of the
//!   first one until it has its own ([`pack::FIRST_MARKET`]).
//! - **Faces stand on the last page itself**, at the end of a customer's own task and not of a story of fraud; the way out is what is focused
//!   there, so that no face is nearer than another. A face that was noted cannot be unwritten: Back comes to the faces again, and the last one
//!   of a visit counts.
//! - **A ticket's number is shown when its row is on disk**, never before ([`kiosk::Input::TicketKept`]); one visit opens one ticket. Six topics
//!   and four screens: three topics are told as one sentence together with what happened.
//! - **Who moves a ticket is always known**: on a trial run, without a code, tickets can be read and not moved.
//! - **A page of the menu that a language lacks is in the first language throughout**, as a task is.
//! - **One key answers all calls of a kiosk.** Whoever comes finds one customer there; a key that had to be pressed twice would tell a
//!   bystander that there is a stop behind a call.
//! - **Who waits for an answer is asked after five minutes, not three**, whatever the need: nobody has to press keys while waiting, and the
//!   head of the branch is called before the visit could end by silence. Then the calls end with it.
//! - **Somebody unwell is a page of its own** over the one that waits, for a call and a stop alike, so that Back comes to what was there. Taking
//!   the call back asks nothing.
//! - **The names of those who may come are the choices of a page that says "a colleague is coming"**: the customer has that from the first moment, and
//!   the names go by themselves after half a minute. With one name, or five, nobody is asked.
//! - **A call is told by a program of the branch, not by a protocol**: relays, bells and messengers differ, and a program with four words in its
//!   environment fits all. It has the full path, no shell, ten seconds and its own thread.
//! - **A number of the green lane is had at one's own word**, once a visit, and outlives the visit. It says who sits there by
//!   number only; staff call it from a list, and nobody types ([`kiosk::lane`]). Where nobody would call it, a colleague is
//!   called instead. It stands in the heading too, so that every way to draw and every voice has it.
//! - **Staff mode is frames over the customer's work.** What a colleague opens goes when the screen is handed back, so that handing back needs no copy to
//!   restore; what changes the visit on purpose (another look, a task anew, a decision at a gate, closing) is the customer's own trail.
//! - **A colleague is a number and a code typed as one**, so that one check of equal cost runs whether that number exists or not.
//! - **What helps needs no code**: words, more time, another look. A code is for what decides, closes or shows what others wrote.
//! - **The strip stands above the page**, so that the footer stays in its place, and only where the page keeps its class of grids; elsewhere its words are on
//!   the colleague's own page.
//! - **Two people at a hard sign, a large sum and a doubt**; the notes (5.2 E1) name home visits too, for which no script has a gate.
//! - **The journal's good rows outlive its files.** A damaged file is set aside and its rows up to the damage still count; the next file names it by hash. A
//!   month stays while a ticket of it is open, and so does what is known of its tickets.
//! - **Plain lines record nothing**: they are for trying, and a ticket says there that it cannot be noted.
//! - **A rehearsal is a state machine of its own**, not pages of the kiosk: it shares words, scenes, view and hands, and neither knows the other. Who
//!   closes a kiosk for training leaves it, and it begins anew afterwards ([`shell::rehearse`]).
//! - **Lines stand in an order of chance that is drawn again where a fixed place would win**, so that the law holds for every take and not only on
//!   average ([`case::Case::placed`]).
//! - **A pair is the same talk**: whoever plays the customer picks the answer that fits what was said aloud, and the observers' marks decide, not those of
//!   the lines. One rule of thumb less than the notes: only the items that a case is about are marked.
//! - **How sure one is afterwards is asked before the verdict**, because after it everybody knows.
//! - **A part of a script is rehearsed from its own words** (`rehearse SCREEN`): what must be said in order, each beside what is too early and what never
//!   may be said. A case in a file has a customer who answers.
//! - **Sentences to choose stand below each other**, and on a small grid on pages of their own ([`scene::Form::Talk`]).
//! - **What the lantern tells has the layout of a page, not the frame of warnings**, so that a warning stays unlike everything else.
//! - **Stories have a place at the edge of the welcome page**, and editions one at the edge of the stories' first page: an edition has nothing to do
//!   with an errand, and the first page is for errands. On a small grid the stories are reached by the menu, whose lists go on from there (`more`).
//! - **A drawing never makes type smaller.** Where it finds no room beside the words it has a page before them; on a small grid it is left out; nothing
//!   is said by it alone (`view/drawing.rs`, `tests/told.rs`).
//! - **A map of one visit.** What lights up is what was understood since hello, because nobody is followed; it is gone at goodbye.
//! - **While nobody is there a page may take turns with the first one**, as slowly as its words are read, and only where the branch has set a topic for the
//!   month: without one [`kiosk::Kiosk::deadline`] is `None` as before.
//! - **A play is a story of fraud with a number and drawings**, so that what is shown to a room, told at the machine and rehearsed is one script.
//! - **Hands are counted with keys, a press a step.** No number is typed, so that a slip is one press of Back; an item has 500 hands at the most.
//! - **A lesson that was kept is not changed**: its folder may be on a stick already, and two folders of one id that differ are worth nothing.
//! - **A lesson for a room has no end by silence**: a room thinks, and whoever leads it is there.
pub mod approval;
pub mod art;
pub mod bigtype;
pub mod care;
pub mod case;
pub mod cmd;
pub mod conform;
pub mod coverage;
pub mod diagnostic;
pub mod dice;
pub mod diff;
pub mod facts;
pub mod fonts;
pub mod glass;
pub mod graph;
pub mod hand;
pub mod journal;
pub mod kiosk;
pub mod lint;
pub mod look;
pub mod machine;
pub mod mastery;
pub mod money;
pub mod outreach;
pub mod pack;
pub mod paint;
pub mod plain;
pub mod preview;
pub mod progress;
pub mod quiz;
pub mod rehearsal;
pub mod report;
pub mod risk;
pub mod scene;
pub mod script;
pub mod shell;
pub mod simulate;
pub mod speech;
pub mod takes;
pub mod tickets;
pub mod tour;
pub mod tree;
pub mod understood;
pub mod view;
pub mod walk;
pub mod words;
