super::super::rule! {
    /// A full-width sign from a Chinese keyboard stands where the format wants a half-width one.
    ///
    /// It is the commonest slip of authors who write Chinese: `＝`, `｛`, `“` look right and are other characters.
    /// Inside quoted text and comments they are fine.
    ///
    /// ```kdl
    /// choice begin goto＝amount      // wrong
    /// choice begin goto=amount       // right
    /// ```
    ///
    /// To mend it, type the sign that the finding offers, with the keyboard switched to English.
    /// ---
    /// 该用半角符号的地方，写了中文输入法的全角符号。
    ///
    /// 这是写中文的人最常见的手误：`＝`、`｛`、`“` 看着一样，其实是别的字符。写在引号里和注释里没有关系。
    ///
    /// 改法：切换到英文输入法，打出提示里给的那个符号。
    "full-width", Reading, reading
}
