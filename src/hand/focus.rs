//! Moving the focus: one ring for two switches, and four arrows.
//!
//! **Invariant:** never a trap (EN 301 549 cl. 5.1.6.2): "next" alone passes every hit, and from every hit every other is
//! reached with "down" and "right" alone, whatever the layout. Moving twice from the same place gives the same
//! place. Pure.
//!
//! For the arrows hits lie in bands, one below the other; hits are in one band if the middle of each lies beside the
//! other, so a tall block beside two low ones is a band of its own between them. "Down" goes to the nearest hit of the
//! next band, "right" to the next in the band; both wrap. Nearest in the plane would be more obvious with blocks
//! strewn about, but can leave one that no arrow reaches.

use ratatui::layout::Rect;

use crate::{kiosk::Act, view::Drawn};

/// The next in ring order, the order of the hits.
pub(super) fn next(drawn: &Drawn) -> Option<Act> {
    let ring = ring(drawn);
    let at = focused(&ring, drawn).map_or(0, |at| (at + 1) % ring.len());
    ring.get(at).map(|&(act, _)| act)
}

/// The one before in ring order; the last if nothing is focused.
pub(super) fn previous(drawn: &Drawn) -> Option<Act> {
    let ring = ring(drawn);
    let at = focused(&ring, drawn).unwrap_or(0);
    ring.get((at + ring.len()).checked_sub(1)? % ring.len()).map(|&(act, _)| act)
}

/// The nearest in the band below, or above.
pub(super) fn vertical(drawn: &Drawn, down: bool) -> Option<Act> {
    let ring = ring(drawn);
    let Some(from) = focused(&ring, drawn) else {
        return first(&ring);
    };
    let bands = bands(&ring);
    let at = bands.iter().position(|band| band.contains(&from))?;
    let mine = ring.get(from)?.1;
    let band = bands.get(step(at, bands.len(), down))?;
    let near = band.iter().filter_map(|&i| ring.get(i)).min_by_key(|(_, area)| aside(mine, *area))?;
    Some(near.0)
}

/// The next in the band to the right, or left.
pub(super) fn horizontal(drawn: &Drawn, right: bool) -> Option<Act> {
    let ring = ring(drawn);
    let Some(from) = focused(&ring, drawn) else {
        return first(&ring);
    };
    let bands = bands(&ring);
    let band = bands.iter().find(|band| band.contains(&from))?;
    let at = band.iter().position(|&i| i == from)?;
    let to = *band.get(step(at, band.len(), right))?;
    ring.get(to).map(|&(act, _)| act)
}

/// Each act once: the same act drawn in two places would turn the ring back to its first place.
fn ring(drawn: &Drawn) -> Vec<(Act, Rect)> {
    let mut ring: Vec<(Act, Rect)> = Vec::new();
    for hit in &drawn.hits.0 {
        if ring.iter().all(|&(act, _)| act != hit.act) {
            ring.push((hit.act, hit.area));
        }
    }
    ring
}

fn first(ring: &[(Act, Rect)]) -> Option<Act> {
    ring.first().map(|&(act, _)| act)
}

fn focused(ring: &[(Act, Rect)], drawn: &Drawn) -> Option<usize> {
    ring.iter().position(|&(act, _)| Some(act) == drawn.focus)
}

fn step(at: usize, len: usize, forward: bool) -> usize {
    (at + if forward { 1 } else { len - 1 }) % len
}

/// Indices into the ring, bands from top to bottom, each from left to right.
fn bands(ring: &[(Act, Rect)]) -> Vec<Vec<usize>> {
    let mut order: Vec<(usize, Rect)> = ring.iter().map(|&(_, area)| area).enumerate().collect();
    order.sort_by_key(|&(i, area)| (middle(area.y, area.height), area.x, i));
    let mut bands: Vec<(Rect, Vec<(usize, Rect)>)> = Vec::new();
    for (i, area) in order {
        match bands.last_mut() {
            Some((first, band)) if beside(*first, area) => band.push((i, area)),
            _ => bands.push((area, vec![(i, area)])),
        }
    }
    bands
        .into_iter()
        .map(|(_, mut band)| {
            band.sort_by_key(|&(i, area)| (area.x, area.y, i));
            band.into_iter().map(|(i, _)| i).collect()
        })
        .collect()
}

/// Twice the middle, so that it is a whole number.
fn middle(start: u16, length: u16) -> u32 {
    2 * u32::from(start) + u32::from(length)
}

fn beside(a: Rect, b: Rect) -> bool {
    let within = |a: Rect, b: Rect| {
        let (top, end) = (2 * u32::from(a.y), 2 * (u32::from(a.y) + u32::from(a.height)));
        (top..end).contains(&middle(b.y, b.height))
    };
    within(a, b) && within(b, a)
}

/// How far apart two areas are sideways: first the columns between them, then between their middles.
fn aside(a: Rect, b: Rect) -> (u16, u32) {
    let between = a.x.max(b.x).saturating_sub(a.right().min(b.right()));
    (between, middle(a.x, a.width).abs_diff(middle(b.x, b.width)))
}
