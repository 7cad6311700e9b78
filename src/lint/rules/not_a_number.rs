super::super::rule! {
    /// A value that must be a whole number is not one.
    ///
    /// Points and limits are counted, so that they are written in digits.
    ///
    /// Write digits, as in `points=5`.
    /// ---
    /// 该写整数的地方，写的不是整数。
    ///
    /// 分数和限额要拿来算，所以用数字写。
    ///
    /// 改法：用数字写，比如 `points=5`。
    "not-a-number", Facts, reading
}
