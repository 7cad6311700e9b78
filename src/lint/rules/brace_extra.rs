super::super::rule! {
    /// A closing brace closes nothing, or closes its screen too early.
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
    /// To mend it, take this brace out, or open one before it.
    /// ---
    /// 这个右花括号没有对应的左花括号，或者让一页结束得太早。
    ///
    /// 后面几行还缩进着，就说明是它把这一页提前结束了。
    ///
    /// 改法：删掉它，或在前面补一个左花括号。
    "brace-extra", Reading, reading
}
