//! Text art from `assets/art/`: shapes in block elements, and a colour key for each cell.
use super::room::{LARGE, TALL};
use crate::{
    care::Face,
    look::{Palette, Rgb, style},
    pack::{Easel, Pack},
    scene::Pose,
};
use ratatui::{
    buffer::Buffer,
    layout::{Position, Rect},
};
use std::rc::Rc;

const SIZES: [&str; 2] = ["large", "small"];
const POSES: [Pose; 4] = [Pose::Wait, Pose::Lean, Pose::Hand, Pose::Rest];

/// One picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Picture {
    width: u16,
    height: u16,
    cells: Vec<(char, char, char)>,
}

/// All pictures: the lantern, the faces of goodbye, and what is drawn of paths.
pub(super) struct Gallery {
    lantern: Vec<(Pose, &'static str, Picture)>,
    faces: Vec<(Face, Picture)>,
    pub(super) easel: Rc<Easel>,
}

impl Gallery {
    pub(super) fn read(pack: &Pack) -> Self {
        let mut all = Vec::new();
        for pose in POSES {
            for size in SIZES {
                let file = format!("assets/art/lantern-{}-{size}.txt", pose.name());
                if let Some(picture) = pack.file(&file).and_then(Picture::read) {
                    all.push((pose, size, picture));
                }
            }
        }
        let mut faces = Vec::new();
        for size in SIZES {
            for face in Face::ALL {
                let file = format!("assets/art/face-{}-{size}.txt", face.name());
                faces.extend(pack.file(&file).and_then(Picture::read).map(|picture| (*face, picture)));
            }
        }
        Self { lantern: all, faces, easel: pack.easel() }
    }

    /// The sizes in which all of these faces can be drawn, the largest first; none on a small grid, where words need the room.
    pub(super) fn face_sizes(&self, faces: &[Face], grid: Rect) -> Vec<(u16, u16)> {
        let Some(first) = faces.first().filter(|_| grid.height >= TALL) else { return vec![] };
        let sizes = self.faces.iter().filter(|(face, _)| face == first).map(|(_, picture)| picture.size());
        sizes.filter(|size| faces.iter().all(|face| self.face(*face, *size).is_some())).collect()
    }

    /// A face of a size.
    pub(super) fn face(&self, face: Face, size: (u16, u16)) -> Option<&Picture> {
        self.faces.iter().find(|(f, picture)| *f == face && picture.size() == size).map(|(_, picture)| picture)
    }

    /// The pictures of a pose, largest first; none on a small grid, the large one only on a large grid.
    pub(super) fn sides(&self, pose: Option<Pose>, grid: Rect) -> Vec<Picture> {
        let (small, large) = (grid.height < TALL, grid.height > LARGE);
        let wanted =
            self.lantern.iter().filter(|(p, size, _)| Some(*p) == pose && !small && (large || *size == "small"));
        wanted.map(|(.., picture)| picture.clone()).collect()
    }
}

impl Picture {
    fn read(text: &str) -> Option<Self> {
        let mut parts = text.split("\n--\n");
        let (shape, front, back) = (parts.next()?, parts.next()?, parts.next()?);
        let width = shape.lines().map(|l| l.chars().count()).max()?;
        let flat = |part: &str, pad: char| -> Vec<char> {
            let lines = part.lines().take(shape.lines().count());
            lines.flat_map(|l| l.chars().chain(std::iter::repeat(pad)).take(width).collect::<Vec<_>>()).collect()
        };
        let (shape, front, back) = (flat(shape, ' '), flat(front, 'p'), flat(back, 'p'));
        let cells: Vec<_> = shape.into_iter().zip(front.into_iter().zip(back)).map(|(s, (f, b))| (s, f, b)).collect();
        Some(Self { width: width as u16, height: (cells.len() / width.max(1)) as u16, cells })
    }

    /// Of cells, row by row: shape, colour, ground.
    pub(super) fn of(width: u16, cells: Vec<(char, char, char)>) -> Self {
        Self { width, height: (cells.len() / usize::from(width.max(1))) as u16, cells }
    }

    /// The shapes alone, as text.
    #[cfg(test)]
    pub(super) fn shape(&self) -> String {
        let rows = self.cells.chunks(usize::from(self.width.max(1)));
        rows.map(|row| row.iter().map(|(shape, ..)| *shape).collect::<String>() + "\n").collect()
    }

    pub(super) fn size(&self) -> (u16, u16) {
        (self.width, self.height)
    }

    /// In the two colours of a block.
    pub(super) fn stamp(&self, at: Position, ink: Rgb, ground: Rgb, buf: &mut Buffer) {
        for (n, (shape, ..)) in (0_u16..).zip(&self.cells) {
            if let Some(cell) = buf.cell_mut((at.x + n % self.width, at.y + n / self.width)) {
                cell.set_char(*shape).set_style(style(ink, ground));
            }
        }
    }

    pub(super) fn paint(&self, at: Position, p: &Palette, buf: &mut Buffer) {
        let colour = |key: char| -> Rgb {
            match key {
                'a' => p.accent,
                'i' => p.ink,
                'b' => p.block,
                'g' => p.glow,
                's' => p.soft,
                _ => p.paper,
            }
        };
        for (n, (shape, front, back)) in (0_u16..).zip(&self.cells) {
            let cell = (at.x + n % self.width, at.y + n / self.width);
            if let Some(cell) = buf.cell_mut(cell) {
                cell.set_char(*shape).set_style(style(colour(*front), colour(*back)));
            }
        }
    }
}
