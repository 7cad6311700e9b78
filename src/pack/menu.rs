//! The menus, and finding a task by choosing words instead of typing.
//!
//! **Invariant:** a page has at most four entries, and whatever `find` lists is found: its pages are made from the lists,
//! so that nobody has to draw that tree by hand.
//!
//! ```kdl
//! menu welcome { to cash; to told-me; to find }
//! menu lessons { more episodes; quiz; map }    // a few questions, and what lit up
//! menu told-me { script prize; script paid-tasks; more told-me-2 }    // more: the same list, a page further
//! find { word card lost-card change-pin; word phone phone-app phone-number }
//! ```
use super::WELCOME;
use crate::{
    diagnostic::Diagnostic,
    tree::{Form, Node, Want},
    words::Message,
};

/// The page on which a word is chosen, and the message with all words.
pub const FIND: &str = "find";
/// A second word, when the first leaves too many tasks: the message of its heading.
pub const FIND_ALSO: &str = "find-also";
/// The tasks that are left: the message of its heading.
pub const FIND_WHICH: &str = "find-which";
/// What leads on to more words or tasks: an attribute of [`FIND`].
pub const FIND_MORE: &str = "more";
/// What staff can open from their own page.
pub const FOR_STAFF: &str = "staff";
/// Where somebody whom nobody can place is sent to, by `goto=story`: what was said to the customer.
pub const TOLD: &str = "told-me";

/// The most entries of a page (domain notes, 6.4).
pub const MOST: usize = 4;

/// The words of menus are in this scope.
const SCOPE: &str = "menu";

const MENU: Form = Form { inside: Some(&["to", "script", "more", "quiz", "map"]), ..ENTRY };
const ENTRY: Form = Form { values: &[Want::Name], least: 1, ..Form::NONE };
const FINDER: Form = Form { inside: Some(&["word"]), ..Form::NONE };
const WORD: Form = Form { rest: Some(Want::Name), least: 2, ..Form::NONE };

/// The menu of everything that is told: it has a place at the edge of the welcome page too.
pub const LESSONS: &str = "lessons";

/// Where an entry of a menu leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Entry {
    /// Another menu.
    Menu(String),
    /// The same list, a page further.
    More(String),
    /// A script.
    Script(String),
    /// A word of [`FIND`], and the page that it leads to.
    Word(String, String),
    /// A script that was found by words; named by its title.
    Found(String),
    /// A few questions without an episode.
    Quiz,
    /// What lit up on the map.
    Map,
}

impl Entry {
    /// Names its words: an attribute of the menu's message.
    pub fn id(&self) -> &str {
        match self {
            Self::Menu(id) | Self::More(id) | Self::Script(id) | Self::Word(id, _) | Self::Found(id) => id,
            Self::Quiz => "quiz",
            Self::Map => "map",
        }
    }

    /// The menu that it leads to.
    pub fn menu(&self) -> Option<&str> {
        match self {
            Self::Menu(to) | Self::More(to) | Self::Word(_, to) => Some(to),
            Self::Script(_) | Self::Found(_) | Self::Quiz | Self::Map => None,
        }
    }

    /// The script that it leads to.
    pub fn script(&self) -> Option<&str> {
        match self {
            Self::Script(name) | Self::Found(name) => Some(name),
            Self::Menu(_) | Self::More(_) | Self::Word(..) | Self::Quiz | Self::Map => None,
        }
    }
}

/// One page of the menu.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Menu {
    /// Its name.
    pub id: String,
    /// The message of its heading in `menu.ftl`: its own name, or one for all pages of [`FIND`].
    pub words: String,
    /// At most four.
    pub entries: Vec<Entry>,
}

impl Menu {
    fn new(id: &str, words: &str, entries: Vec<Entry>) -> Self {
        Self { id: id.to_owned(), words: words.to_owned(), entries }
    }

    /// Whether it was made from the words of [`FIND`], and stands in no file.
    pub fn is_made(&self) -> bool {
        self.id.strip_prefix(FIND).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Its heading.
    pub fn heading(&self) -> Message {
        Message::of(SCOPE, &self.words)
    }

    /// What an entry is called.
    pub fn label(&self, entry: &Entry) -> Message {
        match entry {
            Entry::Found(script) => Message::of(script, "title"),
            Entry::Word(word, _) => Message::of(SCOPE, FIND).attribute(word),
            Entry::More(_) if self.is_made() => Message::of(SCOPE, FIND).attribute(FIND_MORE),
            Entry::Menu(_) | Entry::More(_) | Entry::Script(_) | Entry::Quiz | Entry::Map => {
                self.heading().attribute(entry.id())
            }
        }
    }
}

/// A word of [`FIND`], and the scripts that it stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word {
    /// Names its words: an attribute of [`FIND`].
    pub id: String,
    /// The scripts.
    pub scripts: Vec<String>,
}

/// The menus of a file, those of [`FIND`] behind the others; and the words that those were made from.
pub(super) fn read(file: &str, text: &str, scripts: &[&str]) -> (Vec<Menu>, Vec<Word>, Vec<Diagnostic>) {
    let (nodes, found) = crate::tree::read(file, text);
    let finds = nodes.iter().any(|n| n.name.it == FIND);
    let names = nodes.iter().filter(|n| n.name.it == "menu").filter_map(|n| n.arg(0)).chain(finds.then_some(FIND));
    let names: Vec<&str> = names.collect();
    let mut reader = Reader { file, found, names, scripts };
    let (mut menus, mut words): (Vec<Menu>, Vec<Word>) = (Vec::new(), Vec::new());
    for n in &nodes {
        match n.name.it.as_str() {
            "menu" => match reader.menu(n) {
                Some(menu) if menus.iter().any(|m| m.id == menu.id) => {
                    reader.found.push(Diagnostic::error("twice", file, n.head()).with("word", &menu.id));
                }
                menu => menus.extend(menu),
            },
            FIND => reader.find(n, &mut words),
            other if !n.broken => {
                let d = Diagnostic::error("unknown-word", file, n.name.span.clone());
                reader.found.push(d.meant(other, ["menu", FIND]));
            }
            _ => {}
        }
    }
    let mut found = reader.found;
    if menus.first().is_none_or(|m| m.id != WELCOME) {
        found.push(Diagnostic::error("no-welcome", file, nodes.first().map_or(0..0, Node::head)));
    }
    menus.extend(pages(&words));
    (menus, words, found)
}

struct Reader<'a> {
    file: &'a str,
    found: Vec<Diagnostic>,
    names: Vec<&'a str>,
    scripts: &'a [&'a str],
}

impl Reader<'_> {
    fn menu(&mut self, n: &Node) -> Option<Menu> {
        MENU.check(self.file, n, &mut self.found);
        let id = n.arg(0)?;
        let mut entries = Vec::new();
        for c in n.children.iter().filter(|c| !c.broken) {
            if let Some(entry) = [Entry::Quiz, Entry::Map].into_iter().find(|entry| entry.id() == c.name.it) {
                Form::NONE.check(self.file, c, &mut self.found);
                if entries.contains(&entry) {
                    let d = Diagnostic::error("twice", self.file, c.name.span.clone());
                    self.found.push(d.with("word", entry.id()));
                } else {
                    entries.push(entry);
                }
                continue;
            }
            ENTRY.check(self.file, c, &mut self.found);
            let Some(word) = c.arg(0) else { continue };
            let (known, entry) = match c.name.it.as_str() {
                "to" => (&self.names[..], Entry::Menu(word.to_owned())),
                "more" => (&self.names[..], Entry::More(word.to_owned())),
                "script" => (self.scripts, Entry::Script(word.to_owned())),
                _ => continue,
            };
            if entries.contains(&entry) {
                self.found.push(Diagnostic::error("twice", self.file, c.args[0].span.clone()).with("word", word));
            } else if known.contains(&word) {
                entries.push(entry);
            } else {
                let d = Diagnostic::error("missing-goto", self.file, c.args[0].span.clone());
                self.found.push(d.meant(word, known.iter().copied()));
            }
        }
        if let (true, Some(fifth)) = (entries.len() > MOST, n.children.get(MOST)) {
            self.found.push(Diagnostic::error("too-many-choices", self.file, fifth.head()).with("word", id));
        }
        Some(Menu::new(id, id, entries))
    }

    fn find(&mut self, n: &Node, words: &mut Vec<Word>) {
        FINDER.check(self.file, n, &mut self.found);
        for c in n.children.iter().filter(|c| !c.broken && c.name.it == "word") {
            WORD.check(self.file, c, &mut self.found);
            let Some(id) = c.arg(0) else { continue };
            let mut scripts: Vec<String> = Vec::new();
            for (at, value) in c.args.iter().enumerate().skip(1) {
                let Some(name) = c.arg(at) else { continue };
                if scripts.iter().any(|s| s == name) {
                    self.found.push(Diagnostic::error("twice", self.file, value.span.clone()).with("word", name));
                } else if self.scripts.contains(&name) {
                    scripts.push(name.to_owned());
                } else {
                    let d = Diagnostic::error("missing-goto", self.file, value.span.clone());
                    self.found.push(d.meant(name, self.scripts.iter().copied()));
                }
            }
            if words.iter().any(|w| w.id == id) || id == FIND_MORE {
                self.found.push(Diagnostic::error("twice", self.file, c.args[0].span.clone()).with("word", id));
            } else {
                words.push(Word { id: id.to_owned(), scripts });
            }
        }
    }
}

/// A list in pages of four: three and "more" on all but the last.
fn list(id: &str, words: &str, entries: &[Entry], out: &mut Vec<Menu>) {
    let mut rest = entries;
    // No word begins like this, so that no page of a second word has such a name.
    let name = |page: usize| if page == 1 { id.to_owned() } else { format!("{id}/-{page}") };
    for page in 1.. {
        if rest.len() <= MOST {
            out.push(Menu::new(&name(page), words, rest.to_vec()));
            return;
        }
        let (here, left) = rest.split_at(MOST - 1);
        out.push(Menu::new(&name(page), words, [here, &[Entry::More(name(page + 1))]].concat()));
        rest = left;
    }
}

/// The pages of [`FIND`]: a word; a second one that goes with it, while that leaves fewer tasks; the tasks.
fn pages(words: &[Word]) -> Vec<Menu> {
    let mut out = Vec::new();
    if words.is_empty() {
        return out;
    }
    let page = |word: &Word| Entry::Word(word.id.clone(), format!("{FIND}/{}", word.id));
    list(FIND, FIND, &words.iter().map(page).collect::<Vec<_>>(), &mut out);
    let which = |names: &[&String]| names.iter().map(|name| Entry::Found((*name).clone())).collect::<Vec<_>>();
    for word in words {
        let id = format!("{FIND}/{}", word.id);
        let all: Vec<&String> = word.scripts.iter().collect();
        if all.len() <= MOST {
            list(&id, FIND_WHICH, &which(&all), &mut out);
            continue;
        }
        let (seconds, rest) = seconds(word, words);
        if seconds.is_empty() {
            list(&id, FIND_WHICH, &which(&all), &mut out);
            continue;
        }
        let to = |second: &Word| format!("{id}/{}", second.id);
        let mut entries: Vec<Entry> = seconds.iter().map(|(w, _)| Entry::Word(w.id.clone(), to(w))).collect();
        if !rest.is_empty() {
            entries.push(Entry::More(format!("{id}/-rest")));
        }
        out.push(Menu::new(&id, FIND_ALSO, entries));
        for (second, both) in &seconds {
            list(&to(second), FIND_WHICH, &which(both), &mut out);
        }
        if !rest.is_empty() {
            list(&format!("{id}/-rest"), FIND_WHICH, &which(&rest), &mut out);
        }
    }
    out
}

/// Up to three words that tell the tasks of a word apart, each with those that have both, and the tasks that have none
/// of them. The word that covers most comes first; of two that cover as many, the one that stands first.
fn seconds<'a>(word: &'a Word, words: &'a [Word]) -> (Vec<(&'a Word, Vec<&'a String>)>, Vec<&'a String>) {
    let mut rest: Vec<&String> = word.scripts.iter().collect();
    let mut chosen: Vec<(&Word, Vec<&String>)> = Vec::new();
    while chosen.len() < MOST - 1 && !rest.is_empty() {
        let both = |w: &&'a Word| word.scripts.iter().filter(|s| w.scripts.contains(s)).collect::<Vec<_>>();
        let open = words.iter().filter(|w| w.id != word.id && chosen.iter().all(|(c, _)| c.id != w.id));
        let new = |w: &&Word| rest.iter().filter(|s| w.scripts.contains(s)).count();
        let Some(best) = open.rev().filter(|w| both(w).len() < word.scripts.len()).max_by_key(new) else { break };
        if new(&best) == 0 {
            break;
        }
        rest.retain(|s| !best.scripts.contains(s));
        chosen.push((best, both(&best)));
    }
    (chosen, rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const NAMES: [&str; 12] = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];

    fn made(text: &str) -> (Vec<Menu>, Vec<Diagnostic>) {
        let (menus, _, found) = read("assets/menu.kdl", text, &NAMES);
        (menus, found)
    }

    /// What can be reached from a page, and after how many pages at the most.
    fn reached<'a>(menus: &'a [Menu], id: &str, depth: usize, out: &mut BTreeSet<(&'a str, usize)>) {
        let menu = menus.iter().find(|m| m.id == id).expect(id);
        assert!((1..=MOST).contains(&menu.entries.len()), "{id}");
        for entry in &menu.entries {
            match (entry.script(), entry.menu()) {
                (Some(script), _) => drop(out.insert((script, depth))),
                (_, Some(to)) => reached(menus, to, depth + usize::from(!matches!(entry, Entry::More(_))), out),
                _ => {}
            }
        }
    }

    #[test]
    fn whatever_a_word_stands_for_is_found_by_two_words_at_the_most() {
        let text = "menu welcome { to find }\nfind {\n  word x a b c d e f g\n  word y a b h\n  word z c i j k l a\n  word v d\n  word w a b c d e\n}\n";
        let (menus, found) = made(text);
        assert_eq!(found, []);
        let mut out = BTreeSet::new();
        reached(&menus, WELCOME, 1, &mut out);
        let names: BTreeSet<&str> = out.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, NAMES.into());
        assert!(out.iter().all(|(_, depth)| (3..=4).contains(depth)), "{out:?}");
        for (word, scripts) in [("x", "abcdefg"), ("y", "abh"), ("z", "cijkla"), ("v", "d"), ("w", "abcde")] {
            let mut out = BTreeSet::new();
            reached(&menus, &format!("find/{word}"), 0, &mut out);
            let names: BTreeSet<&str> = out.iter().map(|(name, _)| *name).collect();
            assert_eq!(names.iter().copied().collect::<String>().len(), scripts.len(), "{word}: {names:?}");
        }
    }

    #[test]
    fn slips_in_the_words_are_named_in_their_place() {
        let text = "menu welcome { to fnd }\nfind {\n  word x a b q\n  word x c d\n  wrod y a\n  word z a a\n}\n";
        let (_, found) = made(text);
        let said: Vec<String> = found.iter().map(|d| format!("{} {}", d.code, d.args[0].1)).collect();
        assert_eq!(said, ["missing-goto fnd", "unknown-word wrod", "missing-goto q", "twice x", "twice a"]);
    }
}
