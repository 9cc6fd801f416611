//! What the keys of a map are, which decides how the map is laid out.

/// A place in a spec file, told by the keys above it.
#[derive(Clone, Default)]
pub(super) struct Scope {
    /// The key above, if it is a word of the format.
    word: String,
    /// Below `ts`, where the words mean nothing.
    free: bool,
    /// An API, a type, an object or an error: a line for each of its entries.
    spread: bool,
}

impl Scope {
    /// What stands under a word of the format.
    pub fn under(word: &str) -> Scope {
        Scope { word: word.to_string(), free: word == "ts", spread: false }
    }

    /// What stands under a key of this map.
    pub fn child(&self, key: &str) -> Scope {
        let word = if self.free || self.names() { "" } else { key };
        let spread = self.is_sections() || self.word == "methods";
        Scope { word: word.to_string(), free: self.free || word == "ts", spread }
    }

    /// An item of this list.
    pub fn item(&self) -> Scope {
        Scope { word: String::new(), free: self.free, spread: self.word == "errors" }
    }

    /// Whether the keys are names that somebody chose: `result` may be one of them.
    fn names(&self) -> bool {
        const WORDS: [&str; 3] = ["enum", "error", "listener"];
        self.holds_lines() && self.word != "errors" || WORDS.contains(&self.word.as_str())
    }

    /// Whether the keys are words of the format.
    pub fn has_words(&self) -> bool {
        !self.free && !self.names()
    }

    /// Whether the word alone says that what it holds has a line for each entry.
    fn holds_lines(&self) -> bool {
        const WORDS: [&str; 7] =
            ["methods", "properties", "params", "result", "fields", "errors", "codes"];
        self.is_sections() || WORDS.contains(&self.word.as_str())
    }

    /// Whether what stands here has a line for each entry, however short.
    pub fn has_lines(&self) -> bool {
        !self.free && (self.spread || self.holds_lines())
    }

    /// Whether the entries are the APIs, types or objects of a file, which are set apart.
    pub fn is_sections(&self) -> bool {
        !self.free && matches!(self.word.as_str(), "apis" | "types" | "objects")
    }

    /// Whether a key of a file is set apart from what is above it.
    pub fn begins_section(key: &str) -> bool {
        matches!(key, "apis" | "types" | "objects" | "properties")
    }
}
