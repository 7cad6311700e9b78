super::super::rule! {
    /// A word stands here that the format does not know at this place.
    ///
    /// Nothing that you write is silently ignored: what the program does not know, it names. Often it is a slip of
    /// the pen, and the word that was meant is offered.
    ///
    /// ```kdl
    /// choise begin goto=amount        // wrong
    /// choice begin goto=amount        // right
    /// ```
    ///
    /// To mend it, use one of the words that the finding lists.
    /// ---
    /// 这个地方不能写这个词。
    ///
    /// 您写的东西，程序不会悄悄放过：不认识的都会说出来。多半是打错了，这时会提示是不是想写另一个词。
    ///
    /// 改法：用提示里列出的词。
    "unknown-word", Reading, reading
}
