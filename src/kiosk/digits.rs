//! Knows a typed password by its rhythm: four or more digits within eight seconds. It counts; it never sees a digit.
use super::Trail;
use std::time::Duration;

/// Digits closer together than this belong to one number.
const WINDOW: Duration = Duration::from_secs(8);
/// So many digits are taken for a password.
const MANY: usize = 4;
/// After this much quiet the rest of the number has come.
pub(super) const QUIET: Duration = Duration::from_millis(1500);

/// The last few digit keys, each with the work as it was before.
#[derive(Debug, Default)]
pub(super) struct Digits {
    presses: Vec<(Duration, bool, Trail)>,
    last: Option<Duration>,
    before: Option<Duration>,
}

impl Digits {
    /// Counts one digit key; returns the work before the first one when they were a password.
    ///
    /// One key that trembles is not a password: at least two of the presses must be presses of their own.
    pub(super) fn press(&mut self, again: bool, now: Duration, work: &Trail) -> Option<Trail> {
        self.before = self.last.replace(now);
        self.presses.retain(|(at, ..)| now.saturating_sub(*at) <= WINDOW);
        self.presses.push((now, again, work.clone()));
        let own = self.presses.iter().filter(|(_, again, _)| !again).count();
        if self.presses.len() < MANY || own < 2 {
            return None;
        }
        let first = self.presses.drain(..).next();
        first.map(|(_, _, trail)| trail)
    }

    /// Whether the digit that comes now belongs to the number before it.
    pub(super) fn flowing(&self, now: Duration) -> bool {
        let near = |at: Option<Duration>| at.is_some_and(|at| now.saturating_sub(at) < QUIET);
        // The digit of this very press was counted already, so it is the one before that tells.
        if self.last == Some(now) { near(self.before) } else { near(self.last) }
    }

    /// Forgets all of it.
    pub(super) fn forget(&mut self) {
        *self = Self::default();
    }
}
