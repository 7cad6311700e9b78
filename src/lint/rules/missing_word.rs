super::super::rule! {
    /// A word wants a name or a value behind it.
    ///
    /// ```kdl
    /// choice goto=amount              // wrong: which choice?
    /// choice begin goto=amount        // right
    /// ```
    ///
    /// To mend it, write the name behind it. It names the words of the choice or screen in the files of words.
    /// ---
    /// 这个词后面要有一个名字或一个值。
    ///
    /// 改法：在后面写上名字。选项和页的名字，就是词句文件里词句的名字。
    "missing-word", Reading, reading
}
