//! A disk that does not answer.
use super::*;

/// A writer that waits at each row until it is let go.
struct Slow {
    go: Receiver<()>,
    told: Sender<u64>,
    seq: u64,
}

impl Writer for Slow {
    fn again(&mut self, _: When) {}
    fn record(&mut self, _: Event, _: When, _: Option<u64>, skipped: u64) -> Result<Chain, Fault> {
        let _ = self.told.send(skipped);
        let _ = self.go.recv();
        self.seq += 1;
        Ok(Chain { seq: self.seq, ..Chain::default() })
    }
    fn state(&self) -> State {
        State::Well(Chain { seq: self.seq, ..Chain::default() })
    }
    fn tidy(&mut self, _: When) {}
}

#[test]
fn a_disk_that_hangs_costs_one_wait_and_not_one_a_row() {
    let (go, waits) = channel();
    let (told, hears) = channel();
    let settings = Settings { patience: Duration::from_millis(1), ..Settings::new(Some("d".into())) };
    let mut journal = Journal::with(settings, Slow { go: waits, told, seq: 0 }, at(0));
    assert!(matches!(journal.opened(), State::Well(_)));
    assert_eq!(journal.record(Event::VisitBegun {}, at(0), None), Err(Fault::Disk));
    assert_eq!(hears.recv(), Ok(0));
    journal.settings.patience = Duration::from_mins(1);
    // These do not wait a minute each.
    for n in 1..=5 {
        assert_eq!(journal.record(Event::VisitBegun {}, at(0), None), Err(Fault::Disk));
        assert_eq!(journal.state(), State::Lost { lost: n, fault: Fault::Disk });
    }
    assert!(journal.trouble().unwrap().contains("does not answer"));
    // It answers again: the row that was late is there, the five that were not asked for are counted.
    go.send(()).unwrap();
    let late = journal.late.take().unwrap();
    assert_eq!(late.recv().unwrap().unwrap().seq, 1);
    go.send(()).unwrap();
    assert_eq!(journal.record(Event::VisitBegun {}, at(0), None).unwrap().seq, 2);
    assert_eq!(hears.recv(), Ok(5));
    assert!(matches!(journal.state(), State::Well(_)));
}
