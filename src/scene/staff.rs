//! What a colleague reads: the strip above the customer's page, and the pages of staff mode.
//!
//! **Invariant:** all of it stands on the customer's glass. It names the step and never what was answered, gives reasons as signs, and is
//! nothing but "turn away" while a PIN is typed.
use super::{
    Form, Label, Role, Scene, Strip,
    build::{Say, text},
};
use crate::{
    care::{Closing, Phase, StaffEnd},
    kiosk::{Act, Assist, Kept, Place, Readiness},
    risk::Reason,
    script::{Kind, Special},
    words::Message,
};

/// What a colleague says, does and never does: the attribute, and the words ahead of it.
const LINES: [(&str, &str); 3] = [("staff", "staff-says"), ("do", "staff-does"), ("never", "staff-never")];

impl Say<'_> {
    /// Adds what a colleague reads, while one stands beside.
    pub(super) fn beside(&self, scene: &mut Scene) {
        let Some(duty) = self.kiosk.duty() else { return };
        let tongue = duty.entry.map_or(scene.prefs.tongue, |entry| entry.tongue);
        let own = Self::within(self.kiosk, tongue);
        let staff = self.kiosk.top().place.is_for_staff();
        if staff || scene.form == Form::Pad {
            return;
        }
        if !self.kiosk.at_pin() {
            let label = Label {
                key: Some('*'),
                text: own.common("strip-open"),
                short: own.common("strip-open-short"),
                act: Act::Staff,
            };
            // It covers that corner; where the work stands is in the strip, and on the colleague's own page.
            scene.answer = scene.answer.take().or(Some(label));
            (scene.status.step, scene.status.of) = (None, None);
            scene.edge.clear();
        }
        scene.strip = Some(own.strip());
    }

    fn strip(&self) -> Strip {
        let kiosk = self.kiosk;
        if kiosk.at_pin() {
            return Strip { head: self.common("away"), lines: vec![], away: true };
        }
        let mut head = vec![
            kiosk.acting().and_then(|by| kiosk.name_of(by)).map_or_else(|| self.common("staff-title"), str::to_owned),
        ];
        head.extend(self.step_words());
        let walked = kiosk.walked().len();
        if walked > 0 && head.len() == 1 {
            head.push(self.say(Message::common("strip-walked").with("n", walked)));
        }
        let marks = self.marks();
        if !marks.is_empty() {
            head.push(self.say(Message::common("staff-marks").with("marks", marks)));
        }
        if self.kiosk.unwritten().is_some() {
            head.push(self.common("staff-unwritten"));
        }
        head.extend(self.warned());
        Strip { head: head.join("　"), lines: self.lines(), away: false }
    }

    /// Step n of m of the work.
    fn step_words(&self) -> Option<String> {
        let (n, m) = self.kiosk.work_progress()?;
        Some(self.say(Message::common("step").with("n", n).with("m", m)))
    }

    /// That staff mode is about to end by itself.
    fn warned(&self) -> Option<String> {
        let id = match self.kiosk.duty()?.warned? {
            StaffEnd::Idle => "strip-idle",
            StaffEnd::Long => "strip-long",
            StaffEnd::Left | StaffEnd::HandedOver => return None,
        };
        Some(self.common(id))
    }

    /// What to say, to do, never to do here: the script's own words, else those for this kind of page.
    fn lines(&self) -> Vec<String> {
        let says = if self.kiosk.sampled() { "sampled" } else { "staff" };
        let own = self.kiosk.trail().work().zip(self.kiosk.screen()).filter(|(_, screen)| screen.is_gate());
        let usual = Message::common(self.situation());
        LINES
            .iter()
            .filter_map(|(part, label)| {
                let words = match own {
                    Some(((_, name, _), screen)) => {
                        let part = if *part == "staff" { says } else { part };
                        self.staff_words(name, Message::of(name, &screen.id).attribute(part))
                    }
                    None => self.say(usual.clone().attribute(part)),
                };
                (!words.is_empty()).then(|| format!("{}{words}", self.common(label)))
            })
            .collect()
    }

    /// The kind of page that the customer is at, for the words that fit it.
    fn situation(&self) -> &'static str {
        let place = self.kiosk.trail().frames().rev().find(|f| !f.place.is_for_staff()).map(|f| &f.place);
        match (place, self.kiosk.screen()) {
            (Some(Place::Person | Place::Closed(_)), _) => "beside-waiting",
            (Some(Place::Screen { .. }), Some(screen)) => match (&screen.special, screen.kind) {
                (Special::Ask(_) | Special::More(_), _) => "beside-question",
                (Special::End(_), _) => "beside-end",
                (_, Kind::Review) => "beside-review",
                (_, Kind::Warning | Kind::Panel | Kind::Advice) => "beside-warning",
                _ if screen.phase == Phase::AtMachine => "beside-machine",
                _ => "beside-step",
            },
            _ => "beside-menu",
        }
    }

    /// What became of what staff told.
    pub(super) fn kept(&self) -> Option<String> {
        let id = match self.kiosk.kept()? {
            Kept::Well => "staff-kept",
            Kept::Lost => "staff-not-kept",
            Kept::Overruled => "staff-overruled",
        };
        Some(self.common(id))
    }

    /// The colleague's own page, and that of the machine.
    pub(super) fn staff(&self, scene: &mut Scene) {
        scene.form = Form::Notice;
        // Whoever reads this stands beside the customer, and leafs for both.
        scene.waits = false;
        if self.away(scene) {
            return;
        }
        scene.heading = self.common(if self.kiosk.top().place == Place::Panel { "panel-title" } else { "staff-title" });
        scene.body.extend(self.kept().into_iter().chain(self.warned()).map(|words| text(&words, true)));
        if self.kiosk.unwritten().is_some() {
            scene.body.push(text(&self.common("staff-unwritten"), true));
        }
        if self.kiosk.calls_fail() {
            scene.body.push(text(&self.common("staff-call-failed"), true));
        }
        if self.kiosk.top().place == Place::Panel {
            return;
        }
        let gate = self.kiosk.screen().is_some_and(crate::script::Screen::is_gate);
        scene.body.extend(self.step_words().map(|words| text(&words, true)));
        let marks = self.marks();
        if !marks.is_empty() {
            scene.body.push(text(&self.say(Message::common("staff-marks").with("marks", marks)), true));
        }
        if gate {
            scene.body.extend(self.lines().iter().map(|line| text(line, true)));
        }
    }

    /// While a PIN is typed there is nothing to read.
    fn away(&self, scene: &mut Scene) -> bool {
        let away = self.kiosk.at_pin();
        if away {
            scene.heading = self.common("away");
            scene.body = self.body(&Message::common("away"), true);
        }
        away
    }

    /// A page of staff mode.
    pub(super) fn assist(&self, page: Assist, scene: &mut Scene) {
        scene.form = Form::Notice;
        scene.waits = false;
        if !matches!(page, Assist::Hall | Assist::Ready) && self.away(scene) {
            return;
        }
        let id = match page {
            Assist::Aid => {
                scene.body = self.lines().iter().map(|line| text(line, true)).collect();
                "aid-title"
            }
            Assist::Help => {
                scene.body = self.lines().iter().map(|line| text(line, true)).collect();
                "help-title"
            }
            Assist::Steps(_) => "steps-title",
            Assist::Step(at) => {
                self.step(at, scene);
                return;
            }
            Assist::Finish => "finish-title",
            Assist::Names(_) => "names-title",
            Assist::Closing => "closing-title",
            Assist::Suspected => "outcome-title",
            Assist::Hall => "hall-title",
            Assist::Ready => {
                let lines = self.kiosk.readiness().map(|ready| self.ready(ready)).unwrap_or_default();
                scene.body = lines
                    .into_iter()
                    .map(|words| super::Piece { role: Role::Item, text: words, private: true })
                    .collect();
                "ready-title"
            }
        };
        scene.heading = self.common(id);
    }

    /// A step that was walked, to be looked at once more: its question and its words, and never what was answered.
    fn step(&self, at: usize, scene: &mut Scene) {
        let Some((message, screen)) = self.walked_screen(at) else { return };
        scene.heading = self.say(message.clone());
        let asks = matches!(screen.special, Special::Ask(_) | Special::More(_));
        scene.body = self.body(&message, asks);
        scene.form = Form::Page;
    }

    fn walked_screen(&self, at: usize) -> Option<(Message, &crate::script::Screen)> {
        let frame = self.kiosk.trail().frames().nth(at)?;
        let Place::Screen { script, at } = &frame.place else { return None };
        let screen = self.kiosk.pack().script(script)?.screens.get(*at)?;
        let message = match &screen.special {
            Special::Ask(id) => Message::of("risk", id),
            Special::More(set) => {
                let then = &self.kiosk.pack().risk.set(set)?.then;
                Message::of(
                    "risk",
                    then.iter().find(|id| frame.answers.iter().all(|(asked, _)| asked != *id)).or(then.first())?,
                )
            }
            Special::Machine(key) => self.at_key(Message::of(script, &screen.id), key),
            _ => Message::of(script, &screen.id),
        };
        Some((message, screen))
    }

    /// What stands on the way to a page of staff mode.
    pub(super) fn assist_label(&self, page: Assist) -> String {
        let id = match page {
            Assist::Step(at) => {
                return self.walked_screen(at).map(|(message, _)| self.say(message)).unwrap_or_default();
            }
            Assist::Aid => "staff-title",
            Assist::Help => "assist-help",
            Assist::Steps(0) => "assist-steps",
            Assist::Steps(_) => "assist-more-steps",
            Assist::Finish => "assist-finish",
            Assist::Names(0) => "assist-names",
            Assist::Names(_) => "assist-more-names",
            Assist::Closing => "assist-closing",
            Assist::Suspected => "assist-suspected",
            Assist::Hall => "assist-hall",
            Assist::Ready => "assist-ready",
        };
        self.common(id)
    }

    /// How a visit is closed; what was about fraud is a sign that the staff's card explains.
    pub(super) fn closing(closing: Closing) -> &'static str {
        match closing {
            Closing::Helped => "closing-helped",
            Closing::Counter => "closing-counter",
            Closing::Other => "closing-other",
            Closing::Fraud => "outcome-confirmed",
            Closing::NotFraud => "outcome-not-fraud",
            Closing::Unknown => "outcome-unknown",
        }
    }

    /// How ready the machine is, a line each; what is not known is left out.
    fn ready(&self, ready: &Readiness) -> Vec<String> {
        let mut lines = Vec::new();
        lines.push(match (&ready.lost, &ready.head) {
            (Some((fault, lost)), _) => {
                let why = self.common(&format!("fault-{}", fault.name()));
                self.say(Message::common("ready-lost").with("why", why).with("n", *lost))
            }
            (None, Some((seq, hash))) => {
                self.say(Message::common("ready-head").with("n", *seq).with("hash", hash.clone()))
            }
            (None, None) => self.common("ready-no-journal"),
        });
        lines.push(self.say(Message::common("ready-people").with("n", ready.people)));
        lines.push(self.common(if ready.calls { "ready-calls" } else { "ready-no-calls" }));
        lines.extend(ready.free.map(|free| self.say(Message::common("ready-free").with("n", free))));
        lines.push(self.say(Message::common("ready-clock").with("time", ready.clock.clone())));
        lines.push(self.say(Message::common("ready-pack").with("hash", ready.pack.clone())));
        let (columns, rows) = ready.grid;
        lines.push(self.say(Message::common("ready-grid").with("columns", columns).with("rows", rows)));
        let tenths = |t: u32| format!("{}.{}", t / 10, t % 10);
        lines.push(match ready.row_tenths {
            Some(t) => self.say(Message::common("ready-type").with("mm", tenths(t))),
            None => self.common("ready-no-type"),
        });
        lines.extend(ready.terminal.clone().map(|name| self.say(Message::common("ready-terminal").with("name", name))));
        lines.extend(ready.way.map(|way| self.say(Message::common("ready-way").with("name", way))));
        lines
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
}
