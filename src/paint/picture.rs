//! Pixels. No font, no cells; only encoding can fail.
use super::colour;
use crate::look::Rgb;
use std::{collections::HashMap, ops::Range};

/// The longest side in pixels, and a bound on memory; a drawing that is larger is cut.
const MOST: u32 = 16_384;

/// A picture of opaque pixels.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    width: u32,
    height: u32,
    rgb: Vec<u8>,
}

impl Picture {
    /// An empty picture of so many pixels, each side from 1 to 16384.
    pub fn new(width: u32, height: u32, paper: Rgb) -> Self {
        let (width, height) = (width.clamp(1, MOST), height.clamp(1, MOST));
        Self { width, height, rgb: paper.repeat(width as usize * height as usize) }
    }

    /// Pixels across.
    pub fn width(&self) -> u32 {
        self.width
    }

    /// Pixels from top to bottom.
    pub fn height(&self) -> u32 {
        self.height
    }

    /// All pixels as red, green, blue, row by row.
    pub fn rgb(&self) -> &[u8] {
        &self.rgb
    }

    /// The colour of one pixel, if it lies in the picture.
    pub fn pixel(&self, x: u32, y: u32) -> Option<Rgb> {
        let start = self.place(x, y)?;
        self.rgb.get(start..start + 3)?.try_into().ok()
    }

    /// Sets one pixel, if it lies in the picture.
    pub fn set(&mut self, x: u32, y: u32, rgb: Rgb) {
        if let Some(pixel) = self.place(x, y).and_then(|start| self.rgb.get_mut(start..start + 3)) {
            pixel.copy_from_slice(&rgb);
        }
    }

    /// Fills a rectangle, as far as it lies in the picture.
    pub fn fill(&mut self, x: Range<u32>, y: Range<u32>, rgb: Rgb) {
        for y in y.start..y.end.min(self.height) {
            let Some(start) = self.place(x.start, y) else { return };
            let length = x.end.min(self.width).saturating_sub(x.start) as usize * 3;
            for pixel in self.rgb.get_mut(start..start + length).unwrap_or_default().chunks_exact_mut(3) {
                pixel.copy_from_slice(&rgb);
            }
        }
    }

    /// Lays ink over the picture through a mask of coverage (0 nothing, 255 all), whose rows are `width` pixels long
    /// and whose upper left corner lies at a pixel.
    pub fn stamp(&mut self, at: (u32, u32), width: u32, cover: &[u8], ink: Rgb) {
        for (y, row) in (at.1..self.height).zip(cover.chunks(width.max(1) as usize)) {
            let Some(start) = self.place(at.0, y) else { return };
            let length = (self.width - at.0) as usize * 3;
            let pixels = self.rgb.get_mut(start..start + length).unwrap_or_default();
            for (pixel, cover) in pixels.chunks_exact_mut(3).zip(row).filter(|(_, cover)| **cover > 0) {
                if let Ok(paper) = Rgb::try_from(&*pixel) {
                    pixel.copy_from_slice(&colour::mix(paper, ink, *cover));
                }
            }
        }
    }

    /// The picture as a PNG file of 24-bit colour.
    ///
    /// # Errors
    /// What the encoder says. With sides of at least one pixel, and into memory, it has no reason to.
    pub fn png(&self) -> Result<Vec<u8>, png::EncodingError> {
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        // Flat colours repeat exactly: a difference to the neighbour would only hide it.
        encoder.set_filter(png::Filter::NoFilter);
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.rgb)?;
        writer.finish()?;
        Ok(file)
    }

    /// The picture as a PNG file that names its colours once, where it has 256 at most: a third of the size and less. With
    /// more colours it is that of [`Self::png`].
    ///
    /// # Errors
    /// What the encoder says, as above.
    pub fn small_png(&self) -> Result<Vec<u8>, png::EncodingError> {
        let Some((palette, indices)) = self.indexed() else { return self.png() };
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, self.width, self.height);
        encoder.set_color(png::ColorType::Indexed);
        let depth = if palette.len() <= 16 { png::BitDepth::Four } else { png::BitDepth::Eight };
        encoder.set_depth(depth);
        encoder.set_palette(palette.concat());
        encoder.set_compression(png::Compression::High);
        encoder.set_filter(png::Filter::NoFilter);
        let mut writer = encoder.write_header()?;
        if depth == png::BitDepth::Four {
            // Two pixels a byte; the last one of an odd row stands alone.
            let rows = indices.chunks(self.width as usize);
            let bytes = |row: &[u8]| -> Vec<u8> {
                row.chunks(2)
                    .map(|pair| pair.iter().fold(0, |byte, n| byte << 4 | n) << (4 * (2 - pair.len())))
                    .collect()
            };
            writer.write_image_data(&rows.flat_map(bytes).collect::<Vec<u8>>())?;
        } else {
            writer.write_image_data(&indices)?;
        }
        writer.finish()?;
        Ok(file)
    }

    /// The colours in the order in which they are met, and for each pixel which it has; nothing when they are too many.
    fn indexed(&self) -> Option<(Vec<Rgb>, Vec<u8>)> {
        let (mut palette, mut known): (Vec<Rgb>, HashMap<Rgb, u8>) = (Vec::new(), HashMap::new());
        let mut indices = Vec::with_capacity(self.rgb.len() / 3);
        let mut last: Option<(Rgb, u8)> = None;
        for pixel in self.rgb.chunks_exact(3) {
            let rgb = Rgb::try_from(pixel).ok()?;
            let index = match last {
                Some((same, index)) if same == rgb => index,
                _ => *known.entry(rgb).or_insert_with(|| {
                    palette.push(rgb);
                    // One too many is found below.
                    (palette.len() - 1) as u8
                }),
            };
            if palette.len() > 256 {
                return None;
            }
            last = Some((rgb, index));
            indices.push(index);
        }
        Some((palette, indices))
    }

    fn place(&self, x: u32, y: u32) -> Option<usize> {
        (x < self.width && y < self.height).then_some((y as usize * self.width as usize + x as usize) * 3)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_png_holds_the_same_pixels() {
        let mut picture = Picture::new(23, 7, [250, 240, 230]);
        picture.fill(3..9, 2..40, [1, 2, 3]);
        picture.set(22, 6, [9, 8, 7]);
        picture.stamp((20, 1), 4, &[0, 128, 255, 255], [0; 3]);
        assert_eq!(picture.pixel(21, 1), Some([125, 120, 115]));
        let file = picture.png().unwrap();
        let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((info.width, info.height), (23, 7));
        assert_eq!(pixels, picture.rgb());
    }

    #[test]
    fn a_small_png_holds_the_same_pixels_too() {
        for (colours, odd) in [(3_u32, 23), (40, 22), (300, 23)] {
            let mut picture = Picture::new(odd, 17, [250, 240, 230]);
            for n in 0..colours {
                picture.set(n % odd, n / odd, [(n % 256) as u8, (n / 256) as u8, 7]);
            }
            let file = picture.small_png().unwrap();
            let mut decoder = png::Decoder::new(std::io::Cursor::new(file));
            decoder.set_transformations(png::Transformations::EXPAND);
            let mut reader = decoder.read_info().unwrap();
            let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
            reader.next_frame(&mut pixels).unwrap();
            assert_eq!(pixels, picture.rgb(), "{colours}");
        }
    }

    #[test]
    fn what_lies_outside_is_cut() {
        let mut picture = Picture::new(4, 4, [0; 3]);
        picture.fill(2..u32::MAX, 3..u32::MAX, [255; 3]);
        picture.fill(9..12, 0..4, [255; 3]);
        picture.set(4, 0, [255; 3]);
        picture.stamp((3, 3), 9, &[255; 81], [255; 3]);
        picture.stamp((7, 7), 0, &[255; 9], [255; 3]);
        assert_eq!(picture.rgb().iter().map(|c| u32::from(*c / 255)).sum::<u32>(), 2 * 3);
        assert_eq!(picture.pixel(0, 4), None);
    }
}
