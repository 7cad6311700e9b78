//! Work that is shared out over the cores of this machine. A pack cannot be shared between threads, so each reads its own.
use std::{panic, thread};

/// More threads than this would read more than they look at.
const MOST: usize = 8;

/// Does `work(part, of)` for each part, one a core, and returns what came of them in order of the parts.
pub(super) fn each<T: Send>(work: impl Fn(usize, usize) -> T + Sync) -> Vec<T> {
    each_beside(|of| work(0, of), &work)
}

/// The same where this thread has read its pack already and does the first part by `own(of)`.
pub(super) fn each_beside<T: Send>(own: impl FnOnce(usize) -> T, work: impl Fn(usize, usize) -> T + Sync) -> Vec<T> {
    let of = thread::available_parallelism().map_or(1, usize::from).min(MOST);
    let work = &work;
    thread::scope(|scope| {
        let others: Vec<_> = (1..of)
            .map(|part| thread::Builder::new().spawn_scoped(scope, move || work(part, of)).map_err(|_| part))
            .collect();
        let mut all = vec![own(of)];
        for other in others {
            all.push(match other {
                Ok(thread) => thread.join().unwrap_or_else(|fault| panic::resume_unwind(fault)),
                // No thread could be had: then one after the other.
                Err(part) => work(part, of),
            });
        }
        all
    })
}
