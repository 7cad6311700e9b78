use super::super::fit::{At, Frame, Slip};
use crate::scene::Form;

super::super::rule! {
    /// What must be seen at once has more than one page.
    ///
    /// While the card is in the machine nobody leafs through pages: it pulls the card back after 20 to 30 seconds. A menu is
    /// chosen from, not read.
    ///
    /// To mend it, say it in fewer words, give a menu a shorter `.brief` beside its `.body`, or move what is to be read
    /// into a screen with `phase=before`.
    /// ---
    /// 必须一眼看全的画面分成了几页。
    ///
    /// 卡在机器里的时候，没有人翻页：二三十秒后机器会吞卡。菜单是用来选的，不是用来读的。
    ///
    /// 改法：把话写短；菜单可以在 `.body` 旁边写更短的 `.brief`；要读的内容移到 `phase=before` 的画面里。
    "fit-pages", Fit, frame look
}

fn look(frame: &Frame<'_>, out: &mut Vec<Slip>) {
    let at_once = frame.scene.waits || frame.scene.form == Form::Menu;
    if at_once && frame.drawn.pages > 1 && frame.drawn.page == 0 {
        out.push(Slip::new(RULE.code, At::Message).with("pages", frame.drawn.pages.to_string()));
    }
}
