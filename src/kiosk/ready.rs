//! How ready a machine is, as staff read it on the glass: what the shell found, without a word of prose.
//!
//! **Invariant:** plain values; nothing about customers. What is not known is not said.
use super::Kiosk;
use crate::care::Fault;

/// What the shell found when staff asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Readiness {
    /// What the terminal calls itself.
    pub terminal: Option<String>,
    /// The way in which large type is drawn, by its name.
    pub way: Option<&'static str>,
    /// Tenths of a millimetre of a row, where the glass was measured.
    pub row_tenths: Option<u32>,
    /// Columns and rows.
    pub grid: (u16, u16),
    /// Free space of the data folder, in megabytes.
    pub free: Option<u64>,
    /// What the clock shows, as `2026-11-25 14:05`.
    pub clock: String,
    /// The first eight digits of the hash of everything authored.
    pub pack: String,
    /// How many colleagues are on the list.
    pub people: usize,
    /// The last row of the journal and the first eight digits of its hash; nothing where there is none.
    pub head: Option<(u64, String)>,
    /// Why the journal cannot be written, and how many rows are missing.
    pub lost: Option<(Fault, u64)>,
    /// A command for calls is set.
    pub calls: bool,
}

impl Kiosk {
    /// How ready this machine is, once the shell has looked.
    pub fn readiness(&self) -> Option<&Readiness> {
        self.readiness.as_ref()
    }

    /// Why the journal is not written, if so.
    pub fn unwritten(&self) -> Option<Fault> {
        self.unwritten
    }
}
