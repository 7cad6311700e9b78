//! The pages of faces and tickets, as a customer and a colleague come to them.
//!
//! **Invariant:** each page that can be met there is a stop; the numbers, days and colleagues are made up.
use super::{Stop, now, press, scripts};
use crate::{
    care::{Change, Reply, Staff, TicketCause, TicketState, Topic, What},
    journal::Event,
    kiosk::{Act, Effect, Input, Kiosk},
    pack::Pack,
    tickets::Tickets,
};
use jiff::civil::{Date, date};
use std::sync::Arc;

/// All of them, in the order in which they are met.
pub(super) fn feedback(pack: &Pack, fresh: &dyn Fn() -> Kiosk) -> Vec<Stop> {
    let stop = |name: &str, kiosk| Stop { name: name.to_owned(), screen: None, kiosk };
    let mut all = Vec::new();
    if let Some(kiosk) = goodbye(pack, fresh) {
        let told = |choices: &[u8]| {
            let mut kiosk = kiosk();
            for n in choices {
                press(&mut kiosk, Act::Choice(*n));
            }
            kiosk
        };
        all.push(stop("face/thanks", told(&[0])));
        all.push(stop("face/why", told(&[2])));
        all.push(stop("ticket/ask", told(&[2, 0])));
        all.push(stop("ticket/topic", told(&[2, 0, 0])));
        all.push(stop("ticket/other", told(&[2, 0, 0, 3])));
        all.push(stop("ticket/what", told(&[2, 0, 0, 0])));
        all.push(stop("ticket/reply", told(&[2, 0, 0, 0, 0])));
        all.push(stop("ticket/noting", told(&[2, 0, 0, 0, 0, 0])));
        for (n, name) in (0..).zip(["counter", "here", "phone", "none"]) {
            let mut kiosk = told(&[2, 0, 0, 0, 0]);
            let effects = press(&mut kiosk, Act::Choice(n));
            let noted = effects.iter().filter_map(Effect::event).find_map(|event| Input::noted(event, true));
            kiosk.update(&noted.unwrap_or(Input::TicketLost), now(1));
            all.push(stop(&format!("ticket/number-{name}"), kiosk));
        }
        let mut lost = told(&[2, 0, 0, 0, 0, 0]);
        lost.update(&Input::TicketLost, now(1));
        all.push(stop("ticket/lost", lost));
    }
    all.extend(for_staff(fresh));
    all
}

/// The first task that ends with faces, at that end.
fn goodbye<'a>(pack: &Pack, fresh: &'a dyn Fn() -> Kiosk) -> Option<impl Fn() -> Kiosk + use<'a>> {
    let (name, at) = scripts(pack).into_iter().find_map(|name| {
        let screens = pack.script(&name)?.screens.len();
        let at = (0..screens).find(|at| {
            let mut kiosk = fresh();
            kiosk.open(&name, *at);
            kiosk.faces()
        });
        at.map(|at| (name, at))
    })?;
    Some(move || {
        let mut kiosk = fresh();
        kiosk.open(&name, at);
        kiosk
    })
}

/// What colleagues see: five tickets, each further than the one before, and the pages of the first of them.
fn for_staff(fresh: &dyn Fn() -> Kiosk) -> Vec<Stop> {
    let (Some(one), Some(two)) = (Staff::new(23), Staff::new(31)) else { return vec![] };
    let today = now(0).today;
    let with = |name: &str, tickets: &Arc<Tickets>, open: Option<(u64, &[u8])>| {
        let mut kiosk = super::relieved(fresh());
        kiosk.update(&Input::Tickets(tickets.clone()), now(1));
        kiosk.acts(Some(two));
        kiosk.show_tickets(open.map(|(number, _)| number));
        for n in open.map_or(&[][..], |(_, choices)| choices) {
            press(&mut kiosk, Act::Choice(*n));
        }
        Stop { name: name.to_owned(), screen: None, kiosk }
    };
    let tickets = Arc::new(made_up(one, two, today));
    let none = Arc::new(Tickets::default());
    let last: &[u8] = &[];
    let mut all = vec![with("tickets", &tickets, None), with("tickets/none", &none, None)];
    for number in 1..=6 {
        all.push(with(&format!("tickets/{number}"), &tickets, Some((number, last))));
    }
    all.push(with("tickets/handler", &tickets, Some((1, &[0]))));
    all.push(with("tickets/cause", &tickets, Some((3, &[0]))));
    all.push(with("tickets/cause-2", &tickets, Some((3, &[0, 3]))));
    all.push(with("tickets/cause-3", &tickets, Some((3, &[0, 3, 3]))));
    all.push(with("tickets/change", &tickets, Some((4, &[0]))));
    all.push(with("tickets/change-2", &tickets, Some((4, &[0, 3]))));
    let mut unnoted = with("tickets/not-noted", &tickets, Some((2, last)));
    press(&mut unnoted.kiosk, Act::Choice(0));
    unnoted.kiosk.update(&Input::TicketLost, now(1));
    all.push(unnoted);
    let mut nobody = with("tickets/no-code", &tickets, Some((1, last)));
    nobody.kiosk.acts(None);
    all.push(nobody);
    all
}

/// One ticket at each place of the way, and one that is late.
fn made_up(one: Staff, two: Staff, today: Date) -> Tickets {
    let mut tickets = Tickets::default();
    let topics = Topic::ALL.iter().zip(What::ALL.iter().cycle()).zip(Reply::ALL.iter().cycle());
    for (ticket, ((topic, what), reply)) in (1..).zip(topics) {
        let opened =
            Event::TicketOpened { ticket, topic: *topic, what: *what, reply: *reply, script: None, beside: Some(one) };
        let late = ticket == 2;
        tickets.take(&opened, if late { date(2026, 11, 2) } else { today });
        let done = [
            Event::TicketHandler { ticket, handler: two, by: two },
            Event::TicketMoved { ticket, state: TicketState::LookedInto, by: two },
            Event::TicketMoved { ticket, state: TicketState::Answered, by: two },
            Event::TicketCauseFound { ticket, cause: TicketCause::Process, by: two },
            Event::TicketChanged { ticket, change: Change::Practised, by: two },
            Event::TicketMoved { ticket, state: TicketState::Told, by: two },
        ];
        let far = [0, 2, 3, 4, 5, 6].get(ticket as usize - 1).copied().unwrap_or(0);
        for event in done.iter().take(far) {
            tickets.take(event, today);
        }
    }
    tickets
}
