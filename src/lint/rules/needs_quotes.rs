super::super::rule! {
    /// A word has a sign that may stand only in quotes: a slash, a backslash, #, square brackets, or a quote in its
    /// middle.
    ///
    /// ```kdl
    /// fact police value="110" source=domain/3        // wrong
    /// fact police value="110" source="domain/3"      // right
    /// ```
    ///
    /// To mend it, put the whole word into quotes, or take the sign out.
    /// ---
    /// 这个词里有只能写在引号里的符号：斜线、反斜线、#、方括号，或者中间夹着引号。
    ///
    /// 改法：把整个词放进引号，或者去掉那个符号。
    "needs-quotes", Reading, reading
}
