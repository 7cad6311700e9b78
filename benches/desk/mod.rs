//! The kiosk without a terminal: what the loop calls for an input and a frame, with the bytes thrown away but counted.
#![allow(dead_code, reason = "each benchmark uses its part")]
use caring_mode::{
    bigtype::Way,
    care::Phase,
    kiosk::{Act, Closed, Input, Kiosk, Now},
    pack::Pack,
    shell::{
        config::{Config, LargeType},
        env,
        kept::Kept,
        run::{Start, frame_of},
        source,
        staff::{People, tries::Tries},
        surface::Surface,
        terminal::{Overlay, Screen},
    },
    view::{Drawn, View},
};
use std::{
    io::{self, Sink},
    rc::Rc,
    time::Instant,
};

/// The task that the issue wants shown whole.
pub(crate) const TASK: &str = "withdraw-cash";

/// What the program has before its first frame, with the built-in pack and the defaults.
pub(crate) fn start(way: Way) -> Start {
    let mut config = Config::default();
    config.look.large_type = LargeType::named(way.name()).unwrap();
    let told = env::told(|name| (name == "TERM").then(|| "xterm-kitty".into()));
    let pixels = match way {
        Way::Sixel(cell) => Some((cell.width, cell.height)),
        _ => Some((10, 20)),
    };
    let surface = Surface { told, answers: None, grid: (0, 0), pixels, kept: Kept::default() };
    let (pack, _) = Pack::read(source::built_in(), &config.branch.market, &config.machine.profile);
    Start {
        pack: Rc::new(pack),
        config,
        surface,
        ask: false,
        folder: None,
        closed: Closed::default(),
        seed: 0,
        people: People::default(),
        tries: Tries::default(),
        runs: std::cell::Cell::default(),
        rehearse: std::cell::Cell::default(),
    }
}

/// The step of [`TASK`] that comes first at the machine: a step in the middle, with the machine's own words.
pub(crate) fn step(pack: &Pack) -> usize {
    pack.script(TASK).unwrap().screens.iter().position(|s| s.phase == Phase::AtMachine).unwrap()
}

/// Chooses the nth choice.
pub(crate) fn choice(n: u8) -> Input {
    Input::Choose(Act::Choice(n))
}

/// A kiosk with its screen.
pub(crate) struct Desk {
    pub(crate) kiosk: Kiosk,
    drawn: Drawn,
    view: View,
    screen: Screen<Sink>,
    start: Start,
    started: Instant,
}

impl Desk {
    /// A kiosk that has drawn nothing yet.
    pub(crate) fn new(start: Start, grid: (u16, u16)) -> Self {
        let started = Instant::now();
        let kiosk = Kiosk::new(start.pack.clone(), start.setup(), start.now(started));
        let view = start.view();
        let screen = Screen::new(io::sink(), grid);
        Self { kiosk, drawn: Drawn::default(), view, screen, start, started }
    }

    /// Blocks get no colours between ink and paper.
    pub(crate) fn two_strengths(&mut self) {
        self.view.halftone = false;
    }

    /// Draws, and returns how many bytes went out.
    pub(crate) fn show(&mut self) -> u64 {
        let before = self.screen.written();
        let (kiosk, view) = (&self.kiosk, &mut self.view);
        let drawn = self.screen.draw(|buf| {
            let drawn = frame_of(kiosk, view, buf);
            let overlay = Overlay { cursor: drawn.cursor, shown: drawn.shown.clone() };
            (drawn, overlay)
        });
        self.drawn = drawn.unwrap();
        assert!(self.drawn.whole, "a screen is cut off");
        self.screen.written() - before
    }

    /// One input and its frame. The clock is asked as the loop asks it, but a colleague is always on duty: a figure shall
    /// not depend on the time of day.
    pub(crate) fn input(&mut self, input: &Input) -> u64 {
        let now = Now { staffed: true, ..self.start.now(self.started) };
        self.kiosk.update(input, now);
        self.show()
    }

    /// Turns to the last page, where the choices are.
    pub(crate) fn turn(&mut self) {
        self.input(&Input::Page(self.drawn.pages - 1));
    }

    /// Draws every cell anew.
    pub(crate) fn redraw(&mut self) -> u64 {
        self.screen.redraw();
        self.show()
    }
}
