//! Knows a typed password by its rhythm: four or more digits within eight seconds. It counts; it never sees a digit.
//!
//! **Invariant:** a key that is held or bounces is never a password, and nobody is caught: who has read once that no PIN is
//! needed here and goes on pressing number keys, one a second or slower, is choosing.
use super::{Trail, walked::Walk};
use std::time::Duration;

/// Digits closer together than this belong to one number.
const WINDOW: Duration = Duration::from_secs(8);
/// The same for who was told already that no PIN is needed, and for who reads a story: a number typed by heart has less than a second a digit, and
/// whoever knows a screen needs more than that to press on it.
const AGAIN: Duration = Duration::from_secs(3);
/// So many digits are taken for a password.
const MANY: usize = 4;
/// Of which so many are another key than the one before: who answers screen after screen with the first choice, or holds
/// a key down, types no password, and no bank takes one that is one digit over and over.
const OWN: usize = 3;
/// After this much quiet the rest of the number has come.
pub(super) const QUIET: Duration = Duration::from_millis(1500);

/// The work, and what is counted of it: what a password would change.
type Work = (Trail, Walk);

/// The last few digit keys, each with the work as it was before.
#[derive(Debug, Default)]
pub(super) struct Digits {
    presses: Vec<(Duration, bool, Work)>,
    /// It was said once in this visit.
    said: bool,
    last: Option<Duration>,
    before: Option<Duration>,
}

impl Digits {
    /// Counts one digit key; returns the work before the first one when they were a password. `leafs`: whoever reads a story page by page
    /// presses "go on" and "more" by turns, and nothing there asks for a number.
    pub(super) fn press(
        &mut self,
        (again, leafs): (bool, bool),
        now: Duration,
        (trail, walk): (&Trail, &Walk),
    ) -> Option<Work> {
        self.before = self.last.replace(now);
        let window = if self.said || leafs { AGAIN } else { WINDOW };
        self.presses.retain(|(at, ..)| now.saturating_sub(*at) <= window);
        self.presses.push((now, again, (trail.clone(), walk.clone())));
        let own = self.presses.iter().filter(|(_, again, _)| !again).count();
        if self.presses.len() < MANY || own < OWN {
            return None;
        }
        self.said = true;
        let first = self.presses.drain(..).next();
        first.map(|(.., work)| work)
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
