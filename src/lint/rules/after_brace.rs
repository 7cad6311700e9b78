super::super::rule! {
    /// Something stands on the line of a closing brace, after it.
    ///
    /// A closing brace ends its node, and the next node begins on a new line.
    ///
    /// ```kdl
    /// choice less goto=pin { goto counter if=late } choice more goto=pin      // wrong
    /// ```
    ///
    /// To mend it, put what follows on a line of its own.
    /// ---
    /// 右花括号后面，同一行还有内容。
    ///
    /// 右花括号结束这一项，下一项要另起一行。
    ///
    /// 改法：把后面的内容移到新的一行。
    "after-brace", Reading, reading
}
