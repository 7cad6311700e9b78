//! The kiosk in its booth, with a configuration and a data folder of its own.
use crate::pty::booth::{Booth, Gone, Seen};
use portable_pty::CommandBuilder;
use std::{
    fs,
    ops::{Deref, DerefMut},
    path::PathBuf,
    sync::atomic::{AtomicU32, Ordering},
    thread,
    time::{Duration, Instant},
};

/// Everything in rows of the terminal's own type, so that an emulator can read it.
pub(crate) const NATIVE: &str = "[look]\nlarge-type = \"plain\"\n";
/// The same key counts each time.
pub(crate) const NO_FILTER: &str = "[time]\nsame-key-milliseconds = 0\n";

/// What the screens say.
pub(crate) const WELCOME: &str = "您想办什么？";
pub(crate) const NO_CARD: &str = "这里不收卡";
pub(crate) const MONEY: &str = "钱要怎么办？";
pub(crate) const PENSION: &str = "您想看什么？";
pub(crate) const TOLD: &str = "有人叫您办事，是哪一样？";
pub(crate) const MORE: &str = "您还想办什么？";
pub(crate) const LOOK: &str = "想改哪一样？";
pub(crate) const COUNTER: &str = "去柜台办";
pub(crate) const CALLED: &str = "已经叫人了";
pub(crate) const PASSWORD: &str = "这里不用密码";
pub(crate) const TRIAL: &str = "试用：按 Ctrl-Q 退出";

pub(crate) const UP: &[u8] = b"\x1b[A";
pub(crate) const DOWN: &[u8] = b"\x1b[B";
pub(crate) const RIGHT: &[u8] = b"\x1b[C";
pub(crate) const LEFT: &[u8] = b"\x1b[D";

/// A screen takes keys and presses 0.6 s after it came.
const SETTLE: Duration = Duration::from_millis(650);

/// How a kiosk is set up.
pub(crate) struct Setup {
    pub(crate) config: String,
    pub(crate) env: Vec<(&'static str, &'static str)>,
    pub(crate) size: (u16, u16),
    /// Files of the data folder, there before the program.
    pub(crate) data: Vec<(&'static str, String)>,
}

impl Default for Setup {
    fn default() -> Self {
        Self { config: String::new(), env: vec![("TERM", "xterm-256color")], size: (80, 24), data: Vec::new() }
    }
}

/// A kiosk that can be read: the terminal's own type, no filter between two presses of the same key.
pub(crate) fn readable() -> Setup {
    Setup { config: format!("{NATIVE}{NO_FILTER}"), ..Setup::default() }
}

pub(crate) struct Kiosk {
    /// Until the terminal goes away.
    booth: Option<Booth>,
    pub(crate) folder: PathBuf,
    /// When the screen that is there now was first seen.
    since: Instant,
}

impl Deref for Kiosk {
    type Target = Booth;
    fn deref(&self) -> &Booth {
        self.booth.as_ref().unwrap()
    }
}

impl DerefMut for Kiosk {
    fn deref_mut(&mut self) -> &mut Booth {
        self.booth.as_mut().unwrap()
    }
}

impl Kiosk {
    /// The kiosk, with its first screen.
    pub(crate) fn opens(setup: &Setup) -> Self {
        let mut kiosk = Self::starts(setup);
        kiosk.sees(NO_CARD);
        kiosk
    }

    pub(crate) fn starts(setup: &Setup) -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("kiosk-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        fs::create_dir_all(folder.join("data")).unwrap();
        for (name, text) in &setup.data {
            fs::write(folder.join("data").join(name), text).unwrap();
        }
        let config = folder.join("kiosk.toml");
        fs::write(&config, &setup.config).unwrap();
        let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_caring-mode"));
        // Nothing of the terminal that the tests run in.
        command.env_clear();
        command.env("LANG", "C.UTF-8");
        for (name, value) in &setup.env {
            command.env(name, value);
        }
        command.cwd(&folder);
        command.args(["--config".as_ref(), config.as_os_str(), "--data".as_ref(), folder.join("data").as_os_str()]);
        let (columns, rows) = setup.size;
        Self { booth: Some(Booth::open_at(columns, rows, command)), folder, since: Instant::now() }
    }

    /// The terminal goes away.
    pub(crate) fn hangs_up(mut self) -> Gone {
        self.settle();
        self.booth.take().unwrap().hang_up()
    }

    /// Waits for a new screen.
    pub(crate) fn sees(&mut self, words: &str) {
        self.until(words, |s| s.reads(words) && s.whole());
        self.since = Instant::now();
    }

    /// Waits as long as the screen that was seen last takes no answers.
    pub(crate) fn settle(&self) {
        thread::sleep(SETTLE.saturating_sub(self.since.elapsed()));
    }

    /// Presses a key on a screen that is seen, and waits for another.
    pub(crate) fn press(&mut self, key: &[u8], shows: &str) {
        self.settle();
        self.keys(key);
        self.sees(shows);
    }

    /// Moves the focus, which is no new screen, and waits until the cursor is elsewhere.
    pub(crate) fn moves(&mut self, key: &[u8]) -> (u16, u16) {
        self.settle();
        let before = self.look(Seen::cursor);
        self.keys(key);
        self.until("the cursor elsewhere", |s| s.cursor() != before && s.whole());
        self.look(Seen::cursor)
    }

    /// Shows that it still takes keys: to the look and back.
    pub(crate) fn answers(&mut self) {
        self.press(b"6", LOOK);
        self.press(b"7", WELCOME);
    }

    /// It has left by itself, and the terminal is as it was.
    pub(crate) fn left_well(&self) {
        assert_eq!(self.ended(), 0);
        self.until("the terminal given back", Seen::given_back);
        assert!(self.echoes() && self.settings_are_back());
    }

    /// What is kept of this machine.
    pub(crate) fn kept(&self) -> String {
        fs::read_to_string(self.folder.join("data/machine.toml")).unwrap()
    }

    /// Everything that it has written into its folder.
    pub(crate) fn written(&self) -> Vec<u8> {
        let mut folders = vec![self.folder.join("data")];
        let mut all = Vec::new();
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                match fs::read(&path) {
                    Ok(bytes) => all.extend(bytes),
                    // A file of the journal may go while it is looked at.
                    Err(_) if path.is_dir() => folders.push(path),
                    Err(_) => {}
                }
            }
        }
        all
    }
}

impl Drop for Kiosk {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Tries cases side by side, each with a kiosk of its own: nearly all of a test's time is waiting.
pub(crate) fn side_by_side<T: Sync>(cases: &[T], test: impl Fn(&T) + Sync) {
    thread::scope(|scope| {
        for case in cases {
            scope.spawn(|| test(case));
        }
    });
}

/// A finger that goes down and up at a cell (row and column from 0).
pub(crate) fn tap((row, column): (u16, u16)) -> Vec<u8> {
    let (x, y) = (column + 1, row + 1);
    format!("\x1b[<0;{x};{y}M\x1b[<0;{x};{y}m").into_bytes()
}
