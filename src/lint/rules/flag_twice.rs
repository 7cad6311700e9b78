super::super::rule! {
    /// A flag is declared twice.
    ///
    /// A flag that the machine's profile answers (`given`) and that a choice sets (`flag`) would mean two things.
    ///
    /// ```kdl
    /// given card-first
    /// flag card-first                 // wrong
    /// ```
    ///
    /// To mend it, take one of the two out.
    /// ---
    /// 一个标记声明了两遍。
    ///
    /// 由机器说明文件回答的标记（given）和由选项设置的标记（flag）是两回事，不能用同一个名字。
    ///
    /// 改法：删掉其中一个。
    "flag-twice", Reading, reading
}
