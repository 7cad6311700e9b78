//! What the kiosk draws on: the configuration, what staff told, the terminal's answers and its environment, put together.
//!
//! **Invariant:** a pure function of those four, in that order of weight; what cannot be drawn is never chosen, whoever
//! asked for it.
use super::{
    config::Config,
    env::{self, Told},
    kept::Kept,
    probe::Answers,
};
use crate::{
    bigtype::{CellPixels, Way},
    care::Lettering,
    glass::{Glass, Measured},
    look::Depth,
};

/// Who chose the way to draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The configuration.
    Configuration,
    /// Staff found it clean on this machine.
    Staff,
    /// The terminal answered that it can.
    Answers,
    /// The environment names a terminal that can.
    Environment,
    /// Every terminal can.
    Floor,
}

/// Everything that is known about the terminal and its glass.
#[derive(Debug, Clone, PartialEq)]
pub struct Surface {
    /// What the environment tells.
    pub told: Told,
    /// What the terminal answered, once it did.
    pub answers: Option<Answers>,
    /// Columns and rows.
    pub grid: (u16, u16),
    /// Pixels of a cell as the system knows them.
    pub pixels: Option<(u16, u16)>,
    /// What staff told.
    pub kept: Kept,
}

impl Surface {
    /// Pixels of a cell: the newest that is known.
    pub fn cell(&self) -> Option<CellPixels> {
        let cell = self.answers.and_then(|a| a.cell).or(self.pixels);
        cell.map(|(width, height)| CellPixels { width, height })
    }

    /// What the terminal calls itself, by its own word or by its environment.
    pub fn maker(&self) -> &'static str {
        let said = self.answers.and_then(|a| a.maker).map(super::decode::Maker::name);
        said.or(self.told.maker).unwrap_or_default()
    }

    /// How many colours there are.
    pub fn depth(&self) -> Depth {
        env::best(&self.told, self.answers.as_ref()).depth
    }

    /// How large type is drawn, and who chose it.
    pub fn way(&self, config: &Config) -> (Option<Way>, Why) {
        if let Some(way) = config.look.large_type.lettering().and_then(|l| self.drawn(l)) {
            return (way, Why::Configuration);
        }
        let kept = self.kept.way(self.maker()).and_then(Lettering::named);
        if let Some(way) = kept.and_then(|l| self.drawn(l)) {
            return (way, Why::Staff);
        }
        let unasked = env::best(&self.told, None).way;
        let best = env::best(&self.told, self.answers.as_ref()).way;
        let why = match best {
            Some(Way::Quadrant | Way::Half) | None => Why::Floor,
            _ if best == unasked => Why::Environment,
            _ => Why::Answers,
        };
        (best, why)
    }

    /// The way of that name here; nothing if it is known not to work. `Some(None)` is ordinary text.
    pub fn drawn(&self, lettering: Lettering) -> Option<Option<Way>> {
        let colours = self.depth() != Depth::None;
        // Without an answer somebody who asks for it may know better; a terminal that answered is believed.
        let sizing = self.answers.is_none_or(|a| a.text_sizing || !a.answered);
        let pictures = self.answers.is_none_or(|a| a.sixel || !a.answered);
        match lettering {
            Lettering::TextSizing => sizing.then_some(Some(Way::TextSizing)),
            Lettering::Sixel => self.cell().filter(|_| colours && pictures).map(|cell| Some(Way::Sixel(cell))),
            Lettering::Sextant => Some(Some(Way::Sextant)),
            Lettering::Quadrant => Some(Some(Way::Quadrant)),
            Lettering::Half => Some(Some(Way::Half)),
            Lettering::Plain => Some(None),
        }
    }

    /// The ways that staff can compare: four at most, best first, none that would show nothing.
    pub fn comparable(&self) -> Vec<Lettering> {
        let answers = self.answers.unwrap_or_default();
        let best = env::best(&self.told, self.answers.as_ref()).way;
        let works = |l: &Lettering| match l {
            Lettering::TextSizing => answers.text_sizing,
            // Between us and a terminal that can, something may stand that cannot.
            Lettering::Sixel => answers.sixel && best.is_some_and(Way::has_leading),
            Lettering::Plain => false,
            _ => true,
        };
        Lettering::ALL.iter().copied().filter(works).take(4).collect()
    }

    /// What is known of the glass, and where the size of a cell comes from.
    pub fn glass(&self, config: &Config) -> (Glass, Measured) {
        let glass = config.screen.glass();
        if glass.cell.is_some() {
            return (glass, Measured::Configuration);
        }
        let pixels = self.cell().map(|cell| (cell.width, cell.height));
        match self.kept.cell(pixels, self.grid) {
            Some(cell) => (Glass { cell: Some(cell), ..glass }, Measured::Card),
            None => (glass, Measured::Unknown),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::{config::LargeType, decode::Maker, kept};

    fn surface(vars: &[(&str, &str)], answers: Option<Answers>) -> Surface {
        let told = env::told(|name| vars.iter().find(|(k, _)| *k == name).map(|(_, v)| (*v).to_owned()));
        Surface { told, answers, grid: (80, 24), pixels: None, kept: Kept::default() }
    }

    const FOOT: Answers = Answers {
        text_sizing: false,
        sixel: true,
        cell: Some((16, 32)),
        wide: Some(false),
        maker: Some(Maker::Foot),
        answered: true,
    };

    #[test]
    fn the_configuration_wins_over_staff_and_staff_over_answers() {
        let mut here = surface(&[("TERM", "foot")], Some(FOOT));
        let mut config = Config::default();
        let sixel = Some(Way::Sixel(CellPixels { width: 16, height: 32 }));
        assert_eq!(here.way(&config), (sixel, Why::Answers));
        here.kept.way = Some(kept::Way::new("quadrant", "foot(1.13)", (80, 24)));
        assert_eq!(here.way(&config), (Some(Way::Quadrant), Why::Staff));
        config.look.large_type = LargeType::Fixed(Lettering::Plain);
        assert_eq!(here.way(&config), (None, Why::Configuration));
    }

    #[test]
    fn what_staff_chose_in_another_terminal_does_not_count() {
        let mut here = surface(&[("TERM", "foot")], Some(FOOT));
        here.kept.way = Some(kept::Way::new("half", "xterm", (80, 24)));
        assert_eq!(here.way(&Config::default()).1, Why::Answers);
    }

    #[test]
    fn a_way_that_would_show_nothing_is_not_drawn_whoever_asks() {
        let here = surface(&[("TERM", "xterm-kitty")], Some(FOOT));
        let mut config = Config::default();
        config.look.large_type = LargeType::Fixed(Lettering::TextSizing);
        assert!(matches!(here.way(&config), (Some(Way::Sixel(_)), _)));
        config.look.large_type = LargeType::Fixed(Lettering::Sixel);
        let dark = surface(&[("TERM", "xterm-kitty")], None);
        assert_eq!(dark.way(&config), (Some(Way::Sextant), Why::Environment));
    }

    #[test]
    fn pictures_are_not_sent_to_a_terminal_that_answered_without_them() {
        let deaf = Answers { sixel: false, maker: Some(Maker::Vte), ..FOOT };
        let mut here = surface(&[("TERM", "xterm-256color")], Some(deaf));
        here.kept.way = Some(kept::Way::new("sixel", "vte", (80, 24)));
        assert_eq!(here.way(&Config::default()), (Some(Way::Sextant), Why::Answers));
    }

    #[test]
    fn only_ways_that_work_are_compared() {
        let here = surface(&[("TERM", "foot")], Some(FOOT));
        let all = [Lettering::Sixel, Lettering::Sextant, Lettering::Quadrant, Lettering::Half];
        assert_eq!(here.comparable(), all);
        let bare = surface(&[("TERM", "xterm")], None);
        assert_eq!(bare.comparable(), all[1..]);
    }
}
