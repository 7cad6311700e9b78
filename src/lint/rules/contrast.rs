use super::super::fit::{At, Frame, Slip};
use crate::look::{Rgb, contrast, contrast_needed, rgb_of};
use ratatui::style::{Color, Modifier};

super::super::rule! {
    /// Two colours of a theme that meet on a screen have too little contrast, or too much for a soft theme.
    ///
    /// `paper` needs 10:1 or more, `night` and `day` 20:1 or more, `soft` from 4.5:1 to below 8:1 (VVSG 2.0, 7.1-C and 7.1-D).
    /// The line inside a focused block is no text: 3:1 (WCAG 2.2, 1.4.11). The lantern is decoration.
    ///
    /// ```kdl
    /// ink "#888888"      // on "#FFFAF0": 3.4 to 1, too little
    /// ink "#14130F"      // 17.8 to 1
    /// ```
    ///
    /// To mend it, make the darker of the two colours darker, or the lighter one lighter.
    /// ---
    /// 配色里有两种颜色在画面上相遇，对比太小；柔和的配色里也可能太大。
    ///
    /// `paper` 要 10:1 以上，`night` 和 `day` 要 20:1 以上，`soft` 从 4.5:1 到 8:1 以下。选中方块里的细线不是文字，3:1 就够。
    /// 小灯是装饰，不算。
    ///
    /// 改法：把深的颜色再调深，或者把浅的颜色再调浅。
    "contrast", Fit, paint look
}

/// The line inside a focused block, and where it meets its corners.
const LINE: [&str; 5] = ["▐", "▀", "▄", "▜", "▟"];
/// What a line needs (WCAG 2.2, 1.4.11).
const LINE_LEAST: f64 = 3.0;

fn look(frame: &Frame<'_>, out: &mut Vec<Slip>) {
    let span = contrast_needed(frame.look.theme());
    let mut known: Vec<(Color, Color, Modifier, bool)> = Vec::new();
    let width = usize::from(frame.cells.area.width.max(1));
    let mut wide = false;
    for (n, cell) in frame.cells.content.iter().enumerate() {
        // The second half of a wide character is never sent.
        if std::mem::take(&mut wide) && n % width > 0 {
            continue;
        }
        let symbol = cell.symbol();
        wide = symbol.len() > 1 && unicode_width::UnicodeWidthStr::width(symbol) > 1;
        let line = LINE.contains(&symbol);
        let what = (cell.fg, cell.bg, cell.modifier, line);
        let own = rgb_of(cell.fg).is_none() || rgb_of(cell.bg).is_none();
        if (symbol == " " && !own) || known.last() == Some(&what) || known.contains(&what) || is_decoration(frame, n) {
            continue;
        }
        known.push(what);
        let low = if line { span.start.min(LINE_LEAST) } else { span.start };
        out.extend(slip(cell.fg, cell.bg, cell.modifier, low, span.end));
    }
}

fn slip(fg: Color, bg: Color, modifier: Modifier, low: f64, high: f64) -> Option<Slip> {
    let hex = |[r, g, b]: Rgb| format!("#{r:02X}{g:02X}{b:02X}");
    let (Some(ink), Some(ground)) = (rgb_of(fg), rgb_of(bg)) else {
        return Some(Slip::new(RULE.code, At::Screen).with("what", "own"));
    };
    let slip = |what: &str| Slip::new(RULE.code, At::Colours(ink, ground)).with("what", what);
    if modifier.intersects(Modifier::DIM | Modifier::SLOW_BLINK | Modifier::RAPID_BLINK) {
        return Some(slip("dim"));
    }
    let ratio = contrast(ink, ground);
    let what = match ratio {
        r if r < low => "low",
        r if r >= high => "high",
        _ => return None,
    };
    let slip = slip(what).with("ink", hex(ink)).with("ground", hex(ground)).with("ratio", format!("{ratio:.1}"));
    Some(slip.with("low", low.to_string()).with("high", high.to_string()))
}

fn is_decoration(frame: &Frame<'_>, n: usize) -> bool {
    let position = |area: ratatui::layout::Rect| {
        let (x, y) = frame.cells.pos_of(n);
        area.contains(ratatui::layout::Position::new(x, y))
    };
    frame.drawn.decoration.is_some_and(position)
}
