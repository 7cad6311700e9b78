super::super::rule! {
    /// A file that the pack needs is not there.
    ///
    /// The kiosk needs its menu, the profile of the machine, and the facts and red-flag questions of the market.
    ///
    /// To mend it, add the file, or name another one: --machine, --market, or profile and market in the
    /// configuration.
    /// ---
    /// 缺了一个必需的文件。
    ///
    /// 要有菜单、机器说明、本地的事实和防骗问题这几个文件。
    ///
    /// 改法：补上这个文件，或改用别的：--machine、--market，或配置里的 profile 和 market。
    "missing-file", Reading, reading
}
