use super::super::{Subject, rule};
use crate::diagnostic::Diagnostic;
use crate::words::Message;

rule! {
    /// A gate lacks its words for staff: what to say (.staff), what to do (.do), what never to do (.never).
    ///
    /// A colleague who comes to a frightened customer has no time to think of the right words. They stand on the
    /// staff page of the gate.
    ///
    /// ```ftl
    /// talk =
    ///     .staff = Greet first: "We have a short chat with everyone."
    ///     .do = Offer a seat. Listen, then ring the family together.
    ///     .never = Do not hurry them, do not ask for the PIN.
    /// ```
    ///
    /// To mend it, add the attributes that are missing to the message of the gate, in each language.
    /// ---
    /// 关口少了给工作人员的话：怎么说（.staff）、怎么做（.do）、不能做什么（.never）。
    ///
    /// 同事来到着急的客人身边，来不及想该怎么说。这些话写在关口的工作人员页上。
    ///
    /// 改法：在词句文件里，给这个关口补上少的几条，每种语言都要。
    "staff-without-words", Script, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let pack = &subject.pack;
    for (read, _, screen) in subject.sound().filter(|(_, _, s)| s.is_gate()) {
        let lacks = |tongue: usize, name: &str| {
            !pack.has(tongue, &Message::of(&read.script.name, &screen.id).attribute(name))
        };
        for tongue in pack.words.reviewed() {
            let parts = ["staff", "do", "never"].into_iter();
            // What only this language lacks is missing from it like any other words.
            let gone: Vec<String> =
                parts.filter(|p| lacks(tongue, p) && lacks(0, p)).map(|p| format!(".{p}")).collect();
            if let (false, Some(tag)) = (gone.is_empty(), pack.words.tags().get(tongue)) {
                let d = read.at("staff-without-words", screen).with("missing", gone.join(", "));
                found.push(d.with("file", format!("locales/{tag}/{}.ftl", read.script.name)));
            }
        }
    }
}
