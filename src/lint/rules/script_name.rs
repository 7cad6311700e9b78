super::super::rule! {
    /// The name behind `script` is not the name of the file.
    ///
    /// Menus, words and records know a script by its file's name. A copied file that kept its old name is the usual
    /// reason.
    ///
    /// ```kdl
    /// script withdraw-cash version=1 start=intro      // wrong in the file lost-card.kdl
    /// script lost-card version=1 start=intro          // right
    /// ```
    ///
    /// To mend it, write the name of the file without .kdl.
    /// ---
    /// script 后面的名字和文件名不一样。
    ///
    /// 菜单、词句、记录都按文件名认脚本。常见的原因是复制了文件，忘了改名字。
    ///
    /// 改法：写文件名，不带 .kdl。
    "script-name", Reading, reading
}
