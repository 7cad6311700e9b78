super::super::rule! {
    /// A flag is used that the script does not declare.
    ///
    /// Flags are declared at the top, so that a misspelt one is found.
    ///
    /// ```kdl
    /// flag take-some
    /// choice take goto=amount flag=take-sum      // wrong
    /// choice take goto=amount flag=take-some     // right
    /// ```
    ///
    /// To mend it, correct the name, or declare it: `flag NAME`, or `given NAME` when the machine's profile answers
    /// it.
    /// ---
    /// 用了一个没有声明的标记。
    ///
    /// 标记要在开头声明，打错的才找得出来。
    ///
    /// 改法：改对名字，或在开头声明：`flag 名字`；由机器说明文件回答的，写 `given 名字`。
    "unknown-flag", Reading, reading
}
