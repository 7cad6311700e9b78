super::super::rule! {
    /// A promise names a gate, a screen, a question or a screen of the machine that the script does not have.
    ///
    /// A gate has the name that stands behind the word: `gate fraud`. A question has the name behind `ask`, a screen of the
    /// machine the one behind `machine`.
    ///
    /// To mend it, write the name as the script has it; the finding lists them.
    /// ---
    /// 承诺里写的关口、页、问题或机器画面，脚本里没有。
    ///
    /// 关口的名字写在 gate 后面，比如 gate fraud；问题的名字写在 ask 后面，机器画面的名字写在 machine 后面。
    ///
    /// 改法：照脚本里的名字写，提示里列出了有哪些。
    "promise-name", Reading, reading
}
