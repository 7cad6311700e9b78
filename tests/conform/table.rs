//! Every row of the shipped pack.
use super::bench::bench;
use caring_mode::{
    conform::{Status, json, requirements, rows, text},
    shell::source,
};
use std::collections::BTreeSet;

/// The list of the standards: seeing, touch, time, hearing, understanding.
fn ids() -> Vec<String> {
    let all = [("S", 21), ("T", 15), ("M", 11), ("A", 11), ("U", 25)];
    all.into_iter().flat_map(|(family, n)| (1..=n).map(move |i| format!("{family}{i}"))).collect()
}

#[test]
fn every_requirement_is_there_once_and_in_order() {
    let found: Vec<&str> = requirements().map(|r| r.id).collect();
    assert_eq!(found, ids());
    assert_eq!(found.len(), 83);
    let measures: BTreeSet<usize> = requirements().map(|r| r.measure as usize).collect();
    assert_eq!(measures.len(), 83, "two rows measure the same");
    let texts: BTreeSet<&str> = requirements().map(|r| r.text).collect();
    assert_eq!(texts.len(), 83);
    for r in requirements() {
        let marked = [" (V", " (D)", " (U)", "(V,"].iter().any(|mark| r.source.contains(mark));
        assert!(marked && r.text.ends_with(['.', ')']), "{}: {} / {}", r.id, r.text, r.source);
    }
}

/// A change of status must be looked at: met because it was mended, or not met because it broke.
#[test]
fn every_row_of_the_shipped_pack_has_a_value_and_its_status() {
    let rows = rows(&bench(source::built_in()));
    for row in &rows {
        assert!(row.value.chars().any(|c| c.is_ascii_digit()), "{} counts nothing: {}", row.id, row.value);
    }
    let list: Vec<String> = rows.iter().map(|r| format!("{} {}", r.id, r.status.name())).collect();
    insta::assert_snapshot!("status", list.join("\n"));

    let read: serde_json::Value = serde_json::from_str(&json(&rows)).unwrap();
    let objects = read.as_array().unwrap();
    assert_eq!(objects.len(), 83);
    for (object, row) in objects.iter().zip(&rows) {
        let fields: BTreeSet<&str> = object.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(fields, BTreeSet::from(["id", "requirement", "source", "status", "value"]));
        assert_eq!(object["id"], row.id);
        assert_eq!(object["status"], row.status.name());
    }
    let said = text(&rows);
    for status in Status::ALL {
        let n = rows.iter().filter(|r| r.status == status).count();
        assert!(said.trim_end().lines().last().unwrap().contains(&format!("{n} {}", status.name())));
    }
}
