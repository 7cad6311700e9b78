//! Walking a script: what a choice leads to, verdicts, gates, and how many steps there are.
use super::{Effect, Kiosk, Lesson, Place};
use crate::{
    care::{Need, Placement},
    journal::Event,
    pack::TOLD,
    risk::Answer,
    script::{End, Flags, Script, Special, Target},
};

/// Steps that are taken along at once when the guide stands apart from the machine.
const TOGETHER: usize = 3;

impl Kiosk {
    /// Begins a script: its flags are what the machine's profile gives.
    pub(super) fn begin(&mut self, name: &str, out: &mut Vec<Effect>) {
        let pack = self.pack.clone();
        let Some(script) = pack.script(name).filter(|s| !s.screens.is_empty()) else {
            return;
        };
        self.beside();
        out.extend(self.id(name).map(|script| Effect::Record(Event::TaskBegun { script })));
        if let Some(lesson) = script.lesson.as_ref().filter(|_| !self.is_closed(name, self.top().prefs.tongue)) {
            self.learnt(&lesson.topic, Lesson::Opened, out);
        }
        self.walk_begins(script);
        self.advance(script, &Target::Screen(script.start), self.given(script), vec![], out);
    }

    /// Whether a story or its questions are on the screen.
    pub(super) fn leafs(&self) -> bool {
        let told = |script: &str| self.pack.script(script).is_some_and(|s| s.lesson.is_some() || s.drama.is_some());
        match &self.top().place {
            Place::Screen { script, .. } => told(script),
            Place::Quiz(_) => true,
            _ => false,
        }
    }

    /// The story that is most like what was answered; where nothing points to one, the page of what was said to the
    /// customer.
    pub(super) fn tell_story(&mut self, out: &mut Vec<Effect>) {
        let pack = self.pack.clone();
        let answers = self.trail.work().map(|(frame, ..)| frame.answers.clone()).unwrap_or_default();
        match pack.risk.story(&answers).filter(|name| pack.script(name).is_some()) {
            Some(name) => self.begin(name, out),
            None if pack.menu(TOLD).is_some() => self.go(Place::Menu(TOLD.to_owned())),
            None => self.outside(&Target::Call, out),
        }
    }

    /// The flags that the machine's profile answers.
    pub fn given(&self, script: &Script) -> Flags {
        (0..script.given)
            .filter(|&i| self.pack.machine.given.get(&script.flags[i]) == Some(&true))
            .fold(Flags::default(), Flags::with)
    }

    fn has(&self) -> impl Fn(&str) -> bool {
        let pack = self.pack.clone();
        move |key| pack.machine.screens.contains_key(key)
    }

    /// A choice of the script's screen was made.
    pub(super) fn decide(&mut self, n: usize, out: &mut Vec<Effect>) {
        let pack = self.pack.clone();
        // At a gate it is a colleague who decides.
        self.trail.drop_staff();
        let Some((frame, name, at)) = self.trail.work() else {
            return;
        };
        let Some(script) = pack.script(name) else { return };
        let mut from = at;
        if self.apart() && n == 0 {
            let list = script.together(at, frame.flags, &self.has(), TOGETHER);
            from = list.last().copied().unwrap_or(at);
        }
        let Some(choice) = script.screens[from].choices.get(n) else {
            return;
        };
        let flags = Flags(frame.flags.0 | choice.sets.0);
        let mut answers = frame.answers.clone();
        if let Some(id) = self.question() {
            answers.extend(Answer::ON_SCREEN.get(n).map(|a| (id, *a)));
        }
        if script.screens[at].is_gate() {
            self.end_calls(out);
        }
        let target = Script::target(choice, flags).clone();
        self.advance(script, &target, flags, answers, out);
    }

    fn advance(
        &mut self,
        script: &Script,
        target: &Target,
        flags: Flags,
        answers: Vec<(String, Answer)>,
        out: &mut Vec<Effect>,
    ) {
        if self.is_closed(&script.name, self.top().prefs.tongue) {
            self.go(Place::Closed(script.name.clone()));
            return;
        }
        let mut target = target.clone();
        // Each round passes one verdict; a ring of verdicts ends after as many as there are screens.
        for _ in 0..=script.screens.len() {
            let Target::Screen(at) = target else {
                self.outside(&target, out);
                return;
            };
            target = script.settle(at, flags, &self.has());
            let Target::Screen(at) = target else { continue };
            if script.screens[at].edition.is_some_and(|edition| edition != self.top().prefs.edition) {
                let before = target;
                target = script.past_editions(at, self.top().prefs.edition);
                // A ring of other editions has nowhere to go; `check` finds it.
                if target != before {
                    continue;
                }
            }
            let flag = |name: &str| script.flag(name).is_some_and(|f| flags.has(f));
            let screen = &script.screens[at];
            if let Special::Verdict { set, to } = &screen.special {
                let level = self.judge(set, &answers, flag);
                target = Target::Screen(to[level as usize]);
                continue;
            }
            if let (Special::More(set), Some(choice)) = (&screen.special, screen.choices.first())
                && self.follow_up(set, &answers, flag).is_none()
            {
                target = Script::target(choice, flags).clone();
                continue;
            }
            let gate = script.screens[at].is_gate();
            if gate {
                self.end_answered(out);
            }
            let variant = self.judged.turn(self.setup.seed, &script.name, at, script.screens[at].variants);
            self.go(Place::Screen { script: script.name.clone(), at });
            let frame = self.trail.top_mut();
            frame.flags = flags;
            frame.answers = answers;
            frame.variant = variant;
            self.walk_shown();
            if gate || script.screens[at].calls {
                self.call_person(if gate { Need::Stop } else { Need::Stuck }, out);
            }
            if screen.special == Special::End(End::Done) {
                out.extend(self.id(&script.name).map(|script| Effect::Record(Event::TaskDone { script })));
                self.walk_done(&script.name);
            }
            if let (Special::End(_), Some(lesson)) = (&screen.special, &script.lesson) {
                self.learnt(&lesson.topic, Lesson::Finished, out);
            }
            self.trail.top_mut().focus = self.first_focus();
            return;
        }
    }

    /// The steps that are taken along from here, when the guide stands apart from the machine.
    pub fn list(&self) -> Vec<usize> {
        let Some((frame, name, at)) = self.trail.work() else {
            return vec![];
        };
        match self.pack.script(name) {
            Some(script) => script.together(at, frame.flags, &self.has(), TOGETHER),
            None => vec![],
        }
    }

    /// Step n of m of the script on the screen, if this screen is a step.
    pub fn progress(&self) -> Option<(usize, usize)> {
        matches!(self.top().place, Place::Screen { .. }).then(|| self.work_progress()).flatten()
    }

    /// The same for the work below whatever lies over it.
    pub fn work_progress(&self) -> Option<(usize, usize)> {
        let (frame, name, at) = self.trail.work()?;
        let script = self.pack.script(name)?;
        if !script.is_step(at) {
            return None;
        }
        let mut walked: Vec<usize> = Vec::new();
        for frame in self.trail.frames() {
            match &frame.place {
                Place::Screen { script, at } if script == name => {
                    // Who starts again is at that step again.
                    let again = walked.iter().position(|w| w == at).unwrap_or(walked.len());
                    walked.truncate(again);
                    walked.push(*at);
                }
                _ => {}
            }
        }
        let flags = frame.flags;
        let apart = self.setup.placement == Placement::Apart;
        let steps = |w: usize| if apart { script.together(w, flags, &self.has(), TOGETHER).len() } else { 1 };
        let before: usize = walked.iter().filter(|&&w| w != at && script.is_step(w)).map(|&w| steps(w)).sum();
        let left = script.steps_left(at, flags, &self.has());
        Some((before + 1, before + left.max(1)))
    }

    /// How many steps a script has from its start, as nothing special happens.
    pub fn steps(&self, script: &Script) -> usize {
        script.steps_left(script.start, self.given(script), &self.has())
    }
}
