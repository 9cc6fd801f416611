//! The log that a developer watches from afar: events of `tracing`.

use std::cell::RefCell;

use wx_bindings::debug::*;
use wx_core::{External, wx_api};

use super::text::{cut, line, shown};

/// How much one call may write, in bytes.
const CALL: usize = 5 << 10;
/// How long the words to search for may be together, in bytes.
const FILTER: usize = 1 << 10;
/// What a buffer of the platform could hold. Lines are passed on at once here, so
/// nothing ever waits in one.
const BUFFER: (i64, i64) = (200 * CALL as i64, 1000);

/// Words that mark lines.
#[derive(Default)]
struct Words(RefCell<String>);

impl Words {
    fn set(&self, word: &str) {
        self.0.borrow_mut().clear();
        self.add(word);
    }

    fn add(&self, word: &str) {
        let mut words = self.0.borrow_mut();
        if !words.is_empty() {
            words.push(' ');
        }
        words.push_str(word);
        cut(&mut words, FILTER);
    }
}

fn limited(mut text: String) -> String {
    cut(&mut text, CALL);
    text
}

/// What scripts hold as RealtimeLogManager. A text is made before the words are
/// borrowed: reading a value may run a getter that sets them.
#[derive(Default)]
pub(crate) struct RealtimeLog {
    words: Words,
}

#[wx_api(RealtimeLogManager)]
impl RealtimeLog {
    fn info(&self, args: Vec<External>) {
        let text = limited(line(&args));
        let filter = self.words.0.borrow();
        tracing::info!(target: "wx::realtime", filter = filter.as_str(), "{text}");
    }

    fn warn(&self, args: Vec<External>) {
        let text = limited(line(&args));
        let filter = self.words.0.borrow();
        tracing::warn!(target: "wx::realtime", filter = filter.as_str(), "{text}");
    }

    fn error(&self, args: Vec<External>) {
        let text = limited(line(&args));
        let filter = self.words.0.borrow();
        tracing::error!(target: "wx::realtime", filter = filter.as_str(), "{text}");
    }

    fn set_filter_msg(&self, msg: &str) {
        self.words.set(msg);
    }

    fn add_filter_msg(&self, msg: &str) {
        self.words.add(msg);
    }

    // pages are drawn nowhere here, and an instance tells nothing of itself
    fn r#in(&self, _page_instance: External) {}

    fn tag(&self, tag_name: String) -> RealtimeTagLogManager {
        RealtimeTagLogManager::new(TagLog { tag: tag_name, words: Words::default() })
    }

    fn get_current_state(&self) -> CurrentState {
        let (max_size, max_log_count) = BUFFER;
        CurrentState { size: 0, max_size, log_count: 0, max_log_count }
    }
}

/// What scripts hold as RealtimeTagLogManager.
pub(super) struct TagLog {
    tag: String,
    words: Words,
}

impl TagLog {
    fn pair(key: &str, value: Option<External>) -> String {
        let value = value.map_or_else(|| "undefined".to_owned(), |value| shown(&value));
        limited(format!("{key} {value}"))
    }
}

#[wx_api(RealtimeTagLogManager)]
impl TagLog {
    fn info(&self, key: &str, value: Option<External>) {
        let text = Self::pair(key, value);
        let (tag, filter) = (self.tag.as_str(), self.words.0.borrow());
        tracing::info!(target: "wx::realtime", tag, filter = filter.as_str(), "{text}");
    }

    fn warn(&self, key: &str, value: Option<External>) {
        let text = Self::pair(key, value);
        let (tag, filter) = (self.tag.as_str(), self.words.0.borrow());
        tracing::warn!(target: "wx::realtime", tag, filter = filter.as_str(), "{text}");
    }

    fn error(&self, key: &str, value: Option<External>) {
        let text = Self::pair(key, value);
        let (tag, filter) = (self.tag.as_str(), self.words.0.borrow());
        tracing::error!(target: "wx::realtime", tag, filter = filter.as_str(), "{text}");
    }

    fn set_filter_msg(&self, msg: &str) {
        self.words.set(msg);
    }

    fn add_filter_msg(&self, msg: &str) {
        self.words.add(msg);
    }
}
