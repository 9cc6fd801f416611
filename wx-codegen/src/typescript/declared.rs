//! The names of a namespace: what several APIs share is declared once, and no name stands for two
//! things.

use std::collections::HashMap;
use std::path::PathBuf;

use api_spec::model::At;
use api_spec::{Problem, Report};

/// What has a name: as people call it, and where the spec says so.
#[derive(Clone, Debug, Default)]
pub(super) struct Bearer {
    pub what: String,
    pub file: PathBuf,
    pub at: At,
}

/// Declarations by name, in their order.
#[derive(Default)]
pub(super) struct Declared {
    text: String,
    names: HashMap<String, (Bearer, String)>,
    problems: Vec<Problem>,
}

impl Declared {
    /// Keeps names from everything that the spec declares.
    pub fn reserve(&mut self, names: &[&str], what: &str) {
        let bearer = Bearer { what: what.to_owned(), ..Bearer::default() };
        for name in names {
            self.names.insert((*name).to_owned(), (bearer.clone(), String::new()));
        }
    }

    /// Adds a declaration, unless the same is there. Another one of its name is a mistake.
    pub fn add(&mut self, name: &str, text: &str, bearer: &Bearer) {
        let Some((first, there)) = self.names.get(name) else {
            self.text.push_str(text);
            self.names.insert(name.to_owned(), (bearer.clone(), without_comments(text)));
            return;
        };
        if *there == without_comments(text) {
            return;
        }
        let mut hint = "give one of them another name with `ts`".to_owned();
        if first.at.line > 0 {
            hint += &format!("; the other is at {}:{}", first.file.display(), first.at.line);
        }
        self.problems.push(Problem {
            file: bearer.file.clone(),
            line: bearer.at.line,
            col: bearer.at.col,
            message: format!(
                "both {} and {} would declare `{name}` in TypeScript",
                first.what, bearer.what
            ),
            hint: Some(hint),
            source: String::new(),
        });
    }

    pub fn has(&self, name: &str) -> bool {
        self.names.contains_key(name)
    }

    /// Everything declared, if no name stands for two things.
    pub fn finish(self) -> Result<String, Report> {
        match self.problems.is_empty() {
            true => Ok(self.text),
            false => Err(Report { problems: self.problems }),
        }
    }
}

/// A declaration as the compiler sees it: two APIs may tell of a type that they share in
/// different words. Comments have lines of their own.
fn without_comments(text: &str) -> String {
    let is_comment = |line: &&str| line.trim_start().starts_with(['*', '/']);
    text.lines().filter(|line| !is_comment(line)).collect::<Vec<_>>().join("\n")
}
