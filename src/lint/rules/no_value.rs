super::super::rule! {
    /// An equals sign has nothing before it or nothing behind it.
    ///
    /// ```kdl
    /// choice begin goto=              // wrong
    /// choice begin goto=amount        // right
    /// ```
    ///
    /// To mend it, write what is missing, or take the whole out.
    /// ---
    /// 等号前面或后面是空的。
    ///
    /// 改法：把缺的补上，或者整个删掉。
    "no-value", Reading, reading
}
