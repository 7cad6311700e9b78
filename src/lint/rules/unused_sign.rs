super::super::rule! {
    /// A sign of KDL stands here that no format of this program uses: round brackets, `/-`, three quotes, two `=` in
    /// one word.
    ///
    /// They would be read as something that you do not mean. In quoted text and in comments they are fine.
    ///
    /// ```kdl
    /// /-choice later goto=home        // wrong
    /// // choice later goto=home       // right: a line that is left out
    /// ```
    ///
    /// To mend it, take the sign out; to leave a line out, begin it with `//`; a text with such signs stands in
    /// quotes.
    /// ---
    /// 这里用了格式里不用的符号：圆括号、`/-`、连着三个引号，或一个词里有两个等号。
    ///
    /// 程序会读成别的意思。写在引号里和注释里没有关系。
    ///
    /// 改法：删掉这个符号。想让一行不起作用，就在行首写 `//`。文字里要用，就放在引号里。
    "unused-sign", Reading, reading
}
