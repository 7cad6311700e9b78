//! Drawings made of SVG paths: the scenes of the dramas, and the map whose places light up.
//!
//! **Invariant:** never fails; what cannot be read is left out and named. Paths, places and colour names only: nothing here knows pixels,
//! cells or themes. [`WIDTH`] by [`HEIGHT`] units, the origin at the upper left.
//!
//! ```kdl
//! shape elder figure=#true { path "M0 0 L10 0 L5 20 Z" fill=ink }
//! picture at-the-door { use elder x=20 y=16 scale=90 flip=#true }
//! ```
mod path;

use crate::{
    diagnostic::Diagnostic,
    tree::{self, Form, Node, Want, is_name},
};
use std::ops::Range;

/// The width of every drawing, in its own units.
pub const WIDTH: u16 = 96;
/// The height: four to three, as a picture on a wall.
pub const HEIGHT: u16 = 72;
/// With more, nobody sees at a glance who does what.
pub const MOST_FIGURES: usize = 2;
/// The scope of the words of a map: the names of its places.
pub const MAP: &str = "map";
/// The attribute of a place with what is said when it lights up.
pub const LIT: &str = "lit";

const FAR: i64 = 200;
const LARGEST: i64 = 400;
const FILLS: [(&str, Fill); 6] = [
    ("ink", Fill::Ink),
    ("soft", Fill::Soft),
    ("block", Fill::Block),
    ("accent", Fill::Accent),
    ("glow", Fill::Glow),
    ("paper", Fill::Paper),
];
const FILL_NAMES: [&str; 6] = ["ink", "soft", "block", "accent", "glow", "paper"];

const NAMED: Form<'_> = Form { values: &[Want::Name], least: 1, ..Form::NONE };
const SHAPE: Form<'_> = Form { props: &[("figure", Want::YesNo)], inside: Some(&["path"]), ..NAMED };
const PATH: Form<'_> =
    Form { values: &[Want::Text], least: 1, props: &[("fill", Want::OneOf(&FILL_NAMES))], ..Form::NONE };
const PICTURE: Form<'_> = Form { inside: Some(&["use"]), ..NAMED };
const USE: Form<'_> = Form {
    props: &[
        ("x", Want::Number(-FAR, FAR)),
        ("y", Want::Number(-FAR, FAR)),
        ("scale", Want::Number(1, LARGEST)),
        ("flip", Want::YesNo),
    ],
    ..NAMED
};
const GROUND: Form<'_> = Form { inside: Some(&["path", "place"]), ..NAMED };
const PLACE: Form<'_> = Form {
    props: &[("x", Want::Number(0, WIDTH as i64)), ("y", Want::Number(0, HEIGHT as i64)), ("topic", Want::Name)],
    ..NAMED
};

/// What a path is filled with: a colour of the theme by what it is for, so that a drawing can be seen in each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Fill {
    /// That of text.
    Ink,
    /// A tint of the paper.
    Soft,
    /// That of what can be pressed.
    Block,
    /// That of where one is.
    Accent,
    /// The light of the lantern.
    Glow,
    /// The paper.
    Paper,
}

/// A filled path, and where it goes: scaled, mirrored, moved, in this order.
#[derive(Debug, Clone, PartialEq)]
pub struct Layer {
    /// SVG path data, filled by the non-zero rule.
    pub data: String,
    /// Its colour.
    pub fill: Fill,
    /// In percent.
    pub scale: u16,
    /// Mirrored within so many units from its left edge at 0.
    pub mirror: Option<f32>,
    /// Units to the right and down.
    pub at: (i16, i16),
}

/// A drawn scene.
#[derive(Debug, Clone, PartialEq)]
pub struct Drawing {
    /// Its name.
    pub name: String,
    /// Its paths; later ones cover earlier ones.
    pub layers: Vec<Layer>,
}

/// A place on a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot {
    /// Names its words.
    pub id: String,
    /// Units from the left and from the top.
    pub at: (i16, i16),
    /// The topic that lights it.
    pub topic: String,
    /// Where it stands in the file.
    pub span: Range<usize>,
}

/// A map of a market.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Map {
    /// Land and water.
    pub ground: Vec<Layer>,
    /// Its places.
    pub places: Vec<Spot>,
}

/// Reads the scenes of a file.
pub fn drawings(file: &str, text: &str) -> (Vec<Drawing>, Vec<Diagnostic>) {
    let (nodes, found) = tree::read(file, text);
    let mut reader = Reader { file, found };
    let mut shapes: Vec<Shape> = Vec::new();
    let mut all: Vec<Drawing> = Vec::new();
    for node in nodes.iter().filter(|node| !node.broken) {
        match node.name.it.as_str() {
            "shape" => shapes.extend(reader.shape(node, &shapes)),
            "picture" => all.extend(reader.picture(node, &shapes, &all)),
            _ => reader.unknown(node, &["shape", "picture"]),
        }
    }
    (all, reader.done())
}

/// Reads the map of a file.
pub fn map(file: &str, text: &str) -> (Map, Vec<Diagnostic>) {
    let (nodes, found) = tree::read(file, text);
    let mut reader = Reader { file, found };
    let mut map = Map::default();
    for node in nodes.iter().filter(|node| !node.broken) {
        if node.name.it != "map" {
            reader.unknown(node, &["map"]);
            continue;
        }
        GROUND.check(file, node, &mut reader.found);
        map.ground.extend(reader.paths(node).into_iter().map(|(data, fill, _)| Layer {
            data,
            fill,
            scale: 100,
            mirror: None,
            at: (0, 0),
        }));
        for child in node.all("place").filter(|child| !child.broken) {
            map.places.extend(reader.place(child, &map.places));
        }
    }
    (map, reader.done())
}

struct Shape {
    name: String,
    figure: bool,
    paths: Vec<(String, Fill, f32)>,
}

struct Reader<'a> {
    file: &'a str,
    found: Vec<Diagnostic>,
}

impl Reader<'_> {
    fn done(mut self) -> Vec<Diagnostic> {
        self.found.sort_by_key(|d| d.span.start);
        self.found
    }

    fn wrong(&mut self, what: &'static str, word: &str, span: &Range<usize>) {
        let d = Diagnostic::error("art-shape", self.file, span.clone());
        self.found.push(d.with("what", what).with("word", word));
    }

    fn unknown(&mut self, node: &Node, known: &[&str]) {
        let d = Diagnostic::error("unknown-word", self.file, node.name.span.clone());
        self.found.push(d.meant(&node.name.it, known.iter().copied()));
    }

    fn name(&mut self, node: &Node, taken: bool) -> Option<String> {
        let name = node.arg(0).filter(|word| is_name(word))?.to_owned();
        if taken {
            let d = Diagnostic::error("twice", self.file, node.args[0].span.clone());
            self.found.push(d.with("word", &name));
            return None;
        }
        Some(name)
    }

    /// The paths in a node: data, colour, and how far each reaches to the right.
    fn paths(&mut self, node: &Node) -> Vec<(String, Fill, f32)> {
        let mut paths = Vec::new();
        for child in node.all("path").filter(|child| !child.broken) {
            PATH.check(self.file, child, &mut self.found);
            let Some(data) = child.arg(0) else { continue };
            let fill = child.text("fill").map_or("ink", |word| word);
            let Some((_, fill)) = FILLS.iter().find(|(name, _)| *name == fill) else { continue };
            match path::reach(data) {
                Ok(reach) => paths.push((data.to_owned(), *fill, reach)),
                Err(word) => self.wrong("path", &word, &child.args[0].span),
            }
        }
        paths
    }

    fn shape(&mut self, node: &Node, known: &[Shape]) -> Option<Shape> {
        SHAPE.check(self.file, node, &mut self.found);
        let name = self.name(node, known.iter().any(|shape| Some(shape.name.as_str()) == node.arg(0)))?;
        Some(Shape { name, figure: node.yes("figure"), paths: self.paths(node) })
    }

    fn picture(&mut self, node: &Node, shapes: &[Shape], known: &[Drawing]) -> Option<Drawing> {
        PICTURE.check(self.file, node, &mut self.found);
        let name = self.name(node, known.iter().any(|one| Some(one.name.as_str()) == node.arg(0)))?;
        let (mut layers, mut figures) = (Vec::new(), 0);
        for one in node.all("use").filter(|one| !one.broken) {
            USE.check(self.file, one, &mut self.found);
            let Some(word) = one.arg(0).filter(|word| is_name(word)) else { continue };
            let Some(shape) = shapes.iter().find(|shape| shape.name == word) else {
                let d = Diagnostic::error("unknown-word", self.file, one.args[0].span.clone());
                self.found.push(d.meant(word, shapes.iter().map(|shape| shape.name.as_str())));
                continue;
            };
            figures += usize::from(shape.figure);
            let far = shape.paths.iter().map(|(.., reach)| *reach).fold(0.0, f32::max);
            let number = |prop| one.number(prop).and_then(|n| i16::try_from(n).ok());
            layers.extend(shape.paths.iter().map(|(data, fill, _)| Layer {
                data: data.clone(),
                fill: *fill,
                scale: number("scale").unwrap_or(100).unsigned_abs(),
                mirror: one.yes("flip").then_some(far),
                at: (number("x").unwrap_or(0), number("y").unwrap_or(0)),
            }));
        }
        if figures > MOST_FIGURES {
            self.wrong("figures", &figures.to_string(), &node.head());
        }
        Some(Drawing { name, layers })
    }

    fn place(&mut self, node: &Node, known: &[Spot]) -> Option<Spot> {
        PLACE.check(self.file, node, &mut self.found);
        let id = self.name(node, known.iter().any(|spot| Some(spot.id.as_str()) == node.arg(0)))?;
        let number = |prop| node.number(prop).and_then(|n| i16::try_from(n).ok());
        let (Some(x), Some(y), Some(topic)) = (number("x"), number("y"), node.text("topic")) else {
            self.wrong("place", &id, &node.head());
            return None;
        };
        if known.iter().any(|spot| spot.topic == topic) {
            self.wrong("topic", topic, &node.place("topic"));
        }
        Some(Spot { id, at: (x, y), topic: topic.to_owned(), span: node.head() })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shapes_are_put_together_and_the_third_person_is_one_too_many() {
        let text = "shape elder figure=#true { path \"M0 0 L10 0 L5 20 Z\" fill=accent }\nshape table { path \"M0 0 h20 v4 h-20 z\" }\n\
            picture alone { use table x=2 y=60; use elder x=20 y=16 scale=90 flip=#true }\n\
            picture crowd { use elder; use elder; use elder }";
        let (all, found) = drawings("assets/art/scenes.kdl", text);
        assert_eq!(all[0].layers.len(), 2);
        assert_eq!(all[0].layers[1].mirror, Some(10.0));
        assert_eq!((all[0].layers[1].scale, all[0].layers[1].at, all[0].layers[1].fill), (90, (20, 16), Fill::Accent));
        assert_eq!(found.len(), 1);
        assert_eq!(text.get(found[0].span.clone()), Some("picture crowd"));
    }

    #[test]
    fn what_cannot_be_drawn_is_named() {
        let slips = |text| drawings("assets/art/scenes.kdl", text).1.into_iter().map(|d| d.code).collect::<Vec<_>>();
        assert_eq!(slips("shape a { path \"M0 0 L1\" }"), ["art-shape"]);
        assert_eq!(slips("picture a { use b }"), ["unknown-word"]);
        assert_eq!(slips("shape a { path \"M0 0 h3\" fill=red }"), ["unknown-word"]);
        assert_eq!(slips("shape a {}\nshape a {}"), ["twice"]);
        let (_, found) = map("assets/map/cn.kdl", "map m { place lake x=3 y=200 topic=a; place sea x=3 y=4 }");
        assert_eq!(found.iter().map(|d| d.code).collect::<Vec<_>>(), ["wrong-kind", "art-shape"]);
    }
}
