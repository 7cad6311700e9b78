super::super::rule! {
    /// A verdict does not say what follows on each of its four levels.
    ///
    /// Any of the four can come out. One without a way would leave the customer standing.
    ///
    /// ```kdl
    /// verdict transfer { calm goto=tip; talk goto=talk; stop goto=stop }                      // wrong: no pause
    /// verdict transfer { calm goto=tip; pause goto=pause; talk goto=talk; stop goto=stop }    // right
    /// ```
    ///
    /// To mend it, add the level that is missing. Two levels may lead to the same screen.
    /// ---
    /// 四种结果里，有一种没有写去哪里。
    ///
    /// 四种都可能出现，少写一种，客人就停在那里了。
    ///
    /// 改法：补上少的那一种。两种结果可以去同一页。
    "verdict-level", Reading, reading
}
