super::super::rule! {
    /// The first menu is not the welcome page.
    ///
    /// The first menu of the file is what every customer meets first, and the program knows it as `welcome`.
    ///
    /// ```kdl
    /// menu money { script withdraw-cash }     // wrong as the first line
    /// menu welcome { to money }               // right
    /// ```
    ///
    /// To mend it, begin the file with menu welcome.
    /// ---
    /// 第一个菜单不是 welcome。
    ///
    /// 文件里的第一个菜单是客人最先看到的，程序只认 welcome 这个名字。
    ///
    /// 改法：文件开头写 menu welcome。
    "no-welcome", Reading, reading
}
