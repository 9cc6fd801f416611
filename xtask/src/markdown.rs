//! The fenced blocks of a Markdown text.

/// A fenced block.
#[derive(Debug, PartialEq, Eq)]
pub struct Block {
    /// The line of the opening fence, from 1.
    pub line: usize,
    /// The first word after the fence; empty if there is none.
    pub language: String,
    /// What follows it: `key=value`, `key="some words"`, or a bare key.
    pub attributes: Vec<(String, String)>,
    /// The lines inside, without the indentation of the fence.
    pub lines: Vec<String>,
    /// Whether only blank lines lie between this block and the one before.
    pub follows: bool,
}

impl Block {
    /// The value of an attribute.
    pub fn attribute(&self, key: &str) -> Option<&str> {
        self.attributes.iter().find(|(name, _)| name == key).map(|(_, value)| &**value)
    }

    /// The lines as one text.
    pub fn text(&self) -> String {
        self.lines.iter().map(|line| format!("{line}\n")).collect()
    }
}

/// All blocks of a text, or the line of a fence that nothing closes.
pub fn blocks(text: &str) -> Result<Vec<Block>, usize> {
    let mut blocks: Vec<Block> = Vec::new();
    let mut open: Option<(String, usize, Block)> = None;
    let mut prose = true;
    for (index, line) in text.lines().enumerate() {
        let bare = line.trim_start();
        let indent = line.len() - bare.len();
        match &mut open {
            None => {
                if let Some((fence, info)) = fence(bare) {
                    let (language, attributes) = info_string(info);
                    let follows = !prose && !blocks.is_empty();
                    let lines = Vec::new();
                    let block = Block { line: index + 1, language, attributes, lines, follows };
                    open = Some((fence, indent, block));
                } else if !bare.is_empty() {
                    prose = true;
                }
            }
            Some((end, outer, block)) => {
                let closes = bare.trim_end();
                if closes.starts_with(&**end) && closes.chars().all(|c| end.starts_with(c)) {
                    blocks.extend(open.take().map(|(_, _, block)| block));
                    prose = false;
                } else {
                    let inside = line.get(indent.min(*outer)..).unwrap_or_default();
                    block.lines.push(inside.to_owned());
                }
            }
        }
    }
    match open {
        Some((_, _, block)) => Err(block.line),
        None => Ok(blocks),
    }
}

/// The fence that a line opens, and its info string.
fn fence(line: &str) -> Option<(String, &str)> {
    let mark = line.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let info = line.trim_start_matches(mark);
    let length = line.len() - info.len();
    // Three backticks in one line of prose are no fence.
    let opens = length >= 3 && !(mark == '`' && info.contains('`'));
    opens.then(|| (mark.to_string().repeat(length), info.trim()))
}

/// `sh norun="why"` as the language and its attributes.
fn info_string(info: &str) -> (String, Vec<(String, String)>) {
    let mut words = Vec::new();
    let (mut word, mut quoted) = (String::new(), false);
    for c in info.chars() {
        match c {
            '"' => quoted = !quoted,
            c if c.is_whitespace() && !quoted => words.push(std::mem::take(&mut word)),
            c => word.push(c),
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    let mut words = words.into_iter();
    let language = words.next().unwrap_or_default();
    let attributes = words.map(|word| match word.split_once('=') {
        Some((key, value)) => (key.to_owned(), value.to_owned()),
        None => (word, String::new()),
    });
    (language, attributes.collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn blocks_know_their_line_language_attributes_and_neighbour() {
        let text = "# T\n\n```sh norun=\"no network\" x=1\na\n  b\n```\n\n```text\nc\n```\nprose\n~~~js\n```\n~~~\n";
        let found = blocks(text).unwrap();
        let heads: Vec<_> = found.iter().map(|b| (b.line, &*b.language, b.follows)).collect();
        assert_eq!(heads, [(3, "sh", false), (8, "text", true), (12, "js", false)]);
        let [sh, _, js] = &found[..] else { unreachable!() };
        assert_eq!(sh.attribute("norun"), Some("no network"));
        assert_eq!(sh.attribute("x"), Some("1"));
        assert_eq!(sh.text(), "a\n  b\n");
        assert_eq!(js.text(), "```\n");
    }

    #[test]
    fn a_block_in_a_list_loses_the_indentation_of_its_fence() {
        let found = blocks("- item\n\n  ```js\n  if (a) {\n    b()\n  }\n  ```\n").unwrap();
        assert_eq!(found.first().unwrap().text(), "if (a) {\n  b()\n}\n");
    }

    #[test]
    fn a_fence_that_nothing_closes_is_an_error_at_its_line() {
        assert_eq!(blocks("a\n```js\nb\n"), Err(2));
    }
}
