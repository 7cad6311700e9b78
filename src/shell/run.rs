//! The kiosk in a terminal: bytes to events to inputs, scenes to frames, effects to the world.
//!
//! **Invariant:** one thread draws and reads; it sleeps until the next deadline of the core, the decoder or the hand,
//! and for ever when nobody is there. What was on the screen is what a press means.
mod act;

use super::{
    calls::Lamp,
    clerk::{self, Clerk},
    config::Config,
    decode::{Decoder, Event, Key},
    finder::Finder,
    fonts::InstalledFonts,
    lane,
    staff::{Pad, People, tries::Tries},
    surface::Surface,
    terminal::{Overlay, Terminal, TerminalError},
    wake::{Post, Waiter},
    workshop::{Strip, Workshop},
};
use crate::{
    care::{Prefs, Staff},
    hand::{Hand, Settings},
    journal::Event as Row,
    kiosk::{Act, Call, Closed, Found, Input, Kiosk, Now, Setup},
    pack::Pack,
    scene::Scene,
    view::{Drawn, View},
    words::Message,
};
use jiff::ZonedDateTime;
use ratatui::{buffer::Buffer, layout::Rect};
use std::{
    cell::Cell,
    io,
    path::PathBuf,
    rc::Rc,
    sync::{Arc, mpsc},
    time::{Duration, Instant},
};

/// Rung at the customer's side when it asks who is there, and when a colleague is called aloud.
const BELL: &[u8] = b"\x07";
/// How often it is looked whether a colleague is still on duty while somebody waits for one.
const DUTY: Duration = Duration::from_secs(20);
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
    /// The colleagues who may open the staff pages, as they were known at the start.
    pub people: People,
    /// Their wrong codes.
    pub tries: Tries,
    /// Tasks that are not shown here.
    pub closed: Closed,
    /// How often the kiosk has started afresh in this program.
    pub runs: Cell<u32>,
    /// Who left the kiosk to rehearse here.
    pub rehearse: Cell<Option<Staff>>,
    /// Where chance begins: which calm transfers are looked at, and which wording comes first.
    pub seed: u64,
}

impl Start {
    /// A trial that keeps nothing and asks the terminal nothing: no colleagues, no folder, no closed tasks, the first chance.
    pub fn new(pack: Rc<Pack>, config: Config, surface: Surface) -> Self {
        Self {
            pack,
            config,
            surface,
            ask: false,
            folder: None,
            people: People::default(),
            tries: Tries::default(),
            closed: Closed::default(),
            runs: Cell::default(),
            rehearse: Cell::default(),
            seed: 0,
        }
    }

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
            prefs: Prefs {
                tongue: words.negotiate(&look.locale).unwrap_or(0),
                theme: look.theme,
                size: look.size,
                edition: look.edition,
            },
            placement: self.config.machine.placement,
            tongues,
            ask_after: self.config.time.ask_after,
            answer_within: self.config.time.answer_within,
            goodbye: self.config.time.goodbye,
            ladder: self.config.calls.ladder(),
            names: self.people.all().map(|person| (person.number, person.name.clone())).collect(),
            guard: self.config.guard.passwords,
            code: !self.people.is_empty(),
            phone: self.config.branch.phone.clone(),
            name: self.config.branch.name.clone(),
            hours: self.config.branch.counter_hours.clone(),
            closed: self.closed.clone(),
            sample: self.config.risk.sample,
            seed: self.seed,
            confirmed: self.config.facts.confirmed,
            staff_idle: self.config.staff.idle,
            staff_longest: self.config.staff.longest,
            two_people: self.config.staff.two_people,
            lane: self.config.green_lane.numbers(),
            lessons: self.config.lessons.setup(),
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
    if kiosk.lane().is_some() {
        kiosk.update(&lane::begin(start.folder.as_deref()), start.now(started));
    }
    if let Some(bench) = &bench {
        bench.open(&mut kiosk);
    }
    kiosk.update(&Input::Tries(start.tries.count()), start.now(started));
    let clerk = Clerk::new(start.folder.clone(), started);
    let (post, letters) = waiter.letters().map_err(|e| TerminalError::Refused(io::Error::other(e)))?;
    // Without a thread for it the bell is what calls.
    let calls = start.config.calls.clone();
    let lamp = post.try_clone().ok().and_then(|post| Lamp::light(calls, move |input| post.send(input)).ok());
    let mut desk = Desk {
        too_small: too_small(&kiosk),
        kiosk,
        view: start.view(),
        finder,
        hand: Hand::new(Settings { same_key: start.config.time.same_key, ..Settings::default() }),
        pad: Pad::default(),
        people: start.people.clone(),
        shown: None,
        drawn: Drawn::default(),
        pressed: None,
        left: false,
        bench,
        strip: Strip::default(),
        terminal,
        start,
        started,
        ticked: Duration::ZERO,
        clerk,
        post,
        lamp,
    };
    desk.fit();
    let served = desk.show(true).and_then(|()| {
        desk.begin();
        desk.serve(waiter, &letters)
    });
    desk.clerk.record(Row::Stopped {});
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
    people: People,
    shown: Option<Scene>,
    drawn: Drawn,
    pressed: Option<Act>,
    left: bool,
    bench: Option<&'a mut Workshop>,
    strip: Strip,
    terminal: Terminal,
    start: &'a Start,
    started: Instant,
    ticked: Duration,
    clerk: Clerk,
    post: Post<Input>,
    lamp: Option<Lamp>,
}

impl Desk<'_> {
    /// What is read and written once the first frame stands: nobody waits for it.
    fn begin(&mut self) {
        let now = self.start.now(self.started);
        let again = self.start.runs.replace(self.start.runs.get().saturating_add(1)) > 0;
        let begun = if again { Row::Recovered {} } else { Row::Started { pack: clerk::fingerprint(&self.start.pack) } };
        self.clerk.record(begun);
        self.kiosk.update(&Input::Journal(self.clerk.fault()), now);
        if let Some(folder) = &self.start.folder {
            let ahead = ZonedDateTime::now().offset().seconds() / 60;
            self.kiosk.update(&Input::Tickets(Arc::new(clerk::tickets(folder, ahead))), now);
        }
    }

    fn serve(&mut self, waiter: &mut Waiter, letters: &mpsc::Receiver<Input>) -> Result<(), TerminalError> {
        let mut decoder = Decoder::new();
        while !self.left {
            let now = self.started.elapsed();
            let bench = self.bench.as_ref().and_then(|bench| bench.deadline());
            let own = [self.kiosk.deadline(), decoder.deadline(), self.hand.deadline(), self.finder.deadline()];
            let deadlines = own.into_iter().chain([bench, self.watch()]);
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
            while let Ok(input) = letters.try_recv() {
                self.input(&input);
            }
            // While somebody waits, the end of the hours on duty is seen without a key.
            let now = self.started.elapsed();
            if self.kiosk.deadline().is_some_and(|at| at <= now) || self.watch().is_some_and(|at| at <= now) {
                self.input(&Input::Tick);
            }
            self.renew();
            self.show(false)?;
        }
        Ok(())
    }

    /// When it is looked whether those who were called are still on duty.
    fn watch(&self) -> Option<Duration> {
        (self.kiosk.call() == Some(Call::Waiting)).then(|| self.ticked + DUTY)
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

/// How long a first frame and one choice take, for the benchmarks: they call what the loop calls.
pub fn frame_of(kiosk: &Kiosk, view: &mut View, buf: &mut Buffer) -> Drawn {
    view.draw(&Scene::of(kiosk, Duration::ZERO), None, "", buf)
}
