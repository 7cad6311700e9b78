//! Saved takes that cannot be said any more.
use crate::{
    diagnostic::{Diagnostic, Level},
    lint::Subject,
    walk::{Lost, SavedTake, TAKES},
};

super::super::rule! {
    /// A saved take of a case cannot be said any more, or it ends in another way.
    ///
    /// A take (`assets/takes/NAME.kdl`) is a talk that somebody has rehearsed once and wants kept. It is said again at each check. It
    /// breaks when the case has no such moment or line any more, or when it comes to another end, or passes where it failed.
    ///
    /// ```kdl
    /// take quick-way case=uniform-on-video {
    ///     say hello chair
    ///     end safe passed=#true
    /// }
    /// ```
    ///
    /// It is a remark: the case can be rehearsed. If the case is right, change the take or rehearse it again.
    /// ---
    /// 存下来的一次演练说不下去了，或者走到了别的结尾。
    ///
    /// 存下来的演练（`assets/takes/名字.kdl`）是有人练过、想一直保住的一次。每次检查都会重新说一遍。情景里没有那个时刻、没有那句话了，
    /// 结尾变了，该过的不过、不该过的过了，都算说不下去。
    ///
    /// 这只是提醒，情景还能练。改法：情景改得对，就改存下来的这次，或者重新练一遍存下来。
    "take-broken", Walks, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let pack = &subject.pack;
    let unread = |name: &str| {
        subject.cases.iter().any(|told| told.case.name == name && told.found.iter().any(|d| d.level == Level::Error))
    };
    for name in pack.names(TAKES) {
        let file = format!("{TAKES}/{name}.kdl");
        let (takes, more) = SavedTake::read(&file, pack.file(&file).unwrap_or_default());
        found.extend(more);
        for take in takes.iter().filter(|take| !unread(&take.case.it)) {
            let Some((span, lost)) = take.replay(pack) else { continue };
            let cases: Vec<String> = pack.cases().into_iter().map(|case| case.name).collect();
            let (what, there, known) = match lost {
                Lost::Case => ("case", String::new(), cases),
                Lost::Moment(there) => ("moment", there, Vec::new()),
                Lost::Line(known) => ("line", String::new(), known),
                Lost::End(there) => ("end", there, Vec::new()),
            };
            // Fluent selects by value: an empty one has a name.
            let there = if there.is_empty() { "none".to_owned() } else { there };
            let word = pack.file(&file).and_then(|text| text.get(span.clone())).unwrap_or_default();
            let word = word.rsplit([' ', '=']).next().unwrap_or_default();
            let d = Diagnostic::error("take-broken", &file, span).warning();
            let d = d.with("what", what).with("take", &take.name.it).with("there", there);
            found.push(d.meant(word, known.iter().map(String::as_str)));
        }
    }
}
