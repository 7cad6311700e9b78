//! The search for the installed Noto family.

use std::fs::{self, File};
use std::path::PathBuf;

use caring_mode::bigtype::Library;
use caring_mode::shell::fonts::InstalledFonts;

fn fresh(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("installed-fonts").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

#[test]
fn the_collection_is_preferred_and_found_in_folders_of_folders() {
    let root = fresh("preferred");
    fs::create_dir_all(root.join("opentype/noto")).expect("folders");
    fs::write(root.join("NotoSansSC-Regular.otf"), "single").expect("a file");
    fs::write(root.join("opentype/noto/NotoSansCJK-Regular.ttc"), "collection").expect("a file");
    fs::write(root.join("opentype/noto/NotoSansCJK-Bold.ttc"), "bold").expect("a file");
    assert_eq!(InstalledFonts::only_in([root]).load().as_deref(), Some(b"collection".as_slice()));
}

#[test]
fn the_first_folder_wins() {
    let (own, system) = (fresh("own"), fresh("system"));
    fs::write(own.join("NotoSansSC-Regular.otf"), "own").expect("a file");
    fs::write(system.join("NotoSansCJK-Regular.ttc"), "system").expect("a file");
    assert_eq!(InstalledFonts::only_in([own, system]).load().as_deref(), Some(b"own".as_slice()));
}

#[test]
fn a_folder_that_is_not_there_and_files_of_the_wrong_size_are_no_font() {
    let root = fresh("wrong");
    let huge = File::create(root.join("NotoSansCJK-Regular.ttc")).expect("a file");
    huge.set_len(65 * 1024 * 1024).expect("a sparse file");
    fs::write(root.join("NotoSansSC-Regular.otf"), "").expect("a file");
    fs::create_dir(root.join("NotoSansSC-Regular.ttf")).expect("a folder with the name of a font");
    assert!(InstalledFonts::only_in([root.join("nowhere"), root]).load().is_none());
}

#[test]
fn circles_of_links_end() {
    let root = fresh("circle");
    std::os::unix::fs::symlink(&root, root.join("again")).expect("a link");
    assert!(InstalledFonts::only_in([root]).file().is_none());
}
