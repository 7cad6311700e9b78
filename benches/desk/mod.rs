//! The kiosk without a terminal: what the loop calls for an input and a frame, with the bytes thrown away but counted.
#![allow(dead_code, reason = "each benchmark uses its part")]
use caring_mode::{
    bigtype::Way,
    care::Phase,
    kiosk::{Act, Input, Kiosk, Now},
    look::Depth,
    pack::Pack,
    shell::{
        config::Config,
        env::Known,
        run::{Start, frame_of},
        source,
        terminal::Screen,
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
    let config = Config::default();
    let (pack, _) = Pack::read(source::built_in(), &config.branch.market, &config.machine.profile);
    Start { pack: Rc::new(pack), config, known: Known { way: Some(way), depth: Depth::True } }
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
        let view = View::new(&start.pack, start.way(), start.known.depth);
        let screen = Screen::new(io::sink(), grid).unwrap();
        Self { kiosk, drawn: Drawn::default(), view, screen, start, started }
    }

    /// Draws, and returns how many bytes went out.
    pub(crate) fn show(&mut self) -> u64 {
        let before = self.screen.written();
        let (kiosk, view) = (&self.kiosk, &mut self.view);
        let drawn = self.screen.draw(|frame| {
            let drawn = frame_of(kiosk, view, frame.buffer_mut());
            if let Some(at) = drawn.cursor {
                frame.set_cursor_position(at);
            }
            drawn
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
        self.screen.redraw().unwrap();
        self.show()
    }
}
