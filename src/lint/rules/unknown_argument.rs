use crate::{
    diagnostic::{Diagnostic, nearest},
    lint::Subject,
    words::parts::{Mark, marks},
};

super::super::rule! {
    /// A message uses an argument (a name with `$`) that nobody gives it, so it can never be said.
    ///
    /// Every message may use the facts of the market, and what the branch and the program give: `$bank-phone`,
    /// `$counter-hours`, `$retract-seconds` and a few more. What the machine shows (`$press`, `$shows`) is known only
    /// on screens with `machine`.
    ///
    /// To mend it, write one of the names that the finding offers.
    /// ---
    /// 这一句用了一个没有人给的名字（带 `$` 的），所以永远说不出来。
    ///
    /// 每句都可以用本地的事实（比如 `$police`）和网点、程序给的：`$bank-phone`、`$counter-hours`、`$retract-seconds` 等。机器上写的字（`$press`、`$shows`）只有讲机器的页才知道。
    ///
    /// 改法：换成提示里给的名字。
    "unknown-argument", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    for line in subject.lines() {
        let pattern = subject.text(line).get(line.part.span.clone()).unwrap_or_default();
        for (_, place) in marks(pattern).into_iter().filter(|(mark, _)| *mark == Mark::Argument) {
            let name = pattern.get(place.start + 1..place.end).unwrap_or_default();
            // Without a name it is a broken placeable.
            if name.is_empty() || line.given.iter().any(|g| g == name) {
                continue;
            }
            let start = line.part.span.start;
            let d = Diagnostic::error("unknown-argument", &line.file, start + place.start..start + place.end);
            let mut known: Vec<&str> = line.given.iter().map(String::as_str).collect();
            // The facts are more than anybody reads in one sentence: those that are near are named.
            if nearest(name, &known).is_none() {
                known.retain(|given| subject.pack.facts.get(given).is_none());
            }
            known.sort_unstable();
            known.dedup();
            let machine = if ["press", "shows"].contains(&name) { "yes" } else { "no" };
            found.push(d.meant(name, known).with("machine", machine));
        }
    }
}
