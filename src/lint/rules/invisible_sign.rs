super::super::rule! {
    /// A sign that nobody can see stands in this line.
    ///
    /// Such signs come along when text is copied from a web page, a chat or a word processor. Two names that look the
    /// same would be different.
    ///
    /// To mend it, take the sign out: delete the word with its neighbours and type it again.
    /// ---
    /// 这一行里有一个看不见的符号。
    ///
    /// 从网页、聊天或文档里复制文字时，常会带进来。看起来一样的两个名字，其实不一样。
    ///
    /// 改法：把这个词连同前后的空格删掉，重新打一遍。
    "invisible-sign", Reading, reading
}
