//! What colleagues lead in a terminal or as plain lines beside the kiosk: a rehearsal, a lesson for a room. The same bytes, hands and frames.
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
    scene::Scene,
    view::{Drawn, View},
    words::{Message, Tongue},
};
use std::{
    io::{self, BufRead, Write},
    time::{Duration, Instant},
};

/// A state machine that is led on a stage.
pub trait Play {
    /// What can happen to it.
    type Input;
    /// What it asks of the world.
    type Effect;
    /// What is on the screen.
    fn scene(&self) -> Scene;
    /// Something happened; `started` is when the program did.
    fn update(&mut self, input: &Self::Input, started: Instant) -> Vec<Self::Effect>;
    /// When something happens by itself, since the start.
    fn deadline(&self) -> Option<Duration>;
    /// What a press on the kiosk's screen means here.
    fn meant(input: &kiosk::Input) -> Self::Input;
    /// Time passed.
    fn tick() -> Option<Self::Input>;
    /// Ctrl-Q; without a meaning of its own it ends at once.
    fn quit() -> Option<Self::Input>;
    /// It is over with this.
    fn ends(effect: &Self::Effect) -> bool;
    /// The hands that lead it; `usual` are those of customers.
    fn hands(usual: Settings) -> Settings;
}

/// What is done of the effects; the answers are inputs.
pub type Acts<'a, P> = &'a mut dyn FnMut(&<P as Play>::Effect) -> Vec<<P as Play>::Input>;

/// Takes an input and does what follows from it. True when it is over.
fn take<P: Play>(play: &mut P, input: &P::Input, started: Instant, acts: Acts<'_, P>) -> bool {
    let mut over = false;
    for effect in play.update(input, started) {
        over |= P::ends(&effect);
        for answer in acts(&effect) {
            play.update(&answer, started);
        }
    }
    over
}

/// Runs it in this terminal until it is left. `first` is the language of what stands on a screen that is too small.
///
/// # Errors
/// When the terminal cannot be set up or written to.
pub fn run<P: Play>(
    waiter: &mut Waiter,
    start: &Start,
    (play, started): (P, Instant),
    first: Tongue,
    acts: Acts<'_, P>,
) -> Result<(), TerminalError> {
    let mut terminal = Terminal::enter()?;
    let mut surface = start.surface.clone();
    surface.grid = terminal.size();
    let finder = Finder::new(start.ask, surface, &mut terminal, started.elapsed());
    let too_small = start.pack.words.say(first, &Message::common("too-small")).unwrap_or_default();
    let usual = Settings { same_key: start.config.time.same_key, ..Settings::default() };
    let mut room = Room {
        play,
        view: start.view(),
        finder,
        hand: Hand::new(P::hands(usual)),
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

/// What is led, its screen and the hands.
struct Room<'a, P> {
    play: P,
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

impl<P: Play> Room<'_, P> {
    fn serve(&mut self, waiter: &mut Waiter, acts: Acts<'_, P>) -> Result<(), TerminalError> {
        let mut decoder = Decoder::new();
        while !self.left {
            let now = self.started.elapsed();
            let own = [self.play.deadline(), decoder.deadline(), self.hand.deadline(), self.finder.deadline()];
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
            if self.play.deadline().is_some_and(|at| at <= self.started.elapsed())
                && let Some(tick) = P::tick()
            {
                self.input(&tick, acts);
            }
            self.show(false)?;
        }
        Ok(())
    }

    fn input(&mut self, input: &P::Input, acts: Acts<'_, P>) {
        self.left |= take(&mut self.play, input, self.started, acts);
    }

    fn event(&mut self, event: Event, acts: Acts<'_, P>) -> Result<(), TerminalError> {
        if let Event::Reply(reply) = event {
            self.finder.hear(reply, self.started.elapsed());
            return Ok(());
        }
        self.finder.somebody();
        if event == Event::Key(Key::Ctrl('q')) {
            match P::quit() {
                Some(quit) => self.input(&quit, acts),
                None => self.left = true,
            }
            return self.show(false);
        }
        for input in self.hand.event(&event, &self.drawn, self.started.elapsed()) {
            // The digit's meaning follows; that it was a digit is nothing here.
            if !matches!(input, kiosk::Input::Digit { .. }) {
                self.input(&P::meant(&input), acts);
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
        let scene = self.play.scene();
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

/// Runs it on lines.
///
/// # Errors
/// When a line cannot be read or written.
pub fn plainly<P: Play>(
    start: &Start,
    (mut play, started): (P, Instant),
    acts: Acts<'_, P>,
    mut input: impl BufRead,
    mut out: impl Write,
) -> io::Result<()> {
    let words = &start.pack.words;
    let say = |scene: &Scene, id: &str| words.say(scene.prefs.tongue, &Message::common(id)).unwrap_or_default();
    let mut known = true;
    loop {
        let scene = play.scene();
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
            if take(&mut play, &P::meant(&kiosk::Input::Choose(act)), started, acts) {
                return Ok(());
            }
            writeln!(out)?;
        }
    }
}
