//! The drawings of a pack and the map of its market.
use super::{Files, Pack};
use crate::{
    art::{self, Drawing, Map},
    diagnostic::Diagnostic,
};
use std::{cell::OnceCell, rc::Rc};

/// Where the scenes of the dramas stand.
pub const SCENES: &str = "assets/art/scenes.kdl";
/// Where the maps stand, one a market.
pub const MAPS: &str = "assets/map/";

/// Drawings and map, read at first use: the first page has neither. Whoever draws shares it with the pack.
pub struct Easel {
    files: Rc<Files>,
    map_file: Option<String>,
    drawings: OnceCell<(Vec<Drawing>, Vec<Diagnostic>)>,
    map: OnceCell<(Map, Vec<Diagnostic>)>,
}

impl Easel {
    pub(super) fn of(files: &Rc<Files>, market: &str) -> Rc<Self> {
        let own = format!("{MAPS}{market}.kdl");
        let map_file = files.contains_key(&own).then_some(own);
        Rc::new(Self { files: files.clone(), map_file, drawings: OnceCell::new(), map: OnceCell::new() })
    }

    fn file(&self, name: &str) -> Option<&str> {
        self.files.get(name).map(AsRef::as_ref)
    }

    /// The scenes of the dramas, and what was found while they were read.
    pub fn drawings(&self) -> &(Vec<Drawing>, Vec<Diagnostic>) {
        self.drawings.get_or_init(|| self.file(SCENES).map(|text| art::drawings(SCENES, text)).unwrap_or_default())
    }

    /// The scene of that name.
    pub fn drawing(&self, name: &str) -> Option<&Drawing> {
        self.drawings().0.iter().find(|drawing| drawing.name == name)
    }

    /// The file of the market's map, where it has one.
    pub fn map_file(&self) -> Option<&str> {
        self.map_file.as_deref()
    }

    /// The map of the market, and what was found while it was read; without places where there is none.
    pub fn map(&self) -> &(Map, Vec<Diagnostic>) {
        let read = || self.map_file().and_then(|file| Some(art::map(file, self.file(file)?)));
        self.map.get_or_init(|| read().unwrap_or_default())
    }
}

impl Pack {
    /// Drawings and map, to keep.
    pub fn easel(&self) -> Rc<Easel> {
        self.easel.clone()
    }

    /// The scenes of the dramas, and what was found while they were read.
    pub fn drawings(&self) -> &(Vec<Drawing>, Vec<Diagnostic>) {
        self.easel.drawings()
    }

    /// The scene of that name.
    pub fn drawing(&self, name: &str) -> Option<&Drawing> {
        self.easel.drawing(name)
    }

    /// The file of this market's map, where it has one.
    pub fn map_file(&self) -> Option<&str> {
        self.easel.map_file()
    }

    /// The map of this market, and what was found while it was read; without places where there is none.
    pub fn map(&self) -> &(Map, Vec<Diagnostic>) {
        self.easel.map()
    }
}
