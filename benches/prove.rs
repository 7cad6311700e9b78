//! How long a promise takes to prove over 300 screens with 14 flags. Criterion; times are a proof.
//!
//! | figure | what is proved | budget (issue) |
//! |---|---|---|
//! | `prove/sliced` | a long form: 13 of its flags are read only behind the point, so that slicing leaves one | 1 s |
//! | `prove/all flags` | a ring of screens in which all 14 flags decide branches on the way to the point | 1 s |
//! | `prove/all flags, verdict` | the same, and the promise asks about a verdict: twice the states | 1 s |
//! | `prove/shipped` | every promise of the scripts in the program | none of its own |
//!
//! `cargo bench --bench prove`
#![allow(clippy::unwrap_used, reason = "a benchmark that cannot go on should stop there")]
use caring_mode::{
    pack::Pack,
    script::{Promise, Proof, Script, Slice},
    shell::source,
};
use criterion::{Criterion, criterion_group, criterion_main};
use std::{fmt::Write, hint::black_box};

const SCREENS: usize = 300;
const FLAGS: usize = 14;

const PROMISE: &str = "promise \"met before the machine\" { before phase=at-machine; pass gate=met }\n\
     promise \"met before the machine, when warned\" { if verdict=talk; before phase=at-machine; pass gate=met }\n\
     promise \"met before the machine, when new\" { unless flag=f0; before phase=at-machine; pass gate=met }\n\
     screen met phase=before { gate met; choice ok goto=machine by=staff }\n\
     screen machine phase=at-machine { machine insert-card; choice shows-this goto=s0; choice shows-other goto=done }\n\
     screen done phase=after { end done }\n";

fn begin() -> String {
    let flags: Vec<String> = (0..FLAGS).map(|f| format!("f{f}")).collect();
    format!("script form version=1 start=s0\nflag {}\n{PROMISE}", flags.join(" "))
}

fn read(text: &str) -> Script {
    let script = Script::read("assets/scripts/form.kdl", text).0;
    assert!(script.complete && script.screens.len() == SCREENS && script.flags.len() == FLAGS);
    script
}

/// Each answer is remembered. One of them leads past the gate, only not for whom the third promise speaks; the others are
/// read when the colleague has come.
fn form() -> Script {
    let mut text = begin();
    let questions = SCREENS - 3 - FLAGS;
    for n in 0..questions {
        let next = if n + 1 < questions { format!("s{}", n + 1) } else { "met".into() };
        let flag = n % FLAGS;
        let past = if n + 1 < questions { "" } else { " { goto machine if=f0 }" };
        writeln!(text, "screen s{n} phase=before {{ choice a goto={next} flag=f{flag}; choice b goto={next}{past} }}")
            .unwrap();
    }
    for f in 0..FLAGS {
        let next = if f + 1 < FLAGS { format!("r{}", f + 1) } else { "done".into() };
        writeln!(text, "screen r{f} phase=after {{ choice a goto={next} {{ goto done if=f{f} }} }}").unwrap();
    }
    read(&text.replace("choice shows-this goto=s0", "choice shows-this goto=r0"))
}

/// A ring in which every screen leads on, aside and back, sets flags and branches by them. The machine is reached past the
/// gate only with f1 and without f0; f1 is always followed by f0, which only the search over all flags can tell.
fn ring() -> Script {
    let mut text = begin();
    let ring = SCREENS - 3 - 2;
    for n in 0..ring {
        let (next, aside, back) = ((n + 1) % ring, (n * 7 + 13) % ring, (n * 3 + 5) % ring);
        let (set, read) = (2 + n % (FLAGS - 2), 2 + (n * 5 + 1) % (FLAGS - 2));
        let more = match n {
            0 => "choice d goto=v".to_owned(),
            7 => "choice d goto=both flag=f1".to_owned(),
            11 => "choice d goto=met { goto s0 if=f0; goto machine if=f1 }".to_owned(),
            _ => format!("choice d goto=s{next} flag=f{read}"),
        };
        writeln!(
            text,
            "screen s{n} phase=before {{ choice a goto=s{next}; choice b goto=s{aside} flag=f{set}; \
             choice c goto=s{back} {{ goto s{aside} if=f{read} }}; {more} }}"
        )
        .unwrap();
    }
    text.push_str("screen both phase=before { choice a goto=s0 flag=f0; choice b goto=s1 flag=f0 }\n");
    text.push_str(
        "screen v phase=before { verdict transfer { calm goto=s1; pause goto=s2; talk goto=s3; stop goto=s4 } }\n",
    );
    read(&text)
}

fn proved(script: &Script, promise: &Promise) -> usize {
    match script.prove(black_box(promise), Slice::On) {
        Proof::Holds { states } => states,
        other => panic!("{other:?}"),
    }
}

fn proofs(c: &mut Criterion) {
    let mut group = c.benchmark_group("prove");
    group.sample_size(10);
    let (form, ring) = (form(), ring());
    let cases = [("sliced", &form, 2), ("all flags", &ring, 0), ("all flags, verdict", &ring, 1)];
    for (name, script, at) in cases {
        let promise = &script.promises[at];
        let label = format!("{name}, {} states", proved(script, promise));
        group.bench_function(label, |b| b.iter(|| proved(script, promise)));
    }
    let pack = Pack::read(source::built_in(), "cn", "generic").0;
    let scripts: Vec<&Script> = pack.scripts().filter_map(|name| pack.script(name)).collect();
    group.bench_function("shipped", |b| {
        b.iter(|| scripts.iter().flat_map(|s| s.promises.iter().map(|p| proved(s, p))).sum::<usize>());
    });
    group.finish();
}

criterion_group!(benches, proofs);
criterion_main!(benches);
