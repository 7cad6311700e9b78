super::super::rule! {
    /// A fact lacks its value, its dates, its tag or its source.
    ///
    /// Numbers on a customer's screen must be true today. So each says since when, where it stands, how sure it is,
    /// and when somebody must look again.
    ///
    /// ```kdl
    /// fact police value="110"                                                                      // wrong
    /// fact police value="110" from="2026-11-23" review-by="2027-05-31" tag=C source="the page"    // right
    /// ```
    ///
    /// To mend it, add what is missing. tag is C confirmed, K general knowledge, V varies, D our design, U
    /// unverified.
    /// ---
    /// 一条事实没有写全。
    ///
    /// 客人看到的数字必须今天还对，所以每条都要写：从什么时候起、出处、有多可靠、什么时候再核对。
    ///
    /// 改法：补上少的那一项。tag 写 C（已核实）、K（常识）、V（各家不同）、D（我们自己定的）、U（未核实）。
    "fact-field", Reading, reading
}
