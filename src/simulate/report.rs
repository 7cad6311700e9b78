//! What came of it: a row a task, language and profile; sums; and the targets.
//!
//! **Invariant:** made from whole numbers in a fixed order: the same rows give the same bytes.
use super::{Cell, Plan, Profile, Tally};
use crate::pack::Pack;
use serde_json::{Value, json};

/// One cell and what happened in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Which.
    pub cell: Cell,
    /// What happened.
    pub tally: Tally,
}

/// One thing that must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Its name for programs.
    pub id: &'static str,
    /// What must hold.
    pub requirement: &'static str,
    /// How it was.
    pub value: String,
    /// Whether it held.
    pub met: bool,
}

/// Everything that was walked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// How it was walked.
    pub plan: Plan,
    /// The cells, in their order.
    pub rows: Vec<Row>,
}

impl Report {
    /// The sum of some rows.
    pub fn sum(&self, which: impl Fn(&Cell) -> bool) -> Tally {
        let mut sum = Tally::default();
        for row in self.rows.iter().filter(|row| which(&row.cell)) {
            sum.add(&row.tally);
        }
        sum
    }

    /// The targets of the issue, with what was measured.
    pub fn targets(&self) -> Vec<Target> {
        let stays = |row: &&Row| row.cell.profile != Profile::WalkAway && row.tally.visits > 0;
        let never: Vec<String> = self
            .rows
            .iter()
            .filter(stays)
            .filter(|row| row.tally.done == 0 || row.tally.stuck > 0)
            .map(|row| format!("{} by {}", row.cell.task, row.cell.profile.name()))
            .collect();
        let tried = self.rows.iter().filter(stays).count();
        let all = self.sum(|_| true);
        let none = |id, requirement, n: u64, of: u64, what: &str| Target {
            id,
            requirement,
            value: format!("{n} of {of} {what}"),
            met: n == 0,
        };
        vec![
            Target {
                id: "completed",
                requirement: "every task can be completed by every profile that does not walk away",
                value: match never.first() {
                    None => format!("{tried} of {tried} combinations"),
                    Some(one) => format!("{} of {tried} combinations; not: {one}", tried - never.len()),
                },
                met: never.is_empty() && tried > 0,
            },
            none("astray", "no press does something that was not aimed at", all.astray, all.presses, "presses"),
            none("timed-out", "nobody is timed out while reading", all.timed_out, all.visits, "visits"),
            none("stored", "no typed digit is kept", all.stored, all.passwords, "passwords"),
            none("left-behind", "a visit ends by itself and nothing is left", all.left_behind, all.away, "walk-aways"),
        ]
    }

    /// Whether all targets are met.
    pub fn met(&self) -> bool {
        self.targets().iter().all(|t| t.met)
    }

    /// For people: a table by profile, one by task and language, and the targets.
    pub fn text(&self, pack: &Pack) -> String {
        let mut profiles: Vec<Profile> = self.rows.iter().map(|r| r.cell.profile).collect();
        profiles.sort_unstable();
        profiles.dedup();
        let mut out = format!("{}\n", line("profile", &HEAD));
        for profile in profiles {
            let sum = self.sum(|c| c.profile == profile);
            out += &format!("{}\n", line(profile.name(), &figures(&sum)));
        }
        let mut tasks: Vec<(&str, usize)> = Vec::new();
        for row in &self.rows {
            let task = (row.cell.task.as_str(), row.cell.tongue);
            if !tasks.contains(&task) {
                tasks.push(task);
            }
        }
        out += &format!("\n{}\n", line("task", &HEAD));
        for (task, tongue) in tasks {
            let sum = self.sum(|c| c.task == task && c.tongue == tongue);
            let name = format!("{task} {}", tag(pack, tongue));
            out += &format!("{}\n", line(&name, &figures(&sum)));
        }
        let all = self.sum(|_| true);
        out += &format!("\n{}\n\n", line("all", &figures(&all)));
        for t in self.targets() {
            let verdict = if t.met { "met" } else { "MISSED" };
            out += &format!("{verdict:<7} {}: {}\n", t.requirement, t.value);
        }
        out
    }

    /// For programs: an object with `seed`, `rows`, `targets` and `met`.
    pub fn json(&self, pack: &Pack) -> String {
        let row = |row: &Row| {
            let t = &row.tally;
            json!({
                "task": row.cell.task, "locale": tag(pack, row.cell.tongue), "profile": row.cell.profile.name(),
                "visits": t.visits, "done": t.done, "otherwise": t.otherwise, "away": t.away,
                "timed-out": t.timed_out, "stuck": t.stuck, "called": t.called, "asked": t.asked,
                "presses": t.presses, "astray": t.astray, "slips": t.slips, "mistakes": t.mistakes, "steps-over": t.over,
                "passwords": t.passwords, "dropped": t.dropped, "stored": t.stored,
                "left-behind": t.left_behind, "events": t.events, "inputs": t.inputs,
            })
        };
        let target = |t: &Target| json!({ "id": t.id, "requirement": t.requirement, "value": t.value, "met": t.met });
        let rows: Vec<Value> = self.rows.iter().map(row).collect();
        let targets: Vec<Value> = self.targets().iter().map(target).collect();
        let all = json!({ "seed": self.plan.seed, "rows": rows, "targets": targets, "met": self.met() });
        format!("{all:#}\n")
    }
}

const HEAD: [&str; 12] =
    ["visits", "done", "other", "away", "stuck", "called", "asked", "timeout", "astray", "slips", "over", "inputs"];

fn figures(t: &Tally) -> [String; 12] {
    let over = t.over_tenths();
    [
        t.visits.to_string(),
        t.done.to_string(),
        t.otherwise.to_string(),
        t.away.to_string(),
        t.stuck.to_string(),
        t.called.to_string(),
        t.asked.to_string(),
        t.timed_out.to_string(),
        t.astray.to_string(),
        t.slips.to_string(),
        format!("{}.{}", over / 10, over % 10),
        t.inputs.to_string(),
    ]
}

fn line<T: AsRef<str>>(name: &str, figures: &[T; 12]) -> String {
    let figures: String = figures.iter().fold(String::new(), |out, f| format!("{out} {:>7}", f.as_ref()));
    format!("{name:<24}{figures}")
}

fn tag(pack: &Pack, tongue: usize) -> String {
    pack.words.tags().get(tongue).map(ToString::to_string).unwrap_or_default()
}
