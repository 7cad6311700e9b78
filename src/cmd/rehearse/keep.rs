//! What a rehearsal wants kept, kept: takes in its folder, and walks in the pack.
use crate::{
    care::Staff,
    rehearsal::{Effect, Input, Standing},
    shell::{
        takes,
        whole::{self, For},
    },
    takes::{Take, Takes},
    walk::TAKES,
};
use jiff::ZonedDateTime;
use std::{
    fs, io,
    path::{Path, PathBuf},
};

/// Where walks go that belong to no pack, in the folder of rehearsals.
const OWN: &str = "walks";

/// Keeps what was rehearsed.
pub(super) struct Keeper {
    folder: PathBuf,
    pack: Option<PathBuf>,
    takes: Vec<Take>,
    trainee: Option<Staff>,
    /// Every case with its script.
    there: Vec<(String, String)>,
}

impl Keeper {
    pub(super) fn new(
        folder: PathBuf,
        pack: Option<PathBuf>,
        takes: &Takes,
        trainee: Option<Staff>,
        there: Vec<(String, String)>,
    ) -> Self {
        Self { folder, pack, takes: takes.iter().cloned().collect(), trainee, there }
    }

    /// What the records say about whoever practises.
    pub(super) fn standing(&self) -> Standing {
        let takes = Takes::new(self.takes.clone());
        let today = ZonedDateTime::now().date();
        let mut scripts: Vec<&str> = self.there.iter().map(|(_, script)| script.as_str()).collect();
        scripts.sort_unstable();
        scripts.dedup();
        let weak = takes.weakest(self.trainee).or_else(|| takes.weakest(None)).map(|weak| weak.what);
        let Some(who) = self.trainee else {
            return Standing { weak, current: (0, scripts.len()), ..Standing::default() };
        };
        let mine: Vec<&Take> = takes.iter().filter(|take| take.counts_for() == Some(who)).collect();
        Standing {
            due: takes.due(who, &self.there, today).into_iter().map(|due| due.case).collect(),
            weak,
            takes: (mine.len(), mine.iter().filter(|take| take.passed).count()),
            current: (scripts.iter().filter(|script| takes.is_current(who, script, today)).count(), scripts.len()),
        }
    }

    /// Does what a rehearsal asks for; the answers are its next inputs.
    pub(super) fn act(&mut self, effect: &Effect) -> Vec<Input> {
        match effect {
            Effect::Keep(take) => {
                let take = take.as_ref().clone().named(crate::cmd::kiosk::chance());
                let kept = takes::keep(&self.folder, &take).is_ok();
                if kept {
                    self.takes.push(take);
                }
                vec![Input::Kept(kept), Input::Standing(self.standing())]
            }
            Effect::KeepWalk { case, text } => {
                let kept = self.walk(case, text).ok();
                vec![Input::WalkKept(kept)]
            }
            Effect::Leave => Vec::new(),
        }
    }

    /// Writes a walk under the first free name, and says where it is.
    fn walk(&self, case: &str, text: &str) -> io::Result<String> {
        let folder = match &self.pack {
            Some(pack) => pack.join(TAKES),
            None => self.folder.join(OWN),
        };
        fs::create_dir_all(&folder)?;
        let name = free(&folder, case);
        let path = folder.join(format!("{name}.kdl"));
        whole::write(&path, text.replacen("NAME", &name, 1).as_bytes(), For::Everybody)?;
        Ok(format!("{name}.kdl"))
    }
}

/// The first name of a case with a number that no file has.
fn free(folder: &Path, case: &str) -> String {
    let names = (1..).map(|n: u32| format!("{case}-{n}"));
    names.into_iter().find(|name| !folder.join(format!("{name}.kdl")).exists()).unwrap_or_else(|| case.to_owned())
}
