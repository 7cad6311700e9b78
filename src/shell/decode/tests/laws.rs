//! What holds for any bytes, cut into any reads.

use proptest::prelude::*;

use super::{super::Maker, *};

/// Whole sequences of which no byte is a key.
fn silent() -> impl Strategy<Value = Vec<u8>> {
    let body = proptest::collection::vec(prop_oneof![3 => b'0'..=b'9', 1 => 0x20_u8..=0x7e, 1 => Just(b'\r')], 0..90);
    prop_oneof![
        "\x1b\\[[<=>?]?[0-9;:]{0,80}[ -/]{0,3}[@-Ln-z{}|]"
            .prop_filter("M is followed by three bytes", |s| s != "\x1b[M")
            .prop_filter("a key", |s| !s.starts_with("\x1b[20"))
            .prop_map(String::into_bytes),
        "\x1b\\[<[0-9]{1,3};[0-9]{1,6};[0-9]{1,6}[Mm]".prop_map(String::into_bytes),
        (0x21_u8..0xff, 0x21_u8..0xff, 0x21_u8..0xff).prop_map(|(a, b, c)| vec![0x1b, b'[', b'M', a, b, c]),
        ("[]P_^X]", body.clone()).prop_map(|(kind, body)| [b"\x1b", kind.as_bytes(), &body, b"\x1b\\"].concat()),
        body.prop_map(|body| [b"\x1b[200~", body.as_slice(), b"\x1b[201~"].concat()),
    ]
}

/// Real answers to the probe, whole.
const ANSWERS: [&[u8]; 6] =
    [answers::XTERM, answers::KITTY_OLD, answers::KITTY, answers::VTE, answers::FOOT, answers::TMUX];

/// Bytes as they may come from a line: sequences, pieces of sequences, keys and noise.
fn noise() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        4 => silent(),
        1 => prop::sample::select(ANSWERS.to_vec()).prop_map(<[u8]>::to_vec),
        2 => (silent(), any::<prop::sample::Index>()).prop_map(|(s, at)| s.into_iter().take(at.index(100)).collect()),
        2 => proptest::collection::vec(any::<u8>(), 0..6),
        1 => "[0-9取]{0,2}".prop_map(String::into_bytes),
        1 => prop::sample::select(vec![b"\x1b".to_vec(), b"\x1bOq".to_vec(), b"\x1b[[A".to_vec(), b"\x1b[A".to_vec()]),
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

fn has_char(events: &[Event]) -> bool {
    events.iter().any(|event| matches!(event, Event::Key(key) if key.is_text()))
}

fn config() -> ProptestConfig {
    ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_bytes_in_any_pieces_neither_panic_nor_stay_nor_make_input_dead(
        reads in proptest::collection::vec((noise(), 0_u64..700), 0..12)
    ) {
        let mut line = Line::new();
        for (bytes, pause) in &reads {
            line.after(*pause, bytes);
            prop_assert!(line.decoder.sequence.capacity() <= 64);
            prop_assert!(line.decoder.burst.waiting() <= 64);
        }
        line.said();
        prop_assert_eq!(line.after(550, b"7").said(), "7");
        prop_assert_eq!(line.after(50, b"\x1b[<0;2;2M").said(), "press(1,1)");
    }

    #[test]
    fn how_bytes_are_cut_into_reads_does_not_change_the_events(
        bytes in noise(), cuts in proptest::collection::vec((1_usize..9, 0_u64..50), 1..9)
    ) {
        let mut whole = Line::new();
        let expected = whole.after(0, &bytes).said();
        let text = Line::new().after(0, &bytes).events.iter().filter(|event| has_char(&[**event])).count();
        // More than eight keys are a scanner, which depends on the pauses.
        prop_assume!(whole.decoder.discarded() == 0 && text <= 8);
        let mut line = Line::new();
        let (mut rest, mut cuts) = (bytes.as_slice(), cuts.iter().cycle());
        while let (false, Some(&(length, pause))) = (rest.is_empty(), cuts.next()) {
            let (read, later) = rest.split_at(length.min(rest.len()));
            line.after(pause, read);
            rest = later;
        }
        prop_assert_eq!(line.said(), expected);
    }

    #[test]
    fn nothing_inside_a_sequence_is_typed(
        sequence in silent(), cut in any::<prop::sample::Index>(), pause in 0_u64..50
    ) {
        let (start, end) = sequence.split_at(cut.index(sequence.len()));
        let mut line = Line::new();
        line.after(0, start).after(pause, end).said();
        line.after(0, start).after(pause, end);
        prop_assert!(!has_char(&line.events), "split");
        let mut line = Line::new();
        line.after(0, start);
        line.events.extend(silence(&mut line.decoder));
        prop_assert!(!has_char(&line.events), "torn");
        let mut line = Line::new();
        line.after(0, start).after(0, &sequence);
        prop_assert!(!has_char(&line.events), "torn by the next");
    }

    #[test]
    fn an_answer_is_no_key_however_it_is_cut_doubled_or_interrupted(
        answer in prop::sample::select(ANSWERS.to_vec()), cuts in proptest::collection::vec((1_usize..40, 0_u64..50), 1..9),
        echo in any::<bool>(), torn in any::<prop::sample::Index>(),
    ) {
        let mut line = Line::new();
        // The line sends everything twice, or another program's probe was cut off before ours.
        let before = if echo { &answer[..torn.index(answer.len())] } else { &[] };
        line.after(0, before);
        let (mut rest, mut cuts) = (answer, cuts.iter().cycle());
        while let (false, Some(&(length, pause))) = (rest.is_empty(), cuts.next()) {
            let (read, later) = rest.split_at(length.min(rest.len()));
            line.after(pause, read);
            rest = later;
        }
        line.events.extend(silence(&mut line.decoder));
        prop_assert!(!has_char(&line.events));
        // Cut off right behind an Esc, it cannot be told from the Esc key.
        let keys = line.events.iter().filter(|event| matches!(event, Event::Key(_))).count();
        prop_assert!(keys <= usize::from(before.last() == Some(&0x1b)), "{:?}", line.events);
        prop_assert!(line.events.contains(&Event::Reply(Reply::Ready)));
    }

    #[test]
    fn the_rest_of_a_torn_name_is_not_typed_either(cut in 2_usize..16, pause in 0_u64..450) {
        let (start, end) = b"\x1bP>|foot(1.21.0)\x1b\\".split_at(cut);
        let mut line = Line::new();
        line.after(0, start).after(pause, end);
        line.events.extend(silence(&mut line.decoder));
        prop_assert_eq!(line.events, vec![Event::Reply(Reply::Maker(Maker::Foot))]);
    }

    #[test]
    fn the_rest_of_a_torn_csi_is_not_typed_either(
        sequence in "\x1b\\[<[0-9]{1,3};[0-9]{1,6};[0-9]{1,6}[Mm]", cut in any::<prop::sample::Index>(), pause in 0_u64..450
    ) {
        let bytes = sequence.as_bytes();
        let (start, end) = bytes.split_at(1 + cut.index(bytes.len() - 1));
        let mut line = Line::new();
        line.after(0, start).after(pause, end);
        line.events.extend(silence(&mut line.decoder));
        prop_assert!(!has_char(&line.events));
    }
}
