//! The picture as SVG: columns, lines, screens, marks and the legend, from the back to the front.
//!
//! **Invariant:** well-formed XML; every kind of screen has an outline of its own and its name in words; numbers are written
//! with one decimal, so that the same picture is the same file.
use super::{
    Mark,
    face::{Face, LINE, PAD, Set, Shape, TYPE, WIDE},
    grid::Flow,
    legend::{Legend, SMALL, STEP},
    route::{EDGE, HEAD, Plan},
    text::{ems, escaped},
};
use crate::{diagnostic::By, script::Phase};
use std::fmt::Write;

const INK: &str = "#1b1b1b";
const PALE: &str = "#5a5a5a";
const FOUND: &str = "#b3261e";
const WAY: &str = "#f2c14e";
/// The colours of nets: dark enough on white, and told apart by most people with a colour vision deficiency (after Okabe and Ito).
const NETS: [&str; 7] = ["#33454f", "#00639c", "#a34600", "#00715a", "#8a3f6b", "#6b5b00", "#5b4bb0"];
/// Badges that stand side by side on a screen; the list below has them all.
const MOST_BADGES: usize = 8;
/// How round the corners of lines are.
const ROUND: f64 = 6.0;

/// A picture in the making.
struct Svg(String);

impl Svg {
    fn add(&mut self, args: std::fmt::Arguments) {
        // Writing to a string cannot fail.
        let _ = self.0.write_fmt(args);
        self.0.push('\n');
    }

    fn text(&mut self, (x, y): (f64, f64), size: f64, more: &str, text: &str) {
        self.add(format_args!("<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" {more}>{}</text>", escaped(text)));
    }

    fn path(&mut self, d: &str, more: &str) {
        self.add(format_args!("<path d=\"{d}\" {more}/>"));
    }
}

/// The whole sheet.
pub(super) fn sheet(flow: &Flow, faces: &[Face], plan: &Plan, words: &Legend, marks: &[Mark]) -> String {
    let (width, height) = (plan.width, plan.height + words.height(plan.width));
    let mut svg = Svg(String::new());
    svg.add(format_args!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width:.0}\" height=\"{height:.0}\" \
         viewBox=\"0 0 {width:.0} {height:.0}\" font-family=\"sans-serif\" fill=\"{INK}\">"
    ));
    svg.add(format_args!("<title>{}</title>", escaped(&words.title)));
    svg.add(format_args!("<rect width=\"{width:.0}\" height=\"{height:.0}\" fill=\"#ffffff\"/>"));
    svg.text((EDGE, 40.0), 26.0, "font-weight=\"bold\"", &words.title);
    svg.text((EDGE + ems(&words.title) * 26.0 + 24.0, 40.0), 14.0, &format!("fill=\"{PALE}\""), &words.under);
    columns(&mut svg, plan, words);
    for mark in marks {
        way(&mut svg, flow, plan, mark);
    }
    for line in &plan.lines {
        let link = &flow.links[line.link];
        let colour = NETS[line.net % NETS.len()];
        let dashes = if link.back { " stroke-dasharray=\"6 4\"" } else { "" };
        let broad = if link.tab == 0 && !link.back { 2.2 } else { 1.5 };
        svg.path(
            &rounded(&line.points),
            &format!(
                "class=\"way\" data-from=\"{}\" data-to=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{broad}\"{dashes}",
                link.from + 1,
                link.to + 1
            ),
        );
        if let Some((x, y)) = line.points.last() {
            svg.path(&format!("M{x:.1} {y:.1}l-4.5 -9h9z"), &format!("fill=\"{colour}\""));
        }
        if let Some((x, y)) = line.points.first().filter(|_| link.exit.0 + 1 < link.exit.1) {
            svg.path(
                &format!("M{x:.1} {y:.1}l5 6l-5 6l-5 -6z"),
                &format!("fill=\"#ffffff\" stroke=\"{colour}\" stroke-width=\"1.5\""),
            );
        }
    }
    for (face, at) in faces.iter().zip(&plan.boxes) {
        screen(&mut svg, face, *at);
    }
    badges(&mut svg, flow, plan, marks);
    legend(&mut svg, words, width, plan.height);
    svg.0.push_str("</svg>\n");
    svg.0
}

fn columns(svg: &mut Svg, plan: &Plan, words: &Legend) {
    for column in &plan.columns {
        let tint = match column.phase {
            Phase::Before => "#f4f1e4",
            Phase::AtMachine => "#e6eef6",
            Phase::After => "#ecf3e8",
        };
        let (x, top) = (column.x - 12.0, 58.0);
        svg.add(format_args!(
            "<rect x=\"{x:.1}\" y=\"{top}\" width=\"{:.1}\" height=\"{:.1}\" fill=\"{tint}\"/>",
            column.width + 24.0,
            plan.height - top - 8.0
        ));
        let name = words.columns.iter().find(|(phase, _)| *phase == column.phase).map_or("", |(_, name)| name);
        svg.text((column.x, top + 25.0), 18.0, "font-weight=\"bold\"", name);
        svg.path(&format!("M{x:.1} {:.1}h{:.1}", HEAD - 6.0, column.width + 24.0), &format!("stroke=\"{PALE}\""));
    }
}

/// The way of a finding, broad behind the lines that it takes.
fn way(svg: &mut Svg, flow: &Flow, plan: &Plan, mark: &Mark) {
    for pair in mark.way.windows(2) {
        let node = |n: usize| flow.screens.iter().position(|s| *s == pair[n].screen);
        let tab = match pair[0].by {
            By::Choice(n) | By::Level(n) => n,
            By::Skipped | By::Here => 0,
        };
        let line = plan.lines.iter().find(|l| {
            let link = &flow.links[l.link];
            Some(link.from) == node(0) && Some(link.to) == node(1) && link.tab == tab
        });
        if let Some(line) = line {
            let more =
                format!("class=\"broken\" fill=\"none\" stroke=\"{WAY}\" stroke-width=\"9\" stroke-opacity=\"0.75\"");
            svg.path(&rounded(&line.points), &more);
        }
    }
}

/// A line with round corners, so that a joining line shows where it goes on and a crossing one does not.
fn rounded(points: &[(f64, f64)]) -> String {
    let mut d = String::new();
    for (n, &(x, y)) in points.iter().enumerate() {
        let (Some(&before), Some(&after)) = (n.checked_sub(1).and_then(|p| points.get(p)), points.get(n + 1)) else {
            let _ = write!(d, "{}{x:.1} {y:.1}", if n == 0 { 'M' } else { 'L' });
            continue;
        };
        let part = |(a, b): (f64, f64)| {
            let far = (a - x).abs() + (b - y).abs();
            let r = ROUND.min(far / 2.0);
            let t = if far > 0.0 { r / far } else { 0.0 };
            (x + (a - x) * t, y + (b - y) * t)
        };
        let ((ax, ay), (bx, by)) = (part(before), part(after));
        let _ = write!(d, "L{ax:.1} {ay:.1}Q{x:.1} {y:.1} {bx:.1} {by:.1}");
    }
    d
}

/// The outline of a kind of screen.
fn outline(shape: Shape, (x, y): (f64, f64), (w, h): (f64, f64)) -> String {
    let r = 20.0_f64.min(h / 2.0);
    match shape {
        Shape::Page | Shape::Machine | Shape::Lacking => format!("M{x:.1} {y:.1}h{w:.1}v{h:.1}h-{w:.1}z"),
        Shape::Question => format!(
            "M{:.1} {y:.1}h{:.1}v{h:.1}h-{:.1}a{r} {r} 0 0 1 -{r} -{r}v-{:.1}a{r} {r} 0 0 1 {r} -{r}z",
            x + r,
            w - r,
            w - r,
            h - 2.0 * r
        ),
        Shape::Verdict => {
            let m = h / 2.0;
            format!("M{x:.1} {y:.1}h{w:.1}l10 {m:.1}l-10 {m:.1}h-{w:.1}l-10 -{m:.1}z")
        }
        Shape::Gate => {
            let (a, b) = (w - 18.0, h - 18.0);
            format!("M{:.1} {y:.1}h{a:.1}l9 9v{b:.1}l-9 9h-{a:.1}l-9 -9v-{b:.1}z", x + 9.0)
        }
        Shape::Review => format!("M{x:.1} {y:.1}h{:.1}l16 16v{:.1}h-{w:.1}z", w - 16.0, h - 16.0),
        Shape::End => {
            let (a, b) = (w - 2.0 * r, h - 2.0 * r);
            let arc = |dx: f64, dy: f64| format!("a{r} {r} 0 0 1 {dx} {dy}");
            format!(
                "M{:.1} {y:.1}h{a:.1}{}v{b:.1}{}h-{a:.1}{}v-{b:.1}{}z",
                x + r,
                arc(r, r),
                arc(-r, r),
                arc(-r, -r),
                arc(r, -r)
            )
        }
    }
}

/// What an outline has besides.
fn trimmed(svg: &mut Svg, shape: Shape, (x, y): (f64, f64), (w, h): (f64, f64)) {
    let broad = if shape == Shape::End { 3.0 } else { 1.4 };
    let dashes = if shape == Shape::Lacking { " stroke-dasharray=\"3 4\"" } else { "" };
    svg.path(
        &outline(shape, (x, y), (w, h)),
        &format!("fill=\"#ffffff\" stroke=\"{INK}\" stroke-width=\"{broad}\" stroke-linejoin=\"round\"{dashes}"),
    );
    match shape {
        Shape::Machine => {
            svg.add(format_args!("<rect x=\"{x:.1}\" y=\"{y:.1}\" width=\"{w:.1}\" height=\"4\" fill=\"{INK}\"/>"));
        }
        Shape::Gate => {
            let inner = outline(shape, (x + 3.5, y + 3.5), (w - 7.0, h - 7.0));
            svg.path(&inner, &format!("fill=\"none\" stroke=\"{INK}\" stroke-width=\"1\""));
        }
        Shape::Review => {
            svg.path(&format!("M{:.1} {y:.1}v16h16", x + w - 16.0), &format!("fill=\"none\" stroke=\"{INK}\""));
        }
        Shape::Page | Shape::Lacking | Shape::Question | Shape::Verdict | Shape::End => {}
    }
}

fn screen(svg: &mut Svg, face: &Face, (x, y): (f64, f64)) {
    svg.add(format_args!("<g class=\"screen\" data-screen=\"{}\">", escaped(&face.id)));
    svg.add(format_args!("<title>{}</title>", escaped(&face.id)));
    trimmed(svg, face.shape, (x, y), (WIDE, face.height));
    let left = x + PAD + if matches!(face.shape, Shape::Question | Shape::End) { 6.0 } else { 2.0 };
    let mut down = y + 4.0 + LINE[0];
    let number = face.number.to_string();
    svg.text((left, down), TYPE[0] + 2.0, "font-weight=\"bold\"", &number);
    let after = left + ems(&number) * (TYPE[0] + 2.0) + 8.0;
    svg.text((after, down), TYPE[0], &format!("font-family=\"monospace\" fill=\"{PALE}\""), &face.id);
    for line in &face.kind {
        down += LINE[1];
        svg.text((left, down), TYPE[1], "font-style=\"italic\"", line);
    }
    for line in &face.heading {
        down += LINE[2];
        svg.text((left, down), TYPE[2], "font-weight=\"bold\"", line);
    }
    let top = y + face.height - face.foot;
    let wide = WIDE / face.tabs.len().max(1) as f64;
    if !face.tabs.is_empty() {
        svg.path(&format!("M{x:.1} {top:.1}h{WIDE:.1}"), &format!("stroke=\"{PALE}\" stroke-width=\"0.8\""));
    }
    for (n, tab) in face.tabs.iter().enumerate() {
        let left = x + wide * n as f64;
        svg.add(format_args!("<g class=\"choice\" data-choice=\"{}\"><title>{0}</title>", escaped(&tab.id)));
        if n > 0 {
            let high = face.foot;
            svg.path(&format!("M{left:.1} {top:.1}v{high:.1}"), &format!("stroke=\"{PALE}\" stroke-width=\"0.8\""));
        }
        for (k, (line, set)) in (1..).zip(&tab.lines) {
            let more = match set {
                Set::Words => "",
                Set::Note => "font-style=\"italic\"",
                Set::Target => "font-weight=\"bold\"",
            };
            let more = format!("text-anchor=\"middle\" {more}");
            svg.text((left + wide / 2.0, top + 1.0 + f64::from(k) * LINE[3]), TYPE[3], &more, line);
        }
        if tab.flag {
            flag(svg, (left + wide - 11.0, y + face.height - 15.0));
        }
        svg.add(format_args!("</g>"));
    }
    svg.add(format_args!("</g>"));
}

fn flag(svg: &mut Svg, (x, y): (f64, f64)) {
    svg.path(&format!("M{x:.1} {y:.1}v12"), &format!("stroke=\"{INK}\" stroke-width=\"1.4\""));
    svg.path(&format!("M{x:.1} {y:.1}l8 3l-8 3z"), &format!("fill=\"{INK}\""));
}

/// The numbers of what was found, at their screens: errors in a block, remarks in a ring.
fn badges(svg: &mut Svg, flow: &Flow, plan: &Plan, marks: &[Mark]) {
    let mut used = vec![0_usize; plan.boxes.len()];
    for (n, mark) in (1..).zip(marks) {
        let Some(node) = mark.screen.and_then(|at| flow.screens.iter().position(|s| *s == at)) else { continue };
        if used[node] == MOST_BADGES {
            continue;
        }
        let (x, y) = plan.boxes[node];
        badge(svg, (x + WIDE - 14.0 - 26.0 * used[node] as f64, y - 4.0), n, mark.error);
        used[node] += 1;
    }
}

fn badge(svg: &mut Svg, (x, y): (f64, f64), n: usize, error: bool) {
    let (fill, ink) = if error { (FOUND, "#ffffff") } else { ("#ffffff", FOUND) };
    let round = if error { 2 } else { 11 };
    svg.add(format_args!(
        "<rect class=\"finding\" x=\"{:.1}\" y=\"{:.1}\" width=\"22\" height=\"22\" rx=\"{round}\" fill=\"{fill}\" stroke=\"{FOUND}\" stroke-width=\"2\"/>",
        x - 11.0,
        y - 11.0
    ));
    let more = format!("font-weight=\"bold\" text-anchor=\"middle\" style=\"fill:{ink}\"");
    svg.text((x, y + 5.0), 13.0, &more, &n.to_string());
}

fn legend(svg: &mut Svg, words: &Legend, width: f64, top: f64) {
    let across = Legend::across(width);
    for (n, (id, text)) in words.signs.iter().enumerate() {
        let (x, y) = (EDGE + (n % across) as f64 * 290.0, top + 4.0 + (n / across) as f64 * 26.0);
        sign(svg, id, (x, y));
        svg.text((x + 46.0, y + 14.0), SMALL, "", text);
    }
    let mut y = top + words.signs.len().div_ceil(across) as f64 * 26.0;
    for (numbered, (name, list)) in [(false, &words.promises), (true, &words.findings)] {
        if list.is_empty() {
            continue;
        }
        y += STEP * 1.5;
        svg.text((EDGE, y), SMALL + 2.0, "font-weight=\"bold\"", name);
        for (n, lines) in (1..).zip(Legend::lines(list, width)) {
            for (k, line) in lines.iter().enumerate() {
                y += STEP;
                if k == 0 {
                    let point = if numbered { format!("{n}.") } else { "–".into() };
                    svg.text((EDGE, y), SMALL, "font-weight=\"bold\"", &point);
                }
                svg.text((EDGE + 34.0, y), SMALL, "", line);
            }
        }
    }
}

/// A small example of a sign.
fn sign(svg: &mut Svg, id: &str, (x, y): (f64, f64)) {
    let size = (34.0, 18.0);
    match id {
        "line" => svg.path(&format!("M{x:.1} {:.1}h34", y + 9.0), &format!("stroke=\"{INK}\" stroke-width=\"2.2\"")),
        "back" => {
            let more = format!("stroke=\"{INK}\" stroke-width=\"1.5\" stroke-dasharray=\"6 4\"");
            svg.path(&format!("M{x:.1} {:.1}h34", y + 9.0), &more);
        }
        "way" => {
            let more = format!("stroke=\"{WAY}\" stroke-width=\"9\" stroke-opacity=\"0.75\"");
            svg.path(&format!("M{x:.1} {:.1}h34", y + 9.0), &more);
        }
        "flag" => flag(svg, (x + 14.0, y + 2.0)),
        "question" => trimmed(svg, Shape::Question, (x, y), size),
        "verdict" => trimmed(svg, Shape::Verdict, (x + 6.0, y), (22.0, 18.0)),
        "gate" => trimmed(svg, Shape::Gate, (x, y), (34.0, 20.0)),
        "machine" => trimmed(svg, Shape::Machine, (x, y), size),
        "review" => trimmed(svg, Shape::Review, (x, y), size),
        _ => trimmed(svg, Shape::End, (x, y), size),
    }
}
