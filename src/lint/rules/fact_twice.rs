super::super::rule! {
    /// Two facts have the same name.
    ///
    /// Words get a fact by its name, so that only one of them could ever be printed, and nobody could tell which.
    ///
    /// To mend it, delete one, or give it a name of its own.
    /// ---
    /// 两条事实用了同一个名字。
    ///
    /// 词句按名字取事实。名字一样，就不知道印出来的是哪一条。
    ///
    /// 改法：删掉一条，或给它另起名字。
    "fact-twice", Facts, reading
}
