//! The shipped pack: no errors, no remarks but the words that wait for their native reader.

use crate::common;
use caring_mode::{
    diagnostic::Level,
    lint::{self, Depth, Subject},
};

#[test]
fn the_shipped_pack_has_no_findings() {
    for profile in ["generic", "example-branch"] {
        let pack = common::pack_for(profile);
        let mut found = lint::check(&Subject::new(&pack, "2026-11-25"), &[], Depth::Quick);
        found.retain(|d| d.level == Level::Error || d.code != "needs-review");
        let list: Vec<String> =
            found.iter().map(|d| format!("{}:{:?} {} {:?}", d.file, d.span, d.code, d.args)).collect();
        assert!(list.is_empty(), "{} findings\n{}", list.len(), list.join("\n"));
    }
}
