super::super::rule! {
    /// A value stands here that has no place.
    ///
    /// A choice, a screen, a gate has one name. More than that would be ignored.
    ///
    /// ```kdl
    /// choice begin start goto=amount  // wrong
    /// choice begin goto=amount        // right
    /// ```
    ///
    /// To mend it, take it out. If it was meant as a property, write name=value.
    /// ---
    /// 这里多写了一个值。
    ///
    /// 选项、页、关口都只有一个名字，多写的不起作用。
    ///
    /// 改法：删掉它。如果想写的是属性，就写成“名字=值”。
    "extra-value", Reading, reading
}
