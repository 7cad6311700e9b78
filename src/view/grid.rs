//! The blocks of the choices: how many side by side, how high, in which type.
use super::{plan::Planner, sizes::Fit};
use crate::{
    bigtype::native_width,
    scene::{Form, Label},
};
use std::rc::Rc;

/// Columns of what is read as one word; a longer choice is a sentence, and sentences stand below each other.
const WORD: u16 = 24;

/// The blocks of choices.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Grid {
    pub(super) columns: u16,
    pub(super) gap: u16,
    pub(super) height: u16,
    pub(super) labels: Vec<Rc<[String]>>,
    pub(super) size: Option<u16>,
    /// Columns and rows of the faces beside the first labels, where they find room.
    pub(super) face: Option<(u16, u16)>,
}

impl Grid {
    pub(super) fn rows(&self) -> u16 {
        (self.labels.len() as u16).div_ceil(self.columns)
    }

    pub(super) fn total(&self) -> u16 {
        match self.rows() {
            0 => 0,
            n => n * self.height + (n - 1),
        }
    }
}

impl Planner<'_> {
    /// Rows between the text and the choices: more before answers where a wrong press costs something.
    pub(super) fn air(&self) -> u16 {
        if self.scene.form == Form::Question && self.room.page.height > 16 { 2 } else { 1 }
    }

    /// Higher blocks are easier to hit: spare rows go there, two at a time, so that a line stays in the middle.
    pub(super) fn grow(&self, mut grid: Grid, spare: u16) -> Grid {
        let rows = grid.rows();
        let each = spare.checked_div(rows).unwrap_or(0);
        if self.room.small {
            grid.height += each.min(1);
        } else {
            // At least two; more where the glass wishes for it.
            let wish = self.room.needs.wished.saturating_sub(grid.height).div_ceil(2).max(1);
            grid.height += (each / 2).min(wish) * 2;
        }
        grid
    }

    /// The blocks of the choices, all labels of one size, in the fewest rows in which no label is torn.
    pub(super) fn grid(&mut self, fit: Fit) -> Option<Grid> {
        let choices = &self.scene.choices;
        let question = self.scene.form == Form::Question;
        let columns: &[u16] = match choices.len() {
            0 => {
                return Some(Grid { columns: 1, gap: 0, height: 0, labels: vec![], size: None, face: None });
            }
            1 => &[1],
            _ if self.scene.form == Form::Talk && choices.iter().any(|c| native_width(&c.text) > WORD) => &[1],
            3 if question || !self.room.small => &[3, 2, 1],
            3 => &[2, 3, 1],
            _ => &[2, 1],
        };
        let gap = if question && !self.room.small { self.room.gap * 2 } else { self.room.gap };
        let mut best: Option<Grid> = None;
        for &columns in columns {
            let Some(grid) = self.columns(choices, fit, columns, gap) else {
                continue;
            };
            if best.as_ref().is_none_or(|b| grid.total() < b.total()) {
                best = Some(grid);
            }
        }
        best
    }

    fn columns(&mut self, choices: &[Label], fit: Fit, columns: u16, gap: u16) -> Option<Grid> {
        let width = (self.room.page.width - gap * (columns - 1)) / columns;
        let taken = self.room.tile(self.big, fit.choice) + self.room.lead(fit.choice) + 1;
        let inner = width.checked_sub(taken)?;
        let most = match (fit.choice, self.room.small) {
            _ if self.scene.form == Form::Talk => super::talk::MOST,
            (Some(_), _) | (None, true) => 2,
            _ => 3,
        };
        let labels = self.labels(choices, fit, inner, 0, most)?;
        let lines = labels.iter().map(|lines| lines.len()).max().unwrap_or(1) as u16;
        let text = lines * fit.choice.unwrap_or(1) + self.room.air(fit.choice) * lines.saturating_sub(1);
        let frame = u16::from(!self.room.small) * 2;
        let height = (text + frame).max(self.room.target);
        // The largest face that costs no line more.
        let faces = self.faces;
        let with_face = faces.iter().filter(|(_, rows)| *rows <= height).find_map(|&face| {
            let labels = self.labels(choices, fit, inner, face.0 + 1, most)?;
            labels.iter().all(|l| l.len() as u16 <= lines).then_some((labels, face))
        });
        let (labels, face) = with_face.map_or((labels, None), |(labels, face)| (labels, Some(face)));
        Some(Grid { columns, gap, height, labels, size: fit.choice, face })
    }

    /// The lines of each label, where those with a face have so many columns less.
    fn labels(&mut self, choices: &[Label], fit: Fit, inner: u16, face: u16, most: usize) -> Option<Vec<Rc<[String]>>> {
        let faces = self.scene.faces.len();
        let room = |n: usize| inner.checked_sub(if n < faces { face } else { 0 });
        let lines =
            |(n, c): (usize, &Label)| self.clean(&c.text, room(n)?, fit.choice).filter(|lines| lines.len() <= most);
        choices.iter().enumerate().map(lines).collect()
    }
}
