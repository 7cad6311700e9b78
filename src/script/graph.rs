//! What may follow what in a script, whatever flags hold.
use super::{End, Flags, Script, Special, Target};

impl Script {
    /// The screens that may follow a screen.
    pub fn next(&self, at: usize) -> Vec<usize> {
        let screen = &self.screens[at];
        if let Special::Verdict { to, .. } = &screen.special {
            return to.to_vec();
        }
        let targets =
            screen.choices.iter().flat_map(|c| std::iter::once(&c.goto).chain(c.instead.iter().map(|i| &i.1)));
        targets
            .filter_map(|t| match t {
                Target::Screen(next) => Some(*next),
                _ => None,
            })
            .collect()
    }

    /// Whether a screen ends the script or leads out of it by itself.
    pub fn leaves(&self, at: usize) -> bool {
        let screen = &self.screens[at];
        matches!(screen.special, Special::End(_)) || screen.choices.iter().any(|c| c.goto == Target::Home)
    }

    /// The end that is reached when all goes well: a task that is done at the counter has no other than the way there.
    pub fn goal(&self) -> End {
        let has = |end| self.screens.iter().any(|s| s.special == Special::End(end));
        [End::Done, End::Counter].into_iter().find(|end| has(*end)).unwrap_or(End::NoTransaction)
    }

    /// The flags that the way through the script depends on (`goto … if=`).
    pub fn steering(&self) -> Flags {
        let read = self.screens.iter().flat_map(|s| &s.choices).flat_map(|c| &c.instead);
        read.fold(Flags::default(), |all, (flag, _)| all.with(*flag))
    }

    /// The flags that anything in the script itself looks at: whatever is added to the format that reads a flag is
    /// added here. A set of red-flag questions may count further ones.
    pub fn read_flags(&self) -> Flags {
        let promised = self.promises.iter().flat_map(|p| p.any.iter().chain([&p.all, &p.none]));
        promised.fold(self.steering(), |all, flags| Flags(all.0 | flags.0))
    }

    /// The flags that some choice sets.
    pub fn set_flags(&self) -> Flags {
        let choices = self.screens.iter().flat_map(|s| &s.choices);
        choices.fold(Flags::default(), |all, c| Flags(all.0 | c.sets.0))
    }
}
