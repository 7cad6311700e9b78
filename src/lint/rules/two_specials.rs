super::super::rule! {
    /// A screen is two things at once.
    ///
    /// A screen asks a red-flag question, or weighs the answers, or waits for staff, or shows the machine, or ends
    /// the script: one of these. A question has its own three answers, a verdict and an end have no choices at all.
    ///
    /// ```kdl
    /// screen goodbye phase=after { end done; choice next goto=amount }    // wrong
    /// screen goodbye phase=after { end done }                             // right
    /// ```
    ///
    /// To mend it, make two screens of it.
    /// ---
    /// 一页同时是两样东西。
    ///
    /// 一页只能是一样：问一个防骗问题、看回答定去向、等工作人员、讲机器、结束。防骗问题自带三个回答，定去向的页和结束的页没有选项。
    ///
    /// 改法：拆成两页。
    "two-specials", Reading, reading
}
