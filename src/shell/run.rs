//! The kiosk in a terminal: bytes to events to inputs, scenes to frames, effects to the world.
//!
//! **Invariant:** one thread draws and reads; it sleeps until the next deadline of the core, the decoder or the hand,
//! and for ever when nobody is there. What was on the screen is what a press means.
use super::{
    config::Config,
    decode::{Decoder, Event, Key},
    finder::Finder,
    fonts::InstalledFonts,
    kept,
    outcomes::Outcomes,
    staff::{self, Pad},
    surface::{Surface, Why},
    terminal::{Overlay, Terminal, TerminalError},
    wake::{Post, Waiter},
    workshop::{Strip, Workshop},
};
use crate::{
    care::Prefs,
    glass::CellMm,
    hand::{Hand, Settings},
    kiosk::{Act, Bar, Closed, Effect, Found, Input, Keep, Kept, Kiosk, Notice, Now, PadKey, Setup},
    pack::Pack,
    scene::Scene,
    view::{Drawn, View},
    words::Message,
};
use jiff::ZonedDateTime;
use ratatui::{buffer::Buffer, layout::Rect};
use std::{
    io,
    path::PathBuf,
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
    /// What the terminal is, as far as it is known before it answers.
    pub surface: Surface,
    /// The terminal may be asked what it can do.
    pub ask: bool,
    /// Where what staff tell is kept.
    pub folder: Option<PathBuf>,
    /// Tasks that are not shown here.
    pub closed: Closed,
    /// Where chance begins: which calm transfers are looked at, and which wording comes first.
    pub seed: u64,
}

impl Start {
    /// What the core needs of the configuration.
    pub fn setup(&self) -> Setup {
        self.setup_of(&self.pack)
    }

    /// The same for another version of the pack.
    pub fn setup_of(&self, pack: &Pack) -> Setup {
        let words = &pack.words;
        let look = &self.config.look;
        let mut tongues = Vec::new();
        for tongue in look.locales().iter().filter_map(|tag| words.negotiate(tag)) {
            // Two tags may be served by one language.
            if !tongues.contains(&tongue) {
                tongues.push(tongue);
            }
        }
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
            closed: self.closed.clone(),
            sample: self.config.risk.sample,
            seed: self.seed,
            confirmed: self.config.facts.confirmed,
        }
    }

    /// A renderer for what is known of the terminal.
    pub fn view(&self) -> View {
        let library = Box::new(InstalledFonts::of(|name| std::env::var(name).ok()));
        let mut view = View::new(&self.pack, None, self.surface.depth()).with_library(library);
        self.fit(&self.surface, &mut view);
        view
    }

    /// Fits a renderer to what is known of the terminal now.
    pub fn fit(&self, surface: &Surface, view: &mut View) {
        view.way = surface.way(&self.config).0;
        view.depth = surface.depth();
        view.glass = surface.glass(&self.config).0;
        view.cell = surface.cell();
        view.ways = surface.comparable().into_iter().filter_map(|l| surface.drawn(l).flatten()).collect();
    }

    /// The moment, with whether a colleague is in the hall by the wall clock.
    pub fn now(&self, started: Instant) -> Now {
        let wall = ZonedDateTime::now();
        let minute = wall.hour() as u16 * 60 + wall.minute() as u16;
        Now { since: started.elapsed(), staffed: self.config.people.here(wall.weekday(), minute), today: wall.date() }
    }
}

/// Runs the kiosk until it is left; on an author's bench, if there is one.
///
/// # Errors
/// When the terminal cannot be set up or written to.
pub fn run(waiter: &mut Waiter, start: &Start, bench: Option<&mut Workshop>) -> Result<(), TerminalError> {
    let started = Instant::now();
    let mut terminal = Terminal::enter()?;
    let mut surface = start.surface.clone();
    surface.grid = terminal.size();
    let finder = Finder::new(start.ask, surface, &mut terminal, started.elapsed());
    let mut kiosk = Kiosk::new(start.pack.clone(), start.setup(), start.now(started));
    if let Some(bench) = &bench {
        bench.open(&mut kiosk);
    }
    let (post, letters) = waiter.letters().map_err(|e| TerminalError::Refused(io::Error::other(e)))?;
    let mut desk = Desk {
        too_small: too_small(&kiosk),
        kiosk,
        view: start.view(),
        finder,
        hand: Hand::new(Settings { same_key: start.config.time.same_key, ..Settings::default() }),
        pad: Pad::default(),
        shown: None,
        drawn: Drawn::default(),
        pressed: None,
        left: false,
        bench,
        strip: Strip::default(),
        terminal,
        start,
        started,
        post,
    };
    desk.fit();
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
    finder: Finder,
    too_small: String,
    hand: Hand,
    pad: Pad,
    shown: Option<Scene>,
    drawn: Drawn,
    pressed: Option<Act>,
    left: bool,
    bench: Option<&'a mut Workshop>,
    strip: Strip,
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
            let bench = self.bench.as_ref().and_then(|bench| bench.deadline());
            let own = [self.kiosk.deadline(), decoder.deadline(), self.hand.deadline(), self.finder.deadline()];
            let deadlines = own.into_iter().chain([bench]);
            let until = deadlines.flatten().min();
            let wake = waiter.wait(until.map(|at| at.saturating_sub(now)));
            if wake.end {
                return Ok(());
            }
            if wake.resumed {
                self.terminal.resumed()?;
            }
            if wake.resized {
                self.terminal.resized();
                self.finder.resized(&mut self.terminal, self.started.elapsed());
                self.fit();
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
            self.found()?;
            let rest = self.hand.idle(self.started.elapsed());
            self.inputs(rest);
            while let Ok(right) = letters.try_recv() {
                self.input(&Input::CodeChecked(right));
            }
            if self.kiosk.deadline().is_some_and(|at| at <= self.started.elapsed()) {
                self.input(&Input::Tick);
            }
            self.renew();
            self.show(false)?;
        }
        Ok(())
    }

    /// Takes a new version of the pack, if its author has saved one.
    fn renew(&mut self) {
        let now = self.started.elapsed();
        if let Some(pack) = self.bench.as_mut().and_then(|bench| bench.look(now, self.kiosk.pack())) {
            self.kiosk.renew(pack.clone(), self.start.setup_of(&pack));
            self.view.renew(&pack);
            self.too_small = too_small(&self.kiosk);
        }
    }

    fn event(&mut self, event: Event) -> Result<(), TerminalError> {
        if let Event::Reply(reply) = event {
            self.finder.hear(reply, self.started.elapsed());
            return Ok(());
        }
        self.finder.somebody();
        if matches!(event, Event::Press(..)) {
            self.touched();
        }
        if event == Event::Key(Key::Ctrl('q')) {
            self.input(&Input::Quit);
        } else {
            let inputs = self.hand.event(&event, &self.drawn, self.started.elapsed());
            self.inputs(inputs);
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
            let before = (self.view.way, self.view.depth, self.view.glass);
            self.fit();
            if (self.view.way, self.view.depth, self.view.glass) != before {
                self.terminal.redraw();
                self.show(true)?;
                self.hand.screen_changed(self.started.elapsed());
            }
        }
        Ok(())
    }

    /// Fits the renderer and the core to what is known of the terminal.
    fn fit(&mut self) {
        self.start.fit(&self.finder.surface, &mut self.view);
        let found = Found { letterings: self.finder.surface.comparable(), shape: self.finder.surface.cell().is_some() };
        self.kiosk.update(&Input::Found(found), self.start.now(self.started));
    }

    /// The first tap on this machine is worth a line: it tells IT that touch works.
    fn touched(&mut self) {
        if !std::mem::replace(&mut self.finder.surface.kept.touched, true)
            && let Some(folder) = &self.start.folder
            // What cannot be read is for staff to set aside, not for a finger.
            && kept::Kept::read(folder).is_ok()
        {
            // A machine whose disk is full still has touch.
            let _ = kept::Kept::change(folder, |kept| kept.touched = true);
        }
    }

    /// Uses what staff told from now on, and keeps it for this machine.
    fn keep(&mut self, keep: Keep) {
        let surface = &self.finder.surface;
        let (grid, maker) = (surface.grid, surface.maker());
        let pixels = surface.cell().map(|cell| (cell.width, cell.height));
        let mut kept = surface.kept.clone();
        match keep {
            Keep::Lettering(lettering) => kept.way = Some(kept::Way::new(lettering.name(), maker, grid)),
            Keep::Card(bar) => {
                let card = measured(bar, pixels).map(|cell| kept::Card::new(cell, grid, pixels));
                // A card that was never matched tells nothing: what was known stays.
                let Some(card) = card.filter(kept::Card::is_sensible) else {
                    self.kiosk.update(&Input::Kept(Kept::Lost), self.start.now(self.started));
                    return;
                };
                kept.card = Some(card);
            }
        }
        let overruled = match keep {
            Keep::Lettering(_) => surface.way(&self.start.config).1 == Why::Configuration,
            Keep::Card(_) => self.start.config.screen.cell.is_some(),
        };
        let written = self.start.folder.as_ref().is_some_and(|folder| {
            let change = |there: &mut kept::Kept| there.clone_from(&kept);
            kept::Kept::change(folder, change).is_ok()
        });
        self.finder.surface.kept = kept;
        self.fit();
        self.terminal.redraw();
        let became = match (written, overruled) {
            (_, true) => Kept::Overruled,
            (true, _) => Kept::Well,
            (false, _) => Kept::Lost,
        };
        self.kiosk.update(&Input::Kept(became), self.start.now(self.started));
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
        if let Some(bench) = &mut self.bench {
            bench.note(&self.kiosk);
        }
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
                Effect::Keep(keep) => self.keep(keep),
                Effect::Outcome(outcome) => {
                    // What cannot be counted must not stop the customer: one talk is missing from the counts then.
                    if let Some(folder) = &self.start.folder {
                        let _ = Outcomes::record(folder, &self.start.config.branch.market, &outcome);
                    }
                }
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
        let size = self.terminal.size();
        let strip = self.bench.as_ref().map(|bench| bench.strip(&self.kiosk, size)).unwrap_or_default();
        if !anyway && self.pressed == pressed && self.shown.as_ref() == Some(&scene) && self.strip == strip {
            return Ok(());
        }
        let (view, too_small, below) = (&mut self.view, &self.too_small, strip.rows(size.1));
        self.drawn = self.terminal.draw(|buf| {
            let mut drawn = above(below, buf, |buf| view.draw(&scene, pressed, too_small, buf));
            strip.draw(below, buf);
            let shown = std::mem::take(&mut drawn.shown);
            let overlay = Overlay { cursor: drawn.cursor, shown };
            (drawn, overlay)
        })?;
        let moved = self.strip.rows(size.1) != below;
        if moved || self.shown.as_ref().is_none_or(|before| before.differs(&scene)) {
            self.hand.screen_changed(now);
            self.finder.moved();
        }
        self.pressed = pressed;
        self.strip = strip;
        self.shown = Some(scene);
        Ok(())
    }
}

/// What stands on a screen that is too small, in the language of the first customer.
fn too_small(kiosk: &Kiosk) -> String {
    let tongue = kiosk.setup().prefs.tongue;
    kiosk.pack().words.say(tongue, &Message::common("too-small")).unwrap_or_default()
}

/// Draws on all rows but the last few, as if the screen ended there.
fn above<R>(rows: u16, buf: &mut Buffer, draw: impl FnOnce(&mut Buffer) -> R) -> R {
    if rows == 0 {
        return draw(buf);
    }
    let mut page = Buffer::empty(Rect { height: buf.area.height.saturating_sub(rows), ..buf.area });
    let drawn = draw(&mut page);
    for (cell, drawn) in buf.content.iter_mut().zip(page.content) {
        *cell = drawn;
    }
    drawn
}

/// The size of a cell by a card on the glass.
fn measured(bar: Bar, pixels: Option<(u16, u16)>) -> Option<CellMm> {
    match (bar.high, pixels) {
        (Some(high), _) => CellMm::by_card(bar.wide, high),
        (None, Some(pixels)) => CellMm::by_card_and_pixels(bar.wide, pixels),
        (None, None) => None,
    }
}

/// How long a first frame and one choice take, for the benchmarks: they call what the loop calls.
pub fn frame_of(kiosk: &Kiosk, view: &mut View, buf: &mut Buffer) -> Drawn {
    view.draw(&Scene::of(kiosk, Duration::ZERO), None, "", buf)
}
