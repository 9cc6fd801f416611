//! What Rust sources implement, as far as their attributes tell.

use std::{
    collections::HashMap,
    fs,
    path::{Path, PathBuf},
};

use api_spec::{
    Form, Function, Spec,
    names::{camel, object_name, snake},
};

use super::{
    rust_source::{Found, Sort, scan},
    tally::Evidence,
};

/// What the host functions in these files, and in the Rust files of these folders, implement.
pub fn evidence(spec: &Spec, paths: &[PathBuf]) -> Result<Evidence, String> {
    let mut files = Vec::new();
    for path in paths {
        match path.is_dir() {
            true => rust_files(path, &mut files)?,
            false => files.push(path.clone()),
        }
    }
    let mut known = Known::new(spec);
    for file in &files {
        let text = fs::read_to_string(file)
            .map_err(|error| format!("cannot read {}: {error}", file.display()))?;
        let found = scan(&text)
            .map_err(|(line, why)| format!("{}:{line}: this is no Rust: {why}", file.display()))?;
        found.iter().for_each(|found| known.take(found, file));
    }
    known.finish();
    Ok(known.evidence)
}

/// The Rust files below a folder, sorted, but for build output and hidden folders.
fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) -> Result<(), String> {
    let fault = |error| format!("cannot read {}: {error}", folder.display());
    let entries: Result<Vec<_>, _> = fs::read_dir(folder).map_err(fault)?.collect();
    let mut paths: Vec<_> = entries.map_err(fault)?.iter().map(fs::DirEntry::path).collect();
    paths.sort();
    for path in paths {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let hidden = name.starts_with('.') || name == "target";
        if path.is_dir() && !hidden {
            rust_files(&path, files)?;
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    Ok(())
}

/// The functions of a spec by their markers, and what was found of them.
struct Known<'s> {
    functions: HashMap<String, Vec<Function<'s>>>,
    /// Getters and setters of objects: marker to name.
    properties: HashMap<String, String>,
    evidence: Evidence,
}

impl<'s> Known<'s> {
    fn new(spec: &'s Spec) -> Self {
        let mut functions: HashMap<_, Vec<_>> = HashMap::new();
        for function in spec.functions().filter(|function| !function.api.script) {
            functions.entry(function.marker()).or_default().push(function);
            // what the API's own host function answers too
            if function.form == Form::Sync && function.follows_from_call() {
                let call = Function { form: Form::Call, ..function };
                functions.entry(call.marker()).or_default().push(function);
            }
        }
        let mut properties = HashMap::new();
        for object in spec.families.iter().flat_map(|family| &family.objects) {
            for field in &object.properties {
                let own = field.rust.clone().unwrap_or_else(|| snake(&field.name));
                let name = format!("{}.{}", object.name, field.name);
                let marker = |own: &str| object_name(object) + &camel(own);
                properties.insert(marker(&format!("set_{own}")), format!("{name}="));
                properties.insert(marker(&own), name);
            }
        }
        Known { functions, properties, evidence: Evidence::default() }
    }

    fn take(&mut self, found: &Found, file: &Path) {
        let at = || Some(format!("{}:{}", file.display(), found.line));
        if let (Sort::Plain, Some(name)) = (found.sort, self.properties.get(&found.marker)) {
            self.evidence.found.entry(name.clone()).or_insert_with(at);
        }
        for function in self.functions.get(&found.marker).into_iter().flatten() {
            let own = function.marker() == found.marker;
            let event = matches!(function.form, Form::On | Form::Off);
            let serves = match found.sort {
                Sort::Plain => true,
                Sort::Waiting => own,
                Sort::Emits => event && function.object.is_none(),
                // events of objects need no declaration
                Sort::Emit => event && function.object.is_some(),
            };
            if serves {
                self.evidence.found.entry(function.name()).or_insert_with(at);
            }
        }
    }

    /// A task that is there can be aborted.
    fn finish(&mut self) {
        let all = || self.functions.values().flatten();
        for task in all() {
            let Some(at) = self.evidence.found.get(&task.name()).cloned() else { continue };
            let of = |f: &&Function<'_>| {
                f.object.is_some_and(|o| Some(o.name.as_str()) == task.task_object())
            };
            for abort in all().filter(of).filter(|function| function.is_abort()) {
                self.evidence.found.entry(abort.name()).or_insert_with(|| at.clone());
            }
        }
    }
}
