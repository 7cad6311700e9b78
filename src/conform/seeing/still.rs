//! S17, S18: nothing flashes and nothing moves by itself.
use crate::{
    care::Theme,
    conform::{
        Measured,
        bench::{Bench, at, each_page},
        glyphs::Colours,
    },
    kiosk::Input,
    scene::Scene,
};
use std::time::Duration;

/// Changes of an untouched kiosk: when each came, over ten minutes.
fn changes(mut kiosk: crate::kiosk::Kiosk) -> Vec<Duration> {
    let start = Duration::from_secs(1000);
    kiosk.update(&Input::Touch, at(start));
    let mut times = Vec::new();
    while let Some(next) = kiosk.deadline().filter(|d| *d < start + Duration::from_mins(10)) {
        // A deadline in the past would be a loop that never sleeps: as many changes as one looks for.
        let next = next.max(times.last().copied().unwrap_or(start));
        let before = Scene::of(&kiosk, next);
        kiosk.update(&Input::Tick, at(next));
        if before != Scene::of(&kiosk, next) || times.len() > 100 {
            times.push(next);
        }
        if times.len() > 200 {
            break;
        }
    }
    times
}

/// Cells that blink, and changes within one second.
pub(super) fn flashes(bench: &Bench) -> Measured {
    let mut found = Colours::default();
    let mut view = bench.view(bench.way);
    let line = view.palettes().of(Theme::Paper).frame;
    for met in bench.met().iter().filter(|m| m.tongue == bench.setup.prefs.tongue) {
        each_page(&mut view, &met.scene, (80, 24), |buf, _| found.add(buf, line));
    }
    let most = bench.stops().into_iter().map(|stop| {
        let times = changes(stop.kiosk);
        let within =
            |from: &Duration| times.iter().filter(|t| (*from..*from + Duration::from_secs(1)).contains(t)).count();
        times.iter().map(within).max().unwrap_or(0)
    });
    let most = most.max().unwrap_or(0);
    let value =
        format!("{} of {} cells blink; at most {most} change a second while nobody presses", found.blink, found.cells);
    Measured::when(found.cells > 0 && found.blink == 0 && most <= 2, value)
}

/// Screens that are another six seconds later although nothing happened.
pub(super) fn moves(bench: &Bench) -> Measured {
    let stops = bench.stops();
    let (from, later) = (Duration::from_secs(1000), Duration::from_secs(1006));
    let moving = stops.iter().filter(|s| Scene::of(&s.kiosk, from) != Scene::of(&s.kiosk, later)).count();
    let soon = stops
        .iter()
        .filter(|s| {
            s.kiosk
                .deadline()
                .is_some_and(|d| d < s.kiosk.notice().map_or(Duration::ZERO, |n| n.since) + Duration::from_secs(5))
        })
        .count();
    let value = format!("{moving} of {} screens move; {soon} change within 5 s of being shown", stops.len());
    Measured::when(!stops.is_empty() && moving + soon == 0, value)
}
