use super::*;
use proptest::prelude::*;
use std::{fs, os::unix::fs::PermissionsExt, path::PathBuf};

/// The hash of 270461: making one takes as long as checking one.
const HASH: &str = "$argon2id$v=19$m=7168,t=10,p=1$mOPY+gtCrY/0Lv0xBVM0EQ$GHRrMJArbPoFI9ZxVe2H6UDwTY2FPT4SzF5275dD8Ds";

fn person(number: u8, name: &str) -> Person {
    Person {
        number: Staff::new(number).unwrap(),
        name: name.into(),
        role: Role::Lobby,
        language: "zh-CN".into(),
        code: CodeHash::parse(HASH).unwrap(),
    }
}

fn two() -> People {
    let mut people = People::default();
    people.add(person(23, "王姐")).unwrap();
    people.add(person(11, "O’Neil-Li")).unwrap();
    people
}

struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("caring-mode-people-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn fault(text: &str) -> String {
    People::parse(text, "staff.toml").unwrap_err().to_string()
}

#[test]
fn what_is_printed_is_read() {
    let people = two();
    assert_eq!(People::parse(&people.text(), "f").unwrap(), people);
    assert_eq!(People::parse("", "f").unwrap(), People::default());
    assert!(People::parse(&People::default().text(), "f").unwrap().is_empty());
}

#[test]
fn a_slip_is_named_with_its_line_and_its_remedy() {
    let good = two().text();
    for (from, to, line, words) in [
        ("number = 23", "number = 10", 11, "11 to 99"),
        ("number = 23", "number = \"23\"", 11, "11 to 99"),
        ("number = 23", "number = 11", 11, "two people have number 11"),
        ("name = \"王姐\"", "name = \"\"", 12, "1 to 16 characters"),
        ("name = \"王姐\"", "name = \"王\\u202E姐\"", 12, "letters"),
        ("name = \"王姐\"", "name = 12", 12, "quotes"),
        (
            "role = \"lobby\"\nlanguage = \"zh-CN\"\ncode = \"$argon2id$v=19$m=7168,t=10,p=1$",
            "role = \"boss\"\nlanguage = \"zh-CN\"\ncode = \"$argon2id$v=19$m=7168,t=10,p=1$",
            6,
            "lobby, manager",
        ),
        ("language = \"zh-CN\"", "language = \"zh CN\"", 7, "zh-CN"),
        ("t=10", "t=2", 8, "not made by this program"),
        ("[[person]]\nnumber = 23", "[[person]]\nnumbr = 23", 11, "numbr"),
        ("[[person]]\nnumber = 23", "[person]\nnumber = 23", 10, "duplicate"),
    ] {
        assert!(good.contains(from), "{from}");
        let said = fault(&good.replacen(from, to, 1));
        assert!(said.starts_with(&format!("staff.toml:{line}: ")) && said.contains(words), "{to}: {said}");
        assert!(said.contains("caring-mode staff add") && !said.contains('\n'), "{said}");
    }
}

#[test]
fn a_code_in_plain_digits_is_never_repeated() {
    let row = |code: &str| {
        format!("[[person]]\nnumber = 23\nname = \"a\"\nrole = \"lobby\"\nlanguage = \"en\"\ncode = {code}\n")
    };
    for text in [
        row("270461"),
        row("\"270461\""),
        row("270461x"),
        row("\"270461"),
        row("[270461]"),
        row("\"a\"\nextra = 270461"),
        "270461 = 1".replace("270461", "person = 270461 #"),
        "[[person]]\nnumber = 270461\nname = 270461\nrole = 270461\nlanguage = 270461\ncode = 1".into(),
    ] {
        let said = fault(&text);
        assert!(!said.contains("270461"), "{text}: {said}");
    }
}

#[test]
fn a_broken_file_is_never_written_over() {
    let folder = Folder::new("broken");
    People::change(&folder.0, |people| people.add(person(23, "王姐"))).unwrap();
    let path = folder.0.join(FILE);
    assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
    assert_eq!(People::read(&folder.0).unwrap().get(Staff::new(23).unwrap()).unwrap().name, "王姐");
    for broken in [&b"[[person]]\nnumber = 1\n"[..], &[0xff, 0xfe], &vec![b'#'; 70_000]] {
        fs::write(&path, broken).unwrap();
        let refused = People::change(&folder.0, |people| people.add(person(24, "李哥")));
        assert!(refused.unwrap_err().to_string().starts_with(path.to_str().unwrap()));
        assert_eq!(fs::read(&path).unwrap(), broken);
    }
}

#[test]
fn a_change_that_is_refused_leaves_the_file_as_it_was() {
    let folder = Folder::new("refused");
    let number = |n| Staff::new(n).unwrap();
    let nobody = People::change(&folder.0, |people| people.remove(number(23)));
    assert!(matches!(nobody, Err(PeopleError::Nobody(_))) && !folder.0.exists());
    People::change(&folder.0, |people| people.add(person(23, "王姐"))).unwrap();
    let before = fs::read(folder.0.join(FILE)).unwrap();
    let taken = People::change(&folder.0, |people| people.add(person(23, "李哥"))).unwrap_err().to_string();
    assert!(taken.contains("王姐") && taken.contains("caring-mode staff remove 23"), "{taken}");
    assert_eq!(fs::read(folder.0.join(FILE)).unwrap(), before);
}

#[test]
fn the_lowest_free_number_is_given_out_until_there_is_none() {
    let mut people = People::default();
    for wanted in Staff::all() {
        let number = people.free(None).unwrap();
        assert_eq!(number, wanted);
        people.add(Person { number, ..person(11, "王姐") }).unwrap();
    }
    assert!(matches!(people.free(None), Err(PeopleError::Full)));
    let gone = Staff::new(42).unwrap();
    people.remove(gone).unwrap();
    assert_eq!(people.free(None).unwrap(), gone);
    assert!(people.free(Staff::new(43)).is_err());
}

#[test]
fn whoever_types_whatever_one_hash_of_the_same_cost_is_checked_once() {
    let people = two();
    let cost = |hash: &CodeHash| {
        let text = hash.to_string();
        let parts: Vec<&str> = text.split('$').collect();
        // Kind, version and cost as they are; salt and hash by their lengths.
        (parts[1].to_owned(), parts[2].to_owned(), parts[3].to_owned(), parts[4].len(), parts[5].len())
    };
    let wanted = cost(&CodeHash::parse(HASH).unwrap());
    let typed = |digits: &str| Zeroizing::new(digits.to_owned());
    for (digits, code, right, who) in [
        ("23270461", "270461", true, Some(23)),
        ("23270461", "270461", false, None),
        ("11270461", "270461", true, Some(11)),
        // Nobody's number, with an answer that must not count.
        ("24270461", "270461", true, None),
        ("10270461", "270461", true, None),
        ("00270461", "270461", true, None),
        ("23", "", true, Some(23)),
        ("2", "2", true, None),
        ("", "", true, None),
        ("王王270461", "王王270461", true, None),
    ] {
        let mut checks = 0;
        let found = people.whose(&typed(digits), |hash, given| {
            checks += 1;
            assert_eq!(cost(hash), wanted, "{digits}");
            if digits.is_ascii() {
                assert_eq!(given, code.as_bytes(), "{digits}");
            }
            right
        });
        assert_eq!((checks, found.map(Staff::number)), (1, who), "{digits}");
    }
    let mut checks = 0;
    assert_eq!(
        People::default().whose(&typed("23270461"), |_, _| {
            checks += 1;
            true
        }),
        None
    );
    assert_eq!(checks, 1, "also where there is nobody at all");
}

#[test]
fn the_code_of_one_does_not_open_as_another() {
    let mut people = two();
    let other = super::super::hash("864209").unwrap();
    people.add(Person { code: other, ..person(42, "李哥") }).unwrap();
    let who = |digits: &str| people.whose(&Zeroizing::new(digits.into()), super::super::verify).map(Staff::number);
    assert_eq!((who("23270461"), who("42864209")), (Some(23), Some(42)));
    assert_eq!((who("42270461"), who("23864209"), who("24270461")), (None, None, None));
}

#[test]
fn nothing_of_a_code_is_in_what_is_printed_for_programmers() {
    let shown = format!("{:?}", two());
    assert!(shown.contains("王姐") && !shown.contains("argon2"), "{shown}");
}

#[test]
fn a_name_can_stand_on_a_screen() {
    for good in ["王姐", "Anna-Maria", "O’Neil", " 李 ", "བཀྲ་ཤིས", "阿·买提"] {
        assert!(named(good).is_ok(), "{good}");
    }
    for bad in ["", "  ", "a\nb", "23", "王姐2", "<b>", "\u{202e}abc", "一二三四五六七八九十一二三四五六七"]
    {
        assert!(named(bad).is_err(), "{bad:?}");
    }
}

proptest! {
    #[test]
    fn reading_is_total(text in "(\\[\\[person\\]\\]\n|(number|name|role|language|code|x) = (1|23|\"a\"|\"lobby\"|\"en\"|\\[\\])\n|.|\n){0,30}") {
        if let Ok(people) = People::parse(&text, "f") {
            prop_assert_eq!(People::parse(&people.text(), "f").unwrap(), people);
        }
    }
}
