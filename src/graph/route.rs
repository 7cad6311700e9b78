//! Where lines run: across in the gaps between rows, up and down in the channels beside columns.
//!
//! **Invariant:** a line crosses no screen. Lines to the same screen form a net and share their tracks; different nets never
//! lie on each other, they only cross. Nets that lead back in a loop are nets of their own.
use super::{
    face::{Face, WIDE},
    grid::{Flow, Grid, Link},
};
use std::collections::BTreeMap;

/// Between screens in a row.
const ASIDE: f64 = 22.0;
/// Between tracks.
const TRACK: f64 = 8.0;
/// Above the first and below the last track of a gap.
const ABOVE: f64 = 11.0;
const BELOW: f64 = 16.0;
/// Beside the lanes of a channel.
const MARGIN: f64 = 16.0;
/// Room for the names of the columns.
pub(super) const HEAD: f64 = 96.0;
/// Around the whole.
pub(super) const EDGE: f64 = 24.0;

/// A line from a tab to a screen.
pub(super) struct Line {
    /// Its link in the flow.
    pub(super) link: usize,
    /// Its net, for its colour.
    pub(super) net: usize,
    pub(super) points: Vec<(f64, f64)>,
}

/// A column.
pub(super) struct Column {
    pub(super) phase: crate::script::Phase,
    pub(super) x: f64,
    pub(super) width: f64,
}

/// The places of everything.
pub(super) struct Plan {
    /// The upper left corner of each screen.
    pub(super) boxes: Vec<(f64, f64)>,
    pub(super) lines: Vec<Line>,
    pub(super) columns: Vec<Column>,
    pub(super) width: f64,
    pub(super) height: f64,
}

/// How a link runs: straight through one gap, or by a lane of a channel.
struct Run {
    net: usize,
    /// The gap below its screen, and the one above its target.
    gaps: (usize, usize),
    channel: Option<usize>,
}

impl Plan {
    pub(super) fn of(flow: &Flow, grid: &Grid, faces: &[Face]) -> Self {
        let runs = runs(flow, grid);
        let lanes = lanes(&runs);
        let count =
            |channel: usize| lanes.iter().filter(|(k, _)| k.0 == channel).map(|(_, l)| l + 1).max().unwrap_or(0);

        // Across: a channel, a column, a channel …
        let mut x = EDGE;
        let mut channels = vec![x];
        let mut columns = Vec::new();
        for (n, (phase, slots)) in grid.bands.iter().enumerate() {
            x += 2.0 * MARGIN + count(n).saturating_sub(1) as f64 * TRACK;
            let width = *slots as f64 * (WIDE + ASIDE) - ASIDE;
            columns.push(Column { phase: *phase, x, width });
            x += width;
            channels.push(x);
        }
        x += 2.0 * MARGIN + count(grid.bands.len()).saturating_sub(1) as f64 * TRACK;
        let width = x + EDGE;
        let left = |n: usize| columns[grid.cells[n].band].x + grid.cells[n].slot as f64 * (WIDE + ASIDE);
        let lane = |run: &Run| {
            let channel = run.channel?;
            let lane = lanes.get(&(channel, run.net))?;
            Some(channels[channel] + MARGIN + *lane as f64 * TRACK)
        };

        let ends = Ends::of(flow, grid, faces, &runs, &left);
        let tracks = tracks(&runs, &ends, &lane);

        // Down: a gap, a row, a gap …
        let mut y = HEAD;
        let mut gaps = Vec::new();
        let mut rows = Vec::new();
        for row in 0..=grid.rows {
            let most = tracks.iter().filter(|(k, _)| k.0 == row).map(|(_, t)| t + 1).max().unwrap_or(0);
            gaps.push(y);
            y += ABOVE + BELOW + most as f64 * TRACK;
            rows.push(y);
            let high = (0..faces.len()).filter(|n| grid.cells[*n].row == row && row < grid.rows);
            y += high.map(|n| faces[n].height).fold(0.0, f64::max);
        }
        let boxes: Vec<(f64, f64)> = (0..faces.len()).map(|n| (left(n), rows[grid.cells[n].row])).collect();
        let track = |gap: usize, net: usize| {
            let n = tracks.get(&(gap, net)).copied().unwrap_or(0);
            gaps[gap] + ABOVE + n as f64 * TRACK
        };
        let drawn = runs.iter().enumerate().map(|(n, run)| {
            let link = &flow.links[n];
            let (from, to) = (ends.from[n], ends.to[n]);
            let top = boxes[link.to].1;
            let mut points = vec![(from, boxes[link.from].1 + faces[link.from].height)];
            let out = track(run.gaps.0, run.net);
            match lane(run) {
                None if (from - to).abs() < 0.5 => {}
                None => points.extend([(from, out), (to, out)]),
                Some(lane) => {
                    let into = track(run.gaps.1, run.net);
                    points.extend([(from, out), (lane, out), (lane, into), (to, into)]);
                }
            }
            points.push((to, top));
            Line { link: n, net: run.net, points }
        });
        Self { lines: drawn.collect(), boxes, columns, width, height: y + EDGE }
    }
}

/// The runs of all links; those to the same screen are one net, those that lead back another.
fn runs(flow: &Flow, grid: &Grid) -> Vec<Run> {
    let mut nets: BTreeMap<(usize, bool), usize> = BTreeMap::new();
    let run = |link: &Link| {
        let (a, b) = (grid.cells[link.from], grid.cells[link.to]);
        let fresh = nets.len();
        let net = *nets.entry((link.to, link.back)).or_insert(fresh);
        let gaps = (a.row + 1, b.row);
        let channel = match a.band.cmp(&b.band) {
            std::cmp::Ordering::Less => b.band,
            std::cmp::Ordering::Greater => b.band + 1,
            // Loops on the left, ways on to the right.
            std::cmp::Ordering::Equal if link.back => a.band,
            std::cmp::Ordering::Equal => a.band + 1,
        };
        Run { net, gaps, channel: (gaps.0 != gaps.1).then_some(channel) }
    };
    flow.links.iter().map(run).collect()
}

/// A lane for each net of a channel: nets that pass the same gap have lanes of their own.
fn lanes(runs: &[Run]) -> BTreeMap<(usize, usize), usize> {
    let mut spans: BTreeMap<(usize, usize), (f64, f64)> = BTreeMap::new();
    for run in runs {
        if let Some(channel) = run.channel {
            let (a, b) = (run.gaps.0 as f64, run.gaps.1 as f64);
            widen(&mut spans, (channel, run.net), a.min(b), a.max(b));
        }
    }
    coloured(&spans, 0.5)
}

/// A track for each net of a gap: nets that lie beside each other share one.
fn tracks(runs: &[Run], ends: &Ends, lane: &dyn Fn(&Run) -> Option<f64>) -> BTreeMap<(usize, usize), usize> {
    let mut spans: BTreeMap<(usize, usize), (f64, f64)> = BTreeMap::new();
    for (n, run) in runs.iter().enumerate() {
        let (from, to) = (ends.from[n], ends.to[n]);
        match lane(run) {
            None => widen(&mut spans, (run.gaps.0, run.net), from.min(to), from.max(to)),
            Some(x) => {
                widen(&mut spans, (run.gaps.0, run.net), from.min(x), from.max(x));
                widen(&mut spans, (run.gaps.1, run.net), to.min(x), to.max(x));
            }
        }
    }
    spans.retain(|_, (a, b)| *b - *a > 0.5);
    coloured(&spans, TRACK)
}

fn widen(spans: &mut BTreeMap<(usize, usize), (f64, f64)>, key: (usize, usize), a: f64, b: f64) {
    let span = spans.entry(key).or_insert((a, b));
    *span = (span.0.min(a), span.1.max(b));
}

/// Numbers spans with the same first key so that those with the same number keep a distance: first fit, from the left.
fn coloured(spans: &BTreeMap<(usize, usize), (f64, f64)>, apart: f64) -> BTreeMap<(usize, usize), usize> {
    let mut list: Vec<_> = spans.iter().collect();
    list.sort_by(|(ka, a), (kb, b)| ka.0.cmp(&kb.0).then(a.0.total_cmp(&b.0)).then(ka.1.cmp(&kb.1)));
    let mut ends: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
    let mut out = BTreeMap::new();
    for (key, (a, b)) in list {
        let used = ends.entry(key.0).or_default();
        let at = used.iter().position(|end| end + apart <= *a).unwrap_or(used.len());
        if at == used.len() {
            used.push(*b);
        } else {
            used[at] = *b;
        }
        out.insert(*key, at);
    }
    out
}

/// Where lines leave their tabs and enter their screens.
struct Ends {
    from: Vec<f64>,
    to: Vec<f64>,
}

impl Ends {
    fn of(flow: &Flow, grid: &Grid, faces: &[Face], runs: &[Run], left: &dyn Fn(usize) -> f64) -> Self {
        let leave = |link: &Link| {
            let tabs = faces[link.from].tabs.len().max(1) as f64;
            let aside = 12.0 * (link.exit.0 as f64 - (link.exit.1 - 1) as f64 / 2.0);
            left(link.from) + WIDE / tabs * (link.tab as f64 + 0.5) + aside
        };
        let mut from: Vec<f64> = flow.links.iter().map(leave).collect();
        let enter = |link: &Link| {
            // Straight down from the screen above it, if that leads here.
            let above = |l: &&Link| {
                let (a, b) = (grid.cells[l.from], grid.cells[l.to]);
                !l.back && l.to == link.to && a.band == b.band && a.slot == b.slot && a.row + 1 == b.row
            };
            let straight = flow.links.iter().filter(above).min_by_key(|l| (l.tab, l.exit.0)).map(leave);
            let middle = straight.unwrap_or_else(|| left(link.to) + WIDE / 2.0);
            // Loops come in beside it.
            if !link.back {
                return middle;
            }
            let beside = left(link.to) + 20.0;
            if (beside - middle).abs() < 16.0 { beside + 32.0 } else { beside }
        };
        let to: Vec<f64> = flow.links.iter().map(enter).collect();
        // A line down from a tab and a line down into a screen must not lie on each other.
        for n in 0..from.len() {
            let meets = |x: f64| {
                runs.iter()
                    .enumerate()
                    .any(|(m, run)| run.net != runs[n].net && run.gaps.1 == runs[n].gaps.0 && (to[m] - x).abs() < 6.0)
            };
            let tries = [0.0, 9.0, -9.0, 18.0, -18.0];
            from[n] += tries.into_iter().find(|aside| !meets(from[n] + aside)).unwrap_or(0.0);
        }
        Self { from, to }
    }
}
