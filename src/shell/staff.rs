//! The codes of staff: typed blind, hashed with Argon2id, checked away from the drawing thread.
//!
//! **Invariant:** a code lives only in memory that is wiped, is never printed by `Debug`, and is at no time longer than
//! twelve digits, with two of a number before them; what is stored is a salted hash. All hashes cost the same to check.
pub mod people;
pub mod tries;
mod typed;

use crate::care::Staff;
use argon2::{Algorithm, Argon2, Params, PasswordHasher, PasswordVerifier, Version, password_hash::phc::PasswordHash};
pub use people::{People, Person};
use std::{fmt, io, panic, thread};
pub use typed::read_code;
use zeroize::{Zeroize, Zeroizing};

/// OWASP's Password Storage Cheat Sheet takes m=7168 (7 MiB), t=5, p=1 for as good as 19 MiB and 2 passes; it is the one
/// of its choices that leaves the kiosk, drawing included, under 40 MB. Six digits are few, so more passes than its five:
/// ten were measured at 38 to 60 ms, which nobody notices after the last key.
const MEMORY_KIB: u32 = 7168;
const PASSES: u32 = 10;

const LANES: u32 = 1;

/// Bytes of a salt.
const SALT: usize = 16;

/// The shortest code.
pub const LEAST: usize = 6;
/// The longest code.
pub const MOST: usize = 12;
/// Digits of a number, before the code.
const NUMBER: usize = 2;

/// Why there is no hash.
#[derive(Debug)]
pub enum StaffError {
    /// The code breaks a rule.
    Code(CodeFault),
    /// The text is no hash, or none that this program made.
    Hash(&'static str),
    /// The two codes differ.
    Differ,
    /// The person gave up, or the input ended.
    Stopped,
    /// The input cannot be read.
    Read(io::Error),
    /// The system gave no random salt, or no memory.
    System,
}

impl fmt::Display for StaffError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(fault) => fault.fmt(f),
            Self::Hash(why) => f.write_str(why),
            Self::Differ => f.write_str("the two codes are not the same"),
            Self::Stopped => f.write_str("no code was typed"),
            Self::Read(e) => write!(f, "the code cannot be read: {e}"),
            Self::System => f.write_str("the system gave no random numbers or no memory"),
        }
    }
}

impl std::error::Error for StaffError {}

/// The rule that a code breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CodeFault {
    /// The pad has digits only.
    NotDigits,
    /// Too few or too many.
    Length,
    /// `888888`
    OneDigit,
    /// `123456`, `987654`, `890123`
    Run,
}

impl fmt::Display for CodeFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotDigits => f.write_str("a staff code has digits only"),
            Self::Length => write!(f, "a staff code has {LEAST} to {MOST} digits"),
            Self::OneDigit => f.write_str("a staff code is not one digit over and over"),
            Self::Run => f.write_str("a staff code does not count up or down like 123456"),
        }
    }
}

/// Whether a code may be used.
///
/// # Errors
/// The first rule that it breaks.
pub fn fit(code: &str) -> Result<(), CodeFault> {
    if !code.bytes().all(|b| b.is_ascii_digit()) {
        return Err(CodeFault::NotDigits);
    }
    if !(LEAST..=MOST).contains(&code.len()) {
        return Err(CodeFault::Length);
    }
    let steps = |step: u8| code.bytes().zip(code.bytes().skip(1)).all(|(a, b)| (a - b'0' + step) % 10 == b - b'0');
    if steps(0) {
        return Err(CodeFault::OneDigit);
    }
    if steps(1) || steps(9) {
        return Err(CodeFault::Run);
    }
    Ok(())
}

/// A hash of a code, known to be one that this program can check in time and memory.
#[derive(Clone, PartialEq, Eq)]
pub struct CodeHash(String);

impl fmt::Debug for CodeHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CodeHash")
    }
}

impl fmt::Display for CodeHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl CodeHash {
    /// Takes a hash in the PHC string format.
    ///
    /// # Errors
    /// When it is none, or costs another time to check than ours: then the time would tell whose number was typed, and one
    /// line in a file could stop the kiosk.
    pub fn parse(text: &str) -> Result<Self, StaffError> {
        let hash = PasswordHash::new(text).map_err(|_| StaffError::Hash("is no hash of a staff code"))?;
        if hash.algorithm.as_str() != "argon2id" {
            return Err(StaffError::Hash("is a hash of another kind"));
        }
        if hash.salt.is_none() || hash.hash.is_none() {
            return Err(StaffError::Hash("is a hash that was cut short"));
        }
        let params = Params::try_from(&hash).map_err(|_| StaffError::Hash("is no hash of a staff code"))?;
        let cost = (params.m_cost(), params.t_cost(), params.p_cost());
        let lengths = (hash.salt.map(|s| s.len()), hash.hash.map(|h| h.len()));
        if cost != (MEMORY_KIB, PASSES, LANES) || lengths != (Some(SALT), Some(Params::DEFAULT_OUTPUT_LEN)) {
            return Err(StaffError::Hash("is a hash that was not made by this program"));
        }
        Ok(Self(text.to_owned()))
    }

    /// What a code is checked against when the number is nobody's. It costs what everybody's costs; its answer means nothing.
    fn nobody() -> Self {
        // Bytes of zero: sixteen of a salt and thirty-two of a hash.
        let (salt, hash) = ("A".repeat(22), "A".repeat(43));
        Self(format!("$argon2id$v=19$m={MEMORY_KIB},t={PASSES},p={LANES}${salt}${hash}"))
    }
}

/// Hashes a code with a salt of its own.
///
/// # Errors
/// When the code breaks a rule or the system gives no random numbers.
pub fn hash(code: &str) -> Result<CodeHash, StaffError> {
    fit(code).map_err(StaffError::Code)?;
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|_| StaffError::System)?;
    let hash = Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
        .hash_password(code.as_bytes())
        .map_err(|_| StaffError::System)?;
    Ok(CodeHash(hash.to_string()))
}

/// Whether it is the code. Takes about 40 ms: not for the drawing thread.
pub fn verify(hash: &CodeHash, code: &[u8]) -> bool {
    PasswordHash::new(&hash.0).is_ok_and(|hash| Argon2::default().verify_password(code, &hash).is_ok())
}

/// Finds out on a thread of its own whose number and code were typed, and hands the answer to `done`.
///
/// # Errors
/// When the system gives no thread; then `done` was dropped and the answer is nobody.
pub fn verify_apart(
    people: People,
    typed: Zeroizing<String>,
    done: impl FnOnce(Option<Staff>) + Send + 'static,
) -> io::Result<()> {
    let work = move || {
        // A pad that waits for an answer that never comes is a dead pad.
        let who = panic::catch_unwind(|| people.whose(&typed, verify)).unwrap_or(None);
        drop(typed);
        done(who);
    };
    thread::Builder::new().name("staff-code".into()).spawn(work).map(drop)
}

/// The digits typed on the staff pad.
pub struct Pad(Zeroizing<String>);

impl Default for Pad {
    fn default() -> Self {
        // Never grows: growing would leave a copy behind.
        Self(Zeroizing::new(String::with_capacity(NUMBER + MOST)))
    }
}

impl fmt::Debug for Pad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pad")
    }
}

impl Pad {
    /// One more digit; says whether it was taken.
    pub fn push(&mut self, digit: u8) -> bool {
        let room = digit <= 9 && self.0.len() < NUMBER + MOST;
        if room {
            self.0.push(char::from(b'0' + digit));
        }
        room
    }
    /// Takes the last digit back.
    pub fn erase(&mut self) {
        if let Some(last) = self.0.pop() {
            // `pop` leaves the byte behind; write over it.
            self.0.push(if last == '0' { '1' } else { '0' });
            self.0.pop();
        }
    }
    /// Forgets everything.
    pub fn clear(&mut self) {
        self.0.zeroize();
    }
    /// How many digits are typed, for as many dots.
    pub fn len(&self) -> usize {
        self.0.len()
    }
    /// Whether nothing is typed.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
    /// The number and the code; the pad is empty again.
    pub fn take(&mut self) -> Zeroizing<String> {
        std::mem::take(self).0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::care::Role;
    use std::sync::mpsc;

    #[test]
    fn a_code_is_long_enough_and_no_pattern() {
        for (code, fault) in [
            ("12345", CodeFault::Length),
            ("1357913579135", CodeFault::Length),
            ("12345a", CodeFault::NotDigits),
            ("１３５７９１", CodeFault::NotDigits),
            ("888888", CodeFault::OneDigit),
            ("123456", CodeFault::Run),
            ("89012345", CodeFault::Run),
            ("321098", CodeFault::Run),
        ] {
            assert_eq!(fit(code), Err(fault), "{code}");
        }
        assert_eq!(fit("135791"), Ok(()));
        assert_eq!(fit("112233445566"), Ok(()));
    }

    #[test]
    fn a_hash_knows_its_code_and_no_two_are_the_same() {
        let (a, b) = (hash("135790").unwrap(), hash("135790").unwrap());
        assert_ne!(a, b);
        assert!(a.to_string().starts_with("$argon2id$v=19$m=7168,t=10,p=1$"));
        assert_eq!(CodeHash::parse(&a.to_string()).unwrap(), a);
        assert!(verify(&a, b"135790"));
        assert!(!verify(&a, b"135791"));
        assert!(!verify(&a, b""));
    }

    #[test]
    fn a_hash_of_another_cost_is_refused() {
        let good = hash("135790").unwrap().to_string();
        for bad in ["m=1048576,t=10", "m=7168,t=9999", "m=7168,t=9", "m=1,t=1"] {
            assert!(CodeHash::parse(&good.replace("m=7168,t=10", bad)).is_err(), "{bad}");
        }
        assert!(CodeHash::parse(&good.replace("p=1", "p=2")).is_err());
        assert!(CodeHash::parse(&good.replace("argon2id", "argon2i")).is_err());
        assert!(CodeHash::parse("135790").is_err());
        let short = good.rsplit_once('$').unwrap().0;
        assert!(CodeHash::parse(short).is_err() && CodeHash::parse(&format!("{short}$AAAA")).is_err());
        assert_eq!(CodeHash::parse(&good).unwrap().to_string(), good);
        assert!(CodeHash::parse(&CodeHash::nobody().to_string()).is_ok(), "nobody's hash costs what everybody's costs");
    }

    #[test]
    fn the_answer_comes_from_another_thread() {
        let (tell, told) = mpsc::channel();
        let here = thread::current().id();
        let done = move |who| tell.send((who, thread::current().id())).unwrap();
        let number = Staff::new(23).unwrap();
        let code = hash("135790").unwrap();
        let person = Person { number, name: "王姐".into(), role: Role::Lobby, language: "zh-CN".into(), code };
        let mut people = People::default();
        people.add(person).unwrap();
        verify_apart(people, Zeroizing::new("23135790".into()), done).unwrap();
        let (who, there) = told.recv().unwrap();
        assert!(who == Some(number) && there != here);
    }

    #[test]
    fn the_pad_holds_a_number_and_twelve_digits_and_says_nothing() {
        let mut pad = Pad::default();
        assert!(!pad.push(10));
        for _ in 0..15 {
            pad.push(7);
        }
        assert_eq!(pad.len(), NUMBER + MOST);
        assert_eq!(format!("{pad:?}"), "Pad");
        pad.erase();
        assert_eq!(pad.take().as_str(), "7777777777777");
        assert!(pad.is_empty());
        pad.push(1);
        pad.clear();
        assert!(pad.push(2) && pad.len() == 1 && pad.take().as_str() == "2");
    }
}
