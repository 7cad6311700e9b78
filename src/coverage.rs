//! Which screens and choices of the scripts were ever walked: by recorded walks, and by random ones.
//!
//! **Invariant:** a pack and a seed in, counts out: the same seed gives the same counts. Everything is walked through the
//! kiosk that customers meet, so what is counted can happen; a choice that nobody took is a finding with its place, not a
//! proof that nobody can.
use crate::{
    care::Edition,
    diagnostic::Diagnostic,
    dice::Dice,
    lint,
    machine::Machine,
    pack::Pack,
    script::Special,
    tour,
    walk::{Chart, FOLDER, Far, Finish, Walk, Walker, profile, replay},
    words::{Message, Tongue},
};
use serde_json::{Value, json};
use std::{collections::BTreeMap, rc::Rc};

/// A random walk that has come to no end after so many choices goes round in rings.
const LONGEST: usize = 120;
/// Of a hundred walks that come to the counter, so many stay there.
const STAY: usize = 50;
/// Of a hundred choices on the way to what nobody took yet, so many lead nearer.
const NEARER: usize = 95;

/// What is walked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    /// Gives the random walks.
    pub seed: u64,
    /// Random walks of each script at each machine.
    pub walks: usize,
    /// The profiles of machines.
    pub machines: Vec<String>,
}

/// How often something was met.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Met {
    /// On recorded walks.
    pub recorded: u64,
    /// On random walks.
    pub random: u64,
}

impl Met {
    /// Whether any walk met it.
    pub const fn ever(self) -> bool {
        self.recorded + self.random > 0
    }
}

/// One script.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Covered {
    /// Its name.
    pub script: String,
    /// Its screens that somebody sees (a verdict is none), by their places.
    pub screens: BTreeMap<usize, Met>,
    /// Its choices: screen and choice.
    pub choices: BTreeMap<(usize, usize), Met>,
}

/// What was walked, and what was met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Coverage {
    /// The scripts, in the order of the menus.
    pub scripts: Vec<Covered>,
    /// Recorded walks that could be walked.
    pub recorded: usize,
    /// Recorded walks that broke: `check` says where.
    pub broken: usize,
    /// Random walks.
    pub random: usize,
    /// At these machines.
    pub machines: Vec<String>,
}

/// Walks everything. Machines that this pack does not have are left out.
pub fn measure(pack: &Pack, plan: &Plan) -> Coverage {
    let mut scripts: Vec<Covered> = tour::scripts(pack).into_iter().filter_map(|name| blank(pack, name)).collect();
    let (mut recorded, mut broken) = (0, 0);
    for name in pack.names(FOLDER) {
        let file = format!("{FOLDER}/{name}.kdl");
        for walk in Walk::read(&file, pack.file(&file).unwrap_or_default()).0 {
            let met = replay(pack, &walk);
            if met.broken.is_some() {
                broken += 1;
                continue;
            }
            recorded += 1;
            if let Some(covered) = scripts.iter_mut().find(|s| s.script == walk.script.it) {
                covered.note(&met.seen, &met.taken, |m| m.recorded += 1);
            }
        }
    }
    let machines: Vec<(&String, Machine)> =
        plan.machines.iter().filter_map(|name| Some((name, profile(pack, name)?))).collect();
    let mut random = 0;
    for (machine, shown) in &machines {
        let beside = Rc::new(pack.beside(shown.clone()));
        for covered in &mut scripts {
            let Some(chart) = beside.script(&covered.script).map(|s| Chart::of(s, shown)) else { continue };
            for n in 0..plan.walks {
                let edition = Edition::ALL[n % Edition::ALL.len()];
                let mut dice = Dice::of(plan.seed, [covered.script.as_str(), machine, &n.to_string()]);
                let Some(walker) = Walker::enter(beside.clone(), &covered.script, edition) else { continue };
                let goal = covered.goal(&chart, &mut dice);
                let (seen, taken) = wander(walker, &chart, goal.as_ref(), &mut dice);
                covered.note(&seen, &taken, |m| m.random += 1);
                random += 1;
            }
        }
    }
    let machines = machines.into_iter().map(|(name, _)| name.clone()).collect();
    Coverage { scripts, recorded, broken, random, machines }
}

/// A script of which nothing was met yet.
fn blank(pack: &Pack, name: String) -> Option<Covered> {
    let script = pack.script(&name)?;
    let (mut screens, mut choices) = (BTreeMap::new(), BTreeMap::new());
    for (at, screen) in script.screens.iter().enumerate() {
        if matches!(screen.special, Special::Verdict { .. }) {
            continue;
        }
        screens.insert(at, Met::default());
        choices.extend((0..screen.choices.len()).map(|n| ((at, n), Met::default())));
    }
    Some(Covered { script: name, screens, choices })
}

impl Covered {
    /// A choice that nobody took yet and that can be come to: half of the walks seek one, the others seek nothing.
    fn goal(&self, chart: &Chart, dice: &mut Dice) -> Option<Goal> {
        let new = self.choices.iter().filter(|((at, _), met)| !met.ever() && chart.states().iter().any(|s| s.0 == *at));
        let new: Vec<(usize, usize)> = new.map(|(choice, _)| *choice).collect();
        let (at, choice) = dice.pick(&new).filter(|_| dice.percent(50))?;
        Some(Goal { far: chart.far(|state| state.0 == at), choice })
    }

    fn note(&mut self, seen: &[usize], taken: &[(usize, usize)], mut count: impl FnMut(&mut Met)) {
        for at in seen {
            self.screens.get_mut(at).map(&mut count);
        }
        for choice in taken {
            self.choices.get_mut(choice).map(&mut count);
        }
    }
}

/// A random walk to an end: which screens were seen and which choices taken.
fn wander(
    mut walker: Walker,
    chart: &Chart,
    goal: Option<&Goal>,
    dice: &mut Dice,
) -> (Vec<usize>, Vec<(usize, usize)>) {
    let here = |walker: &Walker| walker.screen().map(|(_, at)| at);
    let mut seen: Vec<usize> = here(&walker).into_iter().collect();
    let mut taken = Vec::new();
    for _ in 0..LONGEST {
        let left = match (walker.ended(), here(&walker)) {
            (Some(Finish::Home), _) | (Some(Finish::End(_)), Some(_)) => true,
            (Some(Finish::End(_)), None) => dice.percent(STAY),
            _ => false,
        };
        if left {
            break;
        }
        match (here(&walker), next(&walker, chart, goal, dice)) {
            (Some(at), Some(n)) if walker.choose(n) => {
                taken.push((at, n));
                seen.extend(here(&walker));
            }
            // A person was called, or the counter was only looked at: back to the task.
            _ => walker.back(),
        }
    }
    (seen, taken)
}

/// What a walk seeks.
struct Goal {
    far: Far,
    /// The choice of the screen that is sought.
    choice: usize,
}

/// The next choice: one that leads nearer, or any. Answers to questions are always any: all lead to the same screen.
fn next(walker: &Walker, chart: &Chart, goal: Option<&Goal>, dice: &mut Dice) -> Option<usize> {
    let all = walker.choices();
    let (script, at) = walker.screen()?;
    let asks = script.screens[at].asks();
    let Some(goal) = goal.filter(|_| !asks && dice.percent(NEARER)) else {
        return dice.pick(&all);
    };
    let state = (at, walker.kiosk().top().flags);
    let here = chart.from(&goal.far, state);
    if here == Some(0) {
        return Some(goal.choice);
    }
    let after = chart.after(&goal.far, state);
    let nearer = |n: &&usize| after.get(**n).is_some_and(|there| there.is_some() && *there < here);
    let nearer: Vec<usize> = all.iter().filter(nearer).copied().collect();
    dice.pick(&nearer).or_else(|| dice.pick(&all))
}

impl Coverage {
    /// The choices that no walk took.
    pub fn never(&self) -> impl Iterator<Item = (&str, usize, usize)> {
        self.of(|met| !met.ever())
    }

    /// The choices that only random walks took.
    pub fn only_random(&self) -> impl Iterator<Item = (&str, usize, usize)> {
        self.of(|met| met.recorded == 0 && met.random > 0)
    }

    fn of(&self, which: impl Fn(Met) -> bool + Copy) -> impl Iterator<Item = (&str, usize, usize)> {
        self.scripts.iter().flat_map(move |s| {
            let some = s.choices.iter().filter(move |(_, met)| which(**met));
            some.map(|((at, n), _)| (s.script.as_str(), *at, *n))
        })
    }

    /// The choices that no walk took, as findings with their places.
    pub fn findings(&self, pack: &Pack) -> Vec<Diagnostic> {
        let finding = |(name, at, n): (&str, usize, usize)| {
            let screen = &pack.script(name)?.screens[at];
            let choice = &screen.choices[n];
            let file = format!("assets/scripts/{name}.kdl");
            let finding = Diagnostic::error("never-taken", &file, choice.span.clone()).warning();
            Some(finding.with("word", &choice.id).with("screen", &screen.id))
        };
        self.never().filter_map(finding).collect()
    }

    /// For people: a line a script, the choices that nobody took, and those that only chance took.
    pub fn text(&self, pack: &Pack, tongue: Tongue) -> String {
        let say = |m: Message| pack.words.say(tongue, &m).unwrap_or_default() + "\n";
        let message = |id: &str| Message::of("check", id);
        let mut out = String::new();
        for s in &self.scripts {
            let seen = s.screens.values().filter(|m| m.ever()).count();
            let taken = s.choices.values().filter(|m| m.ever()).count();
            let kept = s.choices.values().filter(|m| m.recorded > 0).count();
            let line = message("coverage-script").with("script", &s.script).with("seen", seen);
            let line = line.with("screens", s.screens.len()).with("taken", taken);
            out += &say(line.with("choices", s.choices.len()).with("recorded", kept));
        }
        out.push('\n');
        for finding in self.findings(pack) {
            out += &format!("{}\n\n", lint::one(pack, &finding, tongue));
        }
        let chance: Vec<String> = self.only_random().filter_map(|c| place(pack, c)).collect();
        if !chance.is_empty() {
            out += &say(message("coverage-random").with("n", chance.len()));
            out += &format!("  {}\n\n", chance.join("\n  "));
        }
        let sum = message("coverage-sum").with("recorded", self.recorded).with("broken", self.broken);
        let sum = sum.with("random", self.random).with("machines", self.machines.join(", "));
        out += &say(sum.with("never", self.never().count()));
        out
    }

    /// For programs: an object with `recorded`, `broken`, `random`, `machines`, and `scripts`; each of these has its
    /// screens and choices with how often each was met, and the choices their place.
    pub fn json(&self, pack: &Pack) -> String {
        let scripts: Vec<Value> = self.scripts.iter().filter_map(|s| script(pack, s)).collect();
        let all = json!({
            "recorded": self.recorded,
            "broken": self.broken,
            "random": self.random,
            "machines": self.machines,
            "scripts": scripts,
        });
        format!("{all:#}\n")
    }
}

fn script(pack: &Pack, s: &Covered) -> Option<Value> {
    let read = pack.script(&s.script)?;
    let file = format!("assets/scripts/{}.kdl", s.script);
    let source = pack.file(&file).unwrap_or_default();
    let screens = s
        .screens
        .iter()
        .map(|(at, met)| json!({ "screen": read.screens[*at].id, "recorded": met.recorded, "random": met.random }));
    let choices = s.choices.iter().map(|((at, n), met)| {
        let choice = &read.screens[*at].choices[*n];
        let (line, column) = lint::place(source, choice.span.start);
        json!({
            "screen": read.screens[*at].id,
            "choice": choice.id,
            "line": line,
            "column": column,
            "recorded": met.recorded,
            "random": met.random,
        })
    });
    let (screens, choices): (Vec<Value>, Vec<Value>) = (screens.collect(), choices.collect());
    Some(json!({ "script": s.script, "file": file, "screens": screens, "choices": choices }))
}

/// A choice in one line, with its place as terminals and editors open it.
fn place(pack: &Pack, (name, at, n): (&str, usize, usize)) -> Option<String> {
    let screen = &pack.script(name)?.screens[at];
    let file = format!("assets/scripts/{name}.kdl");
    let (line, column) = lint::place(pack.file(&file)?, screen.choices[n].span.start);
    Some(format!("{file}:{line}:{column}  {} {}", screen.id, screen.choices[n].id))
}
