super::super::rule! {
    /// A line lacks the opening brace for the lines below it.
    ///
    /// The lines below are indented, and a brace closes them, so they belong to it.
    ///
    /// ```kdl
    /// screen amount phase=before      // wrong
    ///     choice less goto=pin
    /// }
    /// screen amount phase=before {    // right
    /// ```
    ///
    /// To mend it, write { at the end of the line.
    /// ---
    /// 这一行末尾少了左花括号。
    ///
    /// 下面几行缩进着，后面又有右花括号，所以是属于它的。
    ///
    /// 改法：在这一行末尾写上 {。
    "brace-missing", Reading, reading
}
