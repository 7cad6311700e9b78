super::super::rule! {
    /// An opening brace is never closed.
    ///
    /// Everything after it would belong to this screen. Which brace it is shows in the indentation of the lines after
    /// it.
    ///
    /// ```kdl
    /// screen amount phase=before {    // wrong: no } before the next screen
    ///     choice less goto=pin
    /// screen pin phase=before {
    /// ```
    ///
    /// To mend it, write } on a line of its own where the screen ends.
    /// ---
    /// 这个左花括号一直没有合上。
    ///
    /// 这样，后面的内容都算在这一页里了。是哪一个没合上，看后面几行的缩进就知道。
    ///
    /// 改法：在这一页结束的地方，另起一行写 }。
    "brace-open", Reading, reading
}
