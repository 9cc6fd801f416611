//! The loader: files to a checked model, or all the mistakes in them.

use std::cell::{OnceCell, RefCell};
use std::collections::HashMap;
use std::io::Read;
use std::path::{Path, PathBuf};

use indexmap::IndexMap;

use crate::check;
use crate::model::{At, Spec, TypeDef};
use crate::read::{Cx, Names, read_apis, read_types};
use crate::report::{Log, Report};
use crate::tree::{self, MAX_BYTES, Node};
use crate::usage;

const MISNAMED: &str = "spec files are called `*.yaml`, so this one would not be read";
const READABLE: &str = "name a spec file that you may read, or a directory of them";

/// A file's text and, if it is YAML, its tree.
struct File {
    path: PathBuf,
    text: String,
    tree: Option<Node>,
}

/// The spec at a path: a directory, or one file. See [`load_dir`] and [`load_file`].
pub fn load(path: impl AsRef<Path>) -> Result<Spec, Report> {
    let path = path.as_ref();
    match path.is_dir() {
        true => load_dir(path),
        false => load_file(path),
    }
}

/// The spec whose families are the files of a directory that [`spec_files`] lists.
pub fn load_dir(path: impl AsRef<Path>) -> Result<Spec, Report> {
    let path = path.as_ref();
    let files = spec_files(path)?;
    let log = Log::default();
    if files.is_empty() {
        let hint = "name a directory with one `<family>.yaml` per family";
        log.error(path, At::default(), "no `*.yaml` file in the directory", hint);
        return Err(log.finish(|_| None));
    }
    read_all(files, log)
}

/// The `*.yaml` files of a directory, perhaps none, in the order of their names. Directories
/// inside are not looked into. A file that somebody could take for one of them, such as
/// `*.yml`, is a mistake.
pub fn spec_files(path: impl AsRef<Path>) -> Result<Vec<PathBuf>, Report> {
    let path = path.as_ref();
    let log = Log::default();
    let names = std::fs::read_dir(path).and_then(|entries| {
        entries.map(|entry| entry.map(|e| e.path())).collect::<Result<Vec<_>, _>>()
    });
    let mut names = match names {
        Ok(names) => names,
        Err(error) => {
            log.error(path, At::default(), format!("cannot read the directory: {error}"), READABLE);
            return Err(log.finish(|_| None));
        }
    };
    for name in names.iter().filter(|name| is_misnamed(name)) {
        let right = name.with_extension("yaml");
        let right = right.file_name().unwrap_or_default().to_string_lossy();
        log.error(name, At::default(), MISNAMED, format!("rename it to `{right}`"));
    }
    if log.len() > 0 {
        // Without its family the others may lack types: that would hide what is wrong.
        return Err(log.finish(|_| None));
    }
    names.retain(|name| name.extension().is_some_and(|e| e == "yaml"));
    names.sort();
    Ok(names)
}

/// Whether a file is passed by although it looks like a spec file: `*.yml`, `*.YAML`. Those
/// that begin with a dot are the settings of other tools.
fn is_misnamed(path: &Path) -> bool {
    let hidden = path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b"."));
    let alike = path.extension().is_some_and(|ending| {
        ending != "yaml" && ["yml", "yaml"].iter().any(|e| ending.eq_ignore_ascii_case(e))
    });
    alike && !hidden && !path.is_dir()
}

/// The spec that one file is.
pub fn load_file(path: impl AsRef<Path>) -> Result<Spec, Report> {
    read_all(vec![path.as_ref().to_path_buf()], Log::default())
}

/// The spec in a text; `name` stands for the file in messages.
pub fn load_str(name: &str, text: &str) -> Result<Spec, Report> {
    let log = Log::default();
    let path = PathBuf::from(name);
    if text.len() > MAX_BYTES {
        too_large(&log, &path);
        return Err(log.finish(|_| None));
    }
    build(vec![open(path, text.to_string(), &log)], log)
}

/// The spec whose families are these texts; the paths stand for the files in messages.
pub fn load_texts(files: impl IntoIterator<Item = (PathBuf, String)>) -> Result<Spec, Report> {
    let log = Log::default();
    let mut read = Vec::new();
    for (path, text) in files {
        match text.len() > MAX_BYTES {
            true => too_large(&log, &path),
            false => read.push(open(path, text, &log)),
        }
    }
    build(read, log)
}

fn read_all(paths: Vec<PathBuf>, log: Log) -> Result<Spec, Report> {
    let mut files = Vec::new();
    for path in paths {
        if let Some(text) = read(&path, &log) {
            files.push(open(path, text, &log));
        }
    }
    build(files, log)
}

/// A file's text, if it can be read, is small enough and is UTF-8.
fn read(path: &Path, log: &Log) -> Option<String> {
    let mut bytes = Vec::new();
    let limit = MAX_BYTES as u64 + 1;
    let file = std::fs::File::open(path);
    if let Err(error) = file.and_then(|file| file.take(limit).read_to_end(&mut bytes)) {
        log.error(path, At::default(), format!("cannot read the file: {error}"), READABLE);
        return None;
    }
    if bytes.len() > MAX_BYTES {
        too_large(log, path);
        return None;
    }
    match String::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(error) => {
            let good = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = good.iter().filter(|b| **b == b'\n').count() + 1;
            let at = At { line: line as u32, col: 1 };
            log.error(path, at, "the file is not UTF-8 from here on", "save it as UTF-8");
            None
        }
    }
}

fn too_large(log: &Log, path: &Path) {
    let message = format!("the file is larger than {} KiB", MAX_BYTES / 1024);
    log.error(path, At::default(), message, "split it by family");
}

fn open(path: PathBuf, text: String, log: &Log) -> File {
    let tree = tree::parse(&text, &path, log);
    File { path, text, tree }
}

fn cx<'s>(
    log: &'s Log,
    file: &'s File,
    names: &'s Names,
    inline: RefCell<IndexMap<String, TypeDef>>,
    types: &'s HashMap<&'s str, &'s TypeDef>,
) -> Cx<'s> {
    Cx { log, file: &file.path, names, inline, links: OnceCell::new(), types }
}

fn build(files: Vec<File>, log: Log) -> Result<Spec, Report> {
    let names = Names::of(files.iter().filter_map(|f| f.tree.as_ref()));
    let trees = || files.iter().filter_map(|f| Some((f, f.tree.as_ref()?)));

    let mut types: Vec<Vec<TypeDef>> = Vec::new();
    let mut inline = Vec::new();
    let none = HashMap::new();
    for (file, tree) in trees() {
        let cx = cx(&log, file, &names, RefCell::default(), &none);
        types.push(read_types(&cx, tree));
        inline.push(cx.inline);
    }

    let mut spec =
        Spec { sources: files.iter().map(|f| f.path.clone()).collect(), ..Spec::default() };
    let by_name = types.iter().flatten().map(|ty| (ty.name.as_str(), ty)).collect();
    for (((file, tree), types), inline) in trees().zip(&types).zip(inline) {
        let cx = cx(&log, file, &names, inline, &by_name);
        let mut family = read_apis(&cx, tree, types.clone(), &file.path);
        family.types.extend(cx.inline.into_inner().into_values());
        spec.families.push(family);
    }

    // What did not resolve left `any` behind, so the checks go on without a cascade.
    usage::mark(&mut spec);
    check::check(&spec, &log);
    let report = log.finish(|path| files.iter().find(|f| f.path == path).map(|f| f.text.as_str()));
    if report.is_empty() { Ok(spec) } else { Err(report) }
}
