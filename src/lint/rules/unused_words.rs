use crate::{
    art::MAP,
    diagnostic::{Diagnostic, Level, nearest},
    lint::{
        Subject,
        lines::{Line, Uses},
    },
    words::COMMON,
};
use std::collections::BTreeSet;

super::super::rule! {
    /// Words that nobody says: no screen, no choice, no menu, no question and no page of the program has this name.
    ///
    /// It is an error when the name looks like a slip of one that has no words yet, because then the customer does
    /// not
    /// read them; else a remark.
    ///
    /// To mend it, correct the name, or take the words out.
    /// ---
    /// 没有地方说的词句：没有哪一页、哪个选项、哪个菜单、哪个问题，也没有程序自己的页用这个名字。
    ///
    /// 名字像是写错的，而对的那个还没有词句，就算错误，因为客人看不到这句话；不然只提醒。
    ///
    /// 改法：改对名字；或者删掉这一句。
    "unused-words", Words, run
}

fn run(subject: &Subject, found: &mut Vec<Diagnostic>) {
    let uses = Uses::new(&subject.pack, subject.practice);
    let key = |l: &Line| (l.tongue, l.scope.clone(), l.part.key());
    let has: BTreeSet<_> = subject.lines().iter().filter(|l| l.used.is_some()).map(key).collect();
    let mut told = BTreeSet::new();
    for line in subject.lines().iter().filter(|l| l.used.is_none()) {
        let script = subject.scripts.iter().find(|r| r.script.name == line.scope);
        // What could not be read may well say it.
        let case = subject.cases.iter().find(|told| told.case.scope() == line.scope);
        let quiz = subject.pack.quizzes().find(|(quiz, _)| quiz.scope == line.scope);
        let broken = script.is_some_and(|r| r.found.iter().any(|d| d.level == Level::Error))
            || case.is_some_and(|told| !told.found.is_empty())
            || quiz.is_some_and(|(_, found)| !found.is_empty());
        let nothing = match line.scope.as_str() {
            "menu" => subject.pack.menus.is_empty(),
            MAP => subject.pack.map_file().is_none() || !subject.pack.map().1.is_empty(),
            "risk" => subject.pack.risk.questions.is_empty(),
            _ => false,
        };
        if broken || nothing {
            continue;
        }
        let known_file = script.is_some() || case.is_some() || quiz.is_some() || [COMMON, "menu", "risk", MAP].contains(&line.scope.as_str());
        if !known_file {
            if told.insert((line.tongue, line.scope.clone(), String::new())) {
                let scripts: Vec<&str> = subject.pack.scripts().collect();
                let meant = nearest(&line.scope, &scripts).filter(|name| !subject.pack.words.has_scope(line.tongue, name));
                found.push(slip(line, &line.scope, meant, "file"));
            }
            continue;
        }
        let names = uses.known(&line.scope, None);
        let screen = names.contains(&line.part.id);
        let lacking = |name: &&str| {
            let key = if screen { format!("{}.{name}", line.part.id) } else { (*name).to_owned() };
            !has.contains(&(line.tongue, line.scope.clone(), key))
        };
        let (word, known) = match &line.part.attribute {
            Some(attribute) if screen => (attribute, uses.known(&line.scope, Some(&line.part.id))),
            _ => (&line.part.id, names),
        };
        // The attributes of a message that nobody says are not said either.
        if !told.insert((line.tongue, line.scope.clone(), if screen { line.part.key() } else { line.part.id.clone() })) {
            continue;
        }
        let known: Vec<&str> = known.iter().map(String::as_str).filter(lacking).collect();
        found.push(slip(line, word, nearest(word, &known), "name"));
    }
}

fn slip(line: &Line, word: &str, meant: Option<&str>, what: &str) -> Diagnostic {
    let d = Diagnostic::error("unused-words", &line.file, line.part.name.clone());
    let d = if meant.is_some() { d } else { d.warning() };
    d.with("word", word).with("meant", meant.unwrap_or_default()).with("what", what)
}
