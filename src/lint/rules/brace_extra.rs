super::super::rule! {
    /// A brace is one too many, or it ends its screen too early.
    ///
    /// Where the lines after it are still indented, it is the one that ends the screen too early.
    ///
    /// ```kdl
    /// screen amount phase=before {
    ///     choice less goto=pin }      // wrong: the screen ends here
    ///     choice more goto=counter
    /// }
    /// ```
    ///
    /// To mend it, take this brace out; if one is missing before it, add that one.
    /// ---
    /// 这个花括号多了一个，或者让一页结束得太早。
    ///
    /// 后面几行还缩进着，就说明是它把这一页提前结束了。
    ///
    /// 改法：删掉它；如果是前面少了一个，就在前面补上。
    "brace-extra", Reading, reading
}
