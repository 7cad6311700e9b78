//! `caring-mode`: arguments in, exit code out. Everything else is in the library.
use std::process::ExitCode;

fn main() -> ExitCode {
    caring_mode::cmd::main(std::env::args_os())
}
