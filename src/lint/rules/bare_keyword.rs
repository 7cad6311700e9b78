super::super::rule! {
    /// `true`, `false` and `null` are written with a # before them.
    ///
    /// ```kdl
    /// machine our-branch differs=true       // wrong
    /// machine our-branch differs=#true      // right
    /// ```
    ///
    /// To mend it, put # before the word.
    /// ---
    /// `true`、`false`、`null` 前面要写 #。
    ///
    /// 改法：在前面加上 #。
    "bare-keyword", Reading, reading
}
