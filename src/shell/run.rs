//! The kiosk in a terminal: bytes to events to inputs, scenes to frames, effects to the world.
//!
//! **Invariant:** one thread draws and reads; it sleeps until the next deadline of the core, the decoder or the hand,
//! and for ever when nobody is there. What was on the screen is what a press means.
use super::{
    config::{Config, LargeType},
    decode::{Decoder, Event, Key},
    env::Known,
    hand::{Hand, Settings},
    staff::{self, Pad},
    terminal::{Terminal, TerminalError},
    wake::{Post, Waiter},
};
use crate::{
    bigtype::Way,
    care::Prefs,
    kiosk::{Act, Effect, Input, Kiosk, Notice, Now, PadKey, Setup},
    pack::Pack,
    scene::Scene,
    view::{Drawn, View},
    words::Message,
};
use jiff::ZonedDateTime;
use std::{
    io,
    rc::Rc,
    sync::mpsc,
    time::{Duration, Instant},
};

/// Rung at the customer's side when it asks who is there, and when a colleague is called aloud.
const BELL: &[u8] = b"\x07";
/// What a terminal that hung up answers to a write (Linux, errno.h).
const EIO: i32 = 5;

/// Everything that a run of the kiosk starts from.
pub struct Start {
    /// What is authored.
    pub pack: Rc<Pack>,
    /// What the branch has set.
    pub config: Config,
    /// What the terminal is.
    pub known: Known,
}

impl Start {
    /// What the core needs of the configuration.
    pub fn setup(&self) -> Setup {
        let words = &self.pack.words;
        let look = &self.config.look;
        let tongues = look.locales().iter().filter_map(|tag| words.negotiate(tag)).collect();
        Setup {
            prefs: Prefs { tongue: words.negotiate(&look.locale).unwrap_or(0), theme: look.theme, size: look.size },
            placement: self.config.machine.placement,
            tongues,
            ask_after: self.config.time.ask_after,
            answer_within: self.config.time.answer_within,
            goodbye: self.config.time.goodbye,
            guard: self.config.guard.passwords,
            code: self.config.staff.code.is_some(),
            phone: self.config.branch.phone.clone(),
            name: self.config.branch.name.clone(),
            hours: self.config.branch.counter_hours.clone(),
        }
    }

    /// How large type is drawn here.
    pub fn way(&self) -> Option<Way> {
        match self.config.look.large_type {
            LargeType::Auto => self.known.way,
            LargeType::Sextant => Some(Way::Sextant),
            LargeType::Quadrant => Some(Way::Quadrant),
            LargeType::Native => None,
        }
    }

    /// The moment, with whether a colleague is in the hall by the wall clock.
    pub fn now(&self, started: Instant) -> Now {
        let wall = ZonedDateTime::now();
        let minute = wall.hour() as u16 * 60 + wall.minute() as u16;
        Now { since: started.elapsed(), staffed: self.config.people.here(wall.weekday(), minute) }
    }
}

/// Runs the kiosk until it is left.
///
/// # Errors
/// When the terminal cannot be set up or written to.
pub fn run(waiter: &mut Waiter, start: &Start) -> Result<(), TerminalError> {
    let started = Instant::now();
    let terminal = Terminal::enter()?;
    let tongue = start.setup().prefs.tongue;
    let (post, letters) = waiter.letters().map_err(|e| TerminalError::Refused(io::Error::other(e)))?;
    let mut desk = Desk {
        kiosk: Kiosk::new(start.pack.clone(), start.setup(), start.now(started)),
        view: View::new(&start.pack, start.way(), start.known.depth),
        too_small: start.pack.words.say(tongue, &Message::common("too-small")).unwrap_or_default(),
        hand: Hand::new(Settings { same_key: start.config.time.same_key, ..Settings::default() }),
        pad: Pad::default(),
        shown: None,
        drawn: Drawn::default(),
        pressed: None,
        left: false,
        terminal,
        start,
        started,
        post,
    };
    let served = desk.show(true).and_then(|()| desk.serve(waiter, &letters));
    match served {
        // A terminal that goes away in the middle of a frame is the end, and nobody's fault.
        Err(TerminalError::Refused(e)) if e.raw_os_error() == Some(EIO) => Ok(()),
        other => other,
    }
}

/// The kiosk, its screen and its hands.
struct Desk<'a> {
    kiosk: Kiosk,
    view: View,
    too_small: String,
    hand: Hand,
    pad: Pad,
    shown: Option<Scene>,
    drawn: Drawn,
    pressed: Option<Act>,
    left: bool,
    terminal: Terminal,
    start: &'a Start,
    started: Instant,
    post: Post<bool>,
}

impl Desk<'_> {
    fn serve(&mut self, waiter: &mut Waiter, letters: &mpsc::Receiver<bool>) -> Result<(), TerminalError> {
        let mut decoder = Decoder::new();
        while !self.left {
            let now = self.started.elapsed();
            let deadlines = [self.kiosk.deadline(), decoder.deadline(), self.hand.deadline()];
            let until = deadlines.into_iter().flatten().min();
            let wake = waiter.wait(until.map(|at| at.saturating_sub(now)));
            if wake.end {
                return Ok(());
            }
            if wake.resumed {
                self.terminal.resumed()?;
            }
            if wake.resized {
                self.terminal.resized()?;
            }
            if wake.resized || wake.resumed {
                self.show(true)?;
                // The targets moved under the finger.
                self.hand.screen_changed(self.started.elapsed());
            }
            let now = self.started.elapsed();
            let events = if wake.bytes.is_empty() { decoder.idle(now) } else { decoder.feed(&wake.bytes, now) };
            for event in events {
                self.event(event)?;
            }
            let rest = self.hand.idle(self.started.elapsed());
            self.inputs(rest);
            while let Ok(right) = letters.try_recv() {
                self.input(&Input::CodeChecked(right));
            }
            if self.kiosk.deadline().is_some_and(|at| at <= self.started.elapsed()) {
                self.input(&Input::Tick);
            }
            self.show(false)?;
        }
        Ok(())
    }

    fn event(&mut self, event: Event) -> Result<(), TerminalError> {
        if event == Event::Key(Key::Ctrl('q')) {
            self.input(&Input::Quit);
        } else {
            let inputs = self.hand.event(&event, &self.drawn, self.started.elapsed());
            self.inputs(inputs);
        }
        // Drawn at once: the next event of the same read is meant for the next screen.
        self.show(false)
    }

    fn inputs(&mut self, inputs: Vec<Input>) {
        for input in inputs {
            match input {
                Input::Choose(Act::Pad(key)) => self.typed(key),
                other => self.input(&other),
            }
        }
    }

    /// A key of the staff pad: the digit stays here, the core only learns that one was typed.
    fn typed(&mut self, key: PadKey) {
        let Some(Notice::Pad(pad)) = self.kiosk.notice().map(|p| &p.notice) else {
            return;
        };
        // Nothing counts while a code is being checked, and no code is not a wrong code.
        if pad.checking || (key == PadKey::Done && pad.typed == 0) {
            return;
        }
        match key {
            PadKey::Digit(n) => {
                if self.pad.push(n) {
                    self.input(&Input::PadTyped);
                }
            }
            PadKey::Erase => {
                self.pad.erase();
                self.input(&Input::PadErased);
            }
            PadKey::Done => self.input(&Input::PadDone),
        }
    }

    fn input(&mut self, input: &Input) {
        let now = self.start.now(self.started);
        let effects = self.kiosk.update(input, now);
        if self.kiosk.notice().is_none() {
            self.pad.clear();
        }
        for effect in effects {
            match effect {
                Effect::Ring | Effect::Call { quiet: false } => {
                    if self.start.config.sound.bell {
                        self.terminal.behind(BELL);
                    }
                }
                Effect::CheckCode => self.check_code(),
                Effect::Leave => self.left = true,
                // Nothing of these is kept or sent in this version: there is no journal and no lobby console yet.
                Effect::Call { quiet: true }
                | Effect::Answered
                | Effect::CalledOff
                | Effect::CardMayBeInside
                | Effect::Forget => {}
            }
        }
    }

    fn check_code(&mut self) {
        let code = self.pad.take();
        let Some(hash) = self.start.config.staff.code.clone() else {
            return;
        };
        let Ok(post) = self.post.try_clone() else {
            self.post.send(false);
            return;
        };
        let asked = staff::verify_apart(hash, code, move |right| post.send(right));
        if asked.is_err() {
            self.post.send(false);
        }
    }

    /// Draws when there is something new to see.
    fn show(&mut self, anyway: bool) -> Result<(), TerminalError> {
        let now = self.started.elapsed();
        let scene = Scene::of(&self.kiosk, now);
        let pressed = self.hand.pressed();
        if !anyway && self.pressed == pressed && self.shown.as_ref() == Some(&scene) {
            return Ok(());
        }
        let (view, too_small) = (&mut self.view, &self.too_small);
        self.drawn = self.terminal.draw(|frame| {
            let drawn = view.draw(&scene, pressed, too_small, frame.buffer_mut());
            if let Some(at) = drawn.cursor {
                frame.set_cursor_position(at);
            }
            drawn
        })?;
        if self.shown.as_ref().is_none_or(|before| before.differs(&scene)) {
            self.hand.screen_changed(now);
        }
        self.pressed = pressed;
        self.shown = Some(scene);
        Ok(())
    }
}

/// How long a first frame and one choice take, for the benchmarks: they call what the loop calls.
pub fn frame_of(kiosk: &Kiosk, view: &mut View, buf: &mut ratatui::buffer::Buffer) -> Drawn {
    view.draw(&Scene::of(kiosk, Duration::ZERO), None, "", buf)
}
