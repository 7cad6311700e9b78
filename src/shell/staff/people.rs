//! The colleagues who may open the staff pages, in one small file of the data folder.
//!
//! **Invariant:** a code stands nowhere, only what proves one; a file that is broken is named and never written over; a new one
//! is there whole or not at all. One check is one verification of the same cost, whether a number is anybody's or not.
use super::{CodeHash, StaffError};
use crate::{
    care::{Role, Staff},
    shell::{
        kept::quoted,
        whole::{self, For},
    },
};
use serde::Deserialize;
use std::{collections::BTreeMap, fmt, fs::DirBuilder, io, os::unix::fs::DirBuilderExt, path::Path};
use toml::Spanned;
use unic_langid::LanguageIdentifier;
use zeroize::Zeroizing;

/// The file, in the data folder.
pub const FILE: &str = "staff.toml";
/// Far more than 89 colleagues need.
const LARGEST_FILE: u64 = 64 * 1024;
/// A name stands large on the customer's screen.
pub const LONGEST_NAME: usize = 16;
/// What mends a person that cannot be read.
const MEND: &str = "take this person out of the file and use: caring-mode staff add";

/// One colleague.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The number, typed before the code.
    pub number: Staff,
    /// What customers are told when somebody else takes over.
    pub name: String,
    /// What the colleague may do.
    pub role: Role,
    /// The tag of the language of the words for staff.
    pub language: String,
    /// What proves the code.
    pub code: CodeHash,
}

/// All colleagues of a machine. Nobody means a trial run.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct People(BTreeMap<Staff, Person>);

/// Why the list cannot be used or changed.
#[derive(Debug)]
pub enum PeopleError {
    /// The file is there and cannot be used: its name, the line from 1 where one is to blame, and what is wrong.
    Broken(String, Option<usize>, String),
    /// The file or its folder cannot be written.
    Write(String, io::Error),
    /// The number is somebody's already.
    Taken(Staff, String),
    /// All numbers are somebody's.
    Full,
    /// The number is nobody's.
    Nobody(Staff),
}

impl fmt::Display for PeopleError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Broken(name, Some(line), what) => write!(f, "{name}:{line}: {what}"),
            Self::Broken(name, None, what) => write!(f, "{name}: {what}"),
            Self::Write(name, e) => write!(f, "{name}: cannot be written: {e}"),
            Self::Taken(number, name) => write!(
                f,
                "number {} is {name}'s: leave --number out for one that is free, or first use: caring-mode staff remove {}",
                number.number(),
                number.number()
            ),
            Self::Full => write!(
                f,
                "all numbers from {} to {} are taken: first use: caring-mode staff remove NUMBER",
                Staff::RANGE.start(),
                Staff::RANGE.end()
            ),
            Self::Nobody(number) => {
                write!(f, "number {} is nobody's; who there is, says: caring-mode staff list", number.number())
            }
        }
    }
}

impl std::error::Error for PeopleError {}

/// The file as it is written. Values that may hold a code by mistake are taken as they are and never repeated.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    #[serde(default)]
    person: Vec<Spanned<Row>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    number: Spanned<toml::Value>,
    name: Spanned<toml::Value>,
    role: Spanned<toml::Value>,
    language: Spanned<toml::Value>,
    code: Spanned<toml::Value>,
}

impl Row {
    /// The colleague, or where and why it is none.
    fn person(self) -> Result<Person, (usize, String)> {
        let text = |value: &Spanned<toml::Value>| value.get_ref().as_str().map(str::to_owned);
        let wrong = |value: &Spanned<toml::Value>, what: String| (value.span().start, format!("{what}; {MEND}"));
        let number = self.number.get_ref().as_integer().and_then(|n| u8::try_from(n).ok()).and_then(Staff::new);
        let name = text(&self.name).ok_or_else(|| "name is a text in quotes".to_owned()).and_then(|name| named(&name));
        let role = text(&self.role).and_then(|role| Role::named(&role));
        let language = text(&self.language).filter(|tag| is_tag(tag));
        let hash = text(&self.code).ok_or(StaffError::Hash("is no hash of a staff code"));
        Ok(Person {
            number: number.ok_or_else(|| {
                let what = format!("number is a whole number from {} to {}", Staff::RANGE.start(), Staff::RANGE.end());
                wrong(&self.number, what)
            })?,
            name: name.map_err(|what| wrong(&self.name, what))?,
            role: role.ok_or_else(|| wrong(&self.role, format!("role is one of: {}", roles())))?,
            language: language
                .ok_or_else(|| wrong(&self.language, "language is the tag of a language, such as zh-CN".into()))?,
            code: hash.and_then(|text| CodeHash::parse(&text)).map_err(|e| wrong(&self.code, format!("code {e}")))?,
        })
    }
}

/// The roles that there are, as a list to choose from.
pub fn roles() -> String {
    Role::ALL.iter().map(|role| role.name()).collect::<Vec<_>>().join(", ")
}

/// A name that can stand on a screen.
///
/// # Errors
/// What is wrong with it.
pub fn named(name: &str) -> Result<String, String> {
    let name = name.trim();
    // The tsheg stands between the syllables of a Tibetan name; what turns the direction of a line is no letter.
    let fits = |c: char| c.is_alphabetic() || matches!(c, ' ' | '.' | '-' | '\'' | '’' | '·' | '\u{0f0b}');
    let length = name.chars().count();
    if length == 0 || length > LONGEST_NAME {
        return Err(format!("a name has 1 to {LONGEST_NAME} characters"));
    }
    if !name.chars().all(fits) {
        return Err("a name has letters, spaces, points and hyphens only".into());
    }
    Ok(name.to_owned())
}

fn is_tag(tag: &str) -> bool {
    tag.len() <= 35 && tag.is_ascii() && tag.parse::<LanguageIdentifier>().is_ok()
}

impl People {
    /// Reads the text of a file that messages call `name`.
    ///
    /// # Errors
    /// The first thing that is wrong with it, with its line.
    pub fn parse(text: &str, name: &str) -> Result<Self, PeopleError> {
        let line = |at: usize| text.bytes().take(at).filter(|b| *b == b'\n').count() + 1;
        let broken = |at: Option<usize>, what: String| PeopleError::Broken(name.to_owned(), at.map(line), what);
        let written: Written =
            toml::from_str(text).map_err(|e| broken(e.span().map(|s| s.start), said(e.message())))?;
        let mut people = BTreeMap::new();
        for row in written.person {
            let at = row.get_ref().number.span().start;
            let person = row.into_inner().person().map_err(|(at, what)| broken(Some(at), what))?;
            let number = person.number;
            if people.insert(number, person).is_some() {
                let what = format!("two people have number {}; {MEND}", number.number());
                return Err(broken(Some(at), what));
            }
        }
        Ok(Self(people))
    }

    /// The file's text; [`Self::parse`] gives the same people.
    pub fn text(&self) -> String {
        let mut out = String::from(
            "# The colleagues who may open the staff pages. To change it: caring-mode staff add, list, remove.\n",
        );
        for person in self.0.values() {
            out += &format!("\n[[person]]\nnumber = {}\n", person.number.number());
            out += &format!("name = \"{}\"\nrole = \"{}\"\n", quoted(&person.name), person.role.name());
            out += &format!("language = \"{}\"\ncode = \"{}\"\n", quoted(&person.language), person.code);
        }
        out
    }

    /// Reads the people of a data folder; where no file is, there is nobody.
    ///
    /// # Errors
    /// When there is a file that cannot be used: nobody is then better than everybody.
    pub fn read(folder: &Path) -> Result<Self, PeopleError> {
        let path = folder.join(FILE);
        let name = path.display().to_string();
        let no = |what: String| PeopleError::Broken(name.clone(), None, what);
        let Some(bytes) = whole::read(&path, LARGEST_FILE).map_err(|e| no(format!("cannot be read: {e}")))? else {
            return Ok(Self::default());
        };
        if bytes.len() as u64 > LARGEST_FILE {
            return Err(no("it is larger than 64 KiB: take out what is not about people".into()));
        }
        let text = String::from_utf8(bytes).map_err(|_| no("it is not UTF-8: save it as UTF-8".into()))?;
        Self::parse(&text, &name)
    }

    /// Changes the people of a data folder.
    ///
    /// # Errors
    /// When the file that is there is broken, when the change is refused, or when it cannot be written. In each case the
    /// file is as it was.
    pub fn change<T>(
        folder: &Path,
        change: impl FnOnce(&mut Self) -> Result<T, PeopleError>,
    ) -> Result<T, PeopleError> {
        let mut people = Self::read(folder)?;
        let done = change(&mut people)?;
        let path = folder.join(FILE);
        // XDG base directories: 0700. An existing folder is left as the branch made it.
        DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(folder)
            .and_then(|()| whole::write(&path, people.text().as_bytes(), For::Us))
            .map_err(|e| PeopleError::Write(path.display().to_string(), e))?;
        Ok(done)
    }

    /// One more colleague.
    ///
    /// # Errors
    /// When the number is somebody's.
    pub fn add(&mut self, person: Person) -> Result<(), PeopleError> {
        let number = self.free(Some(person.number))?;
        self.0.insert(number, person);
        Ok(())
    }

    /// One less.
    ///
    /// # Errors
    /// When the number is nobody's.
    pub fn remove(&mut self, number: Staff) -> Result<Person, PeopleError> {
        self.0.remove(&number).ok_or(PeopleError::Nobody(number))
    }

    /// The number for one more colleague: the wished one, else the lowest that is free.
    ///
    /// # Errors
    /// When it is taken, or none is free.
    pub fn free(&self, wished: Option<Staff>) -> Result<Staff, PeopleError> {
        match wished {
            Some(number) => {
                self.get(number).map_or(Ok(number), |there| Err(PeopleError::Taken(number, there.name.clone())))
            }
            None => Staff::all().find(|number| self.get(*number).is_none()).ok_or(PeopleError::Full),
        }
    }

    /// The colleague of a number.
    pub fn get(&self, number: Staff) -> Option<&Person> {
        self.0.get(&number)
    }

    /// Everybody, by number.
    pub fn all(&self) -> impl Iterator<Item = &Person> {
        self.0.values()
    }

    /// Whether there is nobody: a trial run.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whose number and code were typed, as one row of digits. `verify` is asked exactly once, with a hash of the same cost
    /// in every case: somebody's, or one that stands for nobody's and whose answer does not count.
    pub fn whose(&self, typed: &Zeroizing<String>, verify: impl FnOnce(&CodeHash, &[u8]) -> bool) -> Option<Staff> {
        // Borrowed, so that no copy of the code is left behind.
        let (number, code) = typed.as_bytes().split_at_checked(2).unwrap_or((&[], typed.as_bytes()));
        let person = match number {
            [tens @ b'0'..=b'9', ones @ b'0'..=b'9'] => {
                Staff::new((tens - b'0') * 10 + (ones - b'0')).and_then(|number| self.get(number))
            }
            _ => None,
        };
        let nobody = CodeHash::nobody();
        let right = verify(person.map_or(&nobody, |person| &person.code), code);
        person.filter(|_| right).map(|person| person.number)
    }
}

/// What the reader of TOML says, without the value that it met: somebody may have written a code in plain digits.
fn said(message: &str) -> String {
    let line = message.replace('\n', " ");
    let said = match line.strip_prefix("invalid type: ").and_then(|rest| rest.rsplit_once(", expected ")) {
        Some((_, wanted)) => format!("expected {wanted}"),
        None => line,
    };
    let said: String = said.chars().filter(|c| !c.is_control()).collect();
    format!("{said}; the file is written by: caring-mode staff add")
}

#[cfg(test)]
mod tests;
