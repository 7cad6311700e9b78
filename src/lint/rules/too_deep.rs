super::super::rule! {
    /// Braces, or comments inside comments, are nested deeper than sixteen.
    ///
    /// No format of this program needs more than three. The reader of the format would end the whole program on text
    /// that is nested without end, so such a file is refused before it sees it.
    ///
    /// ```kdl
    /// screen a { choice b { choice c { choice d { …       // wrong: braces that were never closed
    /// screen a phase=before { choice b goto=c { goto d if=e } }   // right
    /// ```
    ///
    /// To mend it, close each brace. Usually one is missing far above.
    /// ---
    /// 花括号一层套一层，超过了十六层（注释套注释也算）。
    ///
    /// 这里的格式最多用三层。括号没完没了的文件会让程序崩溃，所以先拦下来。
    ///
    /// 改法：把每个花括号合上。多半是上面很远的地方少了一个。
    "too-deep", Reading, reading
}
