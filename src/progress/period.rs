//! Time in steps: weeks for half a year, months beyond it.
//!
//! **Invariant:** without gaps up to today, and no more than a page takes.
use jiff::{Span, civil::Date};
use std::collections::BTreeMap;

/// Most steps that are shown.
const MOST: usize = 26;

/// By what time is divided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Weeks of ISO 8601, from Monday.
    Week,
    /// Months.
    Month,
}

impl Step {
    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Week => "week",
            Self::Month => "month",
        }
    }

    /// Its length in days, at most.
    const fn days(self) -> i32 {
        match self {
            Self::Week => 7,
            Self::Month => 31,
        }
    }

    /// The step of a day: 2026-W48, 2026-11.
    fn of(self, day: Date) -> String {
        match self {
            Self::Week => {
                let week = day.iso_week_date();
                format!("{:04}-W{:02}", week.year(), week.week())
            }
            Self::Month => format!("{:04}-{:02}", day.year(), day.month()),
        }
    }

    /// A day of the step before.
    fn before(self, day: Date) -> Option<Date> {
        match self {
            Self::Week => day.checked_sub(Span::new().days(7)).ok(),
            Self::Month => day.first_of_month().yesterday().ok(),
        }
    }
}

/// One step of time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// Its name: 2026-W48 or 2026-11.
    pub name: String,
    /// Takes passed.
    pub passed: usize,
    /// Takes that came to an end.
    pub n: usize,
}

/// The steps from the first day to today, the last ones where there are too many. What lies after today is left out.
pub(super) fn of(days: &[(Date, bool)], today: Date) -> (Step, Vec<Period>) {
    let past = || days.iter().filter(|(day, _)| *day <= today);
    let Some(first) = past().map(|(day, _)| *day).min() else { return (Step::Week, Vec::new()) };
    let within = today.saturating_sub(Span::new().days((MOST as i32 - 1) * Step::Week.days())) <= first;
    let step = if within { Step::Week } else { Step::Month };
    let mut counts: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for (day, passed) in past() {
        let (good, n) = counts.entry(step.of(*day)).or_default();
        (*good, *n) = (*good + usize::from(*passed), *n + 1);
    }
    let (from, mut day) = (step.of(first), Some(today));
    let mut all = Vec::new();
    while let Some(at) = day.filter(|_| all.len() < MOST) {
        let name = step.of(at);
        let (passed, n) = counts.get(&name).copied().unwrap_or_default();
        day = step.before(at).filter(|_| name != from);
        all.push(Period { name, passed, n });
    }
    all.reverse();
    (step, all)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn weeks_have_no_gaps_and_belong_to_their_own_year() {
        let (step, all) = of(&[(date(2026, 12, 21), true), (date(2027, 1, 3), false)], date(2027, 1, 10));
        let named: Vec<_> = all.iter().map(|p| (p.name.as_str(), p.passed, p.n)).collect();
        assert_eq!(step, Step::Week);
        assert_eq!(named, [("2026-W52", 1, 1), ("2026-W53", 0, 1), ("2027-W01", 0, 0)]);
    }

    #[test]
    fn a_long_time_is_months_and_a_very_long_one_ends_in_the_last_of_them() {
        let (step, all) = of(&[(date(2026, 1, 31), true)], date(2026, 11, 1));
        assert_eq!((step, all.len(), all[0].name.as_str()), (Step::Month, 11, "2026-01"));
        let (_, all) = of(&[(Date::MIN, true), (Date::MAX, true)], date(2026, 11, 1));
        assert_eq!((all.len(), all[0].name.as_str(), all[25].name.as_str()), (26, "2024-10", "2026-11"));
        assert_eq!(of(&[(Date::MIN, true)], Date::MIN).1.len(), 1);
        assert_eq!(of(&[], date(2026, 11, 1)).1, []);
    }
}
