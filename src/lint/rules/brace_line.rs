super::super::rule! {
    /// An opening brace stands on a line of its own.
    ///
    /// Each line is a node by itself, so the brace belongs on the line of the screen or choice that it opens.
    ///
    /// ```kdl
    /// screen amount phase=before
    /// {                               // wrong
    /// screen amount phase=before {    // right
    /// ```
    ///
    /// To mend it, move the brace to the end of the line before.
    /// ---
    /// 左花括号自己占了一行。
    ///
    /// 一行就是一项，所以左花括号要写在它那一页（或那个选项）的同一行末尾。
    ///
    /// 改法：把左花括号移到上一行的末尾。
    "brace-line", Reading, reading
}
