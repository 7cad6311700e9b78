//! A rehearsal in a terminal or as plain lines: the same bytes, hands and frames as the kiosk, and nobody who is paged.
//!
//! **Invariant:** one thread draws and reads; it sleeps until the next deadline. What was on the screen is what a press means. What the core wants
//! kept is done by whoever started it, and comes back as inputs before the next frame.
use super::{
    decode::{Decoder, Event, Key},
    finder::Finder,
    lines,
    run::Start,
    terminal::{Overlay, Terminal, TerminalError},
    wake::Waiter,
};
use crate::{
    hand::{Hand, Settings},
    kiosk, plain,
    rehearsal::{Effect, Input, Now, Rehearsal, Setup},
    scene::Scene,
    view::{Drawn, View},
    words::Message,
};
use jiff::ZonedDateTime;
use std::{
    io::{self, BufRead, Write},
    time::{Duration, Instant},
};

/// What is done of a rehearsal's effects; the answers are inputs.
pub type Acts<'a> = &'a mut dyn FnMut(&Effect) -> Vec<Input>;

/// The moment.
fn now(started: Instant) -> Now {
    let wall = ZonedDateTime::now();
    Now { since: started.elapsed(), wall: wall.timestamp(), ahead: wall.offset().seconds() / 60 }
}

/// Takes an input and does what follows from it. True when the rehearsal is over.
fn take(rehearsal: &mut Rehearsal, input: &Input, started: Instant, acts: Acts<'_>) -> bool {
    let mut over = false;
    for effect in rehearsal.update(input, now(started)) {
        over |= effect == Effect::Leave;
        for answer in acts(&effect) {
            rehearsal.update(&answer, now(started));
        }
    }
    over
}

/// What a press on the kiosk's screen means here.
fn meant(input: &kiosk::Input) -> Input {
    match input {
        kiosk::Input::Choose(act) => Input::Choose(*act),
        kiosk::Input::Focus(act) => Input::Focus(*act),
        kiosk::Input::Page(page) => Input::Page(*page),
        // The corner of staff opens nothing here: staff are here already.
        _ => Input::Touch,
    }
}

/// Runs a rehearsal until it is left.
///
/// # Errors
/// When the terminal cannot be set up or written to.
pub fn run(
    waiter: &mut Waiter,
    start: &Start,
    setup: &Setup,
    begin: &[Input],
    acts: Acts<'_>,
) -> Result<(), TerminalError> {
    let started = Instant::now();
    let mut terminal = Terminal::enter()?;
    let mut surface = start.surface.clone();
    surface.grid = terminal.size();
    let finder = Finder::new(start.ask, surface, &mut terminal, started.elapsed());
    let mut rehearsal = Rehearsal::new(start.pack.clone(), setup.clone(), now(started));
    for input in begin {
        rehearsal.update(input, now(started));
    }
    let too_small = start.pack.words.say(setup.prefs.tongue, &Message::common("too-small")).unwrap_or_default();
    let mut room = Room {
        rehearsal,
        view: start.view(),
        finder,
        hand: Hand::new(Settings { same_key: start.config.time.same_key, ..Settings::default() }),
        shown: None,
        drawn: Drawn::default(),
        pressed: None,
        left: false,
        terminal,
        too_small,
        start,
        started,
    };
    room.start.fit(&room.finder.surface, &mut room.view);
    room.show(true)?;
    room.serve(waiter, acts)
}

/// The rehearsal, its screen and its hands.
struct Room<'a> {
    rehearsal: Rehearsal,
    view: View,
    finder: Finder,
    hand: Hand,
    shown: Option<Scene>,
    drawn: Drawn,
    pressed: Option<kiosk::Act>,
    left: bool,
    terminal: Terminal,
    too_small: String,
    start: &'a Start,
    started: Instant,
}

impl Room<'_> {
    fn serve(&mut self, waiter: &mut Waiter, acts: Acts<'_>) -> Result<(), TerminalError> {
        let mut decoder = Decoder::new();
        while !self.left {
            let now = self.started.elapsed();
            let own = [self.rehearsal.deadline(), decoder.deadline(), self.hand.deadline(), self.finder.deadline()];
            let wake = waiter.wait(own.into_iter().flatten().min().map(|at: Duration| at.saturating_sub(now)));
            if wake.end {
                return Ok(());
            }
            if wake.resumed {
                self.terminal.resumed()?;
            }
            if wake.resized {
                self.terminal.resized();
                self.finder.resized(&mut self.terminal, self.started.elapsed());
                self.start.fit(&self.finder.surface, &mut self.view);
            }
            if wake.resized || wake.resumed {
                self.show(true)?;
                self.hand.screen_changed(self.started.elapsed());
            }
            let now = self.started.elapsed();
            let events = if wake.bytes.is_empty() { decoder.idle(now) } else { decoder.feed(&wake.bytes, now) };
            for event in events {
                self.event(event, acts)?;
            }
            self.found()?;
            self.hand.idle(self.started.elapsed());
            if self.rehearsal.deadline().is_some_and(|at| at <= self.started.elapsed()) {
                self.input(&Input::Tick, acts);
            }
            self.show(false)?;
        }
        Ok(())
    }

    fn input(&mut self, input: &Input, acts: Acts<'_>) {
        self.left |= take(&mut self.rehearsal, input, self.started, acts);
    }

    fn event(&mut self, event: Event, acts: Acts<'_>) -> Result<(), TerminalError> {
        if let Event::Reply(reply) = event {
            self.finder.hear(reply, self.started.elapsed());
            return Ok(());
        }
        self.finder.somebody();
        if event == Event::Key(Key::Ctrl('q')) {
            self.left = true;
            return Ok(());
        }
        for input in self.hand.event(&event, &self.drawn, self.started.elapsed()) {
            // The digit's meaning follows; that it was a digit is nothing here.
            if !matches!(input, kiosk::Input::Digit { .. }) {
                self.input(&meant(&input), acts);
            }
        }
        // Drawn at once: the next event of the same read is meant for the next screen.
        self.show(false)
    }

    /// What the terminal answered is used as soon as that moves nothing under a finger.
    fn found(&mut self) -> Result<(), TerminalError> {
        if self.finder.news(&mut self.terminal, self.started.elapsed()) {
            if self.finder.wide() {
                return Err(TerminalError::Wide);
            }
            self.start.fit(&self.finder.surface, &mut self.view);
            self.terminal.redraw();
            self.show(true)?;
            self.hand.screen_changed(self.started.elapsed());
        }
        Ok(())
    }

    fn show(&mut self, anyway: bool) -> Result<(), TerminalError> {
        let scene = Scene::rehearsed(&self.rehearsal);
        let pressed = self.hand.pressed();
        if !anyway && self.pressed == pressed && self.shown.as_ref() == Some(&scene) {
            return Ok(());
        }
        let (view, too_small) = (&mut self.view, &self.too_small);
        self.drawn = self.terminal.draw(|buf| {
            let mut drawn = view.draw(&scene, pressed, too_small, buf);
            let shown = std::mem::take(&mut drawn.shown);
            let overlay = Overlay { cursor: drawn.cursor, shown };
            (drawn, overlay)
        })?;
        if self.shown.as_ref().is_none_or(|before| before.differs(&scene)) {
            self.hand.screen_changed(self.started.elapsed());
            self.finder.moved();
        }
        self.pressed = pressed;
        self.shown = Some(scene);
        Ok(())
    }
}

/// Runs a rehearsal on lines.
///
/// # Errors
/// When a line cannot be read or written.
pub fn plainly(
    start: &Start,
    setup: &Setup,
    begin: &[Input],
    acts: Acts<'_>,
    mut input: impl BufRead,
    mut out: impl Write,
) -> io::Result<()> {
    let started = Instant::now();
    let mut rehearsal = Rehearsal::new(start.pack.clone(), setup.clone(), now(started));
    for input in begin {
        rehearsal.update(input, now(started));
    }
    let words = &start.pack.words;
    let say = |scene: &Scene, id: &str| words.say(scene.prefs.tongue, &Message::common(id)).unwrap_or_default();
    let mut known = true;
    loop {
        let scene = Scene::rehearsed(&rehearsal);
        if known {
            for line in plain::lines(&scene, &say(&scene, "plain-prompt")) {
                writeln!(out, "{line}")?;
            }
        } else {
            writeln!(out, "{}", say(&scene, "plain-unknown"))?;
        }
        out.flush()?;
        let Some(line) = lines::next(&mut input)? else {
            writeln!(out, "{}", say(&scene, "plain-bye"))?;
            return out.flush();
        };
        let act = lines::act(&line, &scene);
        known = act.is_some();
        if let Some(act) = act {
            if take(&mut rehearsal, &Input::Choose(act), started, acts) {
                return Ok(());
            }
            writeln!(out)?;
        }
    }
}
