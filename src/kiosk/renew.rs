//! The same visit with a pack that was written anew, for an author who sees at once what a change does.
//!
//! **Invariant:** a screen is found again by its name, a flag by its name, a language by its tag. What is gone is left out
//! of the visit; when the screen that is seen is gone, its script begins again, and without its script, the menu.
use super::{Frame, Kiosk, Place, Setup, Trail};
use crate::{
    pack::Pack,
    script::{Flags, Script},
    words::Tongue,
};
use std::rc::Rc;

/// An old pack and the one that takes its place.
struct Renewal<'a> {
    old: &'a Pack,
    new: &'a Pack,
    /// The language for one that is gone.
    first: Tongue,
}

impl Kiosk {
    /// Takes a new pack and stays where it is. Verdicts are forgotten, because the questions may weigh otherwise now.
    pub fn renew(&mut self, pack: Rc<Pack>, setup: Setup) {
        let renewal = Renewal { old: &self.pack, new: &pack, first: setup.prefs.tongue };
        let (seen, rest) = (self.trail.top().clone(), self.trail.frames().skip(1));
        let mut trail = Trail::new(setup.prefs);
        *trail.top_mut() = renewal.frame(self.trail.first()).unwrap_or_else(|| trail.top().clone());
        for frame in rest.filter_map(|frame| renewal.frame(frame)) {
            trail.push(frame);
        }
        let again = match (&seen.place, renewal.frame(&seen)) {
            (Place::Screen { script, .. }, None) => renewal.new.script(script).filter(|s| s.screens.len() > s.start),
            _ => None,
        };
        let again = again.map(|script| (script.name.clone(), script.start, renewal.flags(&seen, script)));
        self.trail = trail;
        self.pack = pack;
        self.setup = setup;
        self.notice = None;
        self.judged.forget();
        self.digits.forget();
        // Its language is one of the old pack.
        self.duty = None;
        if let Some((script, at, flags)) = again {
            self.arrive(&script, at, flags);
        }
        let offers = self.offers().len();
        if let Some(super::Act::Choice(n)) = self.top().focus
            && usize::from(n) >= offers
        {
            self.trail.top_mut().focus = self.first_focus();
        }
    }
}

impl Renewal<'_> {
    /// The frame in the new pack; nothing when its place is gone.
    fn frame(&self, frame: &Frame) -> Option<Frame> {
        let mut frame = frame.clone();
        let tag = self.old.words.tags().get(frame.prefs.tongue);
        let tongue = tag.and_then(|tag| self.new.words.tags().iter().position(|t| t == tag));
        frame.prefs.tongue = tongue.unwrap_or(self.first);
        match &mut frame.place {
            Place::Screen { script, at } => {
                let id = &self.old.script(script)?.screens.get(*at)?.id;
                let new = self.new.script(script)?;
                *at = new.find(id)?;
                frame.variant = frame.variant.min(new.screens[*at].variants.saturating_sub(1));
                frame.flags = self.flags(&frame, new);
            }
            Place::Menu(id) => {
                self.new.menu(id)?;
            }
            Place::Quiz(page) => {
                page.item(self.new)?;
            }
            _ => {}
        }
        Some(frame)
    }

    /// The flags of a frame by their names.
    fn flags(&self, frame: &Frame, new: &Script) -> Flags {
        let Some(old) = self.old.script(&new.name) else { return frame.flags };
        let set = (0..old.flags.len()).filter(|n| frame.flags.has(*n)).filter_map(|n| new.flag(&old.flags[n]));
        set.fold(Flags::default(), Flags::with)
    }
}
