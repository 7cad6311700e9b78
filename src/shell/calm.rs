//! The page that stands when the kiosk failed: two or three lines that say whom to ask.
//!
//! **Invariant:** it shares no code with the kiosk's own pages, because one of those may be what failed, and no key or
//! tap does anything.
use super::{
    supervise::{Calm, Left},
    terminal::{Overlay, Terminal},
    wake::Waiter,
};
use ratatui::{
    buffer::Buffer,
    style::{Color, Style},
};
use std::time::Duration;
use unicode_width::UnicodeWidthStr;

/// Black on white, which every terminal has at 15:1 or more.
const INK: Style = Style::new().fg(Color::Indexed(16)).bg(Color::Indexed(231));

/// Shows the lines, in the middle of the screen, for as long as `calm` says by `clock`.
pub fn show(lines: &[String], calm: Calm, clock: impl Fn() -> Duration, waiter: &mut Waiter) -> Left {
    let Ok(mut terminal) = Terminal::enter() else { return Left::End };
    let until = match calm {
        Calm::Then(time) => Some(clock() + time),
        Calm::Stay => None,
    };
    loop {
        if terminal.draw(|buf| (draw(buf, lines), Overlay::default())).is_err() {
            return Left::End;
        }
        let left = until.map(|until| until.saturating_sub(clock()));
        if left == Some(Duration::ZERO) {
            return Left::Afresh;
        }
        let wake = waiter.wait(left);
        if wake.end {
            return Left::End;
        }
        if wake.resumed && terminal.resumed().is_err() {
            return Left::End;
        }
        if wake.resized {
            terminal.resized();
        }
    }
}

fn draw(buf: &mut Buffer, lines: &[String]) {
    let area = buf.area;
    buf.set_style(area, INK);
    // A blank row between lines: Chinese in single rows runs together for weak eyes.
    let tall = (lines.len() as u16).saturating_mul(2).saturating_sub(1);
    let first = area.height.saturating_sub(tall) / 2;
    for (line, y) in lines.iter().zip((first..area.height).step_by(2)) {
        let wide = line.width().min(area.width.into()) as u16;
        buf.set_stringn((area.width - wide) / 2, y, line, area.width.into(), INK);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;

    fn page(columns: u16, rows: u16) -> Vec<String> {
        let lines = ["请稍等。".to_owned(), "请找我们的工作人员。".to_owned()];
        let mut buffer = Buffer::empty(Rect::new(0, 0, columns, rows));
        draw(&mut buffer, &lines);
        let row = |y| (0..columns).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        (0..rows).map(row).collect()
    }

    #[test]
    fn the_lines_stand_in_the_middle_and_fit_the_smallest_screen() {
        let rows = page(40, 11);
        let at = |text: &str| rows.iter().position(|r| r.replace(' ', "").contains(text)).unwrap();
        assert_eq!((at("请稍等。"), at("请找我们的工作人员。")), (4, 6));
        for (columns, rows) in [(1, 1), (5, 2), (640, 1)] {
            assert_eq!(page(columns, rows).len(), usize::from(rows));
        }
    }
}
