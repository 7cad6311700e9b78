//! The real program in a pty. Each chunk of its output is stamped where it is read, so that nothing but the kernel
//! stands between a frame and its time.
#![allow(dead_code, reason = "each benchmark uses its part")]
use portable_pty::{Child, CommandBuilder, MasterPty, PtySize, native_pty_system};
use std::{
    env, fs,
    io::{Read, Write},
    sync::mpsc::{self, Receiver},
    thread,
    time::{Duration, Instant},
};

/// Built by cargo in the profile of the benchmark, which is that of a release.
pub(crate) const PROGRAM: &str = env!("CARGO_BIN_EXE_caring-mode");
/// The grid of the budgets.
pub(crate) const GRID: (u16, u16) = (160, 45);
/// The values of `TERM` that stand for the two ways to draw.
pub(crate) const TERMINALS: [(&str, &str); 2] = [("sextant", "xterm-kitty"), ("quadrant", "xterm-256color")];
/// Longer than a new screen ignores keys (0.6 s) and than a repeated key counts once (0.7 s).
pub(crate) const CALM: Duration = Duration::from_millis(760);

/// "End synchronized update": a frame is complete.
const END: &[u8] = b"\x1b[?2026l";
/// "Without an answer" for a program that draws in milliseconds.
const LIMIT: Duration = Duration::from_secs(10);

/// Whether `cargo bench` runs this, in release. `cargo test --all-targets` starts benchmarks as well, without a word.
pub(crate) fn wanted() -> bool {
    env::args().any(|a| a == "--bench") && !cfg!(debug_assertions)
}

/// "pass" or "FAIL".
pub(crate) fn verdict(pass: bool) -> &'static str {
    if pass { "pass" } else { "FAIL" }
}

/// The middle one.
pub(crate) fn median(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// For people.
pub(crate) fn milliseconds(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// A frame that the terminal has received whole.
pub(crate) struct Frame {
    /// When its end was read.
    pub(crate) at: Instant,
    /// Everything that was read for it.
    pub(crate) bytes: Vec<u8>,
}

/// The program, running.
pub(crate) struct Booth {
    /// Just before the spawn.
    pub(crate) started: Instant,
    child: Box<dyn Child + Send + Sync>,
    chunks: Receiver<(Instant, Vec<u8>)>,
    /// When the last chunk was read.
    read: Instant,
    pending: Vec<u8>,
    keys: Box<dyn Write + Send>,
    _master: Box<dyn MasterPty + Send>,
}

impl Booth {
    /// Starts the program in a terminal of a grid, with no environment but `TERM`.
    pub(crate) fn open(term: &str, (cols, rows): (u16, u16)) -> Self {
        let pair = native_pty_system().openpty(PtySize { rows, cols, ..PtySize::default() }).unwrap();
        let mut command = CommandBuilder::new(PROGRAM);
        command.env_clear();
        command.env("TERM", term);
        command.cwd(env::current_dir().unwrap());
        let mut output = pair.master.try_clone_reader().unwrap();
        let keys = pair.master.take_writer().unwrap();
        let (send, chunks) = mpsc::channel();
        thread::spawn(move || {
            let mut buffer = vec![0; 1 << 16];
            while let Ok(n @ 1..) = output.read(&mut buffer) {
                if send.send((Instant::now(), buffer[..n].to_vec())).is_err() {
                    break;
                }
            }
        });
        let started = Instant::now();
        let child = pair.slave.spawn_command(command).unwrap();
        drop(pair.slave);
        Self { started, child, chunks, read: started, pending: Vec::new(), keys, _master: pair.master }
    }

    /// The next frame; it has to come.
    pub(crate) fn frame(&mut self) -> Frame {
        self.frame_within(LIMIT).expect("the kiosk draws nothing")
    }

    /// The next frame, if it comes within a time.
    pub(crate) fn frame_within(&mut self, limit: Duration) -> Option<Frame> {
        let until = Instant::now() + limit;
        loop {
            if let Some(end) = self.pending.windows(END.len()).position(|w| w == END) {
                let rest = self.pending.split_off(end + END.len());
                return Some(Frame { at: self.read, bytes: std::mem::replace(&mut self.pending, rest) });
            }
            self.chunk(until.saturating_duration_since(Instant::now()))?;
        }
    }

    /// When the first byte was read.
    pub(crate) fn byte(&mut self) -> Instant {
        self.chunk(LIMIT).expect("the kiosk says nothing");
        self.read
    }

    fn chunk(&mut self, limit: Duration) -> Option<()> {
        let (read, bytes) = self.chunks.recv_timeout(limit).ok()?;
        self.read = read;
        self.pending.extend_from_slice(&bytes);
        Some(())
    }

    /// Forgets what was drawn and not looked at.
    pub(crate) fn rest(&mut self) {
        while self.chunk(Duration::ZERO).is_some() {}
        self.pending.clear();
    }

    /// Types.
    pub(crate) fn keys(&mut self, bytes: &[u8]) {
        self.keys.write_all(bytes).unwrap();
        self.keys.flush().unwrap();
    }

    /// Types, and the time until the frame that answers was read whole.
    pub(crate) fn answer(&mut self, bytes: &[u8]) -> Duration {
        let asked = Instant::now();
        self.keys(bytes);
        self.frame().at - asked
    }

    /// How often its threads have gone to sleep so far (`man 5 proc_pid_status`): once for each time they were woken.
    pub(crate) fn switches(&self) -> u64 {
        let tasks = fs::read_dir(format!("/proc/{}/task", self.pid())).unwrap();
        tasks.map(|t| number(&t.unwrap().path().join("status").to_string_lossy(), "voluntary_ctxt_switches")).sum()
    }

    /// The most memory that was ever resident, in bytes: code and shared libraries included.
    pub(crate) fn peak(&self) -> u64 {
        number(&format!("/proc/{}/status", self.pid()), "VmHWM") * 1024
    }

    fn pid(&self) -> u32 {
        self.child.process_id().unwrap()
    }
}

impl Drop for Booth {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn number(path: &str, name: &str) -> u64 {
    let status = fs::read_to_string(path).unwrap();
    let line = status.lines().find_map(|l| l.strip_prefix(name)?.strip_prefix(':')).unwrap();
    line.split_whitespace().next().unwrap().parse().unwrap()
}
