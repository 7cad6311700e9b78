//! A lesson for a room on the [`super::stage`], and the folder in which lessons are kept: one folder a lesson with one file of counts.
//!
//! **Invariant:** a file is there whole or not at all, and only we read it. What is kept is never changed: a lesson whose folder is there already gets
//! another name.
use super::{
    kept,
    run::Start,
    stage::{self, Play},
    terminal::TerminalError,
    wake::Waiter,
    whole::{self, For},
};
use crate::{
    hand::Settings,
    kiosk,
    outreach::{Effect, Input, Lesson, Session, Setup},
    scene::Scene,
};
use std::{
    fs::{self, DirBuilder, File},
    io::{self, BufRead, Write},
    os::unix::fs::DirBuilderExt,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

/// The folder of lessons, in the folder for this machine's state.
pub const FOLDER: &str = "outreach";
/// The file of a lesson, in its own folder.
pub const FILE: &str = "session.json";
/// A colleague counts hands with one key, up to six a second; what is closer is a bounce or a key held down.
const SAME_KEY: Duration = Duration::from_millis(100);
/// What was counted is on the screen before the next hand.
const SETTLE: Duration = Duration::from_millis(150);

/// What is done of a lesson's effects; the answers are inputs.
pub type Acts<'a> = stage::Acts<'a, Lesson>;

impl Play for Lesson {
    type Input = Input;
    type Effect = Effect;

    fn scene(&self) -> Scene {
        Scene::of_lesson(self)
    }

    fn update(&mut self, input: &Input, _: Instant) -> Vec<Effect> {
        Self::update(self, input)
    }

    fn deadline(&self) -> Option<Duration> {
        // A room thinks as long as it likes.
        None
    }

    fn meant(input: &kiosk::Input) -> Input {
        match input {
            kiosk::Input::Choose(act) => Input::Choose(*act),
            kiosk::Input::Focus(act) => Input::Focus(*act),
            kiosk::Input::Page(page) => Input::Page(*page),
            _ => Input::Touch,
        }
    }

    fn tick() -> Option<Input> {
        None
    }

    fn quit() -> Option<Input> {
        Some(Input::Quit)
    }

    fn ends(effect: &Effect) -> bool {
        *effect == Effect::Leave
    }

    fn hands(usual: Settings) -> Settings {
        Settings { same_key: usual.same_key.min(SAME_KEY), settle: usual.settle.min(SETTLE) }
    }
}

/// Runs lessons until they are left.
///
/// # Errors
/// When the terminal cannot be set up or written to.
pub fn run(waiter: &mut Waiter, start: &Start, setup: &Setup, acts: Acts<'_>) -> Result<(), TerminalError> {
    let lesson = Lesson::new(start.pack.clone(), setup.clone());
    stage::run(waiter, start, (lesson, Instant::now()), setup.prefs.tongue, acts)
}

/// Runs lessons on lines.
///
/// # Errors
/// When a line cannot be read or written.
pub fn plainly(start: &Start, setup: &Setup, acts: Acts<'_>, input: impl BufRead, out: impl Write) -> io::Result<()> {
    let lesson = Lesson::new(start.pack.clone(), setup.clone());
    stage::plainly(start, (lesson, Instant::now()), acts, input, out)
}

/// The folder of lessons: in the folder that was given, else in the place for the state of programs, if the environment says where that is.
pub fn folder(given: Option<&Path>, var: impl Fn(&str) -> Option<String>) -> Option<PathBuf> {
    kept::folder(given, var).map(|state| state.join(FOLDER))
}

/// Tries whether a folder of lessons can be made and written. Nothing is left of the trial.
///
/// # Errors
/// When it cannot.
pub fn ready(folder: &Path) -> io::Result<()> {
    let new = !folder.is_dir();
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let trial = folder.join(format!(".trial-{}", std::process::id()));
    let written = whole::write(&trial, b"", For::Us).and_then(|()| fs::remove_file(&trial));
    if new {
        // An empty folder on a stick would look like lessons that are lost.
        let _ = fs::remove_dir(folder);
    }
    written
}

/// Keeps a lesson as `DAY-PLACE-ID/session.json` in a folder of lessons, and says where.
///
/// # Errors
/// When its folder is there already, or it cannot be written.
pub fn keep(folder: &Path, session: &Session) -> io::Result<PathBuf> {
    let mut bytes = serde_json::to_vec_pretty(session)?;
    bytes.push(b'\n');
    // XDG base directories: 0700. An existing folder of lessons is left as the branch made it.
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let own = folder.join(session.folder());
    DirBuilder::new().mode(0o700).create(&own)?;
    whole::write(&own.join(FILE), &bytes, For::Us).inspect_err(|_| {
        // An empty folder on a stick would look like a lesson.
        let _ = fs::remove_dir(&own);
    })?;
    // Their names are safe once the folders are: who pulls the stick out now takes the lesson along. Some file systems cannot do that.
    for above in [Some(folder), folder.parent()].into_iter().flatten() {
        let _ = File::open(above).and_then(|folder| folder.sync_all());
    }
    Ok(own)
}
