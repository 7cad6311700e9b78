//! Finds out what the terminal can do while the kiosk runs, and when to use it.
//!
//! **Invariant:** nobody waits; an answer changes the screen only while nobody has touched it since it was drawn, so that
//! no target moves under a finger.
use super::{
    decode::Reply,
    probe::{ASK, ASK_CELL, Answers, Probe, cell_of},
    surface::Surface,
    terminal::Terminal,
};
use std::time::Duration;

/// What is known, and what is still awaited.
pub(super) struct Finder {
    /// What is known now.
    pub(super) surface: Surface,
    /// Questions are out.
    probe: Option<Asked>,
    /// The terminal may be asked.
    ask: bool,
    /// Somebody pressed something since the screen was drawn.
    busy: bool,
    /// The grid changed while questions were out: what they say of cells is old.
    stale: bool,
    /// An answer waits for the next screen.
    held: Option<Answers>,
}

/// What was asked.
enum Asked {
    Everything(Probe),
    /// The size of a cell only, after another size of the grid.
    Cell(Probe),
}

impl Asked {
    fn probe(&mut self) -> &mut Probe {
        match self {
            Self::Everything(probe) | Self::Cell(probe) => probe,
        }
    }
}

impl Finder {
    /// Puts the questions ahead of the first frame, if the terminal may be asked.
    pub(super) fn new(ask: bool, mut surface: Surface, terminal: &mut Terminal, now: Duration) -> Self {
        let pixels = terminal.pixels();
        surface.pixels = pixels.and_then(|area| cell_of(area, surface.grid));
        let probe = ask.then(|| {
            terminal.ahead(ASK.as_bytes());
            Asked::Everything(Probe::new(now, surface.grid, pixels))
        });
        Self { surface, probe, ask, busy: false, stale: false, held: None }
    }

    /// The grid has another size, and so may have the cells.
    pub(super) fn resized(&mut self, terminal: &mut Terminal, now: Duration) {
        self.surface.grid = terminal.size();
        let pixels = terminal.pixels();
        self.surface.pixels = pixels.and_then(|area| cell_of(area, self.surface.grid));
        self.stale |= self.probe.is_some();
        for answers in [&mut self.surface.answers, &mut self.held].into_iter().flatten() {
            // What the system says now is newer.
            answers.cell = self.surface.pixels;
        }
        if self.probe.is_none() {
            self.ask_cell(terminal, now);
        }
    }

    /// Where the system says nothing, the terminal is asked again.
    fn ask_cell(&mut self, terminal: &mut Terminal, now: Duration) {
        if self.ask && self.surface.pixels.is_none() {
            terminal.ahead(ASK_CELL.as_bytes());
            self.probe = Some(Asked::Cell(Probe::new(now, self.surface.grid, None)));
        }
    }

    /// An answer came.
    pub(super) fn hear(&mut self, reply: Reply, now: Duration) {
        if let Some(asked) = &mut self.probe {
            asked.probe().hear(reply, now);
        }
    }

    /// When [`Finder::news`] wants to be asked if nothing comes.
    pub(super) fn deadline(&self) -> Option<Duration> {
        match &self.probe {
            Some(Asked::Everything(probe) | Asked::Cell(probe)) => probe.deadline(),
            None => None,
        }
    }

    /// Somebody pressed something.
    pub(super) fn somebody(&mut self) {
        self.busy = true;
    }

    /// Another screen was drawn: nothing of the old one is under a finger any more.
    pub(super) fn moved(&mut self) {
        self.busy = false;
    }

    /// Characters of ambiguous width take two cells.
    pub(super) fn wide(&self) -> bool {
        self.surface.answers.is_some_and(|answers| answers.wide == Some(true))
    }

    /// Whether more is known since the last time, and the screen may be drawn anew with it.
    pub(super) fn news(&mut self, terminal: &mut Terminal, now: Duration) -> bool {
        let done = self.probe.as_mut().and_then(|asked| asked.probe().done(now));
        if let Some(answers) = done {
            let stale = std::mem::take(&mut self.stale);
            let cell = if stale { self.surface.pixels } else { answers.cell };
            let known = match self.probe.take() {
                Some(Asked::Cell(_)) => self.held.or(self.surface.answers),
                _ => Some(answers),
            };
            self.held = known.map(|known| Answers { cell, ..known });
            if stale {
                self.ask_cell(terminal, now);
            }
        }
        if self.busy {
            return false;
        }
        let Some(answers) = self.held.take() else { return false };
        self.surface.answers = Some(answers);
        true
    }
}
