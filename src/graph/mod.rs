//! The flow of a script as a picture: every screen, every choice, and what was found, on one sheet.
//!
//! **Invariant:** the same script gives the same picture, byte by byte; it needs nothing beside itself (no font, no style
//! sheet) and can be followed without colours: each choice says the number of the screen that it leads to.
//!
//! Screens stand in three columns, one a phase, from the top down in order of play (`grid`). Choices are the tabs at
//! the foot of a screen (`face`). Lines run only in the gaps between rows and in the channels beside columns, and those
//! to the same screen join, so that no line crosses a screen (`route`). Of all ways to fill the columns the one is drawn
//! whose letters are largest on a sheet of A3.
mod draw;
mod face;
mod grid;
mod legend;
mod route;
mod text;

use crate::{diagnostic::Step, pack::Pack, script::Script, words::Tongue};
use face::Face;
use grid::{Flow, Grid};
use route::Plan;

/// Something that was found, at its screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The screen that it is about, by its place; nothing when it is about the whole script.
    pub screen: Option<usize>,
    /// An error, not a remark.
    pub error: bool,
    /// Its code and what it says.
    pub text: String,
    /// The way that shows it, drawn broad.
    pub way: Vec<Step>,
}

/// The longer and the shorter side of a sheet of paper: A3 in millimetres (ISO 216).
const SHEET: (f64, f64) = (420.0, 297.0);
/// The most screens beside each other in a column.
const MOST_SLOTS: usize = 4;

/// The picture of a script in a language, as SVG.
pub fn svg(pack: &Pack, script: &Script, tongue: Tongue, marks: &[Mark]) -> String {
    let flow = Flow::of(script);
    let faces = Face::all(pack, script, tongue, &flow);
    let words = legend::Legend::of(pack, script, tongue, marks, &flow);
    let mut best: Option<(f64, Plan)> = None;
    for caps in 0..MOST_SLOTS.pow(3) {
        let caps = [caps / 16 + 1, caps / 4 % 4 + 1, caps % 4 + 1];
        let grid = Grid::of(&flow, caps);
        if grid.wider_than_needed(caps) {
            continue;
        }
        let plan = Plan::of(&flow, &grid, &faces);
        let (width, height) = (plan.width, plan.height + words.height(plan.width));
        let upright = (SHEET.1 / width).min(SHEET.0 / height);
        let scale = upright.max((SHEET.0 / width).min(SHEET.1 / height));
        if best.as_ref().is_none_or(|(most, _)| scale > most + 1e-9) {
            best = Some((scale, plan));
        }
    }
    best.map(|(_, plan)| draw::sheet(&flow, &faces, &plan, &words, marks)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    // The picture of each shipped script, and of one with everything in it that can be wrong.
    use super::*;
    use crate::{diagnostic::By, shell::source};
    use std::collections::BTreeMap;

    fn pack() -> Pack {
        Pack::read(source::built_in(), "cn", "generic").0
    }

    /// Each tag is closed in its turn, and no sign stands open in a text: enough to be read as XML.
    fn well_formed(xml: &str) -> Result<(), String> {
        let mut open: Vec<&str> = Vec::new();
        let mut rest = xml;
        while let Some((text, more)) = rest.split_once('<') {
            let bare = text.replace("&amp;", "").replace("&lt;", "").replace("&gt;", "").replace("&quot;", "");
            if bare.contains(['&', '>']) || (open.is_empty() && !text.trim().is_empty()) {
                return Err(format!("text {text:?}"));
            }
            let (tag, after) = more.split_once('>').ok_or("a tag without end")?;
            if tag.matches('"').count() % 2 == 1 {
                return Err(format!("quotes in {tag:?}"));
            }
            let name = tag.trim_matches('/').split(' ').next().unwrap_or_default();
            if tag.starts_with('/') {
                if open.pop() != Some(name) {
                    return Err(format!("{name:?} closes something else"));
                }
            } else if !tag.ends_with('/') {
                open.push(name);
            }
            rest = after;
        }
        if open.is_empty() { Ok(()) } else { Err(format!("still open: {open:?}")) }
    }

    #[test]
    fn every_screen_and_every_choice_is_in_the_picture() {
        let pack = pack();
        for name in pack.scripts() {
            let script = pack.script(name).unwrap();
            for tongue in 0..pack.words.tags().len() {
                let picture = svg(&pack, script, tongue, &[]);
                well_formed(&picture).unwrap();
                assert_eq!(picture, svg(&pack, script, tongue, &[]), "the same picture each time");
                for screen in &script.screens {
                    let (_, from) = picture.split_once(&format!("data-screen=\"{}\"", screen.id)).unwrap();
                    let own = from.split("class=\"screen\"").next().unwrap();
                    let verdict = matches!(screen.special, crate::script::Special::Verdict { .. });
                    let ids: Vec<&str> = screen.choices.iter().map(|c| c.id.as_str()).collect();
                    let ids = if verdict { vec!["calm", "pause", "talk", "stop"] } else { ids };
                    for id in ids {
                        assert!(own.contains(&format!("data-choice=\"{id}\"")), "{name}/{}/{id}", screen.id);
                    }
                }
            }
        }
    }

    #[test]
    fn what_was_found_stands_at_its_screen_and_in_the_list() {
        let pack = pack();
        let script = pack.script("transfer").unwrap();
        let at = |id| script.find(id).unwrap();
        let way = vec![Step { screen: at("intro"), by: By::Choice(0) }, Step { screen: at("payee"), by: By::Here }];
        let mark = |text: &str, error, way| Mark { screen: Some(at("payee")), error, text: text.into(), way };
        let marks = [mark("first <&\"", true, way), mark("second", false, vec![])];
        let picture = svg(&pack, script, 0, &marks);
        well_formed(&picture).unwrap();
        assert_eq!(picture.matches("class=\"finding\"").count(), 2);
        assert_eq!(picture.matches("class=\"broken\"").count(), 1);
        assert!(picture.contains("first &lt;&amp;&quot; (2: payee)"));
    }

    /// The way to fill the columns that is drawn.
    fn plan(script: &Script, caps: [usize; 3]) -> (Flow, Plan, Vec<Face>) {
        let pack = pack();
        let flow = Flow::of(script);
        let faces = Face::all(&pack, script, 0, &flow);
        let plan = Plan::of(&flow, &Grid::of(&flow, caps), &faces);
        (flow, plan, faces)
    }

    #[test]
    fn no_line_crosses_a_screen_or_lies_on_another() {
        let pack = pack();
        for (name, caps) in pack.scripts().flat_map(|n| [(n, [1, 1, 1]), (n, [2, 3, 1]), (n, [4, 4, 2])]) {
            let (_, plan, faces) = plan(pack.script(name).unwrap(), caps);
            // By the coordinate that they share: from, to, net.
            let (mut down, mut across): (BTreeMap<i64, Vec<_>>, BTreeMap<i64, Vec<_>>) = Default::default();
            for line in &plan.lines {
                for pair in line.points.windows(2) {
                    let ((ax, ay), (bx, by)) = (pair[0], pair[1]);
                    let upright = (ax - bx).abs() < 0.01;
                    assert!(upright || (ay - by).abs() < 0.01, "{name}: a slanting line");
                    for (face, (x, y)) in faces.iter().zip(&plan.boxes) {
                        let apart = ax.max(bx) <= x + 0.1
                            || ax.min(bx) >= x + face::WIDE - 0.1
                            || ay.max(by) <= y + 0.1
                            || ay.min(by) >= y + face.height - 0.1;
                        assert!(apart, "{name} {caps:?}: a line crosses {}", face.id);
                    }
                    if upright {
                        down.entry((ax * 10.0) as i64).or_default().push((ay.min(by), ay.max(by), line.net));
                    } else {
                        across.entry((ay * 10.0) as i64).or_default().push((ax.min(bx), ax.max(bx), line.net));
                    }
                }
            }
            for lines in down.values().chain(across.values()) {
                for a in lines {
                    let on = lines.iter().find(|b| a.2 != b.2 && a.1.min(b.1) - a.0.max(b.0) > 1.0);
                    assert!(on.is_none(), "{name} {caps:?}: {a:?} lies on {on:?}");
                }
            }
        }
    }

    #[test]
    fn within_a_phase_only_loops_lead_up() {
        let pack = pack();
        for name in pack.scripts() {
            let (flow, plan, _) = plan(pack.script(name).unwrap(), [2, 2, 1]);
            for link in flow.links.iter().filter(|l| !l.back && flow.phases[l.from] == flow.phases[l.to]) {
                assert!(plan.boxes[link.from].1 < plan.boxes[link.to].1, "{name}: {} to {}", link.from, link.to);
            }
        }
    }
}
