super::super::rule! {
    /// A colour is missing in a theme.
    ///
    /// Each theme has all nine colours; a missing one would be black on black somewhere.
    ///
    /// To mend it, add the colour. The contrast of all pairs is checked on its own.
    /// ---
    /// 主题里少了一种颜色。
    ///
    /// 每个主题都要有九种颜色，少一种，就会有地方黑底黑字。
    ///
    /// 改法：补上这种颜色。对比够不够，会另外检查。
    "no-colour", Reading, reading
}
