use crate::{
    diagnostic::{Diagnostic, nearest},
    lint::Subject,
};

super::super::rule! {
    /// The first language's text has an argument (`{ $police }`) and this translation does not: its reader is not
    /// told the number.
    ///
    /// To mend it, put the placeable into the translation, where it belongs in that language.
    /// ---
    /// 第一语言的这一句里有 `{ $police }` 这样的数，译文里没有：看译文的客人就不知道这个数。
    ///
    /// 改法：在译文合适的地方，把这个花括号照样写上。
    "missing-argument", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for first in subject.lines_of(0).filter(|l| l.used.is_some() && !l.part.args.is_empty()) {
        for line in subject.lines().iter().filter(|l| l.tongue != 0 && l.scope == first.scope) {
            if line.part.id != first.part.id || line.part.attribute != first.part.attribute {
                continue;
            }
            // A name without its braces is a broken placeable, and a slip in it an unknown argument.
            let strange: Vec<&String> = line.part.args.iter().filter(|a| !line.given.contains(a)).collect();
            let told = |name: &str| {
                line.part.raw.contains(name) || strange.iter().any(|s| nearest(s, &[name]).is_some())
            };
            for name in first.part.args.iter().filter(|name| first.given.contains(name) && !told(name)) {
                // What only chooses between two texts may choose nothing in another language.
                let chooses = first.part.raw.contains(&format!("${name} ->"));
                if !chooses {
                    let d = Diagnostic::error("missing-argument", &line.file, line.part.name.clone());
                    found.push(d.with("word", format!("{{ ${name} }}")).with("key", line.part.key()));
                }
            }
        }
    }
}
