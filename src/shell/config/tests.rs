use super::*;
use crate::glass::CellMm;

fn fault(text: &str) -> String {
    Config::parse(text, "kiosk.toml").unwrap_err().to_string()
}

#[test]
fn an_empty_file_and_the_example_are_the_defaults() {
    assert_eq!(Config::parse("", "kiosk.toml").unwrap(), Config::default());
    let mut example = Config::parse(EXAMPLE, "example.toml").unwrap();
    assert_eq!(example.look.locales(), Config::default().look.locales());
    example.look.locales = None;
    assert_eq!(example, Config::default());
}

#[test]
fn every_commented_line_of_the_example_may_be_used() {
    let lines: Vec<&str> = EXAMPLE
        .lines()
        .filter(|l| !l.starts_with("hours = []") && !l.starts_with("disabled = []"))
        .map(|l| l.strip_prefix("# ").filter(|l| l.contains(" = ") && !l.contains("...")).unwrap_or(l))
        .collect();
    let c = Config::parse(&lines.join("\n"), "example.toml").unwrap();
    assert_eq!(c.branch.phone.as_deref(), Some("95559"));
    assert_eq!(c.branch.counter_hours.as_deref(), Some("9:00-17:00"));
    assert!(c.people.here(Weekday::Saturday, 600) && !c.people.here(Weekday::Sunday, 600));
    assert_eq!(c.calls.command, ["/usr/local/bin/call-light", "--hall"]);
    assert_eq!(c.calls.quiet_command.len(), 2);
    assert_eq!(c.screen.cell, Some(CellMm { width: 5.8, height: 11.5 }));
    assert_eq!((c.pack.approvals, c.tasks.disabled), (Some("approved.toml".into()), vec!["transfer".to_owned()]));
}

#[test]
fn millimetres_may_be_whole_or_not() {
    let c = Config::parse("[screen]\ncell-width-mm = 5\ncell-height-mm = 10.5\ndistance-mm = 650.5", "f").unwrap();
    assert_eq!(c.screen.cell, Some(CellMm { width: 5.0, height: 10.5 }));
    assert_eq!((c.screen.distance, c.screen.capital), (650.5, 0.58));
    assert_eq!(Config::parse("[screen]", "f").unwrap().screen, Screen::default());
}

#[test]
fn the_languages_always_hold_the_first_one() {
    let c = Config::parse("look.locale = \"bo\"", "f").unwrap();
    assert_eq!(c.look.locales(), ["bo", "zh-CN", "en"]);
    let c = Config::parse("[look]\nlocale = \"en\"\nlocales = [\"zh-CN\", \"en\"]", "f").unwrap();
    assert_eq!(c.look.locales(), ["zh-CN", "en"]);
    let c = Config::parse("look.unreviewed = [\"bo\", \"en\"]", "f").unwrap();
    assert_eq!(c.look.locales(), ["zh-CN", "en", "bo"]);
    assert!(Config::parse("look.unreviewed = []", "f").unwrap().look.unreviewed.is_empty());
}

#[test]
fn nobody_is_here_when_nobody_is_on_duty() {
    let c = Config::parse("people.on-duty = false", "f").unwrap();
    assert!(!c.people.here(Weekday::Monday, 600));
}

#[test]
fn one_sentence_says_where_what_and_what_instead() {
    let cases = [
        (
            "[branch]\nname = \"x\"\n\n[look]\n# a remark\nlocale = \"en\"\ntheme = \"dark\"\n",
            "kiosk.toml:7: look.theme = \"dark\" is not a theme; allowed: paper, night, day, soft",
        ),
        ("[look]\nsize = 3", "kiosk.toml:2: look.size = 3 is not a type size; allowed: normal, large, larger, largest"),
        (
            "[machine]\nplacement = \"near\"",
            "kiosk.toml:2: machine.placement = \"near\" is not a placement; allowed: beside, apart",
        ),
        ("[look]\nthme = \"day\"", "kiosk.toml:2: look.thme is not a key that is known; did you mean \"theme\"?"),
        (
            "[time]\nask_after_seconds = 180",
            "kiosk.toml:2: time.ask_after_seconds is not a key that is known; did you mean \"ask-after-seconds\"?",
        ),
        ("[guard]\nzzz = 1", "kiosk.toml:2: guard.zzz is not a key that is known; keys: passwords"),
        ("[peple]\n", "kiosk.toml:1: peple is not a section that is known; did you mean \"people\"?"),
        ("theme = \"day\"", "kiosk.toml:1: theme is not a section that is known; it belongs under [look]"),
        ("look = \"day\"", "kiosk.toml:1: look is a section: write [look] on a line of its own"),
        (
            "[time]\nanswer-within-seconds = 10",
            "kiosk.toml:2: time.answer-within-seconds = 10 is out of range; allowed: 20 to 45 seconds",
        ),
        (
            "[time]\nanswer-within-seconds = -1",
            "kiosk.toml:2: time.answer-within-seconds = -1 is out of range; allowed: 20 to 45 seconds",
        ),
        (
            "[time]\nask-after-seconds = \"180\"",
            "kiosk.toml:2: time.ask-after-seconds = \"180\" is not a whole number of seconds; allowed: 120 to 300",
        ),
        (
            "[time]\nask-after-seconds = 180.0",
            "kiosk.toml:2: time.ask-after-seconds = a fraction is not a whole number of seconds; allowed: 120 to 300",
        ),
        (
            "[time]\nsame-key-milliseconds = 2001",
            "kiosk.toml:2: time.same-key-milliseconds = 2001 is out of range; allowed: 0 to 2000 milliseconds",
        ),
        ("[sound]\nbell = \"yes\"", "kiosk.toml:2: sound.bell = \"yes\" is not a switch; allowed: true, false"),
        (
            "[branch]\nphone = 95559",
            "kiosk.toml:2: branch.phone = 95559 is not a telephone number in quotes: 3 to 20 digits, spaces and + - ( )",
        ),
        (
            "[branch]\nmarket = \"China\"",
            "kiosk.toml:2: branch.market = \"China\" is not a market: two small letters such as \"cn\"",
        ),
        (
            "[branch]\nname = \"a\\u001b[2J\"",
            "kiosk.toml:2: branch.name = \"a\\u{1b}[2J\" is not a text in quotes of at most 40 characters on one line",
        ),
        (
            "[branch]\ncounter-hours = \"9-17\"",
            "kiosk.toml:2: branch.counter-hours = \"9-17\" is not a span such as \"09:00-17:00\"",
        ),
        (
            "[people]\nhours = [\n  \"mon-fri 9:00-17:00\",\n  \"sam 9:00-12:00\",\n]",
            "kiosk.toml:4: people.hours = \"sam\" is not a day of the week; allowed: mon, tue, wed, thu, fri, sat, sun",
        ),
        (
            "[people]\nhours = \"mon-fri 9:00-17:00\"",
            "kiosk.toml:2: people.hours is string \"mon-fri 9:00-17:00\"; expected a list of texts, each with days and a span, such as \"mon-fri 09:00-17:00\" or \"sat,sun 9:30-16:00\"",
        ),
        (
            "[look]\nlocale = \"Chinese language\"",
            "kiosk.toml:2: look.locale = \"Chinese language\" is not a language tag such as \"zh-CN\" or \"en\"",
        ),
        (
            "[look]\nlocales = []",
            "kiosk.toml:2: look.locales = [] names no language; leave the line out for the usual ones",
        ),
        (
            "[look]\nunreviewed = [\"zh-CN\", \"Tibetan language\"]",
            "kiosk.toml:2: look.unreviewed = \"Tibetan language\" is not a language tag such as \"zh-CN\" or \"en\"",
        ),
        (
            "[look]\nunreviewed = \"bo\"",
            "kiosk.toml:2: look.unreviewed is string \"bo\"; expected a list of language tags such as [\"zh-CN\", \"en\"]",
        ),
        ("[look]\ntheme＝\"day\"", "kiosk.toml:2: "),
        ("[look]\ntheme = “day”", "kiosk.toml:2: "),
    ];
    for (text, wanted) in cases {
        let got = fault(text);
        assert!(!got.contains('\n'), "{got}");
        if wanted.ends_with(": ") {
            assert!(got.starts_with(wanted) && got.contains("a full-width mark: type"), "{got}");
        } else {
            assert_eq!(got, wanted);
        }
    }
}

#[test]
fn what_may_be_shown_is_said_plainly() {
    let cases = [
        (
            "[tasks]\ndisabled = \"transfer\"",
            "kiosk.toml:2: tasks.disabled is string \"transfer\"; expected a list of tasks such as [\"transfer\"]",
        ),
        (
            "[tasks]\ndisabled = [\n\"transfer\",\n7]",
            "kiosk.toml:4: tasks.disabled = 7 is not the name of a task in quotes, such as \"transfer\"",
        ),
        (
            "[pack]\nrequire-approval = \"yes\"",
            "kiosk.toml:2: pack.require-approval = \"yes\" is not a switch; allowed: true, false",
        ),
        (
            "[pack]\napprovals = true",
            "kiosk.toml:2: pack.approvals = true is not the name of a file in quotes, such as \"approved.toml\"",
        ),
        (
            "require-approval = true",
            "kiosk.toml:1: require-approval is not a section that is known; it belongs under [pack]",
        ),
    ];
    for (text, wanted) in cases {
        assert_eq!(fault(text), wanted);
    }
}

#[test]
fn millimetres_that_cannot_be_meant_are_refused() {
    let cases = [
        (
            "[screen]\ncell-width-mm = 0.5\ncell-height-mm = 9",
            "kiosk.toml:2: screen.cell-width-mm = 0.5 is out of range; allowed: 1 to 60 millimetres",
        ),
        (
            "[screen]\ncell-width-mm = nan\ncell-height-mm = 9",
            "kiosk.toml:2: screen.cell-width-mm = NaN is out of range; allowed: 1 to 60 millimetres",
        ),
        (
            "[screen]\ncell-height-mm = \"9 mm\"",
            "kiosk.toml:2: screen.cell-height-mm = \"9 mm\" is not a number of millimetres; allowed: 1 to 60",
        ),
        (
            "[look]\nsize = \"large\"\n\n[screen]\ncell-width-mm = 4.3",
            "kiosk.toml:4: screen has cell-width-mm and no cell-height-mm; give both, or neither",
        ),
        (
            "[screen]\ncell-height-mm = 8.6",
            "kiosk.toml:1: screen has cell-height-mm and no cell-width-mm; give both, or neither",
        ),
        (
            "[screen]\ndistance-mm = 50",
            "kiosk.toml:2: screen.distance-mm = 50 is out of range; allowed: 200 to 2000 millimetres",
        ),
        (
            "[screen]\ncapital-share = 58",
            "kiosk.toml:2: screen.capital-share = 58 is out of range; allowed: 0.4 to 0.9",
        ),
        (
            "[screen]\ndistance = 600",
            "kiosk.toml:2: screen.distance is not a key that is known; did you mean \"distance-mm\"?",
        ),
        (
            "[screen]\nzzz = 1",
            "kiosk.toml:2: screen.zzz is not a key that is known; keys: cell-width-mm, cell-height-mm, distance-mm, capital-share",
        ),
        ("distance-mm = 600", "kiosk.toml:1: distance-mm is not a section that is known; it belongs under [screen]"),
    ];
    for (text, wanted) in cases {
        assert_eq!(fault(text), wanted);
    }
}

#[test]
fn the_code_that_all_shared_says_what_took_its_place_and_is_never_repeated() {
    for secret in ["\"123456\"", "\"$argon2id$v=19$m=7168,t=10,p=1$zzz\"", "4711"] {
        for (line, text) in [(2, format!("[staff]\ncode = {secret}")), (1, format!("staff.code = {secret}"))] {
            let got = fault(&text);
            assert!(
                got.starts_with(&format!("kiosk.toml:{line}: ")) && got.ends_with("caring-mode staff add"),
                "{got}"
            );
            assert!(!got.contains(secret.trim_matches('"')), "{got}");
        }
    }
}

#[test]
fn a_file_that_is_no_text_is_named() {
    let dir = std::env::temp_dir().join(format!("caring-mode-config-{}", std::process::id()));
    std::fs::create_dir_all(&dir).unwrap();
    let gbk = dir.join("gbk.toml");
    std::fs::write(&gbk, [b'#', 0xd6, 0xd0, b'\n']).unwrap();
    assert!(Config::read(&gbk).unwrap_err().to_string().ends_with("it is not saved as UTF-8"));
    assert!(Config::read(&dir.join("none.toml")).unwrap_err().to_string().contains("none.toml: cannot be read"));
    assert!(Config::read(Path::new("/dev/zero")).unwrap_err().to_string().contains("larger than"));
    std::fs::write(&gbk, "\u{feff}[look]\r\ntheme = \"night\"\r\n").unwrap();
    assert_eq!(Config::read(&gbk).unwrap().look.theme, Theme::Night);
    std::fs::remove_dir_all(&dir).unwrap();
}

#[test]
fn the_programs_for_calls_are_full_paths_and_their_arguments_stay_as_they_are() {
    let c =
        Config::parse("[calls]\ncommand = [\"/bin/x\", \"-n\", \"1\", \"-m\", \"1\"]\nlead-after-seconds = 20", "f")
            .unwrap();
    assert_eq!(c.calls.command, ["/bin/x", "-n", "1", "-m", "1"]);
    assert_eq!(c.calls.ladder().lead, Duration::from_secs(20));
    assert!(Config::parse("calls.command = []", "f").unwrap().calls.command.is_empty());
    let cases = [
        (
            "[calls]\ncommand = [\"call-light\"]",
            "kiosk.toml:2: calls.command begins with \"call-light\", which is not the full path of a program, such as \"/usr/local/bin/call-light\"",
        ),
        (
            "[calls]\nquiet-command = \"/bin/x\"",
            "kiosk.toml:2: calls.quiet-command is string \"/bin/x\"; expected a list such as [\"/usr/local/bin/call-light\", \"--hall\"]",
        ),
        (
            "[calls]\ncommand = [\"/bin/x\", 7]",
            "kiosk.toml:2: calls.command = 7 is not a program or an argument in quotes, of at most 200 characters on one line",
        ),
        (
            "[calls]\nhead-after-seconds = 181",
            "kiosk.toml:2: calls.head-after-seconds = 181 is out of range; allowed: 60 to 180 seconds",
        ),
    ];
    for (text, wanted) in cases {
        assert_eq!(fault(text), wanted);
    }
}
