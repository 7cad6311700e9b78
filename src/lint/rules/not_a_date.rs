super::super::rule! {
    /// A day is not written as year, month and day.
    ///
    /// Facts are compared with today, so that a day must be one: four digits, two, two, with hyphens.
    ///
    /// ```kdl
    /// fact police value="110" from="2026/11/23"      // wrong
    /// fact police value="110" from="2026-11-23"      // right
    /// ```
    /// ---
    /// 日期没有写成“年-月-日”。
    ///
    /// 程序要拿日期和今天比，所以要写成四位年、两位月、两位日，中间用半角短横。
    ///
    /// 改法：写成 2026-11-23 这样。
    "not-a-date", Facts, reading
}
