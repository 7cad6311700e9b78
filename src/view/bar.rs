//! A part of a whole as a bar.
//!
//! **Invariant:** a bar says nothing that the words beside it do not say; it has a shape of its own where a theme has no second ground.
use super::paint::Paint;
use crate::look::style;
use ratatui::layout::Rect;

impl Paint<'_> {
    /// Draws `36/90` as 36 of 90 parts of the area, with a line where the rest is.
    pub(super) fn share_bar(&mut self, area: Rect, text: &str) {
        let Some((part, whole)) = parts(text) else { return };
        let p = self.palette;
        let full = u64::from(area.width) * part / whole;
        // Some is never nothing, and not all is never all.
        let full =
            full.clamp(u64::from(part > 0), u64::from(area.width) - u64::from(part < whole).min(area.width.into()));
        let full = full as u16;
        self.fill(Rect { width: full, ..area }, p.block, p.on_block);
        let rest = Rect { x: area.x + full, width: area.width - full, ..area };
        if p.soft == p.paper {
            let line = "─".repeat(rest.width.into());
            self.text(rest.x, rest.y + rest.height / 2, &line, rest.width, style(p.ink, p.paper));
        } else {
            self.fill(rest, p.soft, p.ink);
        }
    }
}

/// The part and the whole of a bar, in that order.
fn parts(text: &str) -> Option<(u64, u64)> {
    let (part, whole) = text.split_once('/')?;
    let (part, whole) = (part.parse().ok()?, whole.parse().ok()?);
    (whole > 0 && part <= whole).then_some((part, whole))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_read_with_its_whole() {
        assert_eq!(parts("36/90"), Some((36, 90)));
        assert_eq!(["0/0", "4/3", "x/3", "3"].map(parts), [None; 4]);
    }
}
