//! Which pictures there are, and what the sheet says beside them.

use caring_mode::{
    bigtype::Way,
    care::{Size, Theme},
    diagnostic::Diagnostic,
    lint::Subject,
    pack::Pack,
    preview::{Order, Shot, draw, html, in_order},
    script::Special,
    shell::source,
    tour,
};
use std::{collections::BTreeSet, rc::Rc};

fn subject() -> Subject {
    Subject::new(&Rc::new(Pack::read(source::built_in(), "cn", "generic").0), "2026-11-25")
}

fn order(script: Option<&str>) -> Order {
    Order {
        script: script.map(str::to_owned),
        tongues: vec![0],
        themes: vec![Theme::Paper],
        sizes: vec![Size::Large],
        grids: vec![(40, 11)],
        way: Some(Way::Sextant),
    }
}

fn shots(subject: &Subject, order: &Order, of: usize) -> Vec<Shot> {
    let parts = (0..of).map(|part| {
        let mut shots = Vec::new();
        let taken = draw(subject, order, (part, of), |shot| {
            shots.push(shot);
            Ok::<(), png::EncodingError>(())
        });
        taken.unwrap();
        shots
    });
    in_order(parts.collect())
}

#[test]
fn every_screen_has_a_picture_of_its_own_in_the_order_of_play() {
    let subject = subject();
    let all = shots(&subject, &order(None), 1);
    let names: BTreeSet<&str> = all.iter().map(|shot| shot.file.as_str()).collect();
    assert_eq!(names.len(), all.len(), "two pictures have one name");
    assert!(names.contains("withdraw-cash-pin-zh-CN-paper-large-40x11.png"));
    assert!(names.contains("menu-welcome-zh-CN-paper-large-40x11.png"));
    assert!(names.contains("card-2-zh-CN-paper-large-40x11.png"), "two pages of the program are called card");
    for read in &subject.scripts {
        let mut drawn: Vec<usize> = all
            .iter()
            .filter(|shot| shot.page.0 == 1)
            .filter_map(|shot| shot.screen.as_ref().filter(|(name, _)| *name == read.script.name).map(|(_, at)| *at))
            .collect();
        // A screen of several wordings has a picture of each.
        drawn.dedup();
        let seen = |at: &usize| !matches!(read.script.screens[*at].special, Special::Verdict { .. });
        let wanted: Vec<usize> = tour::order(&read.script).into_iter().filter(seen).collect();
        assert_eq!(drawn, wanted, "{}", read.script.name);
    }
    assert!(all.windows(2).all(|pair| pair[0].nth <= pair[1].nth));
}

#[test]
fn parts_make_the_same_pictures_as_the_whole() {
    let subject = subject();
    let order = Order { sizes: vec![Size::Large, Size::Largest], ..order(Some("lost-card")) };
    let whole = shots(&subject, &order, 1);
    assert_eq!(whole, shots(&subject, &order, 3));
    assert!(whole.iter().all(|shot| shot.screen.as_ref().is_some_and(|(name, _)| name == "lost-card")));
}

#[test]
fn pages_are_numbered_where_there_are_several() {
    let all = shots(&subject(), &order(Some("transfer")), 1);
    for shot in &all {
        let (page, pages) = shot.page;
        assert_eq!(shot.file.contains(&format!("-p{page}.png")), pages > 1, "{}", shot.file);
        assert_eq!(shot.pixels, (400, 220));
    }
    assert!(all.iter().any(|shot| shot.page.1 > 1));
}

fn sheet(found: &[Diagnostic]) -> String {
    let subject = subject();
    let order = Order { tongues: vec![0, 1], ..order(Some("transfer")) };
    html(&subject, &shots(&subject, &order, 1), found, subject.pack.words.negotiate("en").unwrap())
}

#[test]
fn the_sheet_needs_no_other_file() {
    let html = sheet(&[]);
    for outside in ["http:", "https:", "//", "src=\"/", "url(", "@import", "<link"] {
        // The base64 of a picture may hold two slashes.
        let text: String =
            html.split("data:image/png;base64,").map(|p| p.split_once('"').map_or(p, |(_, r)| r)).collect();
        assert!(!text.contains(outside), "{outside}");
    }
    assert!(html.contains("<img src=\"data:image/png;base64,iVBOR"));
}

/// Every element that is opened is closed, in order.
#[test]
fn the_sheet_is_well_formed() {
    let html = sheet(&[]);
    let (body, _) = html.split_once("<script>").unwrap();
    let body = body.split_once("</style>").unwrap().1;
    let mut open: Vec<&str> = vec!["html", "head"];
    for tag in body.split('<').skip(1).filter_map(|part| part.split_once('>')).map(|(tag, _)| tag) {
        let name = tag.split_whitespace().next().unwrap();
        match name.strip_prefix('/') {
            Some(closed) => assert_eq!(open.pop(), Some(closed), "{tag}"),
            None if ["img", "input", "br", "meta"].contains(&name) => {}
            None => open.push(name),
        }
    }
    assert_eq!(open, ["html", "body"], "the script comes last");
}

#[test]
fn the_sheet_shows_what_staff_say_and_where_choices_lead() {
    let html = sheet(&[]);
    let card = |id: &str| {
        let (_, from) = html.split_once(&format!("<article id=\"transfer-{id}-en-")).unwrap();
        from.split("</article>").next().unwrap().to_owned()
    };
    let gate = card("talk");
    for part in ["waits for a colleague", "<b>Say: </b>", "<b>Do: </b>", "<b>Never: </b>", "→ review", "(staff only)"]
    {
        assert!(gate.contains(part), "{part} in {gate}");
    }
    let choice = card("payee");
    assert!(choice.contains("notes “new-payee”") && choice.contains("before the card goes in"));
    assert!(card("tip").contains("with “new-payee” <span class=\"to\">→ slower"));
    assert!(card("ask-phone").contains("red-flag question “phone-on”"));
}

#[test]
fn findings_stand_beside_their_screens_and_are_marked_by_word_and_sign() {
    let subject = subject();
    let script = "assets/scripts/transfer.kdl";
    let source = subject.pack.file(script).unwrap();
    let words = subject.pack.file("locales/en/transfer.ftl").unwrap();
    let at = |text: &str, what: &str| text.find(what).map(|at| at..at + 4).unwrap();
    let found = [
        Diagnostic::error("dead-end", script, at(source, "choice known")).with("word", "<b>payee</b>"),
        Diagnostic::error("unsayable", "locales/en/transfer.ftl", at(words, "\namount =").start + 1..9).warning(),
        Diagnostic::error("no-welcome", "assets/menu.kdl", 0..0),
    ];
    let html = sheet(&found);
    let marked: Vec<&str> = html
        .split("<article id=\"")
        .skip(1)
        .filter(|card| card.split_once('>').is_some_and(|(tag, _)| tag.contains("data-found")))
        .map(|card| card.split('"').next().unwrap())
        .collect();
    assert_eq!(
        marked,
        [
            "transfer-payee-zh-CN-paper-large-40x11",
            "transfer-payee-en-paper-large-40x11",
            "transfer-amount-en-paper-large-40x11"
        ]
    );
    assert!(html.contains("▲ Finding</span> <code>dead-end"), "by word and sign");
    assert!(html.contains("● Remark</span> <code>unsayable"));
    assert!(html.contains("&lt;b&gt;payee"), "what an author wrote is no markup");
    assert!(html.contains("<details class=\"pack\" open>\n<summary>Found in the pack as a whole: 1</summary>"));
}
