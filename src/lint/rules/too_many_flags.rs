super::super::rule! {
    /// A script has more than 64 flags.
    ///
    /// Every way through a script is proved, with every set of flags. So many mean that the script is several tasks.
    ///
    /// To mend it, make two scripts of it, or take out flags that nothing reads.
    /// ---
    /// 一个脚本里标记超过了64个。
    ///
    /// 每一条路、每一种标记组合都要验证。这么多标记，说明这其实是好几件事。
    ///
    /// 改法：拆成两个脚本，或删掉没有用到的标记。
    "too-many-flags", Reading, reading
}
