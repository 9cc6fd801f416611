//! Texts and trees that a reader might take for something else.

use super::super::Node;

/// Texts that are something else to some reader, or that break a file.
pub const HOSTILE: &[&str] = &[
    "",
    " ",
    "~",
    "on",
    "off",
    "Off",
    "yes",
    "No",
    "y",
    "N",
    "null",
    "NULL",
    "true",
    "1.0",
    "2.10",
    "1",
    "-1",
    "+1",
    "0x1F",
    "0o7",
    "0b1",
    "1_000",
    "1e5",
    ".5",
    "5.",
    ".",
    "..",
    "...",
    "---",
    "--- a",
    "16:9",
    "1:30:00",
    "2001-12-14",
    "2001-12-14 21:59:43",
    "2.10.4",
    "2d",
    "a+",
    "utf-8",
    "not determined",
    "scope.camera",
    "=",
    "<<",
    ".inf",
    "-.INF",
    ".NaN",
    "a: b",
    "a:",
    ":a",
    "a:b",
    "a #b",
    "a#b",
    "#a",
    "- a",
    "-",
    "-a",
    "--",
    "? a",
    "?",
    "a?",
    "a ? b",
    "[a]",
    "{a}",
    "a, b",
    ",",
    "]",
    "}",
    "&a",
    "*",
    "*a",
    "!a",
    "|",
    ">",
    "a | b",
    "'",
    "\"",
    "it's",
    "\"a\"",
    "%a",
    "@a",
    "`a`",
    "a\\b",
    "a\nb",
    "\n",
    "a\n\n b\n",
    "a\tb",
    "\ta",
    "a\t#b",
    "a\r\nb",
    "\0",
    "\u{7}",
    "\u{7f}",
    "\u{85}",
    "\u{9f}",
    "\u{a0}",
    "\u{2028}",
    "a\u{2029}b",
    "\u{feff}",
    "a\u{feff}",
    "\u{fffe}",
    "\u{ffff}",
    "\u{1f600}",
    "位置：一",
    " a",
    "a ",
    "a  b",
    "https://a.b/c?d=e&f#g",
    "callback(a: string, b: list<T>) -> R",
    "string | bytes",
    "map<string>",
    "Error: x",
    "null ",
    "key: |\n  x",
    "日本 #x",
    "# x",
    "-\n",
    "!!str a",
    "&a b",
    "{ a: b }",
    "\u{1b}[0m",
    "\\",
    "\\n",
    "a'b\"c",
];

/// Numbers that look random and are the same in every run.
pub struct Numbers(pub u64);

impl Numbers {
    pub fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    pub fn text(&mut self) -> String {
        const PIECES: &str =
            "ab01 :#-?,[]{}&*!|>'\"%@`~=.\\\n\t\r\u{0}\u{85}\u{2028}\u{feff}位。/+_<";
        let pieces: Vec<char> = PIECES.chars().collect();
        match self.below(8) {
            0..3 => HOSTILE[self.below(HOSTILE.len())].to_string(),
            3..6 => (0..self.below(8)).map(|_| pieces[self.below(pieces.len())]).collect(),
            6 => {
                let words = self.below(60);
                let words: Vec<&str> = (0..words).map(|_| HOSTILE[self.below(60)].trim()).collect();
                words.join(" ")
            }
            _ => "word ".repeat(self.below(60)).trim().to_string(),
        }
    }

    pub fn key(&mut self) -> String {
        const WORDS: [&str; 12] = [
            "apis", "types", "methods", "params", "result", "errors", "codes", "doc", "ts", "enum",
            "kind", "fields",
        ];
        match self.below(20) {
            0..10 => WORDS[self.below(WORDS.len())].to_string(),
            10 => self.text().repeat(400),
            _ => self.text(),
        }
    }

    pub fn node(&mut self, depth: usize) -> Node {
        match self.below(if depth == 0 { 4 } else { 9 }) {
            0 => Node::Plain(
                ["null", "true", "false", "0", "-1", "2.5", "1e3"][self.below(7)].into(),
            ),
            1..4 => Node::Text(self.text()),
            4..6 => Node::List((0..self.below(5)).map(|_| self.node(depth - 1)).collect()),
            _ => Node::Map(self.entries(depth - 1)),
        }
    }

    pub fn entries(&mut self, depth: usize) -> Vec<(String, Node)> {
        let mut entries: Vec<(String, Node)> = Vec::new();
        for _ in 0..self.below(6) {
            let key = self.key();
            if entries.iter().all(|(other, _)| *other != key) {
                let value = self.node(depth);
                entries.push((key, value));
            }
        }
        entries
    }
}
