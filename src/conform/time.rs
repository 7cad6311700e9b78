//! Time: nobody is hurried, nothing goes by itself, and nothing stays for the next one. With the real kiosk and made-up
//! moments.
use super::{
    Measured,
    bench::{Bench, at, draw, now},
    family, visit,
};
use crate::{
    kiosk::{Act, Effect, Input, Kiosk, Notice, Offer, Place, Telling},
    scene::{Form, Scene},
    script::Special,
    tour::Stop,
};
use std::time::Duration;

family! {
    M1 "2 to 5 minutes of silence before it asks who is there."
        "VVSG 2.0, vxsuite globals (V)" => asks,
    M2 "20 to 45 s to answer that."
        "VVSG 2.0; vxsuite issue 2747; WCAG 2.2 2.2.1 (V)" => answers,
    M3 "One simple action gives more time, 10 times or more."
        "WCAG 2.2 2.2.1 (V)" => extends,
    M4 "The question comes by sight and by sound: 2 channels."
        "EAA, Annex I (U)" => channels,
    M5 "The time limit is said at the start, or the work is kept for 20 h."
        "WCAG 2.2 2.2.6 (V)" => said,
    M6 "No timer closes an important message: 0, but for the question who is there."
        "WCAG 2.2 2.2.3 (V)" => closes,
    M7 "What goes on by itself stays 5 s and 0.5 s for each Chinese character."
        "Wang 2019 (V); half the speed (D)" => by_itself,
    M8 "0.5 s or less from a press to its picture."
        "VVSG 1.1 3.2.6.1, 2.0 7.2-N (U)" => feedback,
    M9 "Who comes back goes on: staff come and go, and 0 is lost."
        "WCAG 2.2 2.2.5 (V)" => visit::resumes,
    M10 "Staff: out after 30 min without a key and after 12 h in all, with a warning 1 min before."
        "VVSG 2.0 11.5-A, 11.5-B; vxsuite PR 3217 (V)" => staff,
    M11 "The last screen leaves 30 s after the end or later, and at a key."
        "vxsuite issue 1823 (V)" => leaves,
}

/// When somebody touches a screen for the last time.
const START: Duration = Duration::from_secs(1000);

/// What silence brings, once.
struct Silence {
    after: Duration,
    effects: Vec<Effect>,
}

fn silence(kiosk: &mut Kiosk) -> Option<Silence> {
    kiosk.update(&Input::Touch, at(START));
    let until = kiosk.deadline()?;
    let effects = kiosk.update(&Input::Tick, at(until));
    Some(Silence { after: until.saturating_sub(START), effects })
}

fn question(kiosk: &Kiosk) -> bool {
    kiosk.notice().is_some_and(|p| matches!(p.notice, Notice::Still(_) | Notice::Card { .. }))
}

fn ended(kiosk: &Kiosk) -> bool {
    if kiosk.top().place == Place::Feedback(Telling::Thanks) {
        return true;
    }
    matches!(kiosk.top().place, Place::Screen { .. })
        && kiosk.screen().is_some_and(|s| matches!(s.special, Special::End(_)))
}

/// The screens on which something was begun and nothing ended, without a question on them.
fn begun(bench: &Bench) -> impl Iterator<Item = Stop> {
    // While a colleague stands there it is staff mode that ends first (M10).
    let customers = |s: &Stop| !ended(&s.kiosk) && !question(&s.kiosk) && s.kiosk.duty().is_none();
    bench.stops().into_iter().filter(move |s| customers(s) && !s.kiosk.trail().fresh())
}

/// The shortest and the longest of some times, in seconds.
fn span(times: impl IntoIterator<Item = Duration>) -> Option<(f64, f64)> {
    let all: Vec<f64> = times.into_iter().map(|t| t.as_secs_f64()).collect();
    let least = all.iter().copied().min_by(f64::total_cmp)?;
    Some((least, all.into_iter().max_by(f64::total_cmp)?))
}

fn said_span((least, most): (f64, f64)) -> String {
    if (most - least).abs() < 0.05 { format!("{least:.0} s") } else { format!("{least:.0} to {most:.0} s") }
}

/// M1.
fn asks(bench: &Bench) -> Measured {
    let (mut screens, mut never) = (0, 0);
    let mut times = Vec::new();
    for mut stop in begun(bench) {
        screens += 1;
        match silence(&mut stop.kiosk) {
            Some(s) if question(&stop.kiosk) => times.push(s.after),
            _ => never += 1,
        }
    }
    let Some(found) = span(times) else { return Measured::nothing("screen on which silence asks") };
    let value = format!("{}, on {screens} screens; {never} never ask", said_span(found));
    Measured::when(found.0 >= 120.0 && found.1 <= 300.0 && never == 0, value)
}

/// M2.
fn answers(bench: &Bench) -> Measured {
    let mut times = Vec::new();
    for mut stop in begun(bench) {
        let Some(first) = silence(&mut stop.kiosk) else { continue };
        if let Some(until) = stop.kiosk.deadline().filter(|_| question(&stop.kiosk)) {
            times.push(until.saturating_sub(START).saturating_sub(first.after));
        }
    }
    let Some(found) = span(times) else { return Measured::nothing("screen on which silence asks") };
    Measured::when(found.0 >= 20.0 && found.1 <= 45.0, said_span(found))
}

/// M3: any key, again and again, at the last moment.
fn extends(bench: &Bench) -> Measured {
    const TRIES: usize = 50;
    let mut least = TRIES;
    let mut screens = 0;
    for mut stop in begun(bench) {
        let kiosk = &mut stop.kiosk;
        if silence(kiosk).is_none() || !question(kiosk) {
            continue;
        }
        screens += 1;
        let mut times = 0;
        while let Some(until) = kiosk.deadline().filter(|_| times < TRIES) {
            let late = until.saturating_sub(Duration::from_millis(1));
            kiosk.update(&Input::Touch, at(late));
            kiosk.update(&Input::Tick, at(until));
            if !question(kiosk) || kiosk.deadline().is_none_or(|d| d <= until) {
                break;
            }
            times += 1;
        }
        least = least.min(times);
    }
    let value = format!("{least} times or more by any key, on {screens} screens");
    Measured::when(screens > 0 && least >= 10, value)
}

/// M4.
fn channels(bench: &Bench) -> Measured {
    let (mut all, mut unseen, mut unheard) = (0, 0, 0);
    for mut stop in begun(bench) {
        let before = Scene::of(&stop.kiosk, START);
        let Some(found) = silence(&mut stop.kiosk) else { continue };
        all += 1;
        unseen += usize::from(Scene::of(&stop.kiosk, START) == before);
        unheard += usize::from(!(bench.given.bell && found.effects.contains(&Effect::Ring)));
    }
    let bell = if bench.given.bell { "on" } else { "off" };
    let value = format!("of {all} questions {unseen} are not seen and {unheard} not heard (the bell is {bell})");
    Measured::when(all > 0 && unseen + unheard == 0, value)
}

/// M5: whether the welcome page says the limit; else whether what silence wiped can be brought back.
fn said(bench: &Bench) -> Measured {
    let limit = bench.setup.ask_after.as_secs();
    let numbers = [limit.to_string(), (limit / 60).to_string()];
    let says = |scene: &Scene| {
        let text = scene.text().join("\n");
        let digits = |c: char| !c.is_ascii_digit();
        numbers.iter().any(|n| text.split(digits).any(|word| word == n))
    };
    let welcome = bench.met().iter().filter(|m| m.name == "menu/welcome");
    let (all, said) = welcome.fold((0, 0), |(all, said), m| (all + 1, said + usize::from(says(&m.scene))));
    let (mut wiped, mut back) = (0, 0);
    for mut stop in begun(bench) {
        let work = stop.kiosk.trail().work().map(|(f, ..)| f.place.clone());
        silence(&mut stop.kiosk);
        while let Some(until) = stop.kiosk.deadline() {
            stop.kiosk.update(&Input::Tick, at(until));
        }
        let Some(work) = work else { continue };
        wiped += 1;
        visit::enter(&mut stop.kiosk);
        visit::press(&mut stop.kiosk, Act::Back);
        back += usize::from(stop.kiosk.trail().frames().any(|f| f.place == work));
    }
    let value = format!(
        "{said} of {all} welcome pages say the limit of {limit} s; of {wiped} screens that silence wiped staff can bring back {back}"
    );
    Measured::when(all > 0 && (said == all || (wiped > 0 && back == wiped)), value)
}

/// M6.
fn closes(bench: &Bench) -> Measured {
    let important = [Form::Warning, Form::Question, Form::Waiting, Form::Notice];
    let (mut all, mut closed) = (0, 0);
    for mut stop in begun(bench) {
        if !important.contains(&Scene::of(&stop.kiosk, START).form) {
            continue;
        }
        all += 1;
        let before = stop.kiosk.trail().work().map(|(f, ..)| f.clone());
        silence(&mut stop.kiosk);
        let after = stop.kiosk.trail().work().map(|(f, ..)| f.clone());
        closed += usize::from(!question(&stop.kiosk) || before != after);
    }
    let value = format!("{closed} of {all} warnings, questions and notices are closed by a timer without asking");
    Measured::when(all > 0 && closed == 0, value)
}

/// M7: an hour of silence on every screen, with every question answered.
fn by_itself(bench: &Bench) -> Measured {
    let (mut all, mut gone, mut hasty) = (0, 0, 0);
    for mut stop in begun(bench) {
        all += 1;
        let kiosk = &mut stop.kiosk;
        let place = kiosk.top().place.clone();
        let words = Scene::of(kiosk, START).text().join("").chars().filter(|c| !c.is_ascii()).count();
        let Some(found) = silence(kiosk) else { continue };
        if !question(kiosk) && kiosk.top().place != place && !kiosk.trail().fresh() {
            gone += 1;
            hasty += usize::from(found.after.as_secs_f64() < 5.0 + 0.5 * words as f64);
        }
    }
    let value = format!("{gone} of {all} screens go on by themselves, {hasty} too early");
    match gone {
        0 if all > 0 => Measured::not_applicable(value),
        _ => Measured::when(all > 0 && hasty == 0, value),
    }
}

/// M8: a choice on every screen, from the input to the cells.
fn feedback(bench: &Bench) -> Measured {
    let mut view = bench.view(bench.way);
    let mut times: Vec<Duration> = Vec::new();
    for mut stop in bench.stops() {
        let begun = (bench.clock)();
        stop.kiosk.update(&Input::Choose(Act::Choice(0)), now(1));
        let scene = Scene::of(&stop.kiosk, START);
        std::hint::black_box(draw(&mut view, &scene, (80, 24)));
        times.push((bench.clock)().saturating_sub(begun));
    }
    times.sort_unstable();
    let Some(most) = times.last() else { return Measured::nothing("screen") };
    let nearly = times.get((times.len() * 99).div_ceil(100).saturating_sub(1)).unwrap_or(most);
    let ms = |t: &Duration| t.as_secs_f64() * 1000.0;
    let value = format!(
        "99 % of {} presses within {:.1} ms, all within {:.1} ms (kiosk, scene and cells at 80x24)",
        times.len(),
        ms(nearly),
        ms(most)
    );
    Measured::when(*most <= Duration::from_millis(500), value)
}

/// M10: a colleague who walks away, and one who stays.
fn staff(bench: &Bench) -> Measured {
    let inside = |k: &Kiosk| k.trail().frames().any(|f| f.place.is_for_staff());
    let mut kiosk = bench.kiosk();
    visit::enter(&mut kiosk);
    let came = inside(&kiosk);
    // The last press: what a colleague typed is checked later.
    let from = Duration::from_secs(2001);
    let mut idle = None;
    while let Some(until) = kiosk.deadline().filter(|_| idle.is_none()) {
        kiosk.update(&Input::Tick, at(until));
        idle = (!inside(&kiosk)).then(|| until.saturating_sub(from));
    }
    let mut kiosk = bench.kiosk();
    visit::enter(&mut kiosk);
    let mut total = None;
    let mut warned = false;
    for minute in 1..=13 * 60 {
        let moment = from + Duration::from_mins(minute);
        kiosk.update(&Input::Touch, at(moment));
        kiosk.update(&Input::Tick, at(moment));
        warned |= kiosk.duty().is_some_and(|duty| duty.warned.is_some());
        if !inside(&kiosk) {
            total = Some(minute);
            break;
        }
    }
    let idle_said = idle.map_or("never".to_owned(), |i| format!("after {} s", i.as_secs()));
    let total_said = total.map_or("never within 13 h".to_owned(), |m| format!("after {m} min"));
    let value = format!(
        "without a key out {idle_said}; with a key each minute out {total_said}, {}",
        if warned { "with a warning" } else { "no warning" }
    );
    let idle = idle.is_some_and(|i| i <= Duration::from_mins(30));
    Measured::when(came && idle && total.is_some_and(|m| m <= 12 * 60) && warned, value)
}

/// M11.
fn leaves(bench: &Bench) -> Measured {
    let mut times = Vec::new();
    let (mut all, mut stay, mut key) = (0, 0, 0);
    for stop in bench.stops().into_iter().filter(|s| ended(&s.kiosk) && s.kiosk.duty().is_none() && s.screen.is_some())
    {
        all += 1;
        let mut kiosk = stop.kiosk;
        let home = |k: &Kiosk| k.trail().fresh();
        match silence(&mut kiosk) {
            Some(found) if home(&kiosk) => times.push(found.after),
            _ => stay += 1,
        }
        let (name, screen) = stop.screen.unwrap_or_default();
        let mut kiosk = bench.at(&name, screen);
        // Where faces stand, the way out stands behind them.
        visit::accept(&mut kiosk, &Offer::Home);
        key += usize::from(home(&kiosk));
    }
    let Some(found) = span(times) else { return Measured::nothing("last screen that leaves") };
    let value = format!("after {}; of {all} last screens {stay} stay, {key} leave at a key", said_span(found));
    Measured::when(found.0 >= 30.0 && found.1 <= 300.0 && stay == 0 && key == all, value)
}
