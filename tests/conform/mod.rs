//! The table of requirements: whole, in order, and none of its rows a constant.
mod bench;
mod hands;
mod packs;
mod table;
