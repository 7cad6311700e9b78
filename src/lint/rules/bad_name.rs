super::super::rule! {
    /// A name has a sign that no name can have.
    ///
    /// Names of scripts, screens, choices and flags also name their words, so they begin with a letter a to z and go
    /// on with letters, digits and `-`. What a customer reads stands in the files of words, in any language.
    ///
    /// ```kdl
    /// screen 2nd-try phase=before { end done }      // wrong
    /// screen second-try phase=before { end done }   // right
    /// ```
    ///
    /// To mend it, use English letters or pinyin: `second-try`, `di-er-ci`.
    /// ---
    /// 名字里有不能用的符号。
    ///
    /// 脚本、页、选项、标记的名字，也是词句的名字，所以要用英文字母开头，后面只用字母、数字和 `-`。客人读到的话写在词句文件里，什么语言都行。
    ///
    /// 改法：用英文或拼音，比如 `second-try`、`di-er-ci`。
    "bad-name", Reading, reading
}
