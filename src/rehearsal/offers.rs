//! What each page of a rehearsal offers, and what taking it does.
use super::{Card, Effect, Now, Offer, Place, Prompter, Rehearsal, Walk};
use crate::{
    care::{Critical, Format, Item},
    case::{Over, Reply},
};

/// Observers who mark a take at one machine.
const MOST_OBSERVERS: usize = 2;

/// The part of a list that begins at `from`, with a way to the next part.
fn part<T: Copy>(all: &[T], from: usize, offer: impl Fn(T) -> Offer) -> Vec<Offer> {
    let shown = if all.len() <= Rehearsal::LIST + 1 { all.len() } else { Rehearsal::LIST };
    let mut offers: Vec<Offer> = all.iter().skip(from).take(shown).copied().map(offer).collect();
    if all.len() > Rehearsal::LIST + 1 {
        offers.push(Offer::Next);
    }
    offers
}

/// Where the next part of a list begins; the first one again after the last.
const fn next(from: usize, many: usize) -> usize {
    let next = from + Rehearsal::LIST;
    if next < many { next } else { 0 }
}

impl Rehearsal {
    /// What can be chosen on the page, in order.
    pub fn offers(&self) -> Vec<Offer> {
        match self.place() {
            Place::Home if self.cases.is_empty() => vec![Offer::More],
            Place::Home => vec![Offer::Today, Offer::Alone, Offer::Pair, Offer::More],
            Place::More => vec![Offer::Drill, Offer::Prompter, Offer::Progress, Offer::End],
            Place::Alone => vec![Offer::Draw, Offer::Pick, Offer::SpeakFirst(!self.speak_first)],
            Place::Cases(_, from) => part(&self.listed(), from, Offer::Case),
            Place::SureBefore | Place::SureAfter => (1..=4).map(Offer::Sure).collect(),
            Place::Scene => vec![Offer::Begin],
            Place::Speak => vec![Offer::Spoken],
            Place::Moment => self.placed().into_iter().map(Offer::Line).collect(),
            Place::Replies => (0..self.placed().len()).map(Offer::Line).collect(),
            Place::Reply | Place::Outcome | Place::Turn(_) => vec![Offer::GoOn],
            Place::Verdict => {
                let walk = (self.as_walk().is_some() && self.walk == Walk::NotAsked).then_some(Offer::KeepWalk);
                // Observers may stop a take before a word was said.
                let said = self.take.as_ref().is_some_and(|take| !take.talk.said.is_empty());
                let each = said.then_some(Offer::EachLine);
                [Offer::Again].into_iter().chain(each).chain(walk).chain([Offer::Finish]).collect()
            }
            Place::Debrief(_) => vec![Offer::GoOn, Offer::Finish],
            Place::Observers => (1..=MOST_OBSERVERS).map(Offer::Observers).collect(),
            Place::Cards => {
                let running = self.take.as_ref().is_some_and(|take| !take.talk.said.is_empty());
                let begin = if running { Offer::GoOn } else { Offer::Begin };
                let cards = [Card::Customer, Card::Staff, Card::Observer].map(Offer::Card);
                std::iter::once(begin).chain(cards).collect()
            }
            Place::Card(_) => vec![Offer::Cards],
            Place::Room => vec![Offer::Heard, Offer::Seen, Offer::Cards],
            Place::Criticals(from) => part(Critical::ALL, from, Offer::Critical),
            Place::Rate(_, nth) => {
                let item = self.case().and_then(|case| case.items().get(nth).copied()).unwrap_or(Item::Dignity);
                (0..=Item::BEST).map(|mark| Offer::Mark(item, mark)).collect()
            }
            Place::Drills(from) => {
                let all: Vec<usize> = (0..self.drills().len()).collect();
                part(&all, from, Offer::Practise)
            }
            Place::Drill(_) => vec![Offer::GoOn, Offer::Repeat],
            Place::DrillEnd => vec![Offer::Said(true), Offer::Said(false), Offer::Repeat],
            Place::Scripts(from) => {
                let all: Vec<usize> = (0..self.scripts().len()).collect();
                part(&all, from, Offer::Script)
            }
            Place::Prompter => {
                let runs = self.prompter.as_ref().is_some_and(|prompter| prompter.due().is_some());
                vec![Offer::Forward, Offer::Before, Offer::Run(!runs), Offer::Pace]
            }
            Place::Progress => vec![Offer::Finish],
            Place::Pause => vec![Offer::GoOn, Offer::BreakOff],
            Place::Closed => vec![Offer::GoOn, Offer::End],
            Place::Look(page) => self.looks(page),
        }
    }

    /// The lines of the moment in the order of this take.
    fn placed(&self) -> Vec<usize> {
        let take = self.take.as_ref();
        take.and_then(|take| take.placed.get(take.talk.at)).cloned().unwrap_or_default()
    }

    /// The scripts that have lines for the prompter.
    pub fn scripts(&self) -> Vec<String> {
        let with = |script: &&str| {
            let gates = self.pack.script(script).is_some_and(|s| s.screens.iter().any(crate::script::Screen::is_gate));
            gates || self.cases.iter().any(|case| case.script == **script)
        };
        let only = |script: &&str| self.setup.script.as_ref().is_none_or(|wanted| wanted == script);
        self.pack.scripts().filter(only).filter(with).map(str::to_owned).collect()
    }

    pub(super) fn accept(&mut self, offer: Offer, now: Now, out: &mut Vec<Effect>) {
        match offer {
            Offer::Today => {
                if let Some(case) = self.today() {
                    self.pick(case, Format::Alone, now);
                }
            }
            Offer::Alone => self.go(Place::Alone),
            Offer::Pair => self.go(Place::Cases(Format::Pair, 0)),
            Offer::More => self.go(Place::More),
            Offer::Drill => self.go(Place::Drills(0)),
            Offer::Prompter => self.go(Place::Scripts(0)),
            Offer::Progress => self.go(Place::Progress),
            Offer::End => {
                self.break_off(out);
                out.push(Effect::Leave);
            }
            Offer::Draw => {
                if let Some(case) = self.draw() {
                    self.pick(case, Format::Alone, now);
                }
            }
            Offer::Pick => self.go(Place::Cases(Format::Alone, 0)),
            Offer::SpeakFirst(on) => self.speak_first = on,
            Offer::Case(case) => self.pick(case, Self::format(self.place()), now),
            Offer::Next => self.next_part(),
            Offer::Sure(sure) => self.sure(sure, out),
            Offer::Begin => self.start(now),
            Offer::Spoken => self.turn(Place::Moment),
            Offer::Heard => self.turn(Place::Replies),
            Offer::Line(line) => self.say(line),
            Offer::GoOn => self.go_on(),
            Offer::Again => self.again(now),
            Offer::EachLine => self.go(Place::Debrief(0)),
            Offer::KeepWalk => {
                if let (Some(text), Some(case)) = (self.as_walk(), self.case()) {
                    out.push(Effect::KeepWalk { case: case.name.clone(), text });
                }
            }
            Offer::Finish => self.home(),
            Offer::Observers(many) => {
                if let Some(take) = &mut self.take {
                    take.observers = many;
                }
                self.turn(Place::Cards);
            }
            Offer::Card(card) => self.go(Place::Card(card)),
            Offer::Cards if matches!(self.place(), Place::Card(_)) => {
                self.frames.pop();
            }
            Offer::Cards => self.go(Place::Cards),
            Offer::Seen => self.go(Place::Criticals(0)),
            Offer::Critical(critical) => {
                if let Some(take) = &mut self.take {
                    take.seen = Some(critical);
                }
                self.frames.pop();
                self.turn(Place::Outcome);
            }
            Offer::Mark(item, mark) => self.mark(item, mark, out),
            Offer::Practise(n) => {
                if let Some(by) = self.drills().get(n).copied() {
                    self.drill = Some(super::Practised { by, began: (now.wall, now.ahead, now.since) });
                    self.go(Place::Drill(0));
                }
            }
            Offer::Repeat => self.turn(Place::Drill(0)),
            Offer::Said(all) => {
                if let Some(take) = self.drilled(all, now.since) {
                    out.push(Effect::Keep(Box::new(take)));
                }
                self.home();
            }
            Offer::Script(n) => {
                let script = self.scripts().get(n).cloned().unwrap_or_default();
                self.prompt(&script);
            }
            Offer::Forward | Offer::Before | Offer::Run(_) | Offer::Pace => {
                if let Some(prompter) = &mut self.prompter {
                    match offer {
                        Offer::Forward => prompter.step(true, now.since),
                        Offer::Before => prompter.step(false, now.since),
                        Offer::Run(on) => prompter.run(on, now.since),
                        _ => prompter.faster(now.since),
                    }
                }
            }
            Offer::BreakOff => {
                self.break_off(out);
                self.home();
            }
            Offer::Look(page) => self.go(Place::Look(page)),
            Offer::Size(_) | Offer::Theme(_) | Offer::Tongue(_) => self.restyle(offer),
        }
    }

    /// Opens the prompter with the lines of a script, if it has any.
    pub fn prompt(&mut self, script: &str) {
        self.prompter = Prompter::of(&self.pack, &self.cases, self.prefs.tongue, script);
        if self.prompter.is_some() {
            self.go(Place::Prompter);
        }
    }

    fn next_part(&mut self) {
        let to = match self.place() {
            Place::Cases(format, from) => Place::Cases(format, next(from, self.cases.len())),
            Place::Criticals(from) => Place::Criticals(next(from, Critical::ALL.len())),
            Place::Drills(from) => Place::Drills(next(from, self.drills().len())),
            Place::Scripts(from) => Place::Scripts(next(from, self.scripts().len())),
            other => other,
        };
        self.turn(to);
    }

    /// A case is chosen.
    pub(super) fn pick(&mut self, case: usize, format: Format, now: Now) {
        self.begin(case, format, None, now);
        match format {
            Format::Pair if self.setup.observers.is_empty() => self.go(Place::Observers),
            Format::Pair => self.go(Place::Cards),
            Format::Alone | Format::Drill => self.go(Place::SureBefore),
        }
    }

    /// The talk begins, and its clock.
    fn start(&mut self, now: Now) {
        let Some(take) = &mut self.take else { return };
        take.began = (now.wall, now.ahead, now.since);
        let pair = take.format == Format::Pair;
        self.turn(if pair { Place::Room } else { self.speaks() });
    }

    const fn speaks(&self) -> Place {
        if self.speak_first { Place::Speak } else { Place::Moment }
    }

    fn say(&mut self, line: usize) {
        let Some(take) = &mut self.take else { return };
        let Some(case) = self.cases.get(take.case) else { return };
        let at = take.talk.at;
        let Some(reply) = take.talk.say(case, line) else { return };
        take.reply = Some(reply);
        let asked =
            case.moments.get(at).and_then(|moment| moment.lines.get(line)).is_some_and(|line| line.asks.is_some());
        if asked && take.first_question.is_none() {
            take.first_question = Some(take.spent);
        }
        // A critical error is answered by nobody.
        let critical = matches!(take.talk.over, Some(Over::Critical(_)));
        self.turn(if critical { Place::Outcome } else { Place::Reply });
    }

    fn go_on(&mut self) {
        let (over, pair, many) = match &self.take {
            Some(take) => (take.is_over(), take.format == Format::Pair, take.observers),
            None => (false, false, 0),
        };
        match self.place() {
            Place::Reply if over => self.turn(Place::Outcome),
            Place::Reply if pair => self.turn(Place::Room),
            Place::Reply => {
                let next = self.speaks();
                self.turn(next);
            }
            Place::Outcome if pair && many > 0 => self.turn(Place::Turn(0)),
            Place::Outcome => self.turn(Place::SureAfter),
            Place::Turn(observer) => self.turn(Place::Rate(observer, 0)),
            Place::Debrief(n) => {
                let last = self.take.as_ref().map_or(0, |take| take.talk.said.len());
                if n + 1 < last {
                    self.turn(Place::Debrief(n + 1));
                } else {
                    self.frames.pop();
                }
            }
            Place::Drill(round) if round < 2 => self.turn(Place::Drill(round + 1)),
            Place::Drill(_) => self.turn(Place::DrillEnd),
            // The page below is what was there.
            Place::Cards | Place::Pause | Place::Closed => {
                self.frames.pop();
            }
            _ => {}
        }
    }

    fn sure(&mut self, sure: u8, out: &mut Vec<Effect>) {
        let after = self.place() == Place::SureAfter;
        if let Some(take) = &mut self.take {
            if after {
                take.sure.1 = Some(sure);
            } else {
                take.sure.0 = Some(sure);
            }
        }
        if after {
            self.verdict(out);
        } else {
            self.turn(Place::Scene);
        }
    }

    /// The take is recorded, and then what it was worth is shown.
    fn verdict(&mut self, out: &mut Vec<Effect>) {
        if let Some(take) = self.record() {
            out.push(Effect::Keep(Box::new(take)));
        }
        self.turn(Place::Verdict);
    }

    fn mark(&mut self, item: Item, mark: u8, out: &mut Vec<Effect>) {
        let Place::Rate(observer, nth) = self.place() else { return };
        let items = self.case().map_or(0, |case| case.items().len());
        let Some(take) = &mut self.take else { return };
        if take.rated.len() <= observer {
            take.rated.resize(observer + 1, Vec::new());
        }
        take.rated[observer].push((item, mark));
        let many = take.observers;
        if nth + 1 < items {
            self.turn(Place::Rate(observer, nth + 1));
        } else if observer + 1 < many {
            self.turn(Place::Turn(observer + 1));
        } else {
            self.verdict(out);
        }
    }

    /// The same case at once: the second try is where most is learnt.
    fn again(&mut self, now: Now) {
        let Some((case, format, sure, many)) =
            self.take.as_ref().map(|take| (take.case, take.format, take.sure.1, take.observers))
        else {
            return;
        };
        self.begin(case, format, sure, now);
        if let Some(take) = &mut self.take {
            take.observers = many;
        }
        self.turn(if format == Format::Pair { Place::Cards } else { Place::Scene });
    }

    /// What was begun is recorded as broken off, if anything was said.
    pub(super) fn break_off(&mut self, out: &mut Vec<Effect>) {
        let open = self.frames.iter().any(|frame| frame.place.is_take());
        if open && let Some(take) = &mut self.take {
            take.broken = true;
            if !take.talk.said.is_empty()
                && let Some(record) = self.record()
            {
                out.push(Effect::Keep(Box::new(record)));
            }
        }
    }

    /// What the customer says to the line that was said last, if anything.
    pub fn answered(&self) -> Option<(usize, usize, Reply)> {
        let take = self.take.as_ref()?;
        let (at, line) = take.talk.said.last().copied()?;
        Some((at, line, take.reply?))
    }
}
