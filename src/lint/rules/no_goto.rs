super::super::rule! {
    /// A choice does not say where it leads, or the script does not say where it starts.
    ///
    /// ```kdl
    /// choice begin                    // wrong
    /// choice begin goto=amount        // right
    /// ```
    ///
    /// To mend it, add goto= with the name of a screen, or `call` or `counter`; for the script start= with the name
    /// of its first screen.
    /// ---
    /// 选项没有写去哪里，或者脚本没有写从哪一页开始。
    ///
    /// 改法：加上 goto=页名，或 goto=call、goto=counter；脚本加上 start=第一页的名字。
    "no-goto", Reading, reading
}
