use super::super::fit::{At, Frame, Slip};

super::super::rule! {
    /// A text does not fit on its screen.
    ///
    /// Every screen is drawn as the kiosk draws it: in each language, in all four sizes, on grids of 40x11, 60x16, 80x24 and
    /// 160x45. Type gets smaller and a long text gets more pages before anything is cut. What is cut all the same would
    /// be half a sentence in front of a customer.
    ///
    /// ```ftl
    /// card = Put your card into the slot on the right, with the chip up, and wait until the machine has it   // too long
    /// card = Put in your card                                                                             // right
    ///     .body = The chip is up. Wait until the machine has it.
    /// ```
    ///
    /// To mend it, make the text shorter, move a part of it into `.body`, or make two screens of it.
    /// ---
    /// 屏幕上放不下这段文字。
    ///
    /// 每个画面都照真机画一遍：每种语言、四种字号，屏幕 40x11、60x16、80x24、160x45。放不下时先缩小字，再分页。这样还放不下，
    /// 顾客就只看到半句话。
    ///
    /// 改法：把文字写短，或者把一部分移到 `.body`，或者分成两个画面。
    "fit-cut", Fit, frame look
}

fn look(frame: &Frame<'_>, out: &mut Vec<Slip>) {
    if let Some(text) = &frame.drawn.cut {
        out.push(Slip::new(RULE.code, At::Text(text.clone())).with("text", begins(text)));
    }
}

/// Enough of a long text to know it again.
fn begins(text: &str) -> String {
    const MOST: usize = 24;
    let start: String = text.chars().take(MOST).collect();
    if start.len() < text.len() { format!("{} …", start.trim_end()) } else { start }
}
