//! Telling the branch of a call by light or sound: a program of its own, run for each thing that happens to a call.
//!
//! **Invariant:** nothing here can hold up the drawing: one thread runs one program after another, in the order in which things
//! happened, each for ten seconds at most. For a stop only the quiet program is run. No shell reads the arguments.
use super::config::Calls;
use crate::kiosk::{Input, Page};
use rustix::process::{Pid, Signal, kill_process_group};
use std::{
    fmt, io,
    os::unix::process::CommandExt,
    process::{Child, Command, ExitStatus, Stdio},
    sync::mpsc::{self, SyncSender},
    thread,
    time::{Duration, Instant},
};

/// How long a program may take before it is ended with all that it started.
pub const LIMIT: Duration = Duration::from_secs(10);
/// How often it is looked at whether it is done.
const LOOK: Duration = Duration::from_millis(20);
/// So many may wait for the one before. Whoever presses faster than a lamp answers is not told apart.
const QUEUE: usize = 16;
/// How long the kiosk waits at its end for the last of them.
const FAREWELL: Duration = Duration::from_secs(2);

/// Why nobody was told of a call.
#[derive(Debug)]
pub enum CallError {
    /// The program could not be started.
    Start(io::Error),
    /// It ended with something else than 0.
    Ended(ExitStatus),
    /// It took longer than [`LIMIT`] and was ended.
    Slow,
}

impl fmt::Display for CallError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Start(e) => write!(f, "the program under [calls] cannot be run: {e}"),
            Self::Ended(status) => write!(f, "the program under [calls] failed: {status}"),
            Self::Slow => write!(f, "the program under [calls] took more than {} seconds", LIMIT.as_secs()),
        }
    }
}

impl std::error::Error for CallError {}

/// Runs a program with its arguments for a call and waits for its end.
///
/// # Errors
/// When it cannot be started, fails, or takes longer than `limit`; then it and all that it started is ended.
pub fn run(command: &[String], page: &Page, limit: Duration) -> Result<(), CallError> {
    let (program, arguments) = command.split_first().ok_or(CallError::Start(io::ErrorKind::NotFound.into()))?;
    let mut command = Command::new(program);
    command.args(arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    command.env("CALL_EVENT", page.what.name()).env("CALL_NEED", page.need.name());
    command.env("CALL_LEVEL", page.level.name()).env("CALL_CODE", &page.code);
    // A group of its own: Ctrl-C at the terminal is not for it, and it can be ended with all that it started.
    let mut child = command.process_group(0).spawn().map_err(CallError::Start)?;
    let begun = Instant::now();
    loop {
        match child.try_wait().map_err(CallError::Start)? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => return Err(CallError::Ended(status)),
            None if begun.elapsed() >= limit => {
                end(&mut child);
                return Err(CallError::Slow);
            }
            None => thread::sleep(LOOK.min(limit)),
        }
    }
}

/// Ends a program with its group. It is still ours to wait for, so that its number cannot be another's by now.
fn end(child: &mut Child) {
    if let Some(group) = Pid::from_raw(child.id() as i32) {
        let _ = kill_process_group(group, Signal::KILL);
    }
    let _ = child.kill();
    let _ = child.wait();
}

/// A program with its arguments, and what it shall tell.
type Job = (Vec<String>, Page);

/// The programs of the branch, and the thread that runs them.
pub struct Lamp {
    calls: Calls,
    jobs: Option<SyncSender<Job>>,
    done: mpsc::Receiver<()>,
}

impl Lamp {
    /// Starts it. How each call was told comes back by `answer`, as an input of the core.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn light(calls: Calls, answer: impl Fn(Input) + Send + 'static) -> io::Result<Self> {
        Self::within(LIMIT, calls, answer)
    }

    fn within(limit: Duration, calls: Calls, answer: impl Fn(Input) + Send + 'static) -> io::Result<Self> {
        let (jobs, todo) = mpsc::sync_channel::<Job>(QUEUE);
        let (over, done) = mpsc::channel();
        let work = move || {
            for (command, page) in todo {
                let well = run(&command, &page, limit).is_ok();
                answer(if well { Input::CallSent } else { Input::CallFailed(page.need) });
            }
            drop(over);
        };
        thread::Builder::new().name("calls".into()).spawn(work)?;
        Ok(Self { calls, jobs: Some(jobs), done })
    }

    /// Has the branch's program run; what becomes of it is told later. Says whether the bell has to ring instead: where there is no
    /// program, or it is far behind.
    pub fn tell(&self, page: &Page) -> bool {
        let command = if page.is_quiet() { &self.calls.quiet_command } else { &self.calls.command };
        let sent = |jobs: &SyncSender<Job>| jobs.try_send((command.clone(), page.clone())).is_ok();
        let told = !command.is_empty() && self.jobs.as_ref().is_some_and(sent);
        !told && page.rings()
    }
}

impl Drop for Lamp {
    /// A lamp that was lit by this kiosk is put out by it: the last programs are given a moment.
    fn drop(&mut self) {
        self.jobs = None;
        let _ = self.done.recv_timeout(FAREWELL);
    }
}

/// What must be said of the programs of a configuration before anybody relies on them.
pub fn remarks(calls: &Calls) -> Vec<String> {
    let mut all = Vec::new();
    for (key, command) in [("command", &calls.command), ("quiet-command", &calls.quiet_command)] {
        if let Some(program) = command.first()
            && let Err(why) = runs(program)
        {
            all.push(format!(
                "{key} under [calls]: {program} {why}. Until then the page on the glass is all that calls."
            ));
        }
    }
    if calls.quiet_command.is_empty() && !calls.command.is_empty() {
        all.push(
            "There is no quiet-command under [calls], so nothing is run for a stop: a colleague learns of it only from the \
             screen. Set a light that makes no noise."
                .to_owned(),
        );
    }
    all
}

/// Whether a file can be run, as far as one can know without running it.
fn runs(program: &str) -> Result<(), String> {
    let about = std::fs::metadata(program).map_err(|e| format!("cannot be read: {e}"))?;
    let may = std::os::unix::fs::PermissionsExt::mode(&about.permissions()) & 0o111 != 0;
    if about.is_file() && may { Ok(()) } else { Err("is not a program: make it executable with chmod +x".to_owned()) }
}

#[cfg(test)]
mod tests;
