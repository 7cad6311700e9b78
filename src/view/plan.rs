//! Decides what stands on which page and how large: the renderer's own measure is the only one, so that what a test
//! finds to fit fits.
use super::{grid::Grid, room::Room, sentences::sentences, sizes::Fit};
use crate::{
    bigtype::{Type, native_width},
    care::Size,
    scene::{Form, Piece, Role, Scene},
};
use std::rc::Rc;

/// What a row of text is drawn as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    Heading,
    Text,
    Item,
    MachineLabel,
    Machine,
    Bar,
}

/// One line of text. Many plans are tried for each that is taken, so a row shares the lines that were broken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Row {
    lines: Rc<[String]>,
    nth: usize,
    pub(super) size: Option<u16>,
    pub(super) ink: Ink,
    /// Empty rows above it.
    pub(super) gap: u16,
}

impl Row {
    pub(super) fn text(&self) -> &str {
        self.lines.get(self.nth).map_or("", String::as_str)
    }

    pub(super) fn height(&self) -> u16 {
        self.size.unwrap_or(1)
    }
}

/// One page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Page {
    pub(super) rows: Vec<Row>,
    /// The choices; `None` on a page that only leads on.
    pub(super) grid: Option<Grid>,
    /// Empty rows above the heading.
    pub(super) top: u16,
    /// The first of the scene's choices that stands here.
    pub(super) first: usize,
    /// The way to the next page stands below the choices too.
    pub(super) onward: bool,
}

/// All pages of a scene.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) pages: Vec<Page>,
    pub(super) fit: Fit,
    /// Index into the offered pictures at the side, if one found room.
    pub(super) side: Option<usize>,
    /// The text that had to be cut.
    pub(super) cut: Option<String>,
}

impl Plan {
    /// Sizes of type, and the lines of each page: what a reader would miss.
    pub(super) fn shape(&self) -> (Fit, Vec<usize>) {
        (self.fit, self.pages.iter().map(|page| page.rows.len()).collect())
    }
}

/// More pages than this are leafed through, not read: smaller type is tried first.
const MOST_PAGES: usize = 3;

/// A picture that may stand at the right of the text: columns and rows.
pub(super) type Side = (u16, u16);

pub(super) struct Planner<'a> {
    pub(super) scene: &'a Scene,
    pub(super) room: &'a Room,
    pub(super) big: &'a mut Type,
    /// What must stay free at the top right: columns and rows (the languages of the welcome page).
    pub(super) corner: Side,
    /// The pieces of the body that are drawn here.
    pub(super) body: &'a [Piece],
    /// No empty rows between pieces of text.
    pub(super) dense: bool,
    /// The sizes of the faces that may stand beside the first choices, the largest first.
    pub(super) faces: &'a [Side],
    /// What stands at the side is looked at, and may be taller than the words.
    pub(super) drawn: bool,
}

impl Planner<'_> {
    /// The largest type that fits: on one page if possible, else on as many as it needs.
    pub(super) fn plan(&mut self, sides: &[Side]) -> Plan {
        self.body = &self.scene.body;
        let (wanted, rest) = self.room.ladder.fits(self.scene.prefs.size);
        // Faces that stand on another page than the goodbye are asked of nobody.
        if (self.scene.waits || self.scene.form == Form::Menu || !self.scene.faces.is_empty())
            && let Some(plan) = self.at_once(&wanted, &rest, sides)
        {
            return plan;
        }
        // On a small grid the faces speak for themselves, also where the goodbye has two pages.
        if self.room.small && !self.scene.faces.is_empty() && !self.scene.brief.is_empty() {
            self.body = &self.scene.brief;
        }
        if self.scene.form == Form::Talk
            && let Some(plan) = self.talk(&wanted, &rest, sides)
        {
            return plan;
        }
        let mut shortest: Option<Plan> = None;
        // Who asks for the two largest sizes wants them, even on more pages; otherwise one page comes first.
        let pages_first = matches!(self.scene.prefs.size, Size::Larger | Size::Largest);
        for list in [wanted, rest] {
            for &fit in &list {
                if let Some(plan) = self.with_side(fit, sides) {
                    return plan;
                }
                if pages_first && let Some(plan) = self.paged(fit).filter(|p| p.pages.len() <= MOST_PAGES) {
                    return plan;
                }
            }
            for &fit in &list {
                let Some(plan) = self.paged(fit) else { continue };
                if plan.pages.len() <= MOST_PAGES {
                    return plan;
                }
                if shortest.as_ref().is_none_or(|s| plan.pages.len() < s.pages.len()) {
                    shortest = Some(plan);
                }
            }
        }
        shortest.unwrap_or_else(|| self.clipped())
    }

    /// A menu is chosen from, not read, and a machine does not wait while somebody leafs through pages: all of it on one
    /// page. Words and air are spared before size is.
    fn at_once(&mut self, wanted: &[Fit], rest: &[Fit], sides: &[Side]) -> Option<Plan> {
        for list in [wanted, rest] {
            for (brief, dense) in [(self.room.small, self.room.small), (true, self.room.small), (true, true)] {
                let fewer = brief && !self.scene.brief.is_empty();
                self.body = if fewer { &self.scene.brief } else { &self.scene.body };
                self.dense = dense;
                if let Some(plan) = list.iter().find_map(|&fit| self.with_side(fit, sides)) {
                    return Some(plan);
                }
            }
        }
        self.dense = self.room.small;
        self.body = &self.scene.body;
        None
    }

    /// On one page, with the largest picture that finds room.
    pub(super) fn with_side(&mut self, fit: Fit, sides: &[Side]) -> Option<Plan> {
        let pictured = (0..).zip(sides).find_map(|(n, &side)| self.single(fit, Some(side), Some(n)));
        pictured.or_else(|| self.single(fit, None, None)).or_else(|| self.below_corner(fit))
    }

    /// On one page, all of it below what stands at the top right.
    fn below_corner(&mut self, fit: Fit) -> Option<Plan> {
        let corner = std::mem::take(&mut self.corner);
        let mut room = *self.room;
        room.page.height = room.page.height.checked_sub(corner.1).filter(|_| corner.1 > 0).unwrap_or_default();
        let mut lower = Planner {
            scene: self.scene,
            room: &room,
            big: self.big,
            corner: (0, 0),
            body: self.body,
            dense: self.dense,
            faces: self.faces,
            drawn: self.drawn,
        };
        let plan = if room.page.height > 0 { lower.single(fit, None, None) } else { None };
        self.corner = corner;
        let mut plan = plan?;
        for page in &mut plan.pages {
            page.top += corner.1;
        }
        Some(plan)
    }

    fn lines(&mut self, text: &str, width: u16, size: Option<u16>) -> Rc<[String]> {
        self.big.lines(text, width, self.room.size(text, size))
    }

    /// The lines of one piece as rows of the page.
    fn rows(&self, lines: &Rc<[String]>, size: Option<u16>, ink: Ink, gap: u16) -> Vec<Row> {
        let air = self.room.air(size);
        let row = |nth| Row { lines: lines.clone(), nth, size, ink, gap: if nth == 0 { gap } else { air } };
        (0..lines.len()).map(row).collect()
    }

    /// Lines without a word torn apart, or nothing.
    pub(super) fn clean(&mut self, text: &str, width: u16, size: Option<u16>) -> Option<Rc<[String]>> {
        // A word of ASCII has the size of any other, whatever letters the whole text has.
        let torn = self.big.longest(text, self.room.size("", size)) > width;
        (!torn).then(|| self.lines(text, width, size))
    }

    pub(super) fn heading(&mut self, fit: Fit, width: u16) -> Option<Vec<Row>> {
        let scene = self.scene;
        // What a made-up customer says is read from across a room.
        let short = fit.head.is_some() && scene.form != Form::Talk;
        let most = if short { self.room.heading_lines() } else { 4 };
        let lines = self.clean(&scene.heading, width, fit.head).filter(|l| l.len() <= most)?;
        Some(self.heading_of(&lines, fit.head))
    }

    pub(super) fn heading_of(&self, lines: &Rc<[String]>, size: Option<u16>) -> Vec<Row> {
        self.rows(lines, size, Ink::Heading, 0)
    }

    pub(super) fn piece(&mut self, piece: &Piece, fit: Fit, width: u16) -> Vec<Row> {
        let between = u16::from(!self.dense);
        match piece.role {
            Role::Text => {
                let lines = self.lines(&piece.text, width, fit.body);
                self.rows(&lines, fit.body, Ink::Text, between)
            }
            Role::Item => {
                let mark = if piece.text.starts_with(|c: char| c.is_ascii_digit()) { "" } else { "- " };
                let lines = self.lines(&format!("{mark}{}", piece.text), width, fit.body);
                self.rows(&lines, fit.body, Ink::Item, self.room.air(fit.body))
            }
            // Said together with the words, where those are drawn.
            Role::MachineLabel => vec![],
            Role::Machine => self.machine(&piece.text, fit, width),
            // A bar is seen in one row already; beside small type a second one would cost the words their size.
            Role::Bar => {
                self.rows(&[piece.text.clone()].into(), fit.body.filter(|size| *size > 2).map(|_| 2), Ink::Bar, 0)
            }
        }
    }

    /// The words of the real machine under "the machine says": beside it on a large grid, below it elsewhere, and
    /// alone where there is no row to spare: their marks and their ground tell what they are.
    fn machine(&mut self, words: &str, fit: Fit, width: u16) -> Vec<Row> {
        let quoted = format!("“{words}”");
        let inner = width.saturating_sub(2);
        let label = self.scene.body.iter().find(|p| p.role == Role::MachineLabel).map(|p| p.text.clone());
        let label = label.filter(|_| !self.room.small);
        let both = label.as_ref().map(|l| format!("{l} {quoted}"));
        if let (Some(text), Some(_)) = (both.filter(|_| self.room.large), fit.body)
            && let Some(lines) = self.clean(&text, inner, fit.body).filter(|l| l.len() <= 2)
        {
            return self.rows(&lines, fit.body, Ink::Machine, 1);
        }
        // It is read once, so it is large only where ordinary text is too small.
        let size = fit.body.filter(|_| !self.room.needs.native);
        let label = label.map(|label| self.lines(&label, inner, size));
        let mut out = label.map_or_else(Vec::new, |label| self.rows(&label, size, Ink::MachineLabel, 1));
        let large = self.clean(&quoted, inner, fit.machine).filter(|l| l.len() == 1);
        let (lines, size) = match large.filter(|_| fit.machine.is_some()) {
            Some(lines) => (lines, fit.machine),
            None => (self.lines(&quoted, inner, None), None),
        };
        out.extend(self.rows(&lines, size, Ink::Machine, 0));
        out
    }

    pub(super) fn single(&mut self, fit: Fit, side: Option<Side>, n: Option<usize>) -> Option<Plan> {
        let reserve = side.map_or(0, |s| s.0 + self.room.gap).max(self.corner.0);
        let width = self.room.page.width.checked_sub(reserve).filter(|w| *w >= 18)?;
        let head = self.heading(fit, width)?;
        // Below what stands at the top right the lines are long again: worth the empty rows that it may cost?
        let short = self.corner.1.saturating_sub(total(&head));
        let full = (self.room.page.width, short);
        let ways: &[(u16, u16)] = match (side, short) {
            (Some(_), _) => &[(width, 0)],
            (None, 0) => &[full],
            _ => &[(width, 0), full],
        };
        let texts = ways.iter().map(|&(width, below)| {
            let mut text = head.clone();
            for piece in self.body {
                text.extend(self.piece(piece, fit, width));
            }
            tidy(&mut text, self.dense);
            if let Some(first) = text.iter_mut().find(|r| r.ink != Ink::Heading) {
                first.gap = first.gap.max(below);
            }
            text
        });
        let mut text = texts.min_by_key(|text| total(text))?;
        let used = total(&text);
        let tall = side.map_or(0, |s| s.1) + self.corner.1;
        if side.is_some() && tall > used && !self.drawn {
            return None;
        }
        let used = used.max(tall);
        let grid = self.grid(fit)?;
        let gap = u16::from(grid.total() > 0 && !self.room.small) * self.air();
        let spare = self.room.page.height.checked_sub(used.max(self.corner.1) + gap + grid.total())?;
        // On a small grid nothing but a step of height one may touch the choices.
        let before = grid.total();
        let grid = self.grow(grid, spare);
        let left = spare - (grid.total() - before);
        let most = if self.room.large { 2 } else { u16::from(!self.room.small) };
        let top = left.min(most).min(self.room.page.height - self.corner.1);
        if self.room.small
            && left > 0
            && let Some(first) = text.iter_mut().find(|r| r.ink != Ink::Heading)
        {
            first.gap = 1;
        }
        Some(Plan {
            pages: vec![Page { rows: text, grid: Some(grid), top, first: 0, onward: false }],
            fit,
            side: n,
            cut: None,
        })
    }

    fn paged(&mut self, fit: Fit) -> Option<Plan> {
        let width = self.room.page.width.saturating_sub(self.corner.0);
        let head = self.heading(fit, width)?;
        let full = if total(&head) >= self.corner.1 { self.room.page.width } else { width };
        let (panel, body): (Vec<&Piece>, Vec<&Piece>) =
            self.body.iter().partition(|p| matches!(p.role, Role::MachineLabel | Role::Machine));
        let mut last = head.clone();
        for &piece in &panel {
            last.extend(self.piece(piece, fit, width));
        }
        tidy(&mut last, self.dense);
        let grid = self.grid(fit)?;
        let gap = u16::from(grid.total() > 0 && !self.room.small) * self.air();
        let used = total(&last).max(self.corner.1) + gap + grid.total();
        let spare = self.room.page.height.checked_sub(used)?;
        let grid = self.grow(grid, spare);
        let taken = total(&head) + self.room.more(fit) + 1;
        let most = self.room.page.height.checked_sub(taken).filter(|m| *m >= 1)?;
        let mut pages = Vec::new();
        let mut now: Vec<Row> = Vec::new();
        for unit in self.units(&body, fit, full) {
            let mut next = now.clone();
            next.extend(unit.clone());
            tidy_body(&mut next, self.dense);
            if total(&next) > most && !now.is_empty() {
                pages.push(std::mem::take(&mut now));
                next = unit;
                tidy_body(&mut next, self.dense);
            }
            if total(&next) > most {
                return None;
            }
            now = next;
        }
        if !now.is_empty() {
            pages.push(now);
        }
        if pages.is_empty() {
            return None;
        }
        // What still fits beside the question needs no page of its own.
        if panel.is_empty()
            && let Some(tail) = pages.pop()
        {
            let mut both = last.clone();
            both.extend(tail.iter().cloned());
            if total(&both) + gap + grid.total() <= self.room.page.height {
                last = both;
            } else {
                pages.push(tail);
            }
        }
        let mut pages: Vec<Page> = pages
            .into_iter()
            .map(|rows| Page {
                rows: head.iter().cloned().chain(rows).collect(),
                grid: None,
                top: 0,
                first: 0,
                onward: false,
            })
            .collect();
        pages.push(Page { rows: last, grid: Some(grid), top: 0, first: 0, onward: false });
        Some(Plan { pages, fit, side: None, cut: None })
    }

    /// The sentences of the body, each with its lines: pages end where sentences end.
    fn units(&mut self, body: &[&Piece], fit: Fit, width: u16) -> Vec<Vec<Row>> {
        let mut units = Vec::new();
        for piece in body {
            for (n, sentence) in sentences(&piece.text).into_iter().enumerate() {
                let part = Piece { text: sentence, role: piece.role, private: piece.private };
                let mut lines = self.piece(&part, fit, width);
                if n > 0
                    && let Some(first) = lines.first_mut()
                {
                    first.gap = self.room.air(fit.body);
                }
                units.push(lines);
            }
        }
        units
    }

    /// Last resort, never reached with shipped words: native text, cut at the page's end.
    fn clipped(&mut self) -> Plan {
        let fit = Fit { head: None, choice: None, machine: None, body: None };
        let width = self.room.page.width;
        let scene = self.scene;
        let lines = self.lines(&scene.heading, width, None);
        let mut text = self.rows(&lines, None, Ink::Heading, 0);
        for piece in &scene.body {
            text.extend(self.piece(piece, fit, width));
        }
        let labels: Vec<Rc<[String]>> = scene.choices.iter().map(|c| [c.text.clone()].into()).collect();
        let cut = Some(self.too_long(fit));
        Plan {
            pages: vec![Page {
                rows: text,
                top: 0,
                first: 0,
                onward: false,
                grid: Some(Grid {
                    columns: if labels.len() > 1 { 2 } else { 1 },
                    gap: self.room.gap,
                    height: self.room.target,
                    labels,
                    size: None,
                    face: None,
                }),
            }],
            fit,
            side: None,
            cut,
        }
    }

    /// The text that keeps a screen from fitting even in ordinary type: the first that does not fit by itself, else the
    /// longest.
    fn too_long(&mut self, fit: Fit) -> String {
        let width = self.room.page.width.saturating_sub(self.corner.0);
        if self.heading(fit, width).is_none() {
            return self.scene.heading.clone();
        }
        let long = |text: &&String| native_width(text);
        if self.grid(fit).is_none() {
            return self.scene.choices.iter().map(|c| &c.text).max_by_key(long).cloned().unwrap_or_default();
        }
        let body = self.scene.body.iter().map(|p| &p.text);
        body.chain([&self.scene.heading]).max_by_key(long).cloned().unwrap_or_default()
    }
}

/// One empty row between the heading and what follows; none above the heading, none on a small grid.
fn tidy(rows: &mut [Row], small: bool) {
    if let Some(first) = rows.iter_mut().find(|r| r.ink != Ink::Heading) {
        first.gap = u16::from(!small);
    }
}

fn tidy_body(rows: &mut [Row], small: bool) {
    if let Some(first) = rows.first_mut() {
        first.gap = u16::from(!small);
    }
}

pub(super) fn total(rows: &[Row]) -> u16 {
    rows.iter().map(|r| r.gap + r.height()).sum()
}
