super::super::rule! {
    /// The file has no line that begins with `script`.
    ///
    /// That line names the script, its version and its first screen.
    ///
    /// ```kdl
    /// script lost-card version=1 start=intro
    /// ```
    ///
    /// To mend it, begin the file with such a line.
    /// ---
    /// 文件里没有以 script 开头的那一行。
    ///
    /// 这一行写脚本的名字、版本和第一页。
    ///
    /// 改法：在文件开头写：script 名字 version=1 start=第一页。
    "no-script", Reading, reading
}
