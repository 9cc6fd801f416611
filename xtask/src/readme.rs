//! The snippets of README and docs: each is run, checked, or found in a file
//! that is. CONTRIBUTING.md explains the scheme to those who write them.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use crate::{
    markdown::{self, Block},
    root, snippet, step,
};

/// Checks all snippets. Every mistake is told, not the first alone.
pub fn check() -> Result<(), String> {
    let root = root();
    let mut problems = Vec::new();
    for page in pages(&root)? {
        let name = page.strip_prefix(&root).unwrap_or(&page).display().to_string();
        let text =
            fs::read_to_string(&page).map_err(|error| format!("cannot read {name}: {error}"))?;
        problems.extend(check_page(&name, &text));
    }
    match problems.is_empty() {
        true => Ok(()),
        false => Err(problems.join("\n")),
    }
}

/// What is wrong with the snippets of a page, each with its place.
fn check_page(page: &str, text: &str) -> Vec<String> {
    let blocks = match markdown::blocks(text) {
        Ok(blocks) => blocks,
        Err(line) => return vec![format!("{page}:{line}: nothing closes this fence")],
    };
    println!("{page}: {} snippets", blocks.len());
    let mut problems = Vec::new();
    for (index, block) in blocks.iter().enumerate() {
        let next = blocks.get(index + 1);
        let shown = next.filter(|next| next.follows && next.language == "text");
        if let Err(problem) = (Snippet { page, block, shown }).check() {
            problems.push(format!("{page}:{}: {problem}", block.line));
        }
    }
    problems
}

/// The pages whose snippets are promises.
fn pages(root: &Path) -> Result<Vec<PathBuf>, String> {
    let mut pages =
        vec![root.join("README.md"), root.join("README.zh-CN.md"), root.join("CONTRIBUTING.md")];
    let docs = root.join("docs");
    let fault = |error| format!("cannot read docs: {error}");
    let mut found = Vec::new();
    for entry in fs::read_dir(&docs).map_err(fault)? {
        let path = entry.map_err(fault)?.path();
        if path.extension().is_some_and(|extension| extension == "md") {
            found.push(path);
        }
    }
    found.sort();
    pages.extend(found);
    Ok(pages)
}

/// A block, and the output that the page shows right after it.
struct Snippet<'p> {
    page: &'p str,
    block: &'p Block,
    shown: Option<&'p Block>,
}

impl Snippet<'_> {
    fn check(&self) -> Result<(), String> {
        let block = self.block;
        let known = |(key, _): &&(String, String)| !["file", "norun", "exit"].contains(&&**key);
        if let Some((key, _)) = block.attributes.iter().find(known) {
            return Err(format!("unknown attribute {key}; known are file=, norun= and exit="));
        }
        if let Some(reason) = block.attribute("norun") {
            println!("  {}:{}: not run: {reason}", self.page, block.line);
            return match reason.len() {
                0..10 => Err("norun= needs a reason: norun=\"why\"".to_owned()),
                _ => Ok(()),
            };
        }
        if let Some(file) = block.attribute("file") {
            return self.stands_in(file);
        }
        match &*block.language {
            "sh" => self.run_shell(),
            "js" => {
                let file = self.draft("js")?;
                self.run(step::wx(&["run", &file]))
            }
            "yaml" => {
                let file = self.draft("yaml")?;
                self.run(step::wx(&["check", &file]))
            }
            // The output of the block before, or a picture.
            "text" => Ok(()),
            "" => Err("which language? a picture or an output is `text`".to_owned()),
            other => Err(format!(
                "nothing tests `{other}` by itself: add file=PATH, which names a tested file \
                 that holds these lines"
            )),
        }
    }

    /// The block is a part of a file that is compiled or run by other tests.
    fn stands_in(&self, file: &str) -> Result<(), String> {
        let text = fs::read_to_string(root().join(file))
            .map_err(|error| format!("cannot read {file}: {error}"))?;
        if !snippet::is_part_of(&self.block.lines, &text) {
            return Err(format!("these lines are not in {file}"));
        }
        match (&*self.block.language, self.shown) {
            ("js", Some(_)) => self.run(step::wx(&["run", file])),
            _ => Ok(()),
        }
    }

    fn run_shell(&self) -> Result<(), String> {
        let mut shell = step::command("sh");
        shell.arg("-euc").arg(self.block.text());
        shell.env(crate::test::RUNNING, "1");
        self.run(shell)
    }

    /// Runs a command and compares its exit code, and its output if one is shown.
    fn run(&self, mut command: Command) -> Result<(), String> {
        let output = command.stdin(Stdio::null()).output();
        let output = output.map_err(|error| format!("cannot start: {error}"))?;
        let stdout = String::from_utf8_lossy(&output.stdout);
        let stderr = String::from_utf8_lossy(&output.stderr);
        let expected = self.block.attribute("exit").unwrap_or("0");
        let code = output.status.code().map_or("a signal".to_owned(), |code| code.to_string());
        if code != expected {
            return Err(format!("ended with {code} instead of {expected}\n{stdout}{stderr}"));
        }
        match self.shown {
            Some(shown) if !snippet::is_output(&shown.lines, &stdout) => Err(format!(
                "the output is not what line {} shows, but\n{stdout}{stderr}",
                shown.line
            )),
            _ => Ok(()),
        }
    }

    /// The block as a file under `target`, named from the root.
    fn draft(&self, ending: &str) -> Result<String, String> {
        let page: String = self.page.chars().map(|c| if c == '/' { '-' } else { c }).collect();
        let file = format!("target/readme/{page}-{}.{ending}", self.block.line);
        let path = root().join(&file);
        let folder = path.parent().unwrap_or(&path);
        fs::create_dir_all(folder)
            .and_then(|()| fs::write(&path, self.block.text()))
            .map_err(|error| format!("cannot write {file}: {error}"))?;
        Ok(file)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problems(text: &str) -> Vec<String> {
        check_page("page.md", text)
    }

    #[test]
    fn commands_run_and_show_what_they_print() {
        let none: [&str; 0] = [];
        assert_eq!(problems("```sh\necho a\necho b\n```\n\n```text\na\nb\n```\n"), none);
        assert_eq!(problems("```sh exit=3\nexit 3\n```\n"), none);
        assert_eq!(problems("```sh norun=\"needs a network\"\nfalse\n```\n"), none);
        assert_eq!(problems("```text\na picture\n```\n"), none);
    }

    #[test]
    fn what_fails_or_prints_something_else_is_told() {
        let failed = problems("a\n\n```sh\nfalse\ntrue\n```\n");
        assert_eq!(failed, ["page.md:3: ended with 1 instead of 0\n"]);
        let other = problems("```sh\necho a\n```\n\n```text\nb\n```\n");
        assert_eq!(other, ["page.md:1: the output is not what line 5 shows, but\na\n"]);
    }

    #[test]
    fn lines_stand_in_the_file_that_is_named() {
        let none: [&str; 0] = [];
        let own = "//! The snippets of README and docs: each is run, checked, or found in a file";
        let block = |line: &str| format!("```rust file=xtask/src/readme.rs\n{line}\n```\n");
        assert_eq!(problems(&block(own)), none);
        let other = problems(&block("fn not_there() {}"));
        assert_eq!(other, ["page.md:1: these lines are not in xtask/src/readme.rs"]);
    }

    #[test]
    fn a_block_that_nothing_tests_is_a_mistake() {
        for block in [
            "```rust\nlet a;\n```\n",
            "```\na\n```\n",
            "```sh nrun=\"x\"\n```\n",
            "```sh norun=x\n```\n",
            "```sh\n",
        ] {
            assert_eq!(problems(block).len(), 1, "{block}");
        }
    }
}
