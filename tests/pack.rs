//! The shipped pack: no findings, and no words that nobody says.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on should stop there")]
mod common;

#[test]
fn the_shipped_pack_has_no_findings() {
    for profile in ["generic", "example-branch"] {
        let pack = common::pack_for(profile);
        let found = pack.check();
        let list: Vec<String> =
            found.iter().map(|d| format!("{}:{:?} {} {:?}", d.file, d.span, d.code, d.args)).collect();
        assert!(list.is_empty(), "{} findings\n{}", list.len(), list.join("\n"));
    }
}
