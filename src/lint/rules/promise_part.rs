super::super::rule! {
    /// A line of a promise is missing, says nothing, or says two things.
    ///
    /// A promise wants at least one `before` (the point) and at least one `pass` (what was passed until then). Each such
    /// line names one thing. Several lines of `pass` mean that any of them is enough.
    ///
    /// ```kdl
    /// promise "looked over before the machine" {
    ///     before phase=at-machine
    ///     pass kind=review
    /// }
    /// ```
    ///
    /// To mend it, add the line, or make two lines of it.
    /// ---
    /// 承诺里少了一行，或这一行没写内容，或一行写了两样。
    ///
    /// 一个承诺至少要有一行 before（到哪一步）和一行 pass（在那以前经过了什么）。每行只写一样。写几行 pass，过了哪一个都行。
    ///
    /// 改法：补上这一行，或分成两行。
    "promise-part", Reading, reading
}
