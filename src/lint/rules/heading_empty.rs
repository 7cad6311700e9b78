use super::super::{
    Subject,
    fit::{At, Slip},
};
use crate::scene::Scene;

super::super::rule! {
    /// A screen has no heading: its message is empty.
    ///
    /// The heading is the one question or instruction of a screen. Without it nobody knows what the choices are about, and a
    /// voice has nothing to say first.
    ///
    /// To mend it, write the question or the instruction behind the message's name.
    /// ---
    /// 画面没有标题：它的文字是空的。
    ///
    /// 标题就是这一页唯一的问题或者要做的事。没有标题，看的人不知道在选什么，听的人什么也听不到。
    ///
    /// 改法：在等号后面写上问题，或者写上要做的事。
    "heading-empty", Fit, scene look
}

fn look(scene: &Scene, _: &Subject, out: &mut Vec<Slip>) {
    if scene.heading.trim().is_empty() {
        out.push(Slip::new(RULE.code, At::Message));
    }
}
