//! What a take is called.
//!
//! **Invariant:** the same take with the same number has the same id on every machine; nothing is drawn here.
use super::Take;
use serde::Serialize;
use uuid::{Uuid, Version};

/// What the ids of takes are made in, itself made from an address that nobody has (RFC 2606).
const PLACE: &str = "https://caring-mode.invalid/takes";

/// Whether a text is an id of a take: a UUID in its usual form, in small letters.
pub fn is_id(text: &str) -> bool {
    let known = Uuid::try_parse(text).ok();
    known.is_some_and(|id| id.get_version() == Some(Version::Sha1) && id.hyphenated().to_string() == text)
}

impl Take {
    /// The same take with its id: a UUID of version 5 (RFC 9562) of all that it says, whatever id it had, and of a number.
    ///
    /// The number should be one that nobody can guess: ids leave the branch in tables without numbers of colleagues, and who could make
    /// the id again would find out whose it is.
    #[must_use]
    pub fn named(mut self, number: u64) -> Self {
        self.id.clear();
        self.id = id_of(PLACE, &self, number);
        self
    }
}

/// The id of a record that is kept: a UUID of version 5 (RFC 9562) of all that it says and of a number, in a place of its kind.
pub fn id_of(place: &str, record: &impl Serialize, number: u64) -> String {
    // Memory takes every record; were one ever not written, the number would still tell it from others.
    let mut said = serde_json::to_vec(record).unwrap_or_default();
    said.push(0);
    said.extend(number.to_be_bytes());
    let place = Uuid::new_v5(&Uuid::NAMESPACE_URL, place.as_bytes());
    Uuid::new_v5(&place, &said).hyphenated().to_string()
}
