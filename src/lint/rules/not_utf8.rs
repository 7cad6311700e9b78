super::super::rule! {
    /// The file is not saved as UTF-8.
    ///
    /// On Windows a Chinese file is often saved as GBK, and Notepad once called UTF-16 "Unicode". It is read all the
    /// same, so that the other findings can be shown, but it is not shown to customers.
    ///
    /// To mend it, open it in Notepad or WPS, choose Save as, and choose the encoding UTF-8. Nothing in it is lost. A
    /// mark at the beginning (UTF-8 with BOM) is fine.
    /// ---
    /// 这个文件不是用 UTF-8 编码保存的。
    ///
    /// Windows 上的中文文件常常存成 GBK；记事本以前把 UTF-16 叫作“Unicode”。程序照样读了，好把别的问题也告诉您，但不会给客人看。
    ///
    /// 改法：用记事本或 WPS 打开，选“另存为”，编码选 UTF-8。内容不会丢。带 BOM 的 UTF-8 也可以。
    "not-utf8", Reading, reading
}
