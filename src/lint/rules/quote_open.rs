super::super::rule! {
    /// A quote is opened and not closed on the same line.
    ///
    /// A text in quotes ends on its own line. Until the quote is closed nobody can tell what is text and what is not.
    ///
    /// ```kdl
    /// cancel zh-CN="取消 en="Cancel"      // wrong
    /// cancel zh-CN="取消" en="Cancel"     // right
    /// ```
    ///
    /// To mend it, add the missing quote. Names like `goto=amount` need none.
    /// ---
    /// 引号开了头，同一行里没有合上。
    ///
    /// 引号里的文字要在同一行里结束，不然分不清哪些是文字。
    ///
    /// 改法：补上另一半引号。`goto=amount` 这样的名字不用引号。
    "quote-open", Reading, reading
}
