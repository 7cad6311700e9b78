super::super::rule! {
    /// A set of red-flag questions asks more than four base questions.
    ///
    /// Every one of them is asked every time. More than four are clicked away, and then none protects.
    ///
    /// Move the weaker ones to `then`: they are asked only while something is open.
    /// ---
    /// 一组问题里，每次都问的超过四个。
    ///
    /// 基本问题每次都要问。超过四个，客人就不看了，一个也护不住人。
    ///
    /// 改法：把不太要紧的移到 `then`，有疑问时才问。
    "too-many-questions", Facts, reading
}
