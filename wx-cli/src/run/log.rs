//! `--log`: what apps and the host tell of themselves, on stderr.

use std::io;

use tracing_subscriber::{filter::Targets, layer::SubscriberExt, util::SubscriberInitExt};

/// Shows the log at the level asked for, by the flag or by RUST_LOG; without
/// either there is none.
pub fn show(flag: Option<&str>) -> Result<(), String> {
    let variable = std::env::var("RUST_LOG").ok().filter(|text| !text.is_empty());
    let (name, text) = match (flag, &variable) {
        (Some(flag), _) => ("--log", flag),
        (None, Some(text)) => ("RUST_LOG", text.as_str()),
        (None, None) => return Ok(()),
    };
    let wrong = || {
        format!(
            "{name}: {text:?} is no level; write error, warn, info, debug or trace, for all \
             or for a part: wx::log=debug,wx::report=info"
        )
    };
    let targets: Targets = text.parse().map_err(|_| wrong())?;
    // a lone word that is no level would be the name of a part
    if targets.iter().any(|(target, _)| target == text) {
        return Err(wrong());
    }
    let lines = tracing_subscriber::fmt::layer().with_writer(io::stderr);
    let shown = tracing_subscriber::registry().with(targets).with(lines).try_init();
    shown.map_err(|error| format!("{name}: {error}"))
}
