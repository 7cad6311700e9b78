//! Recorded walks that cannot be walked any more.
use crate::{
    diagnostic::{Diagnostic, Level},
    lint::Subject,
    walk::{Broken, FOLDER, Walk, replay},
};

super::super::rule! {
    /// A recorded walk cannot be walked any more, or it ends elsewhere.
    ///
    /// A walk (`assets/walks/NAME.kdl`) is a way through a script that somebody has played once and wants kept. It is
    /// replayed at each check. It breaks when a choice that it takes is not there any more, when a flag that it counts on
    /// does not hold, or when it comes to another end than before.
    ///
    /// ```kdl
    /// walk withdraw-cash script=withdraw-cash machine=generic {
    ///     choose begin
    ///     choose less         // broken when "amount" has no choice "less"
    ///     end done
    /// }
    /// ```
    ///
    /// It is a remark: the pack can be used, and a branch that changes a script meets the walks of the one that it replaces.
    /// If the script is right, change the walk, or play it again with `play --record`. If the walk is right, somebody
    /// has changed the script more than they meant to.
    /// ---
    /// 录下来的走法走不通了，或者走到了别的结尾。
    ///
    /// 走法（`assets/walks/名字.kdl`）是有人完整走过一遍、想一直保住的一条路。每次检查都会重新走一遍。选项没有了、
    /// 指望的标记没有设上、结尾变了，都算走不通。
    ///
    /// 这只是提醒，内容包还能用：改了脚本，原来那份脚本的走法就会走不通。
    ///
    /// 改法：脚本改得对，就改走法，或者用 `play --record` 重新走一遍；走法是对的，就说明脚本改过头了。
    "walk-broken", Walks, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let unread = |name: &str| {
        subject.scripts.iter().any(|r| r.script.name == name && r.found.iter().any(|d| d.level == Level::Error))
    };
    for name in subject.pack.names(FOLDER) {
        let file = format!("{FOLDER}/{name}.kdl");
        let (walks, more) = Walk::read(&file, subject.pack.file(&file).unwrap_or_default());
        found.extend(more);
        // What was found in a script is to be mended first: its walks may well go on then.
        for walk in walks.iter().filter(|w| !unread(&w.script.it)) {
            if let Some((span, broken)) = replay(&subject.pack, walk).broken {
                let d = Diagnostic::error("walk-broken", &file, span).warning();
                found.push(finding(subject, walk, &broken, d));
            }
        }
    }
}

fn finding(subject: &Subject, walk: &Walk, broken: &Broken, at: Diagnostic) -> Diagnostic {
    let pack = &subject.pack;
    let word = pack.file(&at.file).and_then(|text| text.get(at.span.clone())).unwrap_or_default();
    // `choose less` is about `less`, and `script=less` too.
    let word = word.rsplit([' ', '=']).next().unwrap_or_default();
    let known: Vec<&str> = match broken {
        Broken::Script => pack.scripts().collect(),
        Broken::Machine => pack.names("assets/machines").collect(),
        Broken::Choice { known, .. } => known.iter().map(String::as_str).collect(),
        Broken::Flag { .. } => pack.script(&walk.script.it).map_or_else(Vec::new, |s| {
            let known: Vec<&str> = s.flags.iter().map(String::as_str).collect();
            // One that is declared was meant.
            if known.contains(&word) { Vec::new() } else { known }
        }),
        Broken::Question { .. } | Broken::End { .. } => Vec::new(),
    };
    let (what, there) = match broken {
        Broken::Script => ("script", ""),
        Broken::Machine => ("machine", ""),
        Broken::Choice { screen, known } if known.is_empty() => ("nothing", screen.as_str()),
        Broken::Choice { screen, .. } => ("choice", screen.as_str()),
        Broken::Question { screen } => ("question", screen.as_str()),
        Broken::Flag { screen } => ("flag", screen.as_str()),
        Broken::End { there } => ("end", there.as_str()),
    };
    at.with("what", what).with("walk", &walk.name.it).with("there", there).meant(word, known)
}
