super::super::rule! {
    /// A value that is on or off is neither `#true` nor `#false`.
    ///
    /// `hard=yes` looks right and would have been read as off, which is the dangerous side.
    ///
    /// Write `hard=#true`, or leave it out.
    /// ---
    /// 该写“是”或“否”的地方，不是 `#true` 也不是 `#false`。
    ///
    /// 写成 `hard=yes` 看着对，程序却会当成“否”，这样最危险。
    ///
    /// 改法：写成 `hard=#true`，或者不写。
    "not-a-switch", Facts, reading
}
