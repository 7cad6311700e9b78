//! Walking through a script as a customer would, one choice after the other.
//!
//! **Invariant:** everything goes through [`Kiosk::update`]; time passes one second a step, so that silence never ends
//! a walk; whatever the walk asks for, it comes back with where it broke.
use super::{Finish, Step, Walk};
use crate::{
    care::Edition,
    kiosk::{Act, Entry, Input, Kiosk, Now, Offer, Place, Setup, TalkEnd},
    machine::Machine,
    pack::Pack,
    script::{Script, Special},
    tree::At,
};
use std::{ops::Range, rc::Rc, time::Duration};

/// The two colleagues of a walk.
const FIRST: u8 = 11;
const SECOND: u8 = 12;

/// A kiosk that is walked through.
pub struct Walker {
    script: String,
    kiosk: Kiosk,
    at: u64,
}

impl Walker {
    /// At the first screen of a script; nothing when there is no such script or it has no screen.
    pub fn enter(pack: Rc<Pack>, script: &str, edition: Edition) -> Option<Self> {
        let mut setup = Setup::usual(&pack);
        setup.prefs.edition = edition;
        let mut kiosk = Kiosk::new(pack, setup, now(0));
        kiosk.enter(script);
        (!kiosk.trail().fresh()).then_some(Self { script: script.to_owned(), kiosk, at: 0 })
    }

    /// The kiosk.
    pub fn kiosk(&self) -> &Kiosk {
        &self.kiosk
    }

    /// The screen that is walked at: its script and its place there; nothing on pages of the program itself, and
    /// nothing in a story that was opened from the script.
    pub fn screen(&self) -> Option<(&Script, usize)> {
        match &self.kiosk.top().place {
            Place::Screen { script, at } if *script == self.script => Some((self.kiosk.pack().script(script)?, *at)),
            _ => None,
        }
    }

    /// The choices of this screen that can be taken, by their places in the script; at a gate those of a colleague.
    pub fn choices(&self) -> Vec<usize> {
        match self.screen() {
            Some((script, at)) => (0..script.screens[at].choices.len()).collect(),
            None => Vec::new(),
        }
    }

    /// Takes the nth choice of this screen. False when nobody can.
    pub fn choose(&mut self, n: usize) -> bool {
        let gate = self.kiosk.at_gate();
        if gate {
            let at = now(self.at);
            self.kiosk.relieve(Entry::made_up(FIRST), at);
        }
        let Some(place) = self.kiosk.offers().iter().position(|o| *o == Offer::Choice(n)) else {
            return false;
        };
        self.input(&Input::Choose(Act::Choice(place as u8)));
        // A colleague notes how the talk ended; it leads nowhere else.
        let noted = self.kiosk.offers().iter().position(|o| *o == Offer::Ended(TalkEnd::Unknown));
        if let Some(place) = noted {
            self.input(&Input::Choose(Act::Choice(place as u8)));
        }
        if self.kiosk.notice().is_some_and(|posted| posted.notice.is_pad()) {
            // Going on takes two.
            self.input(&Input::CodeChecked(Entry::made_up(SECOND)));
        }
        true
    }

    /// One step back.
    pub fn back(&mut self) {
        self.input(&Input::Choose(Act::Back));
    }

    /// Where it ended, if this is an end.
    pub fn ended(&self) -> Option<Finish> {
        if self.kiosk.waits() {
            return Some(Finish::Call);
        }
        match &self.kiosk.top().place {
            Place::Counter => Some(Finish::End(crate::script::End::Counter)),
            Place::Menu(_) if self.kiosk.trail().fresh() => Some(Finish::Home),
            Place::Screen { script, .. } if *script != self.script => Some(Finish::Story),
            Place::Menu(_) => Some(Finish::Story),
            Place::Feedback(_) => Some(Finish::Feedback),
            _ => {
                let (script, at) = self.screen()?;
                match script.screens[at].special {
                    Special::End(end) => Some(Finish::End(end)),
                    _ => None,
                }
            }
        }
    }

    fn input(&mut self, input: &Input) {
        self.at += 1;
        self.kiosk.update(input, now(self.at));
    }
}

fn now(seconds: u64) -> Now {
    Now::made_up(Duration::from_secs(seconds))
}

/// Why a walk cannot be walked any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// There is no script of that name.
    Script,
    /// There is no machine of that name.
    Machine,
    /// The screen has no such choice.
    Choice {
        /// The screen, or what is there instead of one.
        screen: String,
        /// What could be chosen.
        known: Vec<String>,
    },
    /// The screen asks no such question.
    Question {
        /// The screen, or what is there instead of one.
        screen: String,
    },
    /// The flag does not hold here, or is declared no more.
    Flag {
        /// The screen, or what is there instead of one.
        screen: String,
    },
    /// It ends elsewhere.
    End {
        /// Where.
        there: String,
    },
}

/// What was met on a walk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Replayed {
    /// The screens, by their places in the script.
    pub seen: Vec<usize>,
    /// The choices that were taken: screen and choice.
    pub taken: Vec<(usize, usize)>,
    /// Where and why it broke: a place in the walk's file.
    pub broken: Option<(Range<usize>, Broken)>,
}

/// Walks a walk.
pub fn replay(pack: &Pack, walk: &Walk) -> Replayed {
    let mut met = Replayed::default();
    if let Err(broken) = follow(pack, walk, &mut met) {
        met.broken = Some(broken);
    }
    met
}

fn follow(pack: &Pack, walk: &Walk, met: &mut Replayed) -> Result<(), (Range<usize>, Broken)> {
    let mut machine = match &walk.machine {
        None => pack.machine.clone(),
        Some(name) => profile(pack, &name.it).ok_or_else(|| (name.span.clone(), Broken::Machine))?,
    };
    machine.given.extend(walk.given.iter().cloned());
    let walker = Walker::enter(Rc::new(pack.beside(machine)), &walk.script.it, walk.edition.unwrap_or(Edition::Elder));
    let mut walker = walker.ok_or_else(|| (walk.script.span.clone(), Broken::Script))?;
    met.seen.extend(walker.screen().map(|(_, at)| at));
    for At { it, span } in &walk.steps {
        step(&mut walker, it, met).map_err(|broken| (span.clone(), broken))?;
    }
    let right = match &walk.finish.it {
        Finish::At(screen) => walker.screen().is_some_and(|(script, at)| script.screens[at].id == *screen),
        finish => walker.ended().as_ref() == Some(finish),
    };
    if right { Ok(()) } else { Err((walk.finish.span.clone(), Broken::End { there: here(&walker) })) }
}

fn step(walker: &mut Walker, step: &Step, met: &mut Replayed) -> Result<(), Broken> {
    let screen = || here(walker);
    let wanted = match step {
        Step::Back => {
            walker.back();
            return Ok(());
        }
        Step::Flag(name) => {
            let holds = walker.screen().and_then(|(script, _)| script.flag(name));
            let holds = holds.is_some_and(|flag| walker.kiosk.top().flags.has(flag));
            return if holds { Ok(()) } else { Err(Broken::Flag { screen: screen() }) };
        }
        Step::Answer { question, answer } => {
            if walker.kiosk.question().as_ref() != Some(question) {
                return Err(Broken::Question { screen: screen() });
            }
            answer
        }
        Step::Choose(id) => id,
    };
    let ids = |(script, at): (&Script, usize)| -> Vec<String> {
        script.screens[at].choices.iter().map(|c| c.id.clone()).collect()
    };
    let known = walker.screen().map(ids).unwrap_or_default();
    let at = walker.screen().map(|(_, at)| at);
    let (Some(at), Some(n)) = (at, known.iter().position(|id| id == wanted)) else {
        return Err(Broken::Choice { screen: screen(), known });
    };
    if !walker.choose(n) {
        return Err(Broken::Choice { screen: here(walker), known: Vec::new() });
    }
    met.taken.push((at, n));
    met.seen.extend(walker.screen().map(|(_, at)| at));
    Ok(())
}

/// Where a walk is, in the words of the format.
fn here(walker: &Walker) -> String {
    match (walker.screen(), walker.ended()) {
        (Some((script, at)), Some(Finish::End(end))) => {
            format!("{} ({})", script.screens[at].id, Finish::End(end).text())
        }
        (Some((script, at)), _) => script.screens[at].id.clone(),
        (None, Some(finish)) => finish.text(),
        (None, None) => String::new(),
    }
}

/// The profile of a machine of this pack.
pub(crate) fn profile(pack: &Pack, name: &str) -> Option<Machine> {
    pack.profile(name).cloned()
}
