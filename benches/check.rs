//! tmp
use caring_mode::{
    bigtype::Way,
    care::{Size, Theme},
    kiosk::Setup,
    look::Depth,
    pack::Pack,
    scene::Scene,
    shell::source,
    tour,
    view::View,
};
use ratatui::{buffer::Buffer, layout::Rect};
use std::{
    rc::Rc,
    time::{Duration, Instant},
};
fn main() {
    let t = Instant::now();
    let (pack, _) = Pack::read(source::built_in(), "cn", "generic");
    let pack = Rc::new(pack);
    println!("pack {:?}", t.elapsed());
    let mut view = View::new(&pack, Some(Way::Sextant), Depth::True);
    let t = Instant::now();
    let mut all = vec![];
    for tongue in pack.words.reviewed() {
        let mut setup = Setup::usual(&pack);
        setup.prefs.tongue = tongue;
        for stop in tour::every_screen(&pack, &setup) {
            all.push((stop.name, Scene::of(&stop.kiosk, Duration::ZERO)));
        }
    }
    println!("{} scenes {:?}", all.len(), t.elapsed());
    for grid in [(40, 11), (60, 16), (80, 24), (160, 45)] {
        for &size in Size::ALL {
            let t = Instant::now();
            let mut n = 0;
            for (_, scene) in &mut all {
                scene.prefs.size = size;
                scene.page = 0;
                loop {
                    let mut buf = Buffer::empty(Rect::new(0, 0, grid.0, grid.1));
                    let d = view.draw(scene, None, "x", &mut buf);
                    n += 1;
                    scene.page += 1;
                    if scene.page >= d.pages {
                        break;
                    }
                }
            }
            println!("{grid:?} {size:?}: {n} draws {:?}", t.elapsed());
        }
    }
    let _ = Theme::Paper;
}
