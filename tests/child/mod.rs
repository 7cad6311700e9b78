//! The program as a child of this process, with pipes for a terminal; it may not take longer than a person waits.
use std::{
    io::{Read, Write},
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

/// Far more than anything here takes, on a machine that is busy with other things.
pub(crate) const LIMIT: Duration = Duration::from_secs(20);

/// What the program said, and how it ended.
pub(crate) struct Said {
    pub(crate) code: Option<i32>,
    pub(crate) out: String,
    pub(crate) err: String,
}

/// The program with arguments, in the folder of the tests, knowing nothing of the terminal that the tests run in.
pub(crate) fn program(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_caring-mode"));
    command.args(args).current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests"));
    command.env_clear().env("TERM", "xterm-256color").env("LANG", "C.UTF-8");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    command
}

/// Runs it with nothing to read.
pub(crate) fn run(args: &[&str]) -> Said {
    fed(&mut program(args), b"")
}

/// Runs it with an input that ends.
pub(crate) fn fed(command: &mut Command, input: &[u8]) -> Said {
    let mut child = command.spawn().unwrap();
    let feeder = child.stdin.take().map(|mut stdin| {
        let input = input.to_vec();
        // It may end before it has read everything: that is no fault of its own.
        thread::spawn(move || drop(stdin.write_all(&input)))
    });
    let out = drain(child.stdout.take());
    let err = drain(child.stderr.take());
    let code = ended(&mut child);
    if let Some(feeder) = feeder {
        feeder.join().unwrap();
    }
    Said { code, out: out.join().unwrap(), err: err.join().unwrap() }
}

/// Waits for the end, and makes one if there is none.
pub(crate) fn ended(child: &mut Child) -> Option<i32> {
    let end = Instant::now() + LIMIT;
    loop {
        if let Some(status) = child.try_wait().unwrap() {
            return status.code();
        }
        if Instant::now() > end {
            child.kill().unwrap();
            child.wait().unwrap();
            panic!("it hangs");
        }
        thread::sleep(Duration::from_millis(5));
    }
}

fn drain(from: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut text = Vec::new();
        if let Some(mut from) = from {
            from.read_to_end(&mut text).unwrap();
        }
        String::from_utf8(text).expect("it writes UTF-8 only")
    })
}
