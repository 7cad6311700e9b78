super::super::rule! {
    /// A colour is not written as six hex digits.
    ///
    /// ```kdl
    /// ink "black"                     // wrong
    /// ink "#14130F"                   // right
    /// ```
    ///
    /// To mend it, write # and six of the digits 0 to 9 and A to F, in quotes. Any program for pictures shows them.
    /// ---
    /// 颜色没有写成六位十六进制。
    ///
    /// 改法：写 # 和六位（0到9，A到F），放在引号里。画图软件里都看得到。
    "not-a-colour", Reading, reading
}
