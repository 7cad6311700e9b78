//! A program in a pty, watched through `vt100`. `pty` and `kiosk_pty` use it.
//!
//! Every wait is for something to be seen, with a limit; the pty is drained by a thread of its own, or the program would
//! block on a full one.
use portable_pty::{CommandBuilder, ExitStatus, MasterPty, PtySize, native_pty_system};
use rustix::{
    fs::{Mode, OFlags, open},
    process::{Pid, Signal, kill_process},
    termios::{LocalModes, Termios, tcgetattr},
};
use std::{
    env, fs,
    io::{Read, Write},
    num::NonZeroU16,
    os::fd::OwnedFd,
    path::PathBuf,
    sync::{
        Arc, Condvar, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::{Duration, Instant},
};
use vt100::{MouseProtocolMode, Parser};

/// The program under test and its arguments: the only place that knows them.
pub(crate) fn program() -> PathBuf {
    let mut path = env::current_exe().unwrap();
    path.pop();
    path.pop();
    path.join("examples").join("shell")
}
/// What its first screen shows.
pub(crate) const READY: &str = "READY";

const LIMIT: Duration = Duration::from_secs(20);
const ROWS: u16 = 24;
const COLUMNS: u16 = 80;

/// What was seen so far.
pub(crate) struct Seen {
    terminal: Parser,
    /// Every byte of the program.
    pub(crate) bytes: Vec<u8>,
    exit: Option<ExitStatus>,
}

impl Seen {
    pub(crate) fn text(&self) -> String {
        self.terminal.screen().contents()
    }
    pub(crate) fn shows(&self, text: &str) -> bool {
        self.text().contains(text)
    }
    /// Whether the last frame has come to its end.
    pub(crate) fn whole(&self) -> bool {
        let last = |bytes: &[u8]| self.bytes.windows(bytes.len()).rposition(|w| w == bytes);
        last(b"\x1b[?2026l") >= last(b"\x1b[?2026h")
    }
    /// Row and column of the cursor, from 0.
    pub(crate) fn cursor(&self) -> (u16, u16) {
        self.terminal.screen().cursor_position()
    }
    /// The text without spaces and ends of lines: what a Chinese reader reads.
    pub(crate) fn running(&self) -> String {
        self.text().split_whitespace().collect()
    }
    /// Whether words stand there, over the ends of lines as well.
    pub(crate) fn reads(&self, words: &str) -> bool {
        self.running().contains(&words.split_whitespace().collect::<String>())
    }
    pub(crate) fn mouse(&self) -> bool {
        self.terminal.screen().mouse_protocol_mode() != MouseProtocolMode::None
    }
    pub(crate) fn taken(&self) -> bool {
        let screen = self.terminal.screen();
        screen.alternate_screen() && screen.hide_cursor() && self.mouse()
    }
    pub(crate) fn given_back(&self) -> bool {
        let screen = self.terminal.screen();
        !screen.alternate_screen() && !screen.hide_cursor() && !self.mouse() && !screen.bracketed_paste()
    }
    /// How often the program sent these bytes.
    pub(crate) fn sent(&self, bytes: &[u8]) -> usize {
        self.bytes.windows(bytes.len()).filter(|w| *w == bytes).count()
    }
}

fn cells(n: u16) -> NonZeroU16 {
    NonZeroU16::new(n).unwrap()
}

type Shared = Arc<(Mutex<Seen>, Condvar)>;

pub(crate) struct Booth {
    seen: Shared,
    master: Box<dyn MasterPty + Send>,
    keys: Box<dyn Write + Send>,
    stop_draining: Arc<AtomicBool>,
    tty: OwnedFd,
    before: Termios,
    pub(crate) pid: Pid,
}

impl Booth {
    /// The program, ready.
    pub(crate) fn ready() -> Self {
        let booth = Self::open(CommandBuilder::new(program()));
        booth.until("the first screen", |s| s.shows(READY));
        booth
    }

    /// The program in a pty of 80 by 24.
    pub(crate) fn open(mut command: CommandBuilder) -> Self {
        for (name, value) in [("TERM", "xterm-256color"), ("LANG", "C.UTF-8")] {
            command.env(name, value);
        }
        // What is kept for a machine is not kept on the machine of the tests.
        for name in ["HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"] {
            command.env_remove(name);
        }
        Self::open_at(COLUMNS, ROWS, command)
    }

    /// The program in a pty of that size, with the environment of the command as it is.
    pub(crate) fn open_at(columns: u16, rows: u16, command: CommandBuilder) -> Self {
        let size = PtySize { rows, cols: columns, ..PtySize::default() };
        let pair = native_pty_system().openpty(size).unwrap();
        let tty = open(pair.master.tty_name().unwrap(), OFlags::RDWR | OFlags::NOCTTY, Mode::empty()).unwrap();
        let before = tcgetattr(&tty).unwrap();
        let mut child = pair.slave.spawn_command(command).unwrap();
        let pid = Pid::from_raw(child.process_id().unwrap() as i32).unwrap();
        let seen = Seen { terminal: Parser::new(cells(rows), cells(columns), 0), bytes: Vec::new(), exit: None };
        let seen: Shared = Arc::new((Mutex::new(seen), Condvar::new()));
        let stop_draining = Arc::new(AtomicBool::new(false));

        let mut output = pair.master.try_clone_reader().unwrap();
        let (share, stop) = (Arc::clone(&seen), Arc::clone(&stop_draining));
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(n @ 1..) = output.read(&mut buffer) {
                let mut seen = share.0.lock().unwrap();
                seen.terminal.process(&buffer[..n]);
                seen.bytes.extend_from_slice(&buffer[..n]);
                share.1.notify_all();
                if stop.load(Ordering::Acquire) {
                    break;
                }
            }
        });
        let share = Arc::clone(&seen);
        thread::spawn(move || {
            let exit = child.wait().unwrap();
            share.0.lock().unwrap().exit = Some(exit);
            share.1.notify_all();
        });
        let keys = pair.master.take_writer().unwrap();
        Self { seen, master: pair.master, keys, stop_draining, tty, before, pid }
    }

    /// Waits until something is to be seen.
    pub(crate) fn until(&self, what: &str, right: impl Fn(&Seen) -> bool) {
        assert!(self.within(LIMIT, &right), "never seen: {what}\n{}", self.look(Seen::text));
    }

    /// Whether something is seen within a time. For what must not be seen.
    pub(crate) fn within(&self, limit: Duration, right: impl Fn(&Seen) -> bool) -> bool {
        let end = Instant::now() + limit;
        let mut seen = self.seen.0.lock().unwrap();
        while !right(&seen) {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return false;
            }
            seen = self.seen.1.wait_timeout(seen, left).unwrap().0;
        }
        true
    }

    pub(crate) fn look<R>(&self, f: impl FnOnce(&Seen) -> R) -> R {
        f(&self.seen.0.lock().unwrap())
    }

    pub(crate) fn keys(&mut self, bytes: &[u8]) {
        self.keys.write_all(bytes).unwrap();
        self.keys.flush().unwrap();
    }

    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.pid, signal).unwrap();
    }

    /// Tells the program of a size, which the emulator does not take.
    pub(crate) fn resize(&self, columns: u16, rows: u16) {
        self.master.resize(PtySize { rows, cols: columns, ..PtySize::default() }).unwrap();
    }

    /// Takes a size, as a window does: the emulator first, because what comes later is drawn for the new size.
    pub(crate) fn reshape(&self, columns: u16, rows: u16) {
        self.seen.0.lock().unwrap().terminal.screen_mut().set_size(cells(rows), cells(columns));
        self.resize(columns, rows);
    }

    /// The exit code, when the program has ended.
    pub(crate) fn ended(&self) -> u32 {
        self.until("the end", |s| s.exit.is_some());
        self.look(|s| s.exit.clone()).unwrap().exit_code()
    }

    pub(crate) fn echoes(&self) -> bool {
        tcgetattr(&self.tty).unwrap().local_modes.contains(LocalModes::ECHO)
    }

    /// Whether the terminal's settings are what they were before the program ran.
    pub(crate) fn settings_are_back(&self) -> bool {
        let (a, b) = (&self.before, tcgetattr(&self.tty).unwrap());
        a.local_modes == b.local_modes
            && a.input_modes == b.input_modes
            && a.output_modes == b.output_modes
            && a.control_modes == b.control_modes
    }

    /// The terminal goes away. Every descriptor of the pty's own side has to go, so the drain first; a key makes the
    /// program draw, and so lets the drain notice.
    pub(crate) fn hang_up(mut self) -> Gone {
        self.stop_draining.store(true, Ordering::Release);
        self.keys(b"\t");
        Gone(Arc::clone(&self.seen))
    }
}

impl Drop for Booth {
    fn drop(&mut self) {
        // A test that failed leaves no program behind; after a hang-up it has to end by itself.
        let draining = !self.stop_draining.load(Ordering::Acquire);
        if draining && self.look(|s| s.exit.is_none()) {
            let _ = kill_process(self.pid, Signal::KILL);
        }
    }
}

/// A program without its terminal.
pub(crate) struct Gone(Shared);

impl Gone {
    pub(crate) fn ended(&self) -> u32 {
        let seen = self.0.0.lock().unwrap();
        let (seen, _) = self.0.1.wait_timeout_while(seen, LIMIT, |s| s.exit.is_none()).unwrap();
        seen.exit.as_ref().expect("it goes on without a terminal").exit_code()
    }
}

/// Time on a processor so far, in hundredths of a second (`man 5 proc_pid_stat`, fields 14 and 15).
pub(crate) fn processor_time(pid: Pid) -> u64 {
    let stat = fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).unwrap();
    let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
    fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()
}

/// How often the program went to sleep or was put to sleep so far.
pub(crate) fn switches(pid: Pid) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", pid.as_raw_nonzero())).unwrap();
    status
        .lines()
        .filter(|l| l.contains("ctxt_switches"))
        .map(|l| l.split_whitespace().last().unwrap().parse::<u64>().unwrap())
        .sum()
}
