super::super::rule! {
    /// A placeable (what stands between braces) is not whole: a brace without its other half, nothing inside, or
    /// something inside that is no name.
    ///
    /// In its place the customer would read nothing, or the sentence in another language.
    ///
    /// ```ftl
    /// phone = Call { $police          # wrong: never closed
    /// phone = Call { police }         # wrong: no $
    /// phone = Call { $police }        # right
    /// ```
    ///
    /// To mend it, write an opening brace, a space, `$` and the name, a space, a closing brace. A text that must
    /// stand exactly so goes into quotes: `{ "{" }`.
    /// ---
    /// 花括号里的东西不完整：少了一半括号，里面是空的，或者里面写的不是名字。
    ///
    /// 客人会看不到这个数，或者看到另一种语言的句子。
    ///
    /// 改法：左花括号、空格、`$` 和名字、空格、右花括号，比如 `{ $police }`。一定要照样显示的字，放在引号里：`{ "{" }`。
    "broken-placeable", Words, reading
}
