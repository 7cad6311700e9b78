//! The scene of each place.
use super::{
    Art, Form, Label, Piece, Pose, Role, Scene,
    build::{Say, text},
};
use crate::{
    art::MAP,
    kiosk::{Act, Call, DO, LookPage, Place, Side},
    pack::{LESSONS, MOST, Menu, WELCOME},
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
                    LookPage::Edition => "edition-title",
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
            Place::LaneNumber if self.kiosk.lane_mine().is_some() => self.lane_number(scene),
            Place::Lane(_) | Place::LaneOf(_) => self.lane_list(scene),
            Place::Counter | Place::LaneNumber => {
                scene.heading = self.common("counter-title");
                scene.body = self.common("counter-body").lines().map(|l| text(l, false)).collect();
                scene.companion = Some(Pose::Rest);
            }
            Place::Person | Place::Unwell => self.waiting(scene),
            Place::Who => {
                // What the customer wants to know stands at the top; the names are for whoever comes.
                scene.form = Form::Waiting;
                scene.heading = self.common("coming");
                scene.body = self.common("staff-who").lines().map(|l| text(l, true)).collect();
            }
            Place::Staff | Place::Panel => self.staff(scene),
            Place::Assist(page) => self.assist(*page, scene),
            Place::Feedback(page) => self.telling(*page, scene),
            Place::Quiz(page) => self.quiz(page, scene),
            Place::Map => self.map(scene),
            Place::Still(script) => self.still(script, scene),
            Place::Tickets(from) => self.ticket_list(*from, scene),
            Place::TicketOf(number, page) => self.ticket(*number, *page, scene),
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
            scene.edge = others.map(|&t| at_edge(self.tongue(t), Act::Language(t))).collect();
            scene.edge.extend(self.told_here().map(|word| at_edge(self.common(word), Act::Lessons)));
        } else if id == LESSONS {
            let edition = scene.prefs.edition.name();
            scene.edge = vec![at_edge(self.common(&format!("edition-{edition}")), Act::Edition)];
        }
    }

    /// What the edge of the welcome page calls that which is told here; nothing in a language that has no words for it.
    fn told_here(&self) -> Option<&'static str> {
        let kiosk = self.kiosk;
        let menu = kiosk.pack().menu(LESSONS)?;
        let said = kiosk.pack().has(kiosk.top().prefs.tongue, &menu.heading());
        said.then_some(if kiosk.event().is_some() { "edge-quiz" } else { "edge-lessons" })
    }

    /// The map: what is drawn is said too.
    fn map(&self, scene: &mut Scene) {
        let lit = self.kiosk.lit();
        let message = Message::common(if lit.is_empty() { "map-none" } else { "map-lit" });
        let names: Vec<String> = lit.iter().map(|spot| self.say(Message::of(MAP, &spot.id))).collect();
        scene.heading = self.say(message.clone().with("places", names.len()));
        if names.is_empty() {
            scene.body = self.body(&message, false);
        } else {
            // With all lit it would be a list to leaf through; the newest are what somebody looks for.
            let shown = names.get(names.len().saturating_sub(MOST)..).unwrap_or_default();
            scene.body = vec![text(&shown.join(&self.common("map-and")), false)];
        }
        scene.art = Some(Art::Map(lit.into_iter().map(|spot| spot.id.clone()).collect()));
    }

    /// The topic of the month while nobody is there.
    fn still(&self, script: &str, scene: &mut Scene) {
        let title = self.say(Message::of(script, "title"));
        scene.heading = self.say(Message::common("month-title").with("title", title));
        let told = Message::of(script, DO);
        scene.body = vec![text(&self.say(told.clone()), false)];
        scene.body.extend(self.body(&told, false));
        scene.companion = Some(Pose::Wait);
    }

    /// The page of calling a person, which is also the page of a gate: nobody can tell which it is.
    fn waiting(&self, scene: &mut Scene) {
        scene.form = Form::Waiting;
        scene.status.step = None;
        scene.status.of = None;
        scene.companion = Some(Pose::Rest);
        let call = self.kiosk.call();
        let mut message = match (call, self.kiosk.who_comes()) {
            (None, _) => Message::common("nobody"),
            (Some(Call::Coming), None) => Message::common("coming"),
            (Some(Call::Coming), Some(name)) => Message::common("coming-name").with("name", name),
            (Some(Call::Waiting), _) if self.kiosk.late() => Message::common("late"),
            (Some(Call::Waiting), _) => Message::common("called"),
        };
        if self.kiosk.top().place == Place::Unwell {
            let unwell = Message::common("unwell");
            if call == Some(Call::Waiting) {
                // To sit down comes first, also while nobody has come.
                scene.heading = self.say(unwell.clone());
                scene.body.extend(self.kiosk.late().then(|| text(&self.say(message), false)));
            } else {
                scene.heading = self.say(message);
            }
            let told = self.body(&unwell, false);
            scene.brief = told.first().cloned().into_iter().collect();
            scene.body.extend(told);
            return;
        }
        let mut told = 0..2;
        let machine = self.kiosk.screen().is_some_and(|s| matches!(s.special, Special::Machine(_)));
        if machine && call != Some(Call::Coming) {
            // First things first: the machine must give the card back before anybody waits.
            let first = Message::common("called-at-machine");
            if call.is_some() && !self.kiosk.late() {
                message = first;
                // Where there is little room: whom the colleague comes to is enough.
                told = 1..2;
            } else {
                scene.body.push(text(&self.say(first), false));
                told = 0..if call.is_some() { 1 } else { 2 };
            }
        }
        scene.heading = self.say(message.clone());
        // Who comes changes the heading alone.
        let words = if message.id == "coming-name" { Message::common("coming") } else { message };
        scene.body.extend(self.body(&words, false));
        if machine {
            scene.brief = scene.body.get(told).unwrap_or_default().to_vec();
        }
    }

    fn screen(&self, script: &str, screen: &Screen, scene: &mut Scene) {
        let asks = matches!(screen.special, Special::Ask(_) | Special::More(_));
        // The frame of warnings is for warnings: what the lantern tells on a quiet day is a page as any other.
        let lesson = self.kiosk.pack().script(script).is_some_and(|script| script.lesson.is_some());
        scene.form = match (&screen.special, screen.kind) {
            (Special::Ask(_) | Special::More(_), _) => Form::Question,
            (Special::End(_), _) => Form::End,
            (_, Kind::Warning | Kind::Panel | Kind::Advice) if !lesson => Form::Warning,
            _ => Form::Page,
        };
        if let Special::Quiz(_) = screen.special {
            return self.quiz_offered(scene);
        }
        let variant = self.kiosk.trail().work().map_or(0, |(frame, ..)| frame.variant);
        let message = match self.kiosk.question() {
            Some(id) => Message::of("risk", &id),
            None if variant > 0 => self.at(Message::of(script, &format!("{}-{}", screen.id, variant + 1))),
            None => self.at(Message::of(script, &screen.id)),
        };
        scene.heading = self.say(message.clone());
        scene.body = self.body(&message, asks);
        let kind = if lesson { Kind::Page } else { screen.kind };
        scene.companion = Self::pose(kind, &screen.special).filter(|_| !screen.focus_none);
        scene.art = screen.picture.clone().map(Art::Scene);
        if screen.variants > 1 && scene.companion.is_some() {
            // The picture takes turns with the words.
            scene.companion = [Pose::Hand, Pose::Lean, Pose::Wait].into_iter().cycle().nth(variant.into());
        }
        if screen.kind == Kind::Intro {
            self.intro(script, scene);
        }
        if self.kiosk.faces() {
            // Where there is little room the faces speak for themselves.
            scene.brief.clone_from(&scene.body);
            scene.body.push(text(&self.common("face-ask"), false));
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

/// A place at the edge: it has no key, because the keys are for what stands on the page.
fn at_edge(text: String, act: Act) -> Label {
    Label { key: None, short: text.clone(), text, act }
}
