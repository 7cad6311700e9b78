//! One file of the journal: an `SQLite` database with one table.
//!
//! **Invariant:** whatever the file is, reading it ends, takes little memory and panics never: what is no row of ours is the first
//! bad row, and nothing behind it is read.
use crate::{
    care::{Fault, TicketState},
    journal::{Bad, Chain, Event, Hash, Row, Value, bytes, parse, stands_on},
};
use rusqlite::{Connection, Error, OpenFlags, ToSql, limits::Limit, params, types::ValueRef};
use std::{
    collections::BTreeSet,
    fs::OpenOptions,
    os::unix::{ffi::OsStrExt, fs::OpenOptionsExt},
    path::{Path, PathBuf},
    time::Duration,
};

/// The only thing in the database. The text is compared when a file is opened: a trigger or a view is none of ours.
const SCHEMA: &str = "CREATE TABLE journal (seq INTEGER PRIMARY KEY, minute INTEGER NOT NULL, visit INTEGER, \
name TEXT NOT NULL, fields BLOB NOT NULL, hash BLOB NOT NULL) STRICT";
/// Every row, in order.
const ALL: &str = "SELECT seq, minute, visit, name, fields, hash FROM journal ORDER BY seq";
/// The format of the table, as `SQLite`'s `user_version`.
const VERSION: i64 = 1;
/// The largest text or blob that is read, in bytes: the largest row has some 300.
const LARGEST: i32 = 16 * 1024;
/// Pages of 4 KiB in the log before they go into the file. A full disk must not be met by the log alone (reliability notes 2:
/// 18 KB of log an event with the default of 1000).
const CHECKPOINT: i64 = 64;
/// What the log may keep of the disk, in bytes.
const LOG: i64 = 256 * 1024;
/// How long another program that reads may hold the file.
const BUSY: Duration = Duration::from_millis(100);

/// A file with a change of its name: `2026-11.db-wal`.
pub(super) fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}

/// Opens a file for the writer; makes it where there is none. `pages` is the most that it may have, for trials of a full disk.
pub(super) fn open(path: &Path, pages: Option<u32>) -> rusqlite::Result<Connection> {
    // The user that runs the kiosk, and nobody else. `SQLite` gives its other files the same mode.
    let made = OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(path);
    if let Err(e) = made {
        let code = match super::fault::of_system(&e) {
            Fault::Full => rusqlite::ffi::SQLITE_FULL,
            Fault::ReadOnly => rusqlite::ffi::SQLITE_READONLY,
            _ => rusqlite::ffi::SQLITE_CANTOPEN,
        };
        return Err(Error::SqliteFailure(rusqlite::ffi::Error::new(code), None));
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(path, flags)?;
    careful(&connection)?;
    connection.pragma_update(None, "journal_mode", "WAL")?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "wal_autocheckpoint", CHECKPOINT)?;
    connection.pragma_update(None, "journal_size_limit", LOG)?;
    if let Some(pages) = pages {
        connection.pragma_update(None, "max_page_count", pages)?;
    }
    if things(&connection)?.is_empty() {
        connection.execute_batch(&format!("BEGIN IMMEDIATE; {SCHEMA}; PRAGMA user_version = {VERSION}; COMMIT"))?;
    }
    Ok(connection)
}

/// Opens a file to look at it: beside a kiosk that writes it, on a disk that cannot be written, or set aside.
pub(super) fn look(path: &Path) -> rusqlite::Result<Connection> {
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    // Without a log nobody writes it, and it is read without leaving a file beside it. With one, the log is part of it.
    let log = beside(path, "-wal").metadata().is_ok_and(|log| log.len() > 0);
    let connection = if log {
        Connection::open_with_flags(path, flags)?
    } else {
        Connection::open_with_flags(unchanging(path), flags | OpenFlags::SQLITE_OPEN_URI)?
    };
    careful(&connection)?;
    Ok(connection)
}

fn unchanging(path: &Path) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'/' | b'-' | b'_' | b'.');
    let sign = |b: &u8| if plain(*b) { char::from(*b).to_string() } else { format!("%{b:02x}") };
    let path: String = path.as_os_str().as_bytes().iter().map(sign).collect();
    // `file://` would take the first part of a path that begins with two slashes for a machine.
    format!("file:{}?immutable=1", if path.starts_with("//") { path.trim_start_matches('/') } else { &path })
}

fn careful(connection: &Connection) -> rusqlite::Result<()> {
    connection.busy_timeout(BUSY)?;
    connection.set_limit(Limit::SQLITE_LIMIT_LENGTH, LARGEST)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    connection.pragma_update(None, "cell_size_check", true)?;
    // 256 KiB of pages: rows are written at the end and read once.
    connection.pragma_update(None, "cache_size", -256)
}

/// The texts that made what is in the database.
fn things(connection: &Connection) -> rusqlite::Result<Vec<Option<String>>> {
    // Two are enough to tell that it is none of ours.
    let mut found = connection.prepare("SELECT sql FROM sqlite_schema LIMIT 2")?;
    found.query_map([], |row| Ok(row.get_ref(0)?.as_str().ok().map(str::to_owned)))?.collect()
}

/// Adds rows, all or none; they are on disk when this returns.
pub(super) fn add(connection: &mut Connection, from: Chain, rows: &[Row]) -> rusqlite::Result<Chain> {
    let mut chain = from;
    let transaction = connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
    {
        let mut insert = transaction.prepare("INSERT INTO journal VALUES (?1, ?2, ?3, ?4, ?5, ?6)")?;
        for row in rows {
            chain = chain.and(row);
            let visit = row.visit.map(|visit| visit as i64);
            let fields = bytes(&row.event);
            let all: [&dyn ToSql; 6] =
                [&(row.seq as i64), &row.minute, &visit, &row.event.name(), &fields, &chain.head.as_slice()];
            insert.execute(&all[..])?;
        }
    }
    transaction.commit()?;
    Ok(chain)
}

/// What was found in a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Followed {
    /// What its first row stands on, if that row could be read.
    pub(super) begin: Option<Chain>,
    /// The last good row, or what the file stands on.
    pub(super) end: Chain,
    /// The first row.
    pub(super) first: Option<Event>,
    /// When the last good row was written.
    pub(super) minute: Option<i64>,
    /// The first bad row.
    pub(super) bad: Option<Wrong>,
}

impl Followed {
    /// A file in which no row could be read.
    pub(super) fn none(wrong: Wrong) -> Self {
        Self { begin: None, end: Chain::default(), first: None, minute: None, bad: Some(wrong) }
    }
}

/// What is wrong with a file by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrong {
    /// It is no database, or another one.
    NoJournal,
    /// A row is not what was written.
    Row(Bad),
}

/// Follows the rows of a file from its first one to the last good one. `before` is the number of the row that should stand before
/// its first one, for naming that one when it cannot be read.
pub(super) fn follow(
    connection: &Connection,
    before: u64,
    each: &mut dyn FnMut(&Row, &Hash),
) -> rusqlite::Result<Followed> {
    let mut found = Followed { begin: None, end: Chain::default(), first: None, minute: None, bad: None };
    let mut ours = false;
    if let Err(e) = rows(connection, before, &mut found, &mut ours, each) {
        // A disk that does not answer says nothing about the rows.
        if super::fault::of_database(&e) != Fault::Broken {
            return Err(e);
        }
        let next = if found.begin.is_some() { found.end.seq } else { before }.saturating_add(1);
        found.bad = Some(if ours { Wrong::Row(Bad::Row(next)) } else { Wrong::NoJournal });
    }
    Ok(found)
}

fn rows(
    connection: &Connection,
    before: u64,
    found: &mut Followed,
    ours: &mut bool,
    each: &mut dyn FnMut(&Row, &Hash),
) -> rusqlite::Result<()> {
    let things = things(connection)?;
    if things.is_empty() {
        // Made, and the power went before anything was in it.
        return Ok(());
    }
    if things != [Some(SCHEMA.to_owned())] {
        found.bad = Some(Wrong::NoJournal);
        return Ok(());
    }
    *ours = true;
    let mut all = connection.prepare(ALL)?;
    let mut all = all.query(params![])?;
    while let Some(stored) = all.next()? {
        let row = read(stored);
        let from =
            if found.begin.is_some() { Some(found.end) } else { row.as_ref().and_then(|(row, _)| stands_on(row)) };
        let next = from.map_or(before, |from| from.seq).saturating_add(1);
        let grown = match (&row, from) {
            (Some((row, hash)), Some(from)) => from.then(row, hash),
            _ => Err(Bad::Row(next)),
        };
        match (grown, row) {
            (Ok(grown), Some((row, hash))) => {
                found.end = grown;
                found.minute = Some(row.minute);
                each(&row, &hash);
                if found.begin.is_none() {
                    found.begin = from;
                    found.first = Some(row.event);
                }
            }
            (grown, _) => {
                found.bad = Some(Wrong::Row(grown.err().unwrap_or(Bad::Row(next))));
                return Ok(());
            }
        }
    }
    Ok(())
}

fn read(stored: &rusqlite::Row<'_>) -> Option<(Row, Hash)> {
    let number = |at| match stored.get_ref(at).ok()? {
        ValueRef::Integer(n) => Some(n),
        _ => None,
    };
    let blob = |at| match stored.get_ref(at).ok()? {
        ValueRef::Blob(blob) => Some(blob),
        _ => None,
    };
    let visit = match stored.get_ref(2).ok()? {
        ValueRef::Null => None,
        ValueRef::Integer(n) => Some(n as u64),
        _ => return None,
    };
    let name = stored.get_ref(3).ok()?.as_str().ok()?;
    let event = parse(name, blob(4)?)?;
    let hash = Hash::try_from(blob(5)?).ok()?;
    Some((Row { seq: u64::try_from(number(0)?).ok()?, minute: number(1)?, visit, event }, hash))
}

/// What a file says of tickets.
#[derive(Debug, Default)]
pub(super) struct Tickets {
    /// Those that were opened.
    pub(super) opened: BTreeSet<u64>,
    /// Those whose customer was told.
    pub(super) told: BTreeSet<u64>,
    /// Those of which any row says something.
    pub(super) named: BTreeSet<u64>,
}

impl Tickets {
    /// Adds those of a file. Of one that cannot be read, what was read until then counts.
    pub(super) fn add(&mut self, path: &Path) {
        let _ = look(path).and_then(|connection| self.read(&connection));
    }

    fn read(&mut self, connection: &Connection) -> rusqlite::Result<()> {
        if things(connection)? != [Some(SCHEMA.to_owned())] {
            return Ok(());
        }
        let mut all = connection.prepare(ALL)?;
        let mut all = all.query(params![])?;
        let mut last = 0;
        while let Some(stored) = all.next()? {
            // In a damaged file rows may come again and again.
            let seq = stored.get_ref(0)?.as_i64().unwrap_or(0);
            if seq <= last {
                break;
            }
            last = seq;
            // Few rows are read whole, and none is verified: nothing but keeping a file hangs on this.
            if !stored.get_ref(3)?.as_str().is_ok_and(|name| name.starts_with("ticket-")) {
                continue;
            }
            let Some((row, _)) = read(stored) else { continue };
            match row.event {
                Event::TicketOpened { ticket, .. } => self.opened.insert(ticket),
                Event::TicketMoved { ticket, state: TicketState::Told, .. } => self.told.insert(ticket),
                _ => false,
            };
            for (name, value) in row.event.fields() {
                if let ("ticket", Value::Count(ticket)) = (name, value) {
                    self.named.insert(ticket);
                }
            }
        }
        Ok(())
    }
}
