//! The log that stays on the device, and the switch for debugging.

use std::{
    cell::{OnceCell, RefCell},
    collections::VecDeque,
    rc::Rc,
};

use wx_bindings::debug::*;
use wx_core::{External, wx_api};

use super::{
    System,
    realtime::RealtimeLog,
    text::{cut, line},
};

/// How much the log keeps, in bytes.
const KEPT: usize = 5 << 20;
/// How much one call may write, in bytes.
const CALL: usize = 100 << 10;

/// What the app wrote by `getLogManager`: the newest 5 MB of it. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Logs(Rc<RefCell<Kept>>);

#[derive(Debug, Default)]
struct Kept {
    lines: VecDeque<LogLine>,
    bytes: usize,
}

/// One line of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLine {
    /// The function that wrote it: `debug`, `info`, `log` or `warn`.
    pub level: &'static str,
    /// What it was given: texts as they are, plain values as JSON,
    /// others as the console shows them.
    pub text: String,
}

impl Logs {
    /// All lines, the oldest first.
    pub fn lines(&self) -> Vec<LogLine> {
        self.0.borrow().lines.iter().cloned().collect()
    }

    fn write(&self, level: &'static str, mut text: String) -> String {
        cut(&mut text, CALL);
        let mut kept = self.0.borrow_mut();
        kept.bytes += text.len();
        kept.lines.push_back(LogLine { level, text: text.clone() });
        while kept.bytes > KEPT {
            let oldest = kept.lines.pop_front();
            kept.bytes -= oldest.map_or(kept.bytes, |line| line.text.len());
        }
        text
    }
}

/// The functions of the family.
pub(crate) struct Debugging {
    system: System,
    logs: Logs,
    manager: OnceCell<LogManager>,
    realtime: OnceCell<RealtimeLogManager>,
}

impl Debugging {
    pub fn new(system: System, logs: Logs) -> Self {
        Debugging { system, logs, manager: OnceCell::new(), realtime: OnceCell::new() }
    }
}

#[wx_api]
impl Debugging {
    fn get_log_manager(&self) -> LogManager {
        let make = || LogManager::new(DeviceLog(self.logs.clone()));
        self.manager.get_or_init(make).clone()
    }

    fn get_realtime_log_manager(&self) -> RealtimeLogManager {
        let make = || RealtimeLogManager::new(RealtimeLog::default());
        self.realtime.get_or_init(make).clone()
    }

    fn set_enable_debug(&self, enable_debug: bool) {
        self.system.0.debug.set(enable_debug);
    }
}

/// What scripts hold as LogManager. Lines are kept whether or not anybody
/// listens to `tracing`, which skips what it is given where nobody does.
pub(super) struct DeviceLog(Logs);

#[wx_api(LogManager)]
impl DeviceLog {
    fn debug(&self, args: Vec<External>) {
        let text = self.0.write("debug", line(&args));
        tracing::debug!(target: "wx::log", "{text}");
    }

    fn info(&self, args: Vec<External>) {
        let text = self.0.write("info", line(&args));
        tracing::info!(target: "wx::log", "{text}");
    }

    fn log(&self, args: Vec<External>) {
        let text = self.0.write("log", line(&args));
        tracing::info!(target: "wx::log", "{text}");
    }

    fn warn(&self, args: Vec<External>) {
        let text = self.0.write("warn", line(&args));
        tracing::warn!(target: "wx::log", "{text}");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_keeps_the_newest_lines_and_cuts_long_ones() {
        let logs = Logs::default();
        logs.write("info", "first".into());
        let long = "x".repeat(CALL + 1);
        for _ in 0..=KEPT / CALL {
            logs.write("log", long.clone());
        }
        let lines = logs.lines();
        assert!(lines.iter().all(|line| line.level == "log" && line.text.len() == CALL));
        assert_eq!(lines.len(), KEPT / CALL);
    }
}
