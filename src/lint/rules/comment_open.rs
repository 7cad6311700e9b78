super::super::rule! {
    /// A comment is opened with `/*` and never closed.
    ///
    /// Everything after it is left out.
    ///
    /// ```kdl
    /// /* not yet                     // wrong
    /// // not yet                     // right
    /// ```
    ///
    /// To mend it, write */ where the comment ends, or begin each of its lines with `//`.
    /// ---
    /// 注释用 `/*` 开了头，一直没有结束。
    ///
    /// 后面的内容全都不算了。
    ///
    /// 改法：在注释结束的地方写 */，或者每一行都用 `//` 开头。
    "comment-open", Reading, reading
}
