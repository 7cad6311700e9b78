//! Size, colours and language of a rehearsal: chosen as on the kiosk.
use super::{Offer, Place, Rehearsal};
use crate::{
    care::{Size, Theme},
    kiosk::LookPage,
};

impl Rehearsal {
    pub(super) fn looks(&self, page: LookPage) -> Vec<Offer> {
        match page {
            LookPage::Top => {
                let more = (self.setup.tongues.len() > 1).then_some(Offer::Look(LookPage::Language));
                [LookPage::Size, LookPage::Theme].map(Offer::Look).into_iter().chain(more).collect()
            }
            LookPage::Size => Size::ALL.iter().map(|size| Offer::Size(*size)).collect(),
            LookPage::Theme => Theme::ALL.iter().map(|theme| Offer::Theme(*theme)).collect(),
            LookPage::Language | LookPage::Edition => {
                self.setup.tongues.iter().take(4).map(|tongue| Offer::Tongue(*tongue)).collect()
            }
        }
    }

    /// Takes what was chosen, and goes back to what was there.
    pub(super) fn restyle(&mut self, offer: Offer) {
        match offer {
            Offer::Size(size) => self.prefs.size = size,
            Offer::Theme(theme) => self.prefs.theme = theme,
            Offer::Tongue(tongue) => self.prefs.tongue = tongue,
            _ => {}
        }
        while matches!(self.place(), Place::Look(_)) {
            self.frames.pop();
        }
    }
}
