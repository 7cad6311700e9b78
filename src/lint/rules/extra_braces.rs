super::super::rule! {
    /// Something stands in braces where no braces belong.
    ///
    /// ```kdl
    /// end done { choice next goto=home }    // wrong
    /// end done                              // right
    /// ```
    ///
    /// To mend it, take the braces out with what they hold, or move that to the screen.
    /// ---
    /// 这里不该有花括号，里面的内容不起作用。
    ///
    /// 改法：把花括号连同里面的内容删掉，或者移到这一页里去。
    "extra-braces", Reading, reading
}
