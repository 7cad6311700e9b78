super::super::rule! {
    /// A second target of a choice lacks its screen or its flag.
    ///
    /// A choice may lead elsewhere while a flag holds. Then both must stand there.
    ///
    /// ```kdl
    /// choice shows-this goto=take-cash { goto take-card }                     // wrong
    /// choice shows-this goto=take-cash { goto take-card if=card-first }       // right
    /// ```
    ///
    /// To mend it, write both: goto SCREEN if=FLAG.
    /// ---
    /// 选项的另一个去处没有写全。
    ///
    /// 有某个标记时，选项可以去别的页。页名和标记都要写。
    ///
    /// 改法：两样都写：goto 页名 if=标记。
    "goto-if", Reading, reading
}
