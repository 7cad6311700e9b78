super::super::rule! {
    /// A line of a glossary is not whole.
    ///
    /// A `term` has the word to use and the words not to use; the other lines have at least one phrase in quotes.
    ///
    /// ```kdl
    /// term take-cash say="take out" { not "withdraw" "withdrawal" }
    /// banned "in order to" say="to"
    /// fear "danger"
    /// ```
    ///
    /// To mend it, add what is missing, as in these lines.
    /// ---
    /// 词表里有一行没有写全。
    ///
    /// `term` 要写用哪个词、不用哪些词；别的行至少要有一个放在引号里的词。
    ///
    /// 改法：照上面的例子补全，比如 `term take-cash say="取钱" { not "取现" }`。
    "glossary-line", Words, reading
}
