super::super::rule! {
    /// The same thing is said twice, and only one of the two would count.
    ///
    /// ```kdl
    /// choice yes goto=amount
    /// choice yes goto=counter         // wrong: which yes?
    /// ```
    ///
    /// To mend it, take one of them out, or give it another name.
    /// ---
    /// 同一样东西写了两遍，只有一遍会起作用。
    ///
    /// 改法：删掉一个，或者换一个名字。
    "twice", Reading, reading
}
