super::super::rule! {
    /// A screen has an odd number of wordings.
    ///
    /// Warnings that always look the same are clicked away, so a screen may have several wordings that take turns: `variants=3` needs the words of `pause`, `pause-2` and `pause-3`.
    ///
    /// Write a number from 1 to 9.
    /// ---
    /// 一页的说法数写得不对。
    ///
    /// 提醒总是一个样，客人就不看了。所以一页可以有几种说法，轮着用：`variants=3` 要有 `pause`、`pause-2`、`pause-3` 三份词句。
    ///
    /// 改法：写 1 到 9 的一个数。
    "variants", Script, reading
}
