//! The smallest kiosk: the pieces of the shell and no guide, for the tests of the shell on a pty.
//!
//! It shows what it was told, and panics when `!` is typed, which the kiosk itself never would.
use caring_mode::shell::{
    calm, staff, supervise,
    terminal::{Overlay, Terminal, TerminalError},
    wake::Waiter,
};
use ratatui::{text::Text, widgets::Widget};
use std::{env, fmt::Display, io::Write, process::ExitCode, time::Instant};

/// The file for places of panics.
const RECORD: &str = "CARING_MODE_PANICS";

fn main() -> ExitCode {
    if env::args().nth(1).as_deref() == Some("hash") {
        return hash();
    }
    let mut waiter = match Waiter::new() {
        Ok(waiter) => waiter,
        Err(e) => return say(e),
    };
    let start = Instant::now();
    supervise::silence(env::var_os(RECORD).map(Into::into));
    let lines = ["SORRY".to_owned(), "请找我们的工作人员".to_owned()];
    let ended = supervise::supervise(
        &mut waiter,
        || start.elapsed(),
        kiosk,
        |waiter, page| calm::show(&lines, page, || start.elapsed(), waiter),
    );
    match ended {
        supervise::Ended::Itself(Ok(())) | supervise::Ended::Calmly => ExitCode::SUCCESS,
        supervise::Ended::Itself(Err(e)) => say(e),
        supervise::Ended::Broken => ExitCode::FAILURE,
    }
}

fn say(e: impl Display) -> ExitCode {
    let _ = writeln!(std::io::stderr(), "{e}");
    ExitCode::from(TerminalError::EXIT_CODE)
}

fn hash() -> ExitCode {
    let code = staff::read_code(&mut std::io::stderr(), "Code: ", "Again: ");
    match code.and_then(|code| staff::hash(&code)) {
        Ok(hash) => {
            let _ = writeln!(std::io::stdout(), "code = \"{hash}\"");
            ExitCode::SUCCESS
        }
        Err(e) => say(e),
    }
}

fn kiosk(waiter: &mut Waiter) -> Result<(), TerminalError> {
    let mut terminal = Terminal::enter()?;
    let (mut bytes, mut resumed) = (0, 0);
    loop {
        terminal.draw(|buf| {
            let size = buf.area;
            let text = format!("READY\nsize {}x{}\nbytes {bytes}\nresumed {resumed}", size.width, size.height);
            (Text::raw(text).render(size, buf), Overlay::default())
        })?;
        let wake = waiter.wait(None);
        if wake.end {
            return Ok(());
        }
        assert!(!wake.bytes.contains(&b'!'), "a secret: 135791");
        bytes += wake.bytes.len();
        if wake.resumed {
            resumed += 1;
            terminal.resumed()?;
        }
        if wake.resized {
            terminal.resized();
        }
    }
}
