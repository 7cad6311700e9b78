//! Draws a [`Scene`] and says where it can be pressed.
//!
//! **Invariant:** a scene in, cells and a hit map out; nothing here changes state. The renderer is its own overflow
//! check: [`Drawn::whole`] is false when anything had to be cut, and the tests hold it to be true everywhere.
mod art;
mod bar;
mod drawing;
mod footer;
mod grid;
mod hits;
mod known;
mod measure;
mod number;
mod pad;
mod paint;
mod plan;
mod room;
mod sentences;
mod sizes;
mod strip;
mod talk;

pub use hits::{Drawn, Hit, Hits};
pub use room::SMALLEST;
pub use sizes::{roles, targets};

use crate::{
    bigtype::{self, CellPixels, Library, Type, Way, native_width, wrap},
    glass::Glass,
    kiosk::Act,
    look::{Depth, Palettes, reduce, style},
    pack::Pack,
    scene::{Form, Label, Scene},
};
use art::{Gallery, Picture};
use drawing::Sketch;
use known::{Known, Planned};
use paint::{Brush, Paint, Skin, State};
use plan::{Ink, Page, Plan, Planner, Side};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
    style::Modifier,
};
use room::Room;
use sizes::Needs;

/// The renderer with its glyph cache.
pub struct View {
    big: Type,
    palettes: Palettes,
    gallery: Gallery,
    /// How large type is drawn; `None` draws all text natively.
    pub way: Option<Way>,
    /// The colours that the terminal has.
    pub depth: Depth,
    /// Ways that staff may compare, in the order in which they are offered.
    pub ways: Vec<Way>,
    /// What is known of the glass, in millimetres.
    pub glass: Glass,
    /// Pixels of a cell, where they are known.
    pub cell: Option<CellPixels>,
    /// Whether the edges of blocks may be mixed from ink and paper; true at first.
    pub halftone: bool,
    /// The plan of the last screen.
    known: Option<Known>,
    /// What was drawn last.
    sketch: Option<Sketch>,
}

impl View {
    /// A renderer for the pictures and colours of a pack.
    pub fn new(pack: &Pack, way: Option<Way>, depth: Depth) -> Self {
        Self {
            big: Type::new(),
            palettes: Palettes::read(pack).0,
            gallery: Gallery::read(pack),
            way,
            depth,
            ways: Vec::new(),
            glass: Glass::default(),
            cell: None,
            halftone: true,
            known: None,
            sketch: None,
        }
    }

    /// The same, with an installed font for what the embedded ones lack.
    #[must_use]
    pub fn with_library(mut self, library: Box<dyn Library>) -> Self {
        self.big = Type::with_library(library);
        self
    }

    /// Takes colours and pictures of another pack; glyphs that were drawn stay.
    pub fn renew(&mut self, pack: &Pack) {
        self.palettes = Palettes::read(pack).0;
        self.gallery = Gallery::read(pack);
        self.sketch = None;
    }

    /// The palettes in use.
    pub fn palettes(&self) -> &Palettes {
        &self.palettes
    }

    /// The type that it draws with, for what lies over the cells.
    pub fn pen(&mut self) -> &mut Type {
        &mut self.big
    }

    /// Draws one frame. `pressed` is shown inverted.
    pub fn draw(&mut self, scene: &Scene, pressed: Option<Act>, too_small: &str, buf: &mut Buffer) -> Drawn {
        self.frame(scene, pressed, too_small, buf, Brush::Whole)
    }

    /// The same without [`Drawn::shown`]: pictures take longer than all the rest, and who looks at cells needs none.
    pub fn cells(&mut self, scene: &Scene, buf: &mut Buffer) -> Drawn {
        self.frame(scene, None, "", buf, Brush::Cells)
    }

    /// What [`View::cells`] answers, without a cell: for whoever asks only where things stand and whether they fit. It is the same code with a dry brush (`tests/fit.rs` holds that both answer alike).
    pub fn lay(&mut self, scene: &Scene, area: Rect) -> Drawn {
        self.frame(scene, None, "", &mut Buffer { area, content: Vec::new() }, Brush::Dry)
    }

    fn frame(&mut self, scene: &Scene, pressed: Option<Act>, too_small: &str, buf: &mut Buffer, brush: Brush) -> Drawn {
        let area = buf.area;
        let palette = self.palettes.of(scene.prefs.theme);
        // The two themes of high contrast (20:1 or more) have no halftones.
        self.big.halftone = self.halftone && scene.prefs.theme.is_soft() && self.depth == Depth::True;
        let mut drawn = Drawn { focus: scene.focus, whole: true, pages: 1, ..Drawn::default() };
        let mut paint = Paint { buf, big: &mut self.big, brush, palette, cut: None };
        paint.fill(area, palette.paper, palette.ink);
        if area.width < SMALLEST.0 || area.height < SMALLEST.1 {
            paint.too_small(area, too_small);
            reduce(paint.buf, self.depth, palette.paper);
            return drawn;
        }
        let state = |act: Act| match (pressed, scene.focus) {
            (Some(p), _) if p == act => State::Pressed,
            (_, Some(f)) if f == act => State::Focused,
            _ => State::Rest,
        };
        let art = scene.art.as_ref().filter(|art| drawing::has(art, &self.gallery.easel));
        let pose = scene.companion.filter(|_| art.is_none() && self.way.is_some_and(|way| way != Way::Half));
        let pictures = self.gallery.sides(pose, area);
        let sides =
            art.map_or_else(|| pictures.iter().map(Picture::size).collect(), |art| drawing::sizes(art, area, self.way));
        let faces = self.gallery.face_sizes(scene.faces, area);
        // Terminals scale no stacks and joins: then we draw them, of blocks.
        let shaped = scene.text().iter().any(|text| !bigtype::is_plain(text));
        let way = self.way.map(|way| if shaped && way == Way::TextSizing { Way::Sextant } else { way });
        let mut needs = Needs::of(&self.glass, way, scene.prefs.size);
        if shaped {
            needs.shaped();
        }
        let known = self.known.take().filter(|known| known.serves(scene, area, (self.way, way), needs));
        let known = known.unwrap_or_else(|| {
            let beside = Beside { sides: &sides, drawn: art.is_some(), faces: &faces, taken: (0, 0) };
            let (strip, planned) = paint.plan_below(area, scene, way, needs, beside);
            Known::new(scene, area, (self.way, way), needs, strip, planned)
        });
        let (room, plan) = (&known.room, &known.plan);
        if scene.form == Form::Warning {
            paint.warning_frame(room);
        }
        paint.strip(area, &known.strip);
        let tiles = paint.corner(room, scene);
        // The pad has its heading in that place.
        if scene.pad.is_none() {
            paint.status(
                room,
                scene,
                tiles.iter().map(|t| t.area.x.saturating_sub(1)).min().unwrap_or(room.status.right()),
            );
        }
        if scene.pad.is_some() {
            paint.pad(room, scene, &state, &mut drawn);
        } else if scene.form == Form::Letterings {
            paint.letterings(room, scene, &self.ways, &state, &mut drawn);
        } else if scene.form == Form::Card {
            paint.card(room, scene, self.cell, &state, &mut drawn);
        } else {
            paint.page(room, scene, plan, (&state, &self.gallery), &mut drawn);
            drawn.number = known.numeral.as_ref().map(|numeral| paint.numeral(room, numeral));
            if let Some((n, &(width, height))) =
                plan.side.filter(|_| drawn.page == 0).and_then(|n| Some((n, sides.get(n)?)))
            {
                let below = corner_room(room, &tiles).1;
                let at = Position::new(room.page.right() - width, room.page.y + below);
                drawn.decoration = Some(Rect::new(at.x, at.y, width, height));
                if brush != Brush::Dry {
                    let picture = match art {
                        None => pictures.get(n),
                        Some(art) => {
                            Some(drawing::drawn(&self.gallery.easel, &mut self.sketch, art, (width, height), self.way))
                        }
                    };
                    if let Some(picture) = picture {
                        picture.paint(at, &palette, paint.buf);
                    }
                }
            }
        }
        // Ring order: choices and more, then the footer, then the corner.
        paint.footer(room, scene, &state, &mut drawn);
        for tile in tiles {
            let skin = Skin::place(&palette, state(tile.label.act));
            let text = if room.small { &tile.label.short } else { &tile.label.text };
            let lines = std::slice::from_ref(text);
            paint.block(room, tile.area, tile.label.key, lines, tile.size, tile.digit, skin);
            drawn.hits.0.push(Hit { area: tile.area, act: tile.label.act });
        }
        let focused = drawn.focus.and_then(|f| drawn.hits.of(f));
        drawn.cursor = focused.map(|h| Position::new(h.area.x, h.area.bottom() - 1));
        drawn.cut = drawn.cut.or(paint.cut.take());
        drawn.whole = drawn.cut.is_none();
        reduce(paint.buf, self.depth, palette.paper);
        let mut placed = self.big.placed();
        // What was painted over a line wins: a picture must lie on blank cells only.
        let blank = |at| buf.cell(at).is_some_and(|cell| cell.symbol() == " ");
        if brush != Brush::Dry {
            placed.retain(|line| line.area.positions().all(blank));
        }
        if brush == Brush::Whole {
            drawn.shown = placed.iter().map(|line| self.big.shown(line, buf)).collect();
        }
        drawn.placed = placed;
        self.known = Some(known);
        drawn
    }
}

/// Under so many rows the places at the top right stand side by side.
const BESIDE: u16 = 24;

/// A place at the top right: another language on the welcome page, or where a colleague answers a call.
struct Tile<'a> {
    label: &'a Label,
    area: Rect,
    size: Option<u16>,
    /// Columns of its digit's tile.
    digit: u16,
}

/// What the text must leave free at the top right of the page: columns and rows.
fn corner_room(room: &Room, tiles: &[Tile<'_>]) -> (u16, u16) {
    let wide = tiles.iter().map(|t| room.page.right() - t.area.x + room.gap).max().unwrap_or(0);
    let low = tiles.iter().map(|t| t.area.bottom()).max().unwrap_or(0);
    (wide, low.saturating_sub(room.page.y))
}

/// What stands on the page besides its words.
#[derive(Clone, Copy)]
struct Beside<'a> {
    /// Columns and rows of the pictures that may stand at the right, the largest first.
    sides: &'a [Side],
    /// They are looked at: one of them shall be seen, also before the words.
    drawn: bool,
    /// Columns and rows of what is drawn on the first choices.
    faces: &'a [(u16, u16)],
    /// What is kept free at the top right, columns and rows.
    taken: Side,
}

impl Paint<'_> {
    /// On a grid that has no room for a page.
    fn too_small(&mut self, area: Rect, words: &str) {
        let look = style(self.palette.ink, self.palette.paper).add_modifier(Modifier::BOLD);
        for (y, line) in (area.y..area.bottom()).zip(wrap(words, area.width.max(2), native_width)) {
            self.text(area.x, y, &line, area.width, look);
        }
    }

    /// What only warnings have around them.
    fn warning_frame(&mut self, room: &Room) {
        let palette = self.palette;
        self.fill(room.area, palette.block, palette.on_block);
        let inner = Rect {
            x: room.page.x - 1,
            y: room.page.y - u16::from(!room.small),
            width: room.page.width + 2,
            height: room.page.height + 2 * u16::from(!room.small),
        };
        self.fill(inner, palette.paper, palette.ink);
    }

    /// The plan of a page below as much of the strip as costs it nothing, and that much.
    fn plan_below(
        &mut self,
        grid: Rect,
        scene: &Scene,
        way: Option<Way>,
        needs: Needs,
        beside: Beside<'_>,
    ) -> (Vec<String>, Planned) {
        let bare = self.plan_numbered(grid, scene, way, needs, beside);
        let Some(strip) = &scene.strip else { return (vec![], bare) };
        for lines in strip::choices(grid, strip) {
            let below = self.plan_numbered(strip::below(grid, &lines), scene, way, needs, beside);
            if below.1.cut.is_none() && (strip.away || below.1.shape() == bare.1.shape()) {
                return (lines, below);
            }
        }
        (vec![], bare)
    }

    /// Divides the grid and decides the pages: with a large status line where that costs nothing else.
    fn plan(&mut self, area: Rect, scene: &Scene, way: Option<Way>, needs: Needs, beside: Beside<'_>) -> (Room, Plan) {
        let Beside { sides, drawn, faces, taken } = beside;
        let with = |paint: &mut Self, roomy| {
            let room = Room::new(area, scene, way, needs, roomy);
            let tiles = corner_room(&room, &paint.corner(&room, scene));
            let corner = (tiles.0.max(taken.0), tiles.1.max(taken.1));
            let dense = room.small;
            let mut planner =
                Planner { scene, room: &room, big: paint.big, corner, body: &[], dense, faces, drawn: false };
            let plan = if drawn { planner.plan(&[]) } else { planner.plan(sides) };
            let plan = if drawn { planner.pictured(plan, sides) } else { plan };
            (room, plan)
        };
        let (slim, pages) = with(self, false);
        let large = Room::new(area, scene, way, needs, true);
        let right = self
            .corner(&large, scene)
            .iter()
            .map(|tile| tile.area.x.saturating_sub(1))
            .min()
            .unwrap_or(large.status.right());
        if slim.footer_type.is_some() && self.status_width(&large, scene) <= right.saturating_sub(large.status.x) {
            let (roomy, plan) = with(self, true);
            // Where type has fine steps, a step smaller costs less than a status line that nobody can read.
            let cheap = plan.fit == pages.fit || way.is_some_and(Way::has_leading);
            if cheap && plan.cut.is_none() && plan.pages.len() == pages.pages.len() {
                return (roomy, plan);
            }
        }
        (slim, pages)
    }

    fn corner<'a>(&mut self, room: &Room, scene: &'a Scene) -> Vec<Tile<'a>> {
        let mut tiles = Vec::new();
        let (mut right, mut y) = (room.page.right(), room.area.y);
        // Where rows are few, several stand side by side.
        let beside = room.area.height < BESIDE;
        // The lessons stand in the menu too; where type needs many rows their place would cost the heading its size.
        let narrow = room.small || room.way == Some(Way::Half);
        let edge = scene.edge.iter().filter(|label| !(narrow && label.act == Act::Lessons));
        for label in edge.chain(&scene.answer) {
            let size = room.footer_type.filter(|_| label.key.is_none());
            let text = if room.small { &label.short } else { &label.text };
            let digit = u16::from(label.key.is_some()) * if room.small { 3 } else { 4 };
            let wide = self.width(room, text, size);
            let high = if room.small { 2 } else { size.unwrap_or(1) + 2 };
            // On a small grid the heading needs the columns beside it.
            let width = (wide + digit + if room.small && digit > 0 { 2 } else { 3 }).max(10);
            let area = Rect::new(right.saturating_sub(width), y, width, high);
            tiles.push(Tile { label, area, size, digit });
            if beside {
                right = area.x.saturating_sub(room.gap);
            } else {
                y += high + 1;
            }
        }
        tiles
    }

    fn page(
        &mut self,
        room: &Room,
        scene: &Scene,
        plan: &Plan,
        (state, gallery): (&dyn Fn(Act) -> State, &Gallery),
        drawn: &mut Drawn,
    ) {
        drawn.pages = plan.pages.len();
        drawn.page = scene.page.min(drawn.pages - 1);
        drawn.cut.clone_from(&plan.cut);
        let Some(page) = plan.pages.get(drawn.page) else {
            return;
        };
        self.rows(room, page);
        match &page.grid {
            Some(grid) => {
                let below = if page.onward { room.more(plan.fit) + 1 } else { 0 };
                let top = room.page.bottom().saturating_sub(grid.total() + below);
                let tile = room.tile(self.big, grid.size);
                for (n, (label, lines)) in (0..).zip(scene.choices.iter().skip(page.first).zip(&grid.labels)) {
                    let (row, column) = (n / grid.columns, n % grid.columns);
                    let (x, width) = Room::share(column, grid.columns, grid.gap, room.page.x, room.page.width);
                    let area = Rect::new(x, top + row * (grid.height + 1), width, grid.height);
                    let skin = Skin::choice(&self.palette, state(label.act));
                    let face = grid.face.zip(scene.faces.get(usize::from(n)));
                    let picture = face.and_then(|(size, face)| gallery.face(*face, size));
                    self.faced(room, area, label.key, lines, grid.size, tile, skin, picture);
                    drawn.hits.0.push(Hit { area, act: label.act });
                }
                if page.onward {
                    self.more(room, scene, plan, state, drawn);
                }
            }
            None => self.more(room, scene, plan, state, drawn),
        }
    }

    fn rows(&mut self, room: &Room, page: &Page) {
        let p = self.palette;
        let mut y = room.page.y + page.top;
        for row in &page.rows {
            y += row.gap;
            let (ink, ground, x) = match row.ink {
                Ink::Bar => {
                    self.share_bar(Rect::new(room.page.x, y, room.page.width, row.height()), row.text());
                    y += row.height();
                    continue;
                }
                Ink::MachineLabel | Ink::Machine => {
                    let band = Rect::new(room.page.x, y, room.page.width, row.height());
                    let band = Rect { width: self.band(room, page), ..band };
                    self.fill(band, p.soft, p.ink);
                    (p.ink, p.soft, room.page.x + 1)
                }
                Ink::Heading | Ink::Text | Ink::Item => (p.ink, p.paper, room.page.x),
            };
            let mut look = style(ink, ground);
            // A native heading stands out by its weight; under a large one everything may be strong.
            let heading_large = page.rows.first().is_some_and(|r| r.size.is_some());
            if heading_large || matches!(row.ink, Ink::Heading | Ink::Machine) {
                look = look.add_modifier(Modifier::BOLD);
            }
            self.line(room, row.text(), row.size, Position::new(x, y), room.page, look);
            y += row.height();
        }
    }

    /// Columns of the band behind the machine's words: as wide as they are.
    fn band(&mut self, room: &Room, page: &Page) -> u16 {
        let mut most = 0;
        for row in page.rows.iter().filter(|r| matches!(r.ink, Ink::MachineLabel | Ink::Machine)) {
            let width = self.width(room, row.text(), row.size);
            most = most.max(width + 2);
        }
        most.min(room.page.width)
    }

    /// The way to the next page, where choices would stand.
    fn more(&mut self, room: &Room, scene: &Scene, plan: &Plan, state: &dyn Fn(Act) -> State, drawn: &mut Drawn) {
        let high = room.more(plan.fit);
        let area = Rect::new(room.page.x, room.page.bottom() - high, room.page.width, high);
        let skin = Skin::choice(
            &self.palette,
            match (state(Act::More), scene.focus) {
                // On a page without choices the way on is what the customer is at.
                (State::Rest, Some(Act::Choice(_))) => State::Focused,
                (s, _) => s,
            },
        );
        let size = room.more_type(plan.fit);
        let tile = room.tile(self.big, size);
        let text = format!("{} {}/{}", scene.more.text, drawn.page + 1, drawn.pages);
        self.block(room, area, scene.more.key, &[text], size, tile, skin);
        if matches!(scene.focus, Some(Act::Choice(_))) {
            drawn.focus = Some(Act::More);
        }
        drawn.hits.0.push(Hit { area, act: Act::More });
    }
}
