super::super::rule! {
    /// A line cannot be read, and nothing better can be said about it.
    ///
    /// A line is a name, then values, then properties `name=value`, then perhaps braces.
    ///
    /// ```kdl
    /// choice begin goto=amount""x     // wrong
    /// choice begin goto=amount        // right
    /// ```
    ///
    /// To mend it, compare the line with the same line of a script that works, sign by sign.
    /// ---
    /// 这一行读不懂，也说不出更细的原因。
    ///
    /// 一行的写法是：先名字，再是值，再是“名字=值”，最后可以有花括号。
    ///
    /// 改法：找一个能用的脚本，照着同样的一行，一个符号一个符号对一遍。
    "syntax", Reading, reading
}
