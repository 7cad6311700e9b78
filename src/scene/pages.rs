//! The scene of each place.
use super::{
    Form, Label, Piece, Pose, Role, Scene,
    build::{Say, text},
};
use crate::{
    kiosk::{Act, Call, Kept, LookPage, Place, Side},
    pack::{Menu, WELCOME},
    risk::Reason,
    script::{Kind, Screen, Special},
    words::Message,
};

impl Say<'_> {
    pub(super) fn place_of(&self, scene: &mut Scene) {
        scene.answer = self.kiosk.answerable().then(|| Label {
            key: Some('*'),
            text: self.common("answer"),
            short: self.common("answer-short"),
            act: Act::Answer,
        });
        if scene.answer.is_some() {
            // What staff press covers that corner on a small grid; that somebody is called is the thing to know.
            (scene.status.step, scene.status.of) = (None, None);
        }
        match &self.kiosk.top().place {
            Place::Menu(id) => self.menu(id, scene),
            Place::Screen { .. } if self.kiosk.at_gate() => self.waiting(scene),
            Place::Screen { script, .. } => {
                if let Some(screen) = self.kiosk.screen() {
                    self.screen(script, screen, scene);
                }
            }
            Place::Look(page) => {
                scene.form = Form::Menu;
                scene.heading = self.common(match page {
                    LookPage::Top => "look-title",
                    LookPage::Size => "size-title",
                    LookPage::Theme => "theme-title",
                    LookPage::Language => "language-title",
                });
                if *page == LookPage::Top {
                    scene.body = self.common("look-body").lines().map(|l| text(l, false)).collect();
                }
            }
            Place::Closed(_) => {
                let message = Message::common("closed");
                scene.heading = self.say(message.clone());
                scene.body = self.body(&message, false);
                scene.companion = Some(Pose::Rest);
            }
            Place::Counter => {
                scene.heading = self.common("counter-title");
                scene.body = self.common("counter-body").lines().map(|l| text(l, false)).collect();
                scene.companion = Some(Pose::Rest);
            }
            Place::Person => self.waiting(scene),
            Place::Staff | Place::Panel => self.staff(scene),
            Place::Outcome(_) => {
                scene.form = Form::Notice;
                scene.heading = self.common("outcome-title");
            }
            Place::Letterings => {
                scene.form = Form::Letterings;
                scene.heading = self.kept().unwrap_or_else(|| self.common("letterings-title"));
            }
            Place::Card(side) => {
                scene.form = Form::Card;
                scene.heading = self.common(match side {
                    Side::Long => "bar-title",
                    Side::Short => "bar-title-short",
                });
            }
        }
    }

    fn menu(&self, id: &str, scene: &mut Scene) {
        let Some(message) = self.kiosk.pack().menu(id).map(Menu::heading) else { return };
        scene.form = Form::Menu;
        scene.heading = self.say(message.clone());
        scene.body = self.body(&message, false);
        scene.brief = self.part(&message, "brief");
        scene.companion = Some(Pose::Wait);
        if id == WELCOME {
            let here = scene.prefs.tongue;
            let others = self.kiosk.setup().tongues.iter().filter(|t| **t != here);
            scene.languages = others
                .map(|&t| {
                    let name = self.tongue(t);
                    Label { key: None, short: name.clone(), text: name, act: Act::Language(t) }
                })
                .collect();
        }
    }

    /// The page of calling a person, which is also the page of a gate: nobody can tell which it is.
    fn waiting(&self, scene: &mut Scene) {
        scene.form = Form::Waiting;
        scene.status.step = None;
        scene.status.of = None;
        scene.companion = Some(Pose::Rest);
        let id = match self.kiosk.call() {
            None => "nobody",
            Some(Call::Coming) => "coming",
            Some(Call::Waiting) => "called",
        };
        let mut message = Message::common(id);
        let machine = self.kiosk.screen().is_some_and(|s| matches!(s.special, Special::Machine(_)));
        if machine && self.kiosk.call() != Some(Call::Coming) {
            // First things first: the machine must give the card back before anybody waits.
            let first = Message::common("called-at-machine");
            if self.kiosk.call().is_some() {
                message = first;
            } else {
                scene.body.push(text(&self.say(first), false));
            }
        }
        scene.heading = self.say(message.clone());
        scene.body.extend(self.body(&message, false));
    }

    /// What became of what staff told.
    fn kept(&self) -> Option<String> {
        let id = match self.kiosk.kept()? {
            Kept::Well => "staff-kept",
            Kept::Lost => "staff-not-kept",
            Kept::Overruled => "staff-overruled",
        };
        Some(self.common(id))
    }

    fn staff(&self, scene: &mut Scene) {
        scene.form = Form::Notice;
        scene.heading = self.common("staff-title");
        scene.body.extend(self.kept().map(|words| text(&words, true)));
        if let (Some((_, name, _)), Some(screen)) = (self.kiosk.trail().work(), self.kiosk.screen())
            && screen.is_gate()
        {
            let marks = self.marks();
            if !marks.is_empty() {
                scene.body.push(text(&self.say(Message::common("staff-marks").with("marks", marks)), true));
            }
            let says = if self.kiosk.sampled() { "sampled" } else { "staff" };
            for (attribute, label) in [(says, "staff-says"), ("do", "staff-does"), ("never", "staff-never")] {
                let words = self.staff_words(name, Message::of(name, &screen.id).attribute(attribute));
                if !words.is_empty() {
                    scene.body.push(text(&format!("{}{words}", self.common(label)), true));
                }
            }
        }
    }

    /// The reasons of a verdict as signs that the staff's card explains: this page is on the customer's glass.
    fn marks(&self) -> String {
        let signs = self.common("marks");
        let sign = |id: &str| {
            let at = self.kiosk.pack().risk.questions.iter().position(|q| q.id == id)?;
            signs.chars().nth(at).map(String::from)
        };
        let reasons = self.kiosk.reasons();
        let marks = reasons.iter().filter_map(|r| match r {
            Reason::Answer { question, .. } => sign(question),
            Reason::Context { .. } => None,
        });
        marks.collect::<Vec<_>>().join(" ")
    }

    fn screen(&self, script: &str, screen: &Screen, scene: &mut Scene) {
        let asks = matches!(screen.special, Special::Ask(_) | Special::More(_));
        scene.form = match (&screen.special, screen.kind) {
            (Special::Ask(_) | Special::More(_), _) => Form::Question,
            (Special::End(_), _) => Form::End,
            (_, Kind::Warning | Kind::Panel | Kind::Advice) => Form::Warning,
            _ => Form::Page,
        };
        let variant = self.kiosk.trail().work().map_or(0, |(frame, ..)| frame.variant);
        let message = match self.kiosk.question() {
            Some(id) => Message::of("risk", &id),
            None if variant > 0 => self.at(Message::of(script, &format!("{}-{}", screen.id, variant + 1))),
            None => self.at(Message::of(script, &screen.id)),
        };
        scene.heading = self.say(message.clone());
        scene.body = self.body(&message, asks);
        scene.companion = Self::pose(screen.kind, &screen.special).filter(|_| !screen.focus_none);
        if screen.variants > 1 && scene.companion.is_some() {
            // The picture takes turns with the words.
            scene.companion = [Pose::Hand, Pose::Lean, Pose::Wait].into_iter().cycle().nth(variant.into());
        }
        if screen.kind == Kind::Intro {
            self.intro(script, scene);
        }
        if self.kiosk.apart() {
            self.list(script, scene);
        } else if let Special::Machine(key) = &screen.special {
            self.machine(key, scene);
        }
    }

    fn intro(&self, script: &str, scene: &mut Scene) {
        let Some(script) = self.kiosk.pack().script(script) else {
            return;
        };
        scene.body.push(text(&self.common("steps-needed"), false));
        let machine = |s: &Screen| matches!(s.special, Special::Machine(_));
        if self.kiosk.pack().machine.differs && script.screens.iter().any(machine) {
            scene.body.push(text(&self.common("machine-differs"), false));
        }
        if !script.bring.is_empty() {
            let things: Vec<String> = script.bring.iter().map(|b| self.common(&format!("bring-{b}"))).collect();
            let things = things.join(&self.common("bring-and"));
            scene.body.push(text(&self.say(Message::common("bring").with("things", things)), false));
        }
    }

    /// What the machine should show now, in its own words.
    fn machine(&self, key: &str, scene: &mut Scene) {
        let Some(shown) = self.kiosk.pack().machine.screens.get(key) else {
            return;
        };
        let piece = |role, text| Piece { role, text, private: false };
        let label = if self.kiosk.pack().machine.differs { "machine-shows-about" } else { "machine-shows" };
        let mut panel =
            vec![piece(Role::MachineLabel, self.common(label)), piece(Role::Machine, self.theirs(&shown.shows))];
        panel.append(&mut scene.body);
        scene.body = panel;
    }

    /// A few steps to take along, when the machine is elsewhere.
    fn list(&self, script: &str, scene: &mut Scene) {
        let Some(read) = self.kiosk.pack().script(script) else {
            return;
        };
        let list = self.kiosk.list();
        scene.heading = self.say(Message::common("apart-list").with("k", list.len()));
        scene.body = (1..)
            .zip(&list)
            .filter_map(|(n, &at)| {
                let screen = &read.screens[at];
                let Special::Machine(key) = &screen.special else {
                    return None;
                };
                let words = self.say(self.at_key(Message::of(script, &screen.id), key));
                Some(Piece { role: Role::Item, text: format!("{n}. {words}"), private: false })
            })
            .collect();
    }
}
