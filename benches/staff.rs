//! Whether the time of a check tells which colleagues there are: `cargo bench --bench staff`. The three figures are to be
//! alike; what differs is far less than what any of them varies by.
#![allow(clippy::unwrap_used, missing_docs, reason = "a benchmark that cannot go on should stop there")]
use caring_mode::{
    care::{Role, Staff},
    shell::staff::{self, People, Person},
};
use criterion::{Criterion, criterion_group, criterion_main};
use std::hint::black_box;
use zeroize::Zeroizing;

fn people() -> People {
    let mut people = People::default();
    let code = staff::hash("270461").unwrap();
    // A whole branch, so that a search in the list would be seen.
    for number in Staff::all().filter(|n| n.number() % 2 == 1) {
        let (name, language) = ("王姐".to_owned(), "zh-CN".to_owned());
        people.add(Person { number, name, role: Role::Lobby, language, code: code.clone() }).unwrap();
    }
    people
}

fn check(c: &mut Criterion) {
    let people = people();
    let mut group = c.benchmark_group("staff code");
    group.sample_size(60);
    for (name, typed, right) in [
        ("a number that is somebody's, wrong code", "23270462", false),
        ("a number that is nobody's", "24270462", false),
        ("a number below all", "00270462", false),
        ("a number and its code", "23270461", true),
    ] {
        let typed = Zeroizing::new(typed.to_owned());
        assert_eq!(people.whose(&typed, staff::verify).is_some(), right, "{name}");
        group.bench_function(name, |b| b.iter(|| people.whose(black_box(&typed), staff::verify)));
    }
}

criterion_group!(benches, check);
criterion_main!(benches);
