//! What can be wrong with the journal, from what the system says, and the line that tells how to mend it.
use crate::care::Fault;
use rusqlite::{Error, ErrorCode};
use std::{io, path::Path};

/// What an error of the database means.
pub(super) fn of_database(error: &Error) -> Fault {
    match error {
        Error::SqliteFailure(failure, _) => match failure.code {
            ErrorCode::DiskFull => Fault::Full,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Fault::ReadOnly,
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase | ErrorCode::TooBig | ErrorCode::SchemaChanged => {
                Fault::Broken
            }
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Fault::Taken,
            // Our statements are right, so that one which does not fit the file tells of the file.
            ErrorCode::Unknown | ErrorCode::ConstraintViolation | ErrorCode::TypeMismatch => Fault::Broken,
            _ => Fault::Disk,
        },
        Error::FromSqlConversionFailure(..) | Error::InvalidColumnType(..) | Error::QueryReturnedNoRows => {
            Fault::Broken
        }
        _ => Fault::Disk,
    }
}

/// What an error of the file system means.
pub(super) fn of_system(error: &io::Error) -> Fault {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Fault::Full,
        io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied => Fault::ReadOnly,
        io::ErrorKind::WouldBlock => Fault::Taken,
        _ => Fault::Disk,
    }
}

/// One line for whoever looks after the machine: what is wrong, where, and how to mend it.
pub fn line(fault: Fault, folder: &Path) -> String {
    let (what, remedy) = match fault {
        Fault::Full => ("the disk is full", "free some space"),
        Fault::ReadOnly => ("it cannot be written", "make the folder writable for the user that runs the kiosk"),
        Fault::Broken => ("its file is damaged", "look at it with `caring-mode journal verify`"),
        Fault::Taken => {
            ("another program has it", "end the other kiosk, or give this one a folder of its own (--data)")
        }
        Fault::Disk => ("the disk does not answer as it should", "check the disk and the path of the folder"),
    };
    format!("the journal in {} is not written: {what}; {remedy}. It goes on by itself", folder.display())
}
