super::super::rule! {
    /// Two screens have the same name.
    ///
    /// A choice that leads there could mean either.
    ///
    /// ```kdl
    /// screen amount phase=before { choice next goto=pin }
    /// screen amount phase=before { choice next goto=card }      // wrong
    /// ```
    ///
    /// To mend it, give one of them another name, and words under that name.
    /// ---
    /// 两页用了同一个名字。
    ///
    /// 通到那里的选项，就不知道是去哪一页。
    ///
    /// 改法：给其中一页换个名字，词句也用新名字。
    "screen-twice", Reading, reading
}
