//! The strip below the page: what is open, or what is wrong with what was saved.
//!
//! **Invariant:** it never covers the page, which gets the rows that are left. Where a page needs them all, there is no
//! strip, and a finding stands alone until it is mended.
use super::{Fault, Workshop};
use crate::{
    bigtype::{native_width, wrap},
    kiosk::{Kiosk, Place},
    view::SMALLEST,
    words::Message,
};
use ratatui::{
    buffer::Buffer,
    style::{Color, Modifier, Style},
};

/// Rows of a finding at most.
const MOST: u16 = 2;

/// The lines below the page.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Strip {
    lines: Vec<String>,
    wrong: bool,
}

impl Strip {
    /// Rows that it takes of a screen of so many.
    pub fn rows(&self, rows: u16) -> u16 {
        let wanted = self.lines.len() as u16;
        match rows.checked_sub(SMALLEST.1 + wanted) {
            Some(_) => wanted,
            None if self.wrong => rows,
            None => 0,
        }
    }

    /// Draws it into the last rows.
    pub fn draw(&self, rows: u16, buf: &mut Buffer) {
        let area = buf.area;
        // Told apart from every page by its ground, and a finding by its marks as well.
        let style = if self.wrong {
            Style::new().fg(Color::Indexed(231)).bg(Color::Indexed(88)).add_modifier(Modifier::BOLD)
        } else {
            Style::new().fg(Color::Indexed(231)).bg(Color::Indexed(238))
        };
        let top = area.height.saturating_sub(rows);
        for y in top..area.height {
            buf.set_string(area.x, y, " ".repeat(area.width.into()), style);
        }
        for (line, y) in self.lines.iter().zip(top..area.height) {
            buf.set_stringn(area.x, y, line, area.width.into(), style);
        }
    }
}

impl Workshop {
    /// What stands below the page of a kiosk, on a screen of so many columns and rows.
    pub fn strip(&self, kiosk: &Kiosk, (columns, rows): (u16, u16)) -> Strip {
        let inner = columns.saturating_sub(2).max(2);
        // Without room for a page there is room for all that is to be said.
        let room = if rows < SMALLEST.1 + MOST { rows } else { MOST };
        let (text, wrong, most) = match &self.fault {
            Some(fault) => (self.wrong(kiosk, fault, inner, room.into()), true, room.into()),
            None => (self.quiet(kiosk), false, 1),
        };
        let lines = wrap(&text, inner, native_width).into_iter().take(most);
        Strip { lines: lines.map(|line| format!(" {line}")).collect(), wrong }
    }

    fn quiet(&self, kiosk: &Kiosk) -> String {
        let (place, flags) = open(kiosk);
        let mut text = place;
        let mut add = |id: &str, name: &str, value: &str| {
            if !value.is_empty() {
                text.push_str("  ");
                text.push_str(&self.say(kiosk.pack(), &Message::of("workshop", id).with(name, value)));
            }
        };
        add("play-flags", "flags", &flags);
        add("play-saved", "time", self.time.as_deref().unwrap_or_default());
        add("play-end", "key", "Ctrl-Q");
        text
    }

    /// What, where, how many more, and how to mend it if there is room.
    fn wrong(&self, kiosk: &Kiosk, fault: &Fault, columns: u16, rows: usize) -> String {
        let say = |id: &str| Message::of("workshop", id).with("n", fault.more);
        let mut text = format!("!! {}  {}", fault.place, fault.what).trim_end().to_owned();
        if fault.more > 0 {
            text.push_str("  ");
            text.push_str(&self.say(kiosk.pack(), &say("play-more")));
        }
        let helped = format!("{text}  {}", fault.help);
        if wrap(&helped, columns, native_width).len() <= rows { helped } else { text }
    }
}

/// Where the kiosk is, as an author names it, and the flags that are set there.
fn open(kiosk: &Kiosk) -> (String, String) {
    if let Place::Menu(id) = &kiosk.top().place {
        return (format!("menu/{id}"), String::new());
    }
    let Some((frame, script, at)) = kiosk.trail().work() else { return (String::new(), String::new()) };
    let Some(script) = kiosk.pack().script(script) else { return (String::new(), String::new()) };
    let screen = script.screens.get(at).map_or("", |screen| screen.id.as_str());
    let set = (0..script.flags.len()).filter(|n| frame.flags.has(*n)).map(|n| script.flags[n].as_str());
    (format!("{}/{screen}", script.name), set.collect::<Vec<_>>().join(" "))
}
