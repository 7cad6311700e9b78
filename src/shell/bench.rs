//! The hands as `conform` tries them: a fresh hand, a screen drawn long before, and touches at their times.
//!
//! **Invariant:** the very filters of the kiosk; nothing is decided here.
use crate::{
    conform::Touch,
    hand::{Event, Hand, Key, Settings},
    kiosk::Input,
    view::Drawn,
};
use std::time::Duration;

/// What a fresh hand makes of touches.
pub fn hands(touches: &[(Duration, Touch)], drawn: &Drawn, same_key: Duration) -> Vec<Input> {
    let mut hand = Hand::new(Settings { same_key, ..Settings::default() });
    hand.screen_changed(Duration::ZERO);
    touches.iter().flat_map(|(at, touch)| hand.event(&event(*touch), drawn, *at)).collect()
}

fn event(touch: Touch) -> Event {
    match touch {
        Touch::Key(sign) => Event::Key(Key::Char(sign)),
        Touch::Next => Event::Key(Key::Tab),
        Touch::Select => Event::Key(Key::Enter),
        Touch::Down => Event::Key(Key::Down),
        Touch::Right => Event::Key(Key::Right),
        Touch::Chord(letter) => Event::Key(Key::Ctrl(letter)),
        Touch::Press(at) => Event::Press(at.x, at.y),
        Touch::Release(at) => Event::Release(at.x, at.y),
    }
}
