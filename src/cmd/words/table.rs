//! The rows of a translator's table: one text each, in the order in which a customer meets them.
//!
//! **Invariant:** a pack in, rows out. Every text of the first language has exactly one row, and so has every text that
//! only the other language has.
use crate::{
    pack::{FIND, FIND_MORE, Pack},
    script::{Screen, Special},
    tour,
    words::{
        COMMON, Tongue,
        cell::{cell, plain},
        parts::{Part, parts},
        sources::{self, Sources},
    },
};

/// The words for authors: their own table, and only when it is asked for.
pub(super) const AUTHORS: &str = "check";

/// The columns, in their order. The last two are how a row is found again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    Script,
    Screen,
    Part,
    Reader,
    Source,
    Text,
    State,
    Limit,
    Stay,
    Picture,
    Comment,
    Hash,
    Key,
}

impl Column {
    pub(super) const ALL: [Self; 13] = [
        Self::Script,
        Self::Screen,
        Self::Part,
        Self::Reader,
        Self::Source,
        Self::Text,
        Self::State,
        Self::Limit,
        Self::Stay,
        Self::Picture,
        Self::Comment,
        Self::Hash,
        Self::Key,
    ];

    /// Its heading in `check.ftl`.
    pub(super) fn heading(self) -> &'static str {
        match self {
            Self::Script => "table-script",
            Self::Screen => "table-screen",
            Self::Part => "table-part",
            Self::Reader => "table-reader",
            Self::Source => "table-source",
            Self::Text => "table-text",
            Self::State => "table-state",
            Self::Limit => "table-limit",
            Self::Stay => "table-stay",
            Self::Picture => "table-picture",
            Self::Comment => "table-comment",
            Self::Hash => "table-hash",
            Self::Key => "table-key",
        }
    }

    /// How wide it is drawn, in characters.
    pub(super) fn width(self) -> u16 {
        match self {
            Self::Source | Self::Text => 44,
            Self::Picture => 40,
            Self::Comment | Self::Key => 28,
            Self::Stay | Self::Hash => 18,
            Self::Script | Self::Screen | Self::Limit => 16,
            Self::Part | Self::Reader | Self::State => 11,
        }
    }

    /// Not for the translator to change.
    pub(super) fn grey(self) -> bool {
        matches!(self, Self::Source | Self::Hash | Self::Key)
    }
}

/// What a text is on its screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Title,
    Heading,
    Body,
    Brief,
    /// From 1.
    Choice(usize),
    Says,
    Does,
    Never,
    Other,
}

/// Who reads a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    Customer,
    Staff,
    Author,
}

/// How far a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    Missing,
    Stale,
    Done,
    Unused,
}

/// The text of the first language.
pub(super) struct Source {
    pub(super) part: Part,
    pub(super) cell: String,
}

/// One row.
pub(super) struct Row {
    pub(super) scope: String,
    pub(super) id: String,
    pub(super) attribute: Option<String>,
    /// The screen or menu, as the script names it.
    pub(super) screen: String,
    pub(super) role: Role,
    pub(super) reader: Reader,
    /// Nothing when only the other language has it.
    pub(super) source: Option<Source>,
    /// The present text; empty when there is none.
    pub(super) text: String,
    pub(super) state: State,
    /// The picture in which it is seen, without its ending.
    pub(super) picture: Option<String>,
}

impl Row {
    /// How a row is found again.
    pub(super) fn key(&self) -> String {
        let dot = self.attribute.as_ref().map(|a| format!(".{a}")).unwrap_or_default();
        format!("{}:{}{dot}", self.scope, self.id)
    }

    /// The name of the source's text.
    pub(super) fn hash(&self) -> String {
        self.source.as_ref().map(|s| sources::hash(&s.part.raw)).unwrap_or_default()
    }

    /// How long it may be in a language, if that is known.
    pub(super) fn limit(&self, language: &str) -> Option<Limit> {
        Limit::of(language, self.role)
    }
}

/// How long a text may be: the table "How long a text may be" of the README.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Limit {
    pub(super) most: usize,
    pub(super) words: bool,
}

impl Limit {
    fn of(language: &str, role: Role) -> Option<Self> {
        let characters = |most| Some(Self { most, words: false });
        match (language, role) {
            ("zh", Role::Title | Role::Heading) => characters(18),
            ("zh", Role::Choice(_)) => characters(12),
            ("zh", Role::Body | Role::Brief) | ("en", Role::Title | Role::Heading) => characters(60),
            ("en", Role::Choice(_)) => characters(26),
            ("en", Role::Body | Role::Brief) => Some(Self { most: 45, words: true }),
            _ => None,
        }
    }

    /// How long a cell is; placeables are not counted.
    pub(super) fn measure(self, cell: &str) -> usize {
        let text = plain(cell);
        if self.words {
            text.split_whitespace().filter(|w| w.chars().any(char::is_alphanumeric)).count()
        } else {
            text.chars().filter(|c| *c != '\n').count()
        }
    }
}

/// The files of words in the order of play: the menus, each script, the questions about fraud, the program's own pages.
pub(super) fn scopes(pack: &Pack) -> Vec<String> {
    let scripts = tour::scripts(pack);
    std::iter::once("menu")
        .chain(scripts.iter().map(String::as_str))
        .chain(["risk", COMMON])
        .map(str::to_owned)
        .collect()
}

/// Where a text stands: its message and attribute, its screen, and what it is there.
struct Place {
    id: String,
    attribute: Option<String>,
    screen: String,
    role: Role,
    reader: Reader,
    picture: Option<String>,
}

/// The texts of a scope in the order of play.
pub(super) fn rows(pack: &Pack, tongue: Option<Tongue>, tag: &str, scope: &str) -> Vec<Row> {
    let text = |tongue: Option<Tongue>| tongue.and_then(|t| pack.words.source(t, scope)).map_or("", |(_, text)| text);
    let (first, other) = (text(Some(0)), text(tongue));
    let (sources, mine) = (parts(first), parts(other));
    let recorded = super::recorded(pack, tag);
    let mut places = places(pack, scope);
    for part in sources.iter().chain(&mine) {
        let known = places.iter().any(|p| p.id == part.id && p.attribute == part.attribute);
        if !known {
            places.push(rest(pack, scope, part, &places));
        }
    }
    let row = |place: Place| {
        let same = |p: &&Part| p.id == place.id && p.attribute == place.attribute;
        let source = sources.iter().find(same).map(|p| Source { cell: cell(first, p), part: p.clone() });
        let text = mine.iter().find(same).map(|p| cell(other, p));
        if source.is_none() && text.is_none() {
            return None;
        }
        let state = state(scope, source.as_ref(), text.as_deref(), tongue, &recorded);
        let Place { id, attribute, screen, role, reader, picture } = place;
        let (scope, text) = (scope.to_owned(), text.unwrap_or_default());
        let picture = picture.map(|stop| picture_name(&stop, tag));
        Some(Row { scope, id, attribute, screen, role, reader, source, text, state, picture })
    };
    let mut rows: Vec<Row> = places.into_iter().filter_map(row).collect();
    // What nobody says any more comes last.
    rows.sort_by_key(|r| r.state == State::Unused);
    rows
}

fn state(
    scope: &str,
    source: Option<&Source>,
    text: Option<&str>,
    tongue: Option<Tongue>,
    recorded: &Sources,
) -> State {
    match (source, text) {
        (None, _) => State::Unused,
        (Some(_), None) => State::Missing,
        (Some(s), Some(_)) => {
            let from = recorded.get(scope, &s.part).filter(|_| tongue != Some(0));
            if from.is_some_and(|from| from != sources::hash(&s.part.raw)) { State::Stale } else { State::Done }
        }
    }
}

/// The name that `preview` gives to a picture: the screen, the language, and how it is drawn when nothing is asked for.
fn picture_name(stop: &str, tag: &str) -> String {
    format!("{}-{tag}-paper-large-80x24.png", stop.replace('/', "-"))
}

fn places(pack: &Pack, scope: &str) -> Vec<Place> {
    let mut all = Vec::new();
    if scope == "menu" {
        for menu in &pack.menus {
            // The pages of finding by words share theirs.
            if all.iter().any(|p: &Place| p.id == menu.words) {
                continue;
            }
            let stop = format!("menu/{}", menu.id);
            let own = menu.entries.iter().map(|e| menu.label(e)).filter(|l| l.id == menu.words);
            let mut names: Vec<String> = own.filter_map(|l| l.attribute).collect();
            if menu.id == FIND {
                names = pack.finder.iter().map(|w| w.id.clone()).chain([FIND_MORE.to_owned()]).collect();
            }
            let choices = names.iter().map(|name| (name.as_str(), Reader::Customer));
            all.extend(screen_places(&menu.words, &menu.words, &stop, choices));
        }
    } else if let Some(script) = pack.script(scope) {
        all.push(Place {
            id: "title".to_owned(),
            attribute: None,
            screen: scope.to_owned(),
            role: Role::Title,
            reader: Reader::Customer,
            picture: script.screens.get(script.start).map(|s| format!("{scope}/{}", s.id)),
        });
        for screen in tour::order(script).into_iter().map(|at| &script.screens[at]) {
            let stop = format!("{scope}/{}", screen.id);
            all.extend(screen_places(&screen.id, &screen.id, &stop, own_choices(screen)));
            for n in 2..=screen.variants {
                let id = format!("{}-{n}", screen.id);
                all.extend(screen_places(&id, &id, &format!("{scope}/{id}"), std::iter::empty()));
            }
        }
    } else if scope == "risk" {
        for script in tour::scripts(pack) {
            for screen in pack.script(&script).into_iter().flat_map(|s| &s.screens) {
                let ids: Vec<&String> = match &screen.special {
                    Special::Ask(id) => vec![id],
                    Special::More(set) => pack.risk.set(set).into_iter().flat_map(|s| &s.then).collect(),
                    _ => continue,
                };
                for id in ids {
                    if !all.iter().any(|p: &Place| p.id == *id) {
                        all.extend(screen_places(id, id, &format!("{script}/{}", screen.id), std::iter::empty()));
                    }
                }
            }
        }
    }
    all
}

fn own_choices(screen: &Screen) -> impl Iterator<Item = (&str, Reader)> {
    let reader = |staff| if staff { Reader::Staff } else { Reader::Customer };
    screen.choices.iter().map(move |c| (c.id.as_str(), reader(c.by_staff)))
}

/// The texts of a screen from top to bottom, then what staff read.
fn screen_places<'a>(
    id: &str,
    screen: &str,
    stop: &str,
    choices: impl Iterator<Item = (&'a str, Reader)>,
) -> Vec<Place> {
    let place = |attribute: Option<&str>, role, reader| Place {
        id: id.to_owned(),
        attribute: attribute.map(str::to_owned),
        screen: screen.to_owned(),
        role,
        reader,
        picture: Some(stop.to_owned()),
    };
    let mut all = vec![
        place(None, Role::Heading, Reader::Customer),
        place(Some("body"), Role::Body, Reader::Customer),
        place(Some("brief"), Role::Brief, Reader::Customer),
    ];
    all.extend(choices.enumerate().map(|(n, (choice, reader))| place(Some(choice), Role::Choice(n + 1), reader)));
    all.extend(
        [("staff", Role::Says), ("do", Role::Does), ("never", Role::Never)]
            .map(|(name, role)| place(Some(name), role, Reader::Staff)),
    );
    all
}

/// The place of a text that no screen of the scope names.
fn rest(pack: &Pack, scope: &str, part: &Part, places: &[Place]) -> Place {
    /// Messages of the shared words that only staff read.
    const STAFF: [&str; 7] = ["staff-", "pad-", "bar-", "letterings-", "answer", "trial", "too-small"];
    let near = places.iter().find(|p| p.id == part.id);
    let staff = scope == COMMON && STAFF.iter().any(|s| part.id.starts_with(s));
    let role = match part.attribute.as_deref() {
        _ if scope == AUTHORS => Role::Other,
        Some("body") => Role::Body,
        Some("brief") => Role::Brief,
        Some("staff") => Role::Says,
        Some("do") => Role::Does,
        Some("never") => Role::Never,
        // A screen that the script no longer has.
        None if pack.script(scope).is_some() => Role::Heading,
        _ => Role::Other,
    };
    let reader = match role {
        _ if scope == AUTHORS => Reader::Author,
        Role::Says | Role::Does | Role::Never => Reader::Staff,
        _ if staff => Reader::Staff,
        _ => Reader::Customer,
    };
    Place {
        id: part.id.clone(),
        attribute: part.attribute.clone(),
        screen: part.id.clone(),
        role,
        reader,
        picture: near.and_then(|p| p.picture.clone()),
    }
}
