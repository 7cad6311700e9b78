//! Seeing: size, contrast, spacing, movement, and the way back to the usual look.
mod colour;
mod focus;
mod page;
mod size;
mod still;

use super::{family, visit};

family! {
    S1 "Four type sizes can be chosen, with capitals of at least 3.5, 4.8, 6.4 and 8.5 mm."
        "VVSG 2.0 7.1-G; vxsuite make_theme.ts; bmd PR 153 (V)" => size::offered,
    S2 "At the size that everybody starts with, capitals of at least 4.8 mm."
        "VVSG 2.0 7.1-G; ADA 707.7.2; Section 508 402.4 (V)" => size::default,
    S3 "One size at which a capital is seen under 0.7 degrees (42') or more."
        "EN 301 549 5.1.4 (V)" => size::angle,
    S4 "At the size that everybody starts with, Chinese characters of 48' or more."
        "Wang 2019, doi 10.1002/brb3.1216 (V); doubling for half the acuity (D)" => size::hanzi,
    S5 "Type for staff of 20' or more; 16' is the least, 20' to 22' are liked best."
        "ISO 9241-3 as quoted by IBM; NUREG-0700 (V)" => size::staff,
    S6 "The largest size 30 dp (4.8 mm) or more, the main text 18 dp (2.9 mm) or more."
        "MIIT 2021 no. 67, annex 2, 1.1 (V); millimetres (D)" => size::chinese_rule,
    S7 "What everybody starts with: contrast of 10:1 or more for all that tells something."
        "VVSG 2.0 7.1-C (V)" => colour::default,
    S8 "White on black and black on white, each with 20:1 or more."
        "VVSG 2.0 7.1-D; vxsuite color_theme.stories.tsx (V)" => colour::high,
    S9 "A soft theme for glare, with 4.5:1 to 8:1."
        "VVSG 2.0 7.1-D; vxsuite color_theme.stories.tsx (V)" => colour::low,
    S10 "On staff screens 7:1 in the usual colours, 4.5:1 in any; lines and signs 3:1."
        "WCAG 2.2 1.4.6, 1.4.11; MIIT 2021 no. 67, annex 2, 1.3 (V)" => colour::floors,
    S11 "0 cells that are dim or in a colour of the terminal's own."
        "Derived from VVSG 2.0 7.1-C: the palette is the emulator's (D)" => colour::own,
    S12 "Colour is never the only sign: each state differs in words or shapes."
        "VVSG 2.0 7.1-E, 7.3-L; WCAG 2.2 1.4.1; MIIT 2021 no. 67, annex 2, 1.4 (V)" => focus::without_colour,
    S13 "Lines of at most 80 letters or 40 Chinese characters, not justified."
        "WCAG 2.2 1.4.8 (V)" => page::lines,
    S14 "Room between lines: a blank row between paragraphs and between choices."
        "MIIT 2021 no. 67, annex 2, 1.2; WCAG 2.2 1.4.8 (V); in rows (D)" => page::spacing,
    S15 "0 lines are cut or scrolled sideways; what goes on has a place \"more\"."
        "VVSG 1.0 TA316a; TDP vxmark-function; vxsuite issue 186 (V)" => page::whole,
    S16 "At twice the size nothing is lost: the words of 80 columns are all there at 40."
        "WCAG 2.2 1.4.4, 1.4.8 (V)" => page::doubled,
    S17 "0 flashes: nothing blinks, and at most 2 changes a second that nobody asked for."
        "WCAG 2.2 2.3.2; NDA Ireland 1.13 (V)" => still::flashes,
    S18 "What moves for more than 5 s can be stopped."
        "WCAG 2.2 2.2.2 (V)" => still::moves,
    S19 "What is focused differs by 3:1 or more and in shape."
        "WCAG 2.2 2.4.13 (V)" => focus::indicator,
    S20 "One action brings back the usual look at any time and keeps the work."
        "VVSG 2.0 7.1-B (V)" => visit::reset,
    S21 "Each customer starts with the usual look; staff who log in give the customer's look back."
        "VVSG 2.0 7.1-A; NIST TA315b; vxsuite PR 4561 (V)" => visit::anew,
}
