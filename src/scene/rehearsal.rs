//! The scene of each page of a rehearsal.
//!
//! **Invariant:** every page says that it is a rehearsal, and has the same four places below as the kiosk.
use super::{
    Form, Piece, Role, Scene, Status,
    build::{bare, numbered, text},
};
use crate::{
    care::{Critical, Item, Outcome, Prefs},
    case::{Case, Leads, Over, Reply, SCOPE},
    kiosk::LookPage,
    rehearsal::{Card, Offer, Place, Rehearsal, Running, Walk},
    words::{Message, Tongue},
};

impl Scene {
    /// The screen of a rehearsal.
    pub fn rehearsed(rehearsal: &Rehearsal) -> Self {
        Tell { it: rehearsal, tongue: tongue(rehearsal) }.scene()
    }
}

/// A case that a language lacks is told in the first one, with everything around it.
fn tongue(rehearsal: &Rehearsal) -> Tongue {
    let wished = rehearsal.prefs().tongue;
    let pack = rehearsal.pack();
    let told = rehearsal.case().is_none_or(|case| !rehearsal.place().is_of_case() || pack.tells(wished, case));
    if told && pack.words.has_scope(wished, SCOPE) { wished } else { 0 }
}

struct Tell<'a> {
    it: &'a Rehearsal,
    tongue: Tongue,
}

impl Tell<'_> {
    fn say(&self, message: &Message) -> String {
        self.it.pack().said(self.tongue, message).unwrap_or_default()
    }

    /// A message of rehearsal itself.
    fn own(&self, id: &str) -> String {
        self.say(&Message::of(SCOPE, id))
    }

    fn part(&self, id: &str, attribute: &str) -> String {
        self.say(&Message::of(SCOPE, id).attribute(attribute))
    }

    fn common(&self, id: &str) -> String {
        self.say(&Message::common(id))
    }

    fn scene(&self) -> Scene {
        let it = self.it;
        let prefs = Prefs { tongue: self.tongue, ..it.prefs() };
        let mut scene = Scene {
            status: self.status(),
            choices: numbered(it.offers().iter().map(|offer| self.offer(*offer))),
            focus: it.focus(),
            page: it.page(),
            ..bare(prefs, |id| self.common(id))
        };
        self.page(&mut scene);
        scene
    }

    fn status(&self) -> Status {
        let place = self.it.place();
        // In a talk the customer is before everybody's eyes, and how far the talk is stands there.
        let case = self.it.case().filter(|_| place.is_of_case() && !place.is_talk());
        let task = match case {
            Some(case) => format!("{}  {}", self.own("title"), self.say(&case.title())),
            None => self.own("title"),
        };
        let trust = self.it.take().filter(|_| place.is_talk()).map(|take| {
            let trust = take.talk.trust;
            let most = crate::case::MOST_TRUST;
            (self.say(&Message::of(SCOPE, "trust").with("n", trust).with("m", most)), (trust.into(), most.into()))
        });
        let at = self.it.prompter().filter(|_| place == Place::Prompter).map(|prompter| {
            let (n, m) = (prompter.at + 1, prompter.lines.len());
            (self.say(&Message::common("step").with("n", n).with("m", m)), (n, m))
        });
        let (step, of) = trust.or(at).unzip();
        Status { task, step, of, note: None }
    }

    fn offer(&self, offer: Offer) -> String {
        let it = self.it;
        let title = |n: usize| it.cases().get(n).map(|case| self.title(case)).unwrap_or_default();
        let id = match offer {
            Offer::Today => {
                let case = it.today().map(title).unwrap_or_default();
                return self.say(&Message::of(SCOPE, "offer-today").with("case", case));
            }
            Offer::Case(n) => return title(n),
            Offer::Line(n) if it.place() == Place::Replies => return self.answer(n),
            Offer::Line(n) => {
                let at = it.take().map_or(0, |take| take.talk.at);
                return it.case().map(|case| self.say(&case.line(at, n))).unwrap_or_default();
            }
            Offer::Sure(n) => return self.own(&format!("sure-{n}")),
            Offer::Mark(item, mark) => return self.part(&format!("item-{}", item.name()), &format!("a{mark}")),
            Offer::Critical(critical) => return self.own(&format!("critical-{}", critical.name())),
            Offer::Card(card) => return self.own(card_id(card)),
            Offer::Practise(n) => {
                let by = it.drills().get(n).copied();
                let line = by.and_then(|by| Some(it.cases().get(by.case)?.line(by.at, by.line)));
                return line.map(|line| self.say(&line)).unwrap_or_default();
            }
            Offer::Script(n) => {
                let script = it.scripts().get(n).cloned().unwrap_or_default();
                return self.say(&Message::of(&script, "title"));
            }
            Offer::Look(LookPage::Top) => return self.common("look"),
            Offer::Look(LookPage::Size) => return self.common("look-size"),
            Offer::Look(LookPage::Theme) => return self.common("look-theme"),
            Offer::Look(LookPage::Language | LookPage::Edition) => return self.common("look-language"),
            Offer::Size(size) => return self.common(&format!("size-{}", size.name())),
            Offer::Theme(theme) => return self.common(&format!("theme-{}", theme.name())),
            Offer::Tongue(tongue) => {
                return it.pack().words.say(tongue, &Message::common("lang-name")).unwrap_or_default();
            }
            Offer::Alone => "offer-alone",
            Offer::Pair => "offer-pair",
            Offer::More => "offer-more",
            Offer::Drill => "offer-drill",
            Offer::Prompter => "offer-prompter",
            Offer::Progress => "offer-progress",
            Offer::End => "offer-end",
            Offer::Draw => "offer-draw",
            Offer::Pick => "offer-pick",
            Offer::SpeakFirst(true) => "offer-speak-on",
            Offer::SpeakFirst(false) => "offer-speak-off",
            Offer::Next => "offer-next",
            Offer::Begin => "offer-begin",
            Offer::Spoken => "offer-spoken",
            Offer::GoOn => "offer-go-on",
            Offer::Again => "offer-again",
            Offer::EachLine => "offer-each-line",
            Offer::KeepWalk => "offer-keep-walk",
            Offer::Finish => "offer-finish",
            Offer::Observers(1) => "offer-one-observer",
            Offer::Observers(_) => "offer-two-observers",
            Offer::Cards => "offer-cards",
            Offer::Heard => "offer-heard",
            Offer::Seen => "offer-seen",
            Offer::Repeat => "offer-repeat",
            Offer::Said(true) => "offer-said-all",
            Offer::Said(false) => "offer-said-not",
            Offer::Forward => "offer-forward",
            Offer::Before => "offer-before",
            Offer::Run(true) => "offer-run",
            Offer::Run(false) => "offer-stand",
            Offer::Pace => "offer-pace",
            Offer::BreakOff => "offer-break-off",
        };
        self.own(id)
    }

    /// The title of a case; that of its script where it is a part of one.
    fn title(&self, case: &Case) -> String {
        let tongue = if self.it.pack().tells(self.tongue, case) { self.tongue } else { 0 };
        self.it.pack().said(tongue, &case.title()).unwrap_or_default()
    }

    /// What the customer would answer to a line now; for whoever plays the customer.
    fn answer(&self, line: usize) -> String {
        let (Some(take), Some(case)) = (self.it.take(), self.it.case()) else { return String::new() };
        let at = take.talk.at;
        let reply = take.talk.clone().say(case, line).unwrap_or(Reply::Plain);
        match case.moments.get(at).and_then(|moment| moment.lines.get(line)).map(|line| line.leads) {
            Some(Leads::Critical(critical)) => self.own(&format!("critical-{}", critical.name())),
            _ => self.replied(case, at, line, reply),
        }
    }

    fn replied(&self, case: &Case, at: usize, line: usize, reply: Reply) -> String {
        let part = if reply == Reply::Evaded { "-evades" } else { "-reply" };
        self.say(&case.about(at, line, part))
    }

    fn page(&self, scene: &mut Scene) {
        let it = self.it;
        let plain = |scene: &mut Scene, id: &str| {
            scene.heading = self.own(id);
            scene.body = lines(&self.part(id, "body"));
        };
        match it.place() {
            Place::Home if it.cases().is_empty() => plain(scene, "home-empty"),
            Place::Home => {
                scene.form = Form::Talk;
                scene.heading = self.own("home");
            }
            Place::More => {
                scene.form = Form::Menu;
                scene.heading = self.own("more");
            }
            Place::Alone => plain(scene, "alone"),
            Place::Cases(..) => plain(scene, "cases"),
            Place::SureBefore => scene.heading = self.own("sure-before"),
            Place::SureAfter => scene.heading = self.own("sure-after"),
            Place::Scene => {
                if let Some(case) = it.case() {
                    scene.heading = self.say(&case.scene());
                    scene.body = lines(&self.own(&format!("mood-{}", case.mood.name())));
                }
            }
            Place::Speak => {
                scene.heading = self.moment();
                scene.body = lines(&self.own("speak"));
            }
            Place::Moment | Place::Room => {
                scene.form = Form::Talk;
                scene.heading = self.moment();
            }
            Place::Replies => {
                scene.form = Form::Talk;
                plain(scene, "replies");
            }
            Place::Reply => self.reply(scene),
            Place::Outcome => self.outcome(scene),
            Place::Verdict => self.verdict(scene),
            Place::Debrief(n) => self.debrief(n, scene),
            Place::Observers => plain(scene, "observers"),
            Place::Cards => plain(scene, "cards-title"),
            Place::Card(card) => self.card(card, scene),
            Place::Criticals(_) => {
                scene.form = Form::Talk;
                plain(scene, "criticals");
            }
            Place::Turn(n) => {
                scene.heading = self.own(if n == 0 { "turn-first" } else { "turn-second" });
                scene.body = lines(&self.part("turn-first", "body"));
            }
            Place::Rate(_, nth) => {
                scene.form = Form::Talk;
                let item = it.case().and_then(|case| case.items().get(nth).copied()).unwrap_or(Item::Dignity);
                scene.heading = self.own(&format!("item-{}", item.name()));
            }
            Place::Drills(_) => {
                scene.form = Form::Talk;
                plain(scene, if it.drills().is_empty() { "drills-none" } else { "drills" });
            }
            Place::Drill(round) => self.drill(round, scene),
            Place::DrillEnd => plain(scene, "drill-end"),
            Place::Scripts(_) => plain(scene, "scripts"),
            Place::Prompter => {
                scene.heading = it.prompter().map(|prompter| prompter.line().to_owned()).unwrap_or_default();
            }
            Place::Progress => self.progress(scene),
            Place::Pause => plain(scene, "pause"),
            Place::Closed => plain(scene, "closed"),
            Place::Look(page) => {
                scene.form = Form::Menu;
                scene.heading = self.common(match page {
                    LookPage::Top => "look-title",
                    LookPage::Size => "size-title",
                    LookPage::Theme => "theme-title",
                    // A case is no lesson: nothing leads there.
                    LookPage::Language | LookPage::Edition => "language-title",
                });
            }
        }
    }

    /// What the customer says or does now.
    fn moment(&self) -> String {
        let at = self.it.take().map_or(0, |take| take.talk.at);
        self.it.case().map(|case| self.say(&case.moment(at))).unwrap_or_default()
    }

    fn reply(&self, scene: &mut Scene) {
        let (Some(case), Some((at, line, reply))) = (self.it.case(), self.it.answered()) else { return };
        scene.heading = self.replied(case, at, line, reply);
        if let Reply::CameOut(hidden) = reply {
            let fact = self.say(&case.fact(hidden));
            scene.body = lines(&self.say(&Message::of(SCOPE, "came-out").with("fact", fact)));
        }
    }

    fn outcome(&self, scene: &mut Scene) {
        let (Some(case), Some(take)) = (self.it.case(), self.it.take()) else { return };
        match (take.critical(), take.talk.over) {
            (Some(critical), _) => {
                scene.heading = self.own("stopped");
                scene.body = lines(&self.own(&format!("critical-{}", critical.name())));
                if take.seen.is_none()
                    && let Some((at, line)) = take.talk.said.last()
                {
                    scene.body.extend(lines(&self.say(&case.about(*at, *line, "-why"))));
                }
            }
            (None, Some(Over::Outcome(outcome))) => scene.heading = self.end(case, outcome),
            _ => scene.heading = self.own("pause"),
        }
    }

    fn end(&self, case: &Case, outcome: Outcome) -> String {
        self.say(&case.end(outcome))
    }

    fn verdict(&self, scene: &mut Scene) {
        let (Some(case), Some(take)) = (self.it.case(), self.it.take()) else { return };
        let judged = take.judge(case);
        scene.heading = self.own(if judged.passed {
            "passed"
        } else if take.critical().is_some() {
            "failed-critical"
        } else {
            "failed"
        });
        let mut body = Vec::new();
        match take.mean_tenths() {
            Some(mean) => {
                let mean = format!("{}.{}", mean / 10, mean % 10);
                body.push(self.say(&Message::of(SCOPE, "mean").with("mean", mean)));
                body.extend(self.agreement(take));
            }
            None => body.push(self.say(&Message::of(SCOPE, "share").with("percent", judged.share))),
        }
        for n in (0..case.hidden.len()).filter(|n| case.hidden[*n].must && !take.talk.is_out(*n)) {
            let fact = self.say(&case.fact(n));
            body.push(self.say(&Message::of(SCOPE, "not-found").with("fact", fact)));
        }
        if let Some(seconds) = take.first_question {
            body.push(self.say(&Message::of(SCOPE, "first-question").with("n", seconds.as_secs())));
        }
        if self.it.kept() == Some(false) {
            body.push(self.own("not-kept"));
        }
        match self.it.walk() {
            Walk::Kept(name) => body.push(self.say(&Message::of(SCOPE, "walk-kept").with("name", name))),
            Walk::Lost => body.push(self.own("walk-not-kept")),
            Walk::NotAsked => {}
        }
        scene.body = body.iter().flat_map(|line| lines(line)).collect();
    }

    /// How far two observers agree: percent and Cohen's kappa, with the number of items.
    fn agreement(&self, take: &Running) -> Option<String> {
        let agreement = take.agreement()?;
        let (percent, n) = (agreement.percent.round(), agreement.n);
        let kappa = agreement.kappa.map_or_else(|| self.own("kappa-none"), |kappa| format!("{kappa:.2}"));
        let message = Message::of(SCOPE, "agreement").with("percent", percent).with("kappa", kappa);
        Some(self.say(&message.with("n", n)))
    }

    fn debrief(&self, n: usize, scene: &mut Scene) {
        let (Some(case), Some(take)) = (self.it.case(), self.it.take()) else { return };
        let Some((at, line)) = take.talk.said.get(n).copied() else { return };
        let many = take.talk.said.len();
        scene.heading = self.say(&Message::of(SCOPE, "debrief").with("n", n + 1).with("m", many));
        let said = self.say(&case.line(at, line));
        let mut body = vec![self.say(&Message::of(SCOPE, "you-said").with("line", said))];
        body.push(self.say(&case.about(at, line, "-why")));
        if let Some(best) = case.moments.get(at).map(crate::case::Moment::best).filter(|best| *best != line) {
            let better = self.say(&case.line(at, best));
            body.push(self.say(&Message::of(SCOPE, "better").with("line", better)));
        }
        scene.body = body.iter().flat_map(|line| lines(line)).collect();
    }

    fn card(&self, card: Card, scene: &mut Scene) {
        let Some(case) = self.it.case() else { return };
        scene.heading = self.own(card_id(card));
        scene.body = match card {
            Card::Customer => {
                let facts = (0..case.hidden.len()).map(|n| item(self.say(&case.fact(n))));
                lines(&self.say(&case.customer())).into_iter().chain(facts).collect()
            }
            Card::Staff => {
                let mood = self.own(&format!("mood-{}", case.mood.name()));
                let aim = self.own("staff-aim");
                [self.say(&case.scene()), mood, aim].iter().flat_map(|line| lines(line)).collect()
            }
            Card::Observer => {
                let items = case.items();
                let names = items.iter().map(|judged| item(self.own(&format!("item-{}", judged.name()))));
                lines(&self.own("observer-aim")).into_iter().chain(names).collect()
            }
        };
    }

    fn drill(&self, round: u8, scene: &mut Scene) {
        let Some(by) = self.it.drill().map(|drill| drill.by) else { return };
        let Some(case) = self.it.cases().get(by.case) else { return };
        scene.form = Form::Talk;
        let tongue = if self.it.pack().tells(self.tongue, case) { self.tongue } else { 0 };
        let say = |message: &Message| self.it.pack().said(tongue, message).unwrap_or_default();
        let customer = say(&case.moment(by.at));
        scene.heading = match round {
            0 => say(&case.line(by.at, by.line)),
            1 => say(&case.about(by.at, by.line, "-keys")),
            _ => customer.clone(),
        };
        scene.body = lines(&self.own(&format!("drill-{round}")));
        if round < 2 {
            scene.body.insert(0, text(&customer, false));
        }
    }

    fn progress(&self, scene: &mut Scene) {
        let standing = self.it.standing();
        let who = self.it.setup().trainee;
        scene.heading = match who {
            Some(staff) => self.say(&Message::of(SCOPE, "progress").with("number", staff.number())),
            None => self.own("progress-nobody"),
        };
        let mut body = Vec::new();
        if who.is_some() {
            let (takes, passed) = standing.takes;
            body.push(self.say(&Message::of(SCOPE, "progress-takes").with("n", takes).with("passed", passed)));
            let (current, all) = standing.current;
            body.push(self.say(&Message::of(SCOPE, "progress-current").with("n", current).with("m", all)));
        }
        if let Some(item) = standing.weak {
            let item = self.own(&format!("item-{}", item.name()));
            body.push(self.say(&Message::of(SCOPE, "progress-weak").with("item", item)));
        }
        let due = standing.due.iter().filter_map(|name| self.it.cases().iter().find(|case| case.name == *name));
        scene.body = body.iter().flat_map(|line| lines(line)).collect();
        scene.body.extend(due.take(3).map(|case| item(self.title(case))));
    }
}

const fn card_id(card: Card) -> &'static str {
    match card {
        Card::Customer => "card-customer",
        Card::Staff => "card-staff",
        Card::Observer => "card-observer",
    }
}

fn item(words: String) -> Piece {
    Piece { role: Role::Item, text: words, private: false }
}

fn lines(words: &str) -> Vec<Piece> {
    words.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| text(line, false)).collect()
}

/// The closed sets whose names are words of rehearsal: held to the words by a test.
pub fn names() -> impl Iterator<Item = String> {
    let items = Item::ALL.iter().map(|item| format!("item-{}", item.name()));
    let criticals = Critical::ALL.iter().map(|critical| format!("critical-{}", critical.name()));
    let moods = crate::care::Mood::ALL.iter().map(|mood| format!("mood-{}", mood.name()));
    items.chain(criticals).chain(moods)
}
