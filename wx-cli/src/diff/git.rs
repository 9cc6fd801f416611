//! What git has: revisions, and the files in them. The command `git` is asked, and it is
//! told revisions only after it has said which commit they are.

use std::{
    io::ErrorKind,
    path::{Component, Path, PathBuf},
    process::{Command, Output, Stdio},
};

use api_spec::{MAX_BYTES, diff::printable};

use super::shown;

/// A repository on the disk.
pub struct Repository {
    root: PathBuf,
}

impl Repository {
    /// The repository that a path is in. The path itself may be missing by now.
    pub fn around(path: &Path) -> Result<Self, String> {
        let (folder, _) = existing(path)?;
        let output = run(&folder, &["rev-parse", "--show-toplevel"])?;
        if !output.status.success() {
            let said = String::from_utf8_lossy(&output.stderr);
            return Err(format!(
                "{} is in no git repository, so there are no revisions: name two files or \
                 folders (git says: {})",
                shown(path),
                printable(said.trim())
            ));
        }
        let root = text(output.stdout)?;
        let root = PathBuf::from(root.trim_end_matches(['\n', '\r']));
        let root = root.canonicalize().map_err(|error| cannot_read(&root, &error))?;
        Ok(Repository { root })
    }

    /// A path as the repository has it: from its root, with slashes; empty for the root.
    pub fn inside(&self, path: &Path) -> Result<String, String> {
        let (folder, rest) = existing(path)?;
        let mut parts = Vec::new();
        let outside = || format!("{} is not in the repository {}", shown(path), shown(&self.root));
        let known = folder.strip_prefix(&self.root).map_err(|_| outside())?;
        for part in known.components().chain(rest.components()) {
            match part {
                Component::Normal(part) => parts.push(part.to_str().ok_or_else(outside)?),
                Component::CurDir => {}
                _ => return Err(outside()),
            }
        }
        Ok(parts.join("/"))
    }

    /// The commit that a revision is.
    pub fn commit(&self, revision: &str) -> Result<String, String> {
        let unknown = || {
            format!(
                "the repository {} has no revision `{}`; where history is cut short, as in CI, \
                 fetch it first: git fetch --tags --unshallow",
                shown(&self.root),
                printable(revision)
            )
        };
        // No revision begins with a dash, and git would take it for an option.
        if revision.is_empty() || revision.starts_with('-') || revision.contains('\0') {
            return Err(unknown());
        }
        let asked = format!("{revision}^{{commit}}");
        let output = self.run(&["rev-parse", "--verify", "--quiet", "--end-of-options", &asked])?;
        let commit = text(output.stdout)?.trim().to_owned();
        match output.status.success() && commit.bytes().all(|b| b.is_ascii_hexdigit()) {
            true => Ok(commit),
            false => Err(unknown()),
        }
    }

    /// The spec files at a path of a commit, called `revision:path`.
    pub fn files(
        &self,
        revision: &str,
        commit: &str,
        inside: &str,
    ) -> Result<Vec<(PathBuf, String)>, String> {
        let object = format!("{commit}:{inside}");
        let called = |name: &str| format!("{revision}:{name}");
        let output = self.run(&["cat-file", "-t", &object])?;
        match text(output.stdout)?.trim() {
            "blob" => {
                let size = text(self.succeed(&["cat-file", "-s", &object])?)?;
                let file = self.blob(&object, size.trim(), &called(inside))?;
                Ok(vec![(called(inside).into(), file)])
            }
            "tree" => self.folder(&object, inside, &called),
            _ => Err(format!(
                "the revision `{}` has no `{}`: name the spec's place with --spec, or as \
                 REVISION:PATH",
                printable(revision),
                printable(inside)
            )),
        }
    }

    fn folder(
        &self,
        tree: &str,
        inside: &str,
        called: &dyn Fn(&str) -> String,
    ) -> Result<Vec<(PathBuf, String)>, String> {
        let listed = text(self.succeed(&["ls-tree", "-z", "--long", tree])?)?;
        let mut files = Vec::new();
        for entry in listed.split_terminator('\0') {
            let Some((facts, name)) = entry.split_once('\t') else {
                continue;
            };
            let facts: Vec<_> = facts.split_ascii_whitespace().collect();
            let ([mode, "blob", id, size], true) = (&facts[..], name.ends_with(".yaml")) else {
                continue;
            };
            let path = match inside {
                "" => name.to_owned(),
                folder => format!("{folder}/{name}"),
            };
            let called = called(&path);
            if *mode == "120000" {
                let name = printable(&called).into_owned();
                return Err(format!("{name} is a link, which cannot be followed in a revision"));
            }
            files.push((PathBuf::from(&called), self.blob(id, size, &called)?));
        }
        if files.is_empty() {
            return Err(format!("there is no `*.yaml` file in {}", printable(&called(inside))));
        }
        files.sort();
        Ok(files)
    }

    fn blob(&self, object: &str, size: &str, called: &str) -> Result<String, String> {
        // The loader refuses it as well, but it would have to be read first.
        if size.parse::<usize>().is_ok_and(|size| size > MAX_BYTES) {
            let most = MAX_BYTES / 1024;
            return Err(format!("{} is larger than {most} KiB", printable(called)));
        }
        let bytes = self.succeed(&["cat-file", "blob", object])?;
        String::from_utf8(bytes).map_err(|_| format!("{} is not UTF-8", printable(called)))
    }

    /// The tags of the commits that HEAD is made of.
    pub fn tags(&self) -> Result<Vec<String>, String> {
        self.commit("HEAD")?;
        let tags = text(self.succeed(&["tag", "--merged", "HEAD"])?)?;
        Ok(tags.lines().map(str::to_owned).collect())
    }

    fn run(&self, args: &[&str]) -> Result<Output, String> {
        run(&self.root, args)
    }

    /// The output of a command that must not fail.
    fn succeed(&self, args: &[&str]) -> Result<Vec<u8>, String> {
        let output = self.run(args)?;
        match output.status.success() {
            true => Ok(output.stdout),
            false => {
                let said = String::from_utf8_lossy(&output.stderr);
                Err(format!("git {} failed: {}", args[0], printable(said.trim())))
            }
        }
    }

    /// The root, with all links resolved.
    pub fn root(&self) -> &Path {
        &self.root
    }
}

/// The folder nearest to a path that is there, with all links resolved, and what comes
/// below it.
pub fn existing(path: &Path) -> Result<(PathBuf, PathBuf), String> {
    let here = std::env::current_dir()
        .map_err(|error| format!("the current folder cannot be read: {error}"))?;
    let whole = here.join(path);
    let folder = whole.ancestors().find(|folder| folder.is_dir()).unwrap_or(&here);
    let rest = whole.strip_prefix(folder).unwrap_or(Path::new("")).to_path_buf();
    let folder = folder.canonicalize().map_err(|error| cannot_read(folder, &error))?;
    Ok((folder, rest))
}

fn cannot_read(path: &Path, error: &std::io::Error) -> String {
    format!("cannot read {}: {error}", shown(path))
}

fn run(folder: &Path, args: &[&str]) -> Result<Output, String> {
    let mut git = Command::new("git");
    git.arg("-C").arg(folder).args(args).stdin(Stdio::null());
    // Nothing is asked of a person or fetched from a server, and messages are in English.
    git.env("LC_ALL", "C").env("GIT_TERMINAL_PROMPT", "0").env("GIT_NO_LAZY_FETCH", "1");
    // In a hook, these name the repository of the hook, not the one around the folder.
    git.env_remove("GIT_DIR").env_remove("GIT_WORK_TREE").env_remove("GIT_PREFIX");
    git.output().map_err(|error| match error.kind() {
        ErrorKind::NotFound => "revisions need the command `git`, which is not installed".into(),
        _ => format!("git cannot be started: {error}"),
    })
}

fn text(bytes: Vec<u8>) -> Result<String, String> {
    String::from_utf8(bytes).map_err(|_| "the repository has names that are not UTF-8".into())
}
