super::super::rule! {
    /// A fact is to be looked at again before it even holds.
    ///
    /// `review-by` is the last day on which the value may be printed. It cannot lie before `from`.
    ///
    /// To mend it, look the fact up, and write the day on which somebody must look again.
    /// ---
    /// 这条事实的复查日期，比生效日期还早。
    ///
    /// `review-by` 是可以照印的最后一天，不能早于 `from`。
    ///
    /// 改法：查一查这条事实，写上下一次该查的日期。
    "fact-order", Facts, reading
}
