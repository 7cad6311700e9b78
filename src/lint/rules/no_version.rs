super::super::rule! {
    /// A script has no version, or one below 1.
    ///
    /// The version is counted up when the meaning of a script changes. Records and approvals name it.
    ///
    /// ```kdl
    /// script lost-card start=intro              // wrong
    /// script lost-card version=1 start=intro    // right
    /// ```
    ///
    /// To mend it, write version=1 in a new script, and one more after each change of meaning.
    /// ---
    /// 脚本没有版本，或版本小于1。
    ///
    /// 脚本的意思改了，版本就加一。记录和批准都要写版本。
    ///
    /// 改法：新脚本写 version=1，每次改了意思就加一。
    "no-version", Reading, reading
}
