//! The folder of rehearsals: records survive a round trip, and what is broken is named and stops nothing.

use crate::progress::branch;
use caring_mode::{
    shell::takes::{self, FOLDER, Stored},
    takes::Takes,
};
use std::{
    fs,
    os::unix::fs::{PermissionsExt, symlink},
    path::{Path, PathBuf},
};

/// A folder of rehearsals of its own, gone afterwards.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("takes-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        Self(folder)
    }

    fn put(&self, name: &str, bytes: &[u8]) {
        fs::create_dir_all(self.0.join("takes")).unwrap();
        fs::write(self.0.join("takes").join(name), bytes).unwrap();
    }

    fn read(&self) -> Stored {
        takes::read(&self.0).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[test]
fn records_survive_a_round_trip_and_nobody_else_reads_them() {
    let folder = Folder::new("trip");
    assert_eq!(folder.read(), Stored::default(), "no folder, no takes");
    for take in branch() {
        let path = takes::keep(&folder.0, &take).unwrap();
        assert_eq!(path.file_name().unwrap().to_str().unwrap(), format!("{}-{}.json", take.day(), take.id));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(takes::keep(&folder.0, &take).unwrap(), path, "once more is the same file");
    }
    assert_eq!(folder.read(), Stored { takes: Takes::new(branch()), faults: vec![] });
    assert_eq!(fs::metadata(folder.0.join("takes")).unwrap().permissions().mode() & 0o777, 0o700);
    assert_eq!(fs::read_dir(folder.0.join("takes")).unwrap().count(), branch().len(), "no drafts");
}

#[test]
fn what_is_broken_is_named_stays_and_stops_nothing() {
    let folder = Folder::new("broken");
    let take = branch().remove(0);
    takes::keep(&folder.0, &take).unwrap();
    let text = serde_json::to_string(&take).unwrap();
    let with = |from: &str, to: &str| {
        assert!(text.contains(from), "{from}");
        text.replace(from, to).into_bytes()
    };
    let broken: [(&str, Vec<u8>, &str); 10] = [
        ("b-empty", vec![], "EOF"),
        ("b-half", text.as_bytes()[..200].to_vec(), "EOF"),
        ("b-large", vec![b' '; 65 * 1024], "larger than 64 KiB"),
        ("b-field", with("{\"id\"", "{\"voice\":1,\"id\""), "unknown field `voice`"),
        ("b-utf8", vec![b'"', 0xff, b'"'], "it is no record"),
        ("b-trainee", with("\"trainee\":31", "\"trainee\":7"), "no number of a colleague"),
        ("b-format", with("\"alone\"", "\"choir\""), "unknown name \"choir\""),
        ("b-mark", with("\"mark\":3", "\"mark\":4"), "mark 4 is out of range; allowed: 0 to 3"),
        ("b-path", with("\"transfer-aunt\"", "\"../../etc\""), "case \"../../etc\" is no name"),
        ("b-other", with("\"seconds\":84", "\"seconds\":1"), "says otherwise"),
    ];
    for (name, bytes, _) in &broken {
        folder.put(&format!("{name}.json"), bytes);
    }
    fs::create_dir(folder.0.join("takes/b-zfolder.json")).unwrap();
    symlink("nowhere", folder.0.join("takes/b-zlink.json")).unwrap();
    // Nobody's records: an editor's copy, a draft of a crash, a note.
    for other in ["2026-11-25-x.json~", ".2026-11-25-x.json.4711", "read me.txt"] {
        folder.put(other, b"?");
    }
    let stored = folder.read();
    assert_eq!(stored.takes, Takes::new(vec![take]));
    let name = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    let mut faults = stored.faults.iter().map(|fault| (name(&fault.file), fault.what.as_str()));
    let mut sorted = broken.clone();
    sorted.sort_by(|a, b| a.0.cmp(b.0));
    for (file, _, what) in &sorted {
        let fault = faults.next().unwrap();
        assert!(fault.0 == *file && fault.1.contains(what), "{fault:?}");
    }
    let rest: Vec<_> = faults.collect();
    assert!(rest[0] == ("b-zfolder".into(), "it is no file") && rest[1].1.contains("cannot be read"), "{rest:?}");
    assert!(broken.iter().all(|(name, ..)| folder.0.join(format!("takes/{name}.json")).exists()));
}

#[test]
fn what_would_not_be_read_again_is_not_kept() {
    let folder = Folder::new("odd");
    let mut take = branch().remove(0);
    take.id = "../../x".into();
    assert!(takes::keep(&folder.0, &take).unwrap_err().to_string().contains("is no UUID"));
    assert!(!folder.0.exists());
}

#[test]
fn a_folder_that_cannot_be_listed_is_an_error() {
    let folder = Folder::new("file");
    fs::create_dir_all(&folder.0).unwrap();
    fs::write(folder.0.join("takes"), "").unwrap();
    assert!(takes::read(&folder.0).is_err());
}

#[test]
fn the_folder_is_the_one_named_or_stands_in_that_of_the_state() {
    let home = |name: &str| (name == "HOME").then(|| "/home/lobby".to_owned());
    let own = Path::new("/home/lobby/.local/state/caring-mode").join(FOLDER);
    assert_eq!(takes::folder(None, home), Some(own));
    assert_eq!(takes::folder(Some(Path::new("usb")), home), Some("usb".into()), "the folder of the rehearsal itself");
    assert_eq!(takes::folder(None, |_| None), None);
}
