super::super::rule! {
    /// A choice, a menu or the start leads to a screen that is not there.
    ///
    /// A customer who chose it would get nowhere.
    ///
    /// ```kdl
    /// choice begin goto=amuont        // wrong
    /// choice begin goto=amount        // right
    /// ```
    ///
    /// To mend it, write the name of a screen of this script, or `call`, `counter`, `home`. A misspelt name is
    /// offered as it was most likely meant.
    /// ---
    /// 选项（或菜单、开头）指向的那一页不存在。
    ///
    /// 客人选了就走不下去。
    ///
    /// 改法：写这个脚本里有的页名，或者 `call`（叫人）、`counter`（柜台）、`home`（开头）。打错的名字会有提示。
    "missing-goto", Reading, reading
}
