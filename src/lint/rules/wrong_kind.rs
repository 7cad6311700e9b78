super::super::rule! {
    /// A value is of another kind than what belongs here: a word where a number belongs, a number in quotes, a number
    /// out of range.
    ///
    /// ```kdl
    /// about minutes=abc               // wrong
    /// about minutes=6                 // right
    /// ```
    ///
    /// To mend it, write a value of the kind that the finding names.
    /// ---
    /// 这里的值种类不对：该写数字的地方写了字，数字加了引号，或者数字太大、太小。
    ///
    /// 改法：照提示里说的种类写。
    "wrong-kind", Reading, reading
}
