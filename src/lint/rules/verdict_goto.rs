super::super::rule! {
    /// A verdict leads out of the script.
    ///
    /// A verdict is never seen: it goes on to a screen of the script, and that screen tells the customer what comes
    /// next, in its own words.
    ///
    /// ```kdl
    /// stop goto=call                  // wrong
    /// stop goto=stop                  // right, with a screen: screen stop phase=before { gate fraud … }
    /// ```
    ///
    /// To mend it, lead it to a screen. For staff, make that screen a gate.
    /// ---
    /// 看回答定去向时，直接离开了脚本。
    ///
    /// 客人看不到这一步，所以要先到一页，由那一页告诉客人接下来怎么办。
    ///
    /// 改法：写这个脚本里的页名。要请工作人员，就让那一页是关口（gate）。
    "verdict-goto", Reading, reading
}
