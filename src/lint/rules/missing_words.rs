use crate::{
    art::{LIT, MAP},
    case::PREFIX,
    diagnostic::{Diagnostic, nearest},
    lint::{Read, Subject, lines::Line},
    pack::{Entry, FIND, FIND_MORE, QUIZZES},
    scene::said::{OFFERED, SAID, Use},
    script::Special,
    words::{COMMON, Tongue, parts::empty},
};
use std::{borrow::Cow, collections::BTreeSet, ops::Range};

super::super::rule! {
    /// A screen, a choice, a menu or a page of the program has no words in one of the languages.
    ///
    /// Customers of that language would read this one in the first language, amid their own. What one reviewed
    /// language
    /// says, the others must say too. A language that waits for its native reader may lack any; `needs-review`
    /// counts.
    ///
    /// To mend it, add the message or the attribute to the file that the finding names.
    /// ---
    /// 有一页、一个选项、一个菜单，或者程序自己的一句话，在某种语言里没有词句。
    ///
    /// 看这种语言的客人，会在自己的文字里看到一句第一语言的话。一种语言里有的，别的语言也要有。还在等母语的人看的语言可以不全，
    /// 由 `needs-review` 来数。
    ///
    /// 改法：在提示说的文件里，加上这一句或这个属性。
    "missing-words", Words, run
}

/// A text that is needed: its scope, its name, and the place that needs it.
struct Need<'a> {
    scope: &'a str,
    id: Cow<'a, str>,
    attribute: Option<&'a str>,
    /// The shared words serve as well.
    shared: bool,
    at: Option<(String, Range<usize>)>,
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let reviewed: Vec<Tongue> = subject.pack.words.reviewed().collect();
    let key = |l: &Line| (l.tongue, l.scope.clone(), l.part.key());
    let mut has: BTreeSet<_> = subject.lines().iter().map(key).collect();
    // A name without words is a finding of its own.
    for &tongue in &reviewed {
        let texts = subject.pack.words.texts(tongue);
        let named = texts.flat_map(|(scope, _, text)| empty(text).into_iter().map(move |p| (scope.to_owned(), p.key())));
        has.extend(named.map(|(scope, key)| (tongue, scope, key)));
    }
    let has = |tongue: Tongue, scope: &str, key: &str| has.contains(&(tongue, scope.to_owned(), key.to_owned()));
    let mut told = BTreeSet::new();
    for need in needs(subject) {
        let key = need.attribute.map_or(need.id.to_string(), |a| format!("{}.{a}", need.id));
        if !told.insert((need.scope.to_owned(), key.clone())) {
            continue;
        }
        let shared = |t| need.shared && need.attribute.is_some_and(|a| has(t, COMMON, a));
        let lacking: Vec<Tongue> =
            reviewed.iter().copied().filter(|t| !has(*t, need.scope, &key) && !shared(*t)).collect();
        for &tongue in &lacking {
            // A language without any shared words is not begun; one line for it would be a hundred.
            if !subject.pack.words.has_scope(tongue, COMMON) {
                continue;
            }
            let file = format!("locales/{}/{}.ftl", subject.tag(tongue), need.scope);
            if slipped(subject, &need, tongue) {
                continue;
            }
            let whole = !subject.pack.words.has_scope(tongue, need.scope);
            // A trainer writes for the own team: a case without words of a language is rehearsed in the first one.
            if whole && tongue != 0 && need.scope.starts_with(PREFIX) {
                continue;
            }
            if whole && !told.insert((need.scope.to_owned(), file.clone())) {
                continue;
            }
            let (at, place) = place(subject, &need, tongue, &file);
            let d = Diagnostic::error("missing-words", &at, place);
            let word = if whole { need.scope.to_owned() } else { key.clone() };
            found.push(d.with("word", word).with("file", file).with("whole", if whole { "yes" } else { "no" }));
        }
    }
}

/// Whether the words are there under a name that is most likely a slip of this one: that is a finding of its own.
fn slipped(subject: &Subject, need: &Need, tongue: Tongue) -> bool {
    let mut strange = subject.lines_of(tongue).filter(|l| l.used.is_none() && l.scope == need.scope);
    strange.any(|l| match (need.attribute, &l.part.attribute) {
        (Some(wanted), Some(written)) => l.part.id == *need.id && nearest(written, &[wanted]).is_some(),
        (None, None) => nearest(&l.part.id, &[&need.id]).is_some(),
        _ => false,
    })
}

/// Where a text that lacks is missed: at its message in the file that lacks it, at what needs it, or at the text in
/// another language.
fn place(subject: &Subject, need: &Need, tongue: Tongue, file: &str) -> (String, Range<usize>) {
    let in_scope = |l: &&Line| l.scope == need.scope && l.part.id == *need.id;
    let own = subject.lines_of(tongue).find(in_scope).filter(|_| need.attribute.is_some());
    if let Some(line) = own.filter(|l| l.file == file && l.part.attribute.is_none()) {
        return (line.file.clone(), line.part.name.clone());
    }
    if let Some(at) = &need.at {
        return at.clone();
    }
    let same = |l: &&Line| in_scope(l) && l.part.attribute.as_deref() == need.attribute;
    match subject.lines().iter().find(same) {
        Some(line) => (line.file.clone(), line.part.name.clone()),
        None => (file.to_owned(), 0..0),
    }
}

/// Everything that must have words.
fn needs(subject: &Subject) -> Vec<Need<'_>> {
    let mut all = Vec::new();
    for read in &subject.scripts {
        script(subject, read, &mut all);
    }
    // What was misread wants other words than the case that was meant.
    for told in subject.cases.iter().filter(|told| told.found.is_empty()) {
        all.extend(told.says.iter().map(|(said, at)| Need {
            scope: &said.scope,
            id: Cow::Borrowed(said.id.as_str()),
            attribute: said.attribute.as_deref(),
            shared: false,
            at: Some((told.file.clone(), at.clone())),
        }));
    }
    // A draft of a script has neither cases nor quizzes.
    for (quiz, _) in subject.pack.quizzes().filter(|_| subject.practice) {
        let file = format!("{QUIZZES}/{}.kdl", quiz.topic);
        all.extend(quiz.says().map(|(item, attribute)| Need {
            scope: &quiz.scope,
            id: Cow::Borrowed(item.id.as_str()),
            attribute,
            shared: false,
            at: Some((file.clone(), item.span.clone())),
        }));
    }
    for spot in &subject.pack.map().0.places {
        let at = subject.pack.map_file().map(|file| (file.to_owned(), spot.span.clone()));
        all.extend([None, Some(LIT)].map(|attribute| Need {
            scope: MAP,
            id: Cow::Borrowed(spot.id.as_str()),
            attribute,
            shared: false,
            at: at.clone(),
        }));
    }
    let menus = subject.pack.file("assets/menu.kdl").unwrap_or_default();
    for menu in &subject.pack.menus {
        let at = |words: &str| {
            let start = menus.find(words)?;
            Some(("assets/menu.kdl".to_owned(), start..start + words.len()))
        };
        let head = if menu.is_made() { at(FIND) } else { at(&format!("menu {}", menu.id)) };
        all.push(Need { scope: "menu", id: Cow::Borrowed(&menu.words), attribute: None, shared: false, at: head.clone() });
        for entry in &menu.entries {
            let id = entry.id();
            let (words, attribute, at) = match entry {
                // It has the title of its script, which is needed anyway.
                Entry::Found(_) => continue,
                Entry::Word(..) => (FIND, id, at(&format!("word {id}"))),
                Entry::More(_) if menu.is_made() => (FIND, FIND_MORE, head.clone()),
                Entry::More(_) => (menu.words.as_str(), id, at(&format!("more {id}"))),
                Entry::Menu(_) => (menu.words.as_str(), id, at(&format!("to {id}"))),
                Entry::Quiz | Entry::Map => (menu.words.as_str(), id, head.clone()),
                Entry::Script(_) => (menu.words.as_str(), id, at(&format!("script {id}"))),
            };
            all.push(Need { scope: "menu", id: Cow::Borrowed(words), attribute: Some(attribute), shared: false, at });
        }
    }
    let program = SAID.iter().flat_map(|(_, ids)| ids.iter()).chain(&OFFERED);
    for said in program {
        let (id, attribute) = said.split_once('.').map_or((*said, None), |(id, a)| (id, Some(a)));
        all.push(Need { scope: COMMON, id: Cow::Borrowed(id), attribute, shared: false, at: None });
    }
    // What one language says, the others say too.
    for line in subject.lines().iter().filter(|l| l.used.is_some()) {
        // A message that is missing is a finding of its own.
        if subject.pack.words.needs_review(line.tongue) || line.used == Some(Use::Sent) {
            continue;
        }
        let (scope, id, attribute) = (line.scope.as_str(), line.part.id.as_str(), line.part.attribute.as_deref());
        all.push(Need { scope, id: Cow::Borrowed(id), attribute, shared: false, at: None });
    }
    all
}

fn script<'a>(subject: &'a Subject, read: &'a Read, all: &mut Vec<Need<'a>>) {
    let script = &read.script;
    let text = subject.pack.file(&read.file).unwrap_or_default();
    let head = text.find("script ").map_or(0..0, |at| at..at + "script ".len() + script.name.len());
    let at = |place: &Range<usize>| Some((read.file.clone(), place.clone()));
    let own = script.name.as_str();
    all.push(Need { scope: own, id: Cow::Borrowed("title"), attribute: None, shared: false, at: at(&head) });
    for screen in &script.screens {
        let heading = |scope: &'a str, id: Cow<'a, str>| Need { scope, id, attribute: None, shared: false, at: at(&screen.span) };
        match &screen.special {
            Special::Ask(question) => all.push(heading("risk", Cow::Borrowed(question))),
            Special::More(set) => {
                let then = subject.pack.risk.set(set).into_iter().flat_map(|s| &s.then);
                all.extend(then.map(|question| heading("risk", Cow::Borrowed(question))));
            }
            Special::Verdict { .. } | Special::Gate(_) | Special::Quiz(_) => {}
            _ => all.push(heading(own, Cow::Borrowed(&screen.id))),
        }
        all.extend((2..=screen.variants).map(|n| heading(own, Cow::Owned(format!("{}-{n}", screen.id)))));
        for choice in &screen.choices {
            let (id, attribute) = (Cow::Borrowed(screen.id.as_str()), Some(choice.id.as_str()));
            all.push(Need { scope: own, id, attribute, shared: true, at: at(&choice.span) });
        }
    }
}
