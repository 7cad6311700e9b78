//! The one place where the kiosk waits: for keys, for signals, for its own worker threads, or for a moment.
//!
//! **Invariant:** one thread, one `poll`; no wake-up when nothing happened, and a closed terminal is the end and never a
//! busy loop. Signals that a keyboard can send do nothing: the kiosk stays.
use super::terminal::foreground;
use rustix::{
    event::{PollFd, PollFlags, Timespec, poll},
    io::Errno,
};
use signal_hook::{
    SigId,
    consts::{SIGCONT, SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGTSTP, SIGTTIN, SIGTTOU, SIGWINCH},
    flag,
    low_level::{pipe, unregister},
};
use std::{
    fmt,
    io::{self, Read, Write},
    os::{
        fd::{AsFd, OwnedFd},
        unix::net::UnixStream,
    },
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
        mpsc,
    },
    time::Duration,
};
use zeroize::{Zeroize, Zeroizing};

/// Bytes taken at once. A scanner's burst and a resize storm fit; the rest waits in the kernel.
const ONCE: usize = 4096;

/// Why waiting is impossible.
#[derive(Debug)]
pub struct WakeError(io::Error);

impl fmt::Display for WakeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the system gives no signals or no input: {}", self.0)
    }
}

impl std::error::Error for WakeError {}

impl From<io::Error> for WakeError {
    fn from(e: io::Error) -> Self {
        Self(e)
    }
}

/// What ended a wait; all of it may be empty (the moment came, or a signal that does nothing).
#[derive(Default)]
pub struct Wake {
    /// What was typed or tapped. A staff code may be among it, so it is wiped.
    pub bytes: Zeroizing<Vec<u8>>,
    /// The terminal has another size.
    pub resized: bool,
    /// The program was stopped and goes on: the terminal may be anything.
    pub resumed: bool,
    /// The program has to end: it was told to, or its terminal is gone. True from then on.
    pub end: bool,
}

impl fmt::Debug for Wake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wake")
            .field("bytes", &self.bytes.len())
            .field("resized", &self.resized)
            .field("resumed", &self.resumed)
            .field("end", &self.end)
            .finish()
    }
}

/// A signal that arrived since the last look.
struct Seen(Arc<AtomicBool>);

impl Seen {
    fn take(&self) -> bool {
        self.0.swap(false, Ordering::AcqRel)
    }
}

/// Waits. Lives as long as the process: the kiosk may be started afresh under it.
pub struct Waiter {
    input: OwnedFd,
    buffer: Box<[u8; ONCE]>,
    woken: UnixStream,
    waker: UnixStream,
    resize: Seen,
    resume: Seen,
    term: Seen,
    hooks: Vec<SigId>,
    ended: bool,
}

impl Waiter {
    /// Waits for standard input.
    ///
    /// # Errors
    /// When the system refuses a signal or a descriptor.
    pub fn new() -> Result<Self, WakeError> {
        Self::on(rustix::stdio::stdin())
    }

    /// Waits for another input.
    ///
    /// # Errors
    /// When the system refuses a signal or a descriptor.
    pub fn on(input: impl AsFd) -> Result<Self, WakeError> {
        let (woken, waker) = UnixStream::pair()?;
        woken.set_nonblocking(true)?;
        waker.set_nonblocking(true)?;
        let mut hooks = Vec::new();
        let mut seen = |signals: &[i32]| -> io::Result<Seen> {
            let seen = Arc::new(AtomicBool::new(false));
            for signal in signals {
                // The flag first, then the pipe: whoever reads the pipe finds the flag set.
                hooks.push(flag::register(*signal, Arc::clone(&seen))?);
                hooks.push(pipe::register(*signal, waker.try_clone()?)?);
            }
            Ok(Seen(seen))
        };
        let resize = seen(&[SIGWINCH])?;
        let resume = seen(&[SIGCONT])?;
        let term = seen(&[SIGTERM, SIGHUP])?;
        for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU] {
            // A handler is enough to keep the default (end, stop) away; nobody looks at the flag.
            hooks.push(flag::register(signal, Arc::default())?);
        }
        Ok(Self {
            input: input.as_fd().try_clone_to_owned()?,
            buffer: Box::new([0; ONCE]),
            woken,
            waker,
            resize,
            resume,
            term,
            hooks,
            ended: false,
        })
    }

    /// A letter box that other threads may post to; a letter ends the wait.
    ///
    /// # Errors
    /// When the system gives no descriptor.
    pub fn letters<M: Send>(&self) -> Result<(Post<M>, mpsc::Receiver<M>), WakeError> {
        let (send, receive) = mpsc::channel();
        Ok((Post { send, waker: self.waker.try_clone()? }, receive))
    }

    /// Waits until something happens, or for so long. `None` waits for ever: nothing is due.
    ///
    /// It may also come back early and empty; whoever waits for a moment looks at the clock and waits again.
    pub fn wait(&mut self, until: Option<Duration>) -> Wake {
        let mut wake = Wake::default();
        if !self.ended {
            let keys = self.sleep(until);
            // Clear the pipe, then look at the flags; a signal in between is one wake-up too many and none too few.
            let mut drain = [0; 64];
            while self.woken.read(&mut drain).is_ok_and(|n| n > 0) {}
            if keys {
                self.read(&mut wake.bytes);
            }
            self.ended |= self.term.take();
        }
        wake.resized = self.resize.take();
        wake.resumed = self.resume.take();
        wake.end = self.ended;
        wake
    }

    /// Whether the input has something to say, if only that it is closed.
    fn sleep(&self, until: Option<Duration>) -> bool {
        let limit = until.and_then(|d| Timespec::try_from(d).ok());
        let mut set = [PollFd::new(&self.woken, PollFlags::IN), PollFd::new(&self.input, PollFlags::IN)];
        // In the background the keys are another program's. A shell that brings us back sends SIGCONT.
        let ours = if foreground(&self.input) { 2 } else { 1 };
        match poll(&mut set[..ours], limit.as_ref()) {
            Ok(_) => !set[1].revents().is_empty(),
            // EINTR is a signal, and its flag is set. ENOMEM would pass; the next wait tries again.
            Err(_) => false,
        }
    }

    fn read(&mut self, bytes: &mut Zeroizing<Vec<u8>>) {
        match rustix::io::read(&self.input, &mut self.buffer[..]) {
            Ok(0) => self.ended = true,
            Ok(n) => {
                bytes.extend_from_slice(&self.buffer[..n]);
                self.buffer[..n].zeroize();
            }
            Err(Errno::INTR | Errno::AGAIN) => {}
            // EIO: the terminal hung up. EBADF: somebody closed it. Neither comes back.
            Err(_) => self.ended = true,
        }
    }
}

impl Drop for Waiter {
    fn drop(&mut self) {
        for hook in self.hooks.drain(..) {
            unregister(hook);
        }
    }
}

/// Posts letters to the thread that waits.
pub struct Post<M> {
    send: mpsc::Sender<M>,
    waker: UnixStream,
}

impl<M> Post<M> {
    /// Posts one letter. If nobody reads them any more it is dropped.
    pub fn send(&self, letter: M) {
        if self.send.send(letter).is_ok() {
            // A full pipe wakes just as well.
            let _ = (&self.waker).write(&[1]);
        }
    }

    /// Another hand for the same box.
    ///
    /// # Errors
    /// When the system gives no descriptor.
    pub fn try_clone(&self) -> Result<Self, WakeError> {
        Ok(Self { send: self.send.clone(), waker: self.waker.try_clone()? })
    }
}

#[cfg(test)]
mod tests;
