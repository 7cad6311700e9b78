super::super::rule! {
    /// A screen does not say when it is shown: before the card goes in, at the machine, or after.
    ///
    /// Reading, questions and talk belong before the card goes in, because the machine pulls the card back after some
    /// seconds.
    ///
    /// ```kdl
    /// screen amount { choice less goto=pin }                   // wrong
    /// screen amount phase=before { choice less goto=pin }      // right
    /// ```
    ///
    /// To mend it, add phase=before, phase=at-machine or phase=after.
    /// ---
    /// 这一页没有写阶段：插卡以前、在机器前、还是办完以后。
    ///
    /// 要读、要问、要谈的，都放在插卡以前，因为过一会儿机器会把卡收走。
    ///
    /// 改法：加上 phase=before（插卡以前）、phase=at-machine（在机器前）或 phase=after（办完以后）。
    "no-phase", Reading, reading
}
