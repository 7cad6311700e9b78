use super::*;
use signal_hook::low_level::raise;
use std::{
    sync::{Mutex, MutexGuard, PoisonError},
    thread,
    time::Instant,
};

/// Far longer than anything here takes; a wait that reaches it has failed.
const LONG: Option<Duration> = Some(Duration::from_secs(20));

/// Signals are the process's, so these tests take turns.
fn alone() -> MutexGuard<'static, ()> {
    static TURN: Mutex<()> = Mutex::new(());
    TURN.lock().unwrap_or_else(PoisonError::into_inner)
}

fn waiter() -> (Waiter, UnixStream) {
    let (ours, theirs) = UnixStream::pair().unwrap();
    (Waiter::on(&ours).unwrap(), theirs)
}

#[test]
fn bytes_come_as_they_are_and_at_most_so_many_at_once() {
    let _turn = alone();
    let (mut w, mut keys) = waiter();
    keys.write_all(b"\x1b[<0;1;1M").unwrap();
    assert_eq!(w.wait(LONG).bytes.as_slice(), b"\x1b[<0;1;1M");
    keys.write_all(&[b'7'; 5000]).unwrap();
    assert_eq!(w.wait(LONG).bytes.len(), ONCE);
    assert_eq!(w.wait(LONG).bytes.len(), 5000 - ONCE);
    assert!(w.buffer.iter().all(|b| *b == 0));
}

#[test]
fn a_closed_input_is_the_end_and_stays_it() {
    let _turn = alone();
    let (mut w, mut keys) = waiter();
    keys.write_all(b"1").unwrap();
    drop(keys);
    let last = w.wait(LONG);
    assert_eq!(last.bytes.as_slice(), b"1");
    assert!(!last.end);
    assert!(w.wait(None).end);
    assert!(w.wait(None).end);
}

#[test]
fn a_moment_passes_and_nothing_happened() {
    let _turn = alone();
    let (mut w, _keys) = waiter();
    let start = Instant::now();
    let wake = w.wait(Some(Duration::from_millis(30)));
    assert!(start.elapsed() >= Duration::from_millis(30));
    assert!(wake.bytes.is_empty() && !wake.resized && !wake.resumed && !wake.end);
    assert!(w.wait(Some(Duration::ZERO)).bytes.is_empty());
}

#[test]
fn signals_are_told_once_and_those_of_a_keyboard_never() {
    let _turn = alone();
    let (mut w, _keys) = waiter();
    for signal in [SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU] {
        raise(signal).unwrap();
        assert!(!w.wait(Some(Duration::ZERO)).end);
    }
    raise(SIGWINCH).unwrap();
    raise(SIGWINCH).unwrap();
    raise(SIGCONT).unwrap();
    let wake = w.wait(LONG);
    assert!(wake.resized && wake.resumed && !wake.end);
    let wake = w.wait(Some(Duration::ZERO));
    assert!(!wake.resized && !wake.resumed);
    for signal in [SIGTERM, SIGHUP] {
        let (mut w, _keys) = waiter();
        raise(signal).unwrap();
        assert!(w.wait(None).end);
    }
}

#[test]
fn a_letter_from_a_thread_ends_the_wait() {
    let _turn = alone();
    let (mut w, _keys) = waiter();
    let (post, letters) = w.letters::<bool>().unwrap();
    let other = post.try_clone().unwrap();
    let worker = thread::spawn(move || other.send(true));
    let mut got = None;
    while got.is_none() {
        assert!(!w.wait(LONG).end);
        got = letters.try_recv().ok();
    }
    worker.join().unwrap();
    assert_eq!(got, Some(true));
    drop(letters);
    post.send(false);
}

#[test]
fn a_flood_of_letters_never_blocks_the_sender() {
    let _turn = alone();
    let (mut w, _keys) = waiter();
    let (post, letters) = w.letters::<u32>().unwrap();
    for n in 0..100_000 {
        post.send(n);
    }
    w.wait(LONG);
    assert_eq!(letters.try_iter().count(), 100_000);
    let start = Instant::now();
    w.wait(Some(Duration::from_millis(20)));
    assert!(start.elapsed() >= Duration::from_millis(20));
}

#[test]
fn what_is_typed_never_reaches_a_log() {
    let wake = Wake { bytes: Zeroizing::new(b"135791".to_vec()), ..Wake::default() };
    assert!(!format!("{wake:?}").contains("49") && format!("{wake:?}").contains('6'));
}
