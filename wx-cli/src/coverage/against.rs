//! `--against`: a spec against TypeScript declarations.

use std::{
    collections::{HashMap, HashSet},
    path::Path,
    process::ExitCode,
};

use api_spec::{Counts, Spec};
use serde::Serialize;
use wx_import::{
    Against, Difference, Share, Sort,
    declarations::{self, Declarations, MemberKind},
};

use crate::{
    Outcome,
    coverage::{
        Args,
        json::{CountsOut, FORMAT, print},
        known_families, load,
        markdown::{code, escaped},
        table::{counts, number},
    },
    output,
};

/// Prints how far the two agree. Exit code 1 if something declared is missing or differs.
pub fn against(args: &Args, path: &Path, typings: &Path) -> Outcome {
    let Some(spec) = load(path) else { return Ok(ExitCode::FAILURE) };
    known_families(&spec, &args.family)?;
    let declarations = declarations::read_file(typings).map_err(|error| error.to_string())?;
    if !declarations.interfaces.contains_key(&args.interface) {
        return Err(format!(
            "{}: there is no interface {}; name the global object's with --interface",
            typings.display(),
            args.interface
        ));
    }
    let mut found = wx_import::against(&spec, &declarations, &args.interface);
    if !args.family.is_empty() {
        found.differences.retain(|difference| args.family.contains(&difference.family));
    }
    let comparison = Comparison {
        counts: counted(&spec, &declarations, &args.interface),
        sources: sources(&spec),
        spec: path.display().to_string(),
        typings: typings.display().to_string(),
        found,
    };
    output::print(&match (args.json, args.markdown) {
        (true, _) => print(&Document::from(&comparison))?,
        (_, true) => comparison.markdown(),
        _ => comparison.table(),
    })?;
    Ok(match comparison.agrees() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

/// Counts the functions of the spec that are declared.
fn counted(spec: &Spec, declarations: &Declarations, root: &str) -> Counts {
    let methods = |interface: &str| -> HashSet<&str> {
        let members = declarations.interfaces.get(interface).map(|i| i.members.as_slice());
        let members = members.unwrap_or_default().iter();
        let methods = members.filter(|member| matches!(member.kind, MemberKind::Method(_)));
        methods.map(|member| member.name.as_str()).collect()
    };
    let mut declared: HashMap<&str, HashSet<&str>> = HashMap::new();
    let functions = spec.functions().filter(|function| {
        let interface = function.object.map_or(root, |object| object.name.as_str());
        let names = declared.entry(interface).or_insert_with(|| methods(interface));
        names.contains(function.key().as_str())
    });
    functions.collect()
}

/// The file of each family.
fn sources(spec: &Spec) -> HashMap<String, String> {
    let file = |family: &api_spec::model::Family| {
        (family.name.clone(), family.source.display().to_string())
    };
    spec.families.iter().map(file).collect()
}

/// All that there is to tell.
struct Comparison {
    spec: String,
    typings: String,
    sources: HashMap<String, String>,
    counts: Counts,
    found: Against,
}

impl Comparison {
    fn agrees(&self) -> bool {
        self.found.unknown.is_empty() && self.differing().next().is_none()
    }

    /// What is declared and is not, or not so, in the spec.
    fn differing(&self) -> impl Iterator<Item = &Difference> {
        self.found.differences.iter().filter(|difference| difference.sort != Sort::OnlyHere)
    }

    fn only_here(&self) -> impl Iterator<Item = &Difference> {
        self.found.differences.iter().filter(|difference| difference.sort == Sort::OnlyHere)
    }

    fn shares(&self) -> [(&'static str, Share); 6] {
        let found = &self.found;
        [
            ("functions", found.functions),
            ("properties", found.properties),
            ("objects", found.objects),
            ("methods", found.methods),
            ("signatures", found.signatures),
            ("object properties", found.object_properties),
        ]
    }

    /// `api-spec/wx/storage.yaml:12`, or the file alone.
    fn place(&self, difference: &Difference) -> String {
        let unknown = &difference.family;
        let file = self.sources.get(&difference.family).unwrap_or(unknown);
        match difference.spec_line {
            0 => file.clone(),
            line => format!("{file}:{line}"),
        }
    }

    fn declared_at(&self, line: u32) -> String {
        match line {
            0 => self.typings.clone(),
            line => format!("{}:{line}", self.typings),
        }
    }

    fn table(&self) -> String {
        let mut out = format!("{} against {}\n\n", self.spec, self.typings);
        for (what, share) in self.shares() {
            out.push_str(&format!("{what:<17}  {:>4} of {:>4}\n", share.covered, share.declared));
        }
        let (unknown, differing) = (self.found.unknown.len(), self.differing().count());
        out.push_str(&format!("{:<17}  {unknown:>4}\n", "unknown"));
        out.push_str(&format!("{:<17}  {differing:>4}\n\n", "differences"));
        for line in counts(&self.counts) {
            crate::coverage::table::wrap(&mut out, &line, "");
        }
        if !self.agrees() {
            out.push('\n');
        }
        for (name, line) in &self.found.unknown {
            let at = self.declared_at(*line);
            out.push_str(&format!("{at}: `{name}` is declared, and not in the spec\n"));
        }
        for difference in self.differing() {
            let (at, path) = (self.place(difference), difference.path.join("."));
            let declared = self.declared_at(difference.line);
            out.push_str(&format!("{at}: {path}: {} ({declared})\n", difference.what));
        }
        let only: Vec<_> = self.only_here().collect();
        if !only.is_empty() {
            out.push_str(&format!("\nnote: {} only in the spec\n", number(only.len(), "thing")));
        }
        for difference in only {
            out.push_str(&format!("{}: {}\n", self.place(difference), difference.what));
        }
        out
    }

    fn markdown(&self) -> String {
        let mut out = String::from("| declared | in the spec | of |\n|---|---:|---:|\n");
        for (what, share) in self.shares() {
            out.push_str(&format!("| {what} | {} | {} |\n", share.covered, share.declared));
        }
        out.push('\n');
        for line in counts(&self.counts) {
            out.push_str(&format!("- {}\n", escaped(&line)));
        }
        let unknown = self.found.unknown.iter();
        for (name, line) in unknown {
            out.push_str(&format!("- {} is missing (line {line})\n", code(name)));
        }
        for difference in self.differing() {
            let place = code(&format!("{}.{}", difference.family, difference.path.join(".")));
            out.push_str(&format!("- {place}: {}\n", escaped(&difference.what)));
        }
        let only = self.only_here().count();
        if only > 0 {
            out.push_str(&format!("- {} only in the spec\n", number(only, "thing")));
        }
        out
    }
}

#[derive(Serialize)]
struct Document<'c> {
    format: u32,
    spec: &'c str,
    declarations: &'c str,
    agrees: bool,
    counts: CountsOut,
    functions: ShareOut,
    properties: ShareOut,
    objects: ShareOut,
    methods: ShareOut,
    signatures: ShareOut,
    object_properties: ShareOut,
    unknown: Vec<Unknown<'c>>,
    differences: Vec<Entry<'c>>,
}

#[derive(Serialize)]
struct ShareOut {
    covered: usize,
    declared: usize,
}

#[derive(Serialize)]
struct Unknown<'c> {
    name: &'c str,
    line: u32,
}

#[derive(Serialize)]
struct Entry<'c> {
    sort: &'static str,
    family: &'c str,
    path: &'c [String],
    what: &'c str,
    /// Of the declaration; null if there is none.
    line: Option<u32>,
    /// Of the spec file; null if it says nothing.
    spec_line: Option<u32>,
    spec_file: Option<&'c str>,
}

impl From<Share> for ShareOut {
    fn from(share: Share) -> Self {
        ShareOut { covered: share.covered, declared: share.declared }
    }
}

impl<'c> From<&'c Comparison> for Document<'c> {
    fn from(comparison: &'c Comparison) -> Self {
        let found = &comparison.found;
        let known = |line: u32| (line > 0).then_some(line);
        let entry = |difference: &'c Difference| Entry {
            sort: match difference.sort {
                Sort::Added => "missing",
                Sort::Changed => "differs",
                Sort::OnlyHere => "only in the spec",
            },
            family: &difference.family,
            path: &difference.path,
            what: &difference.what,
            line: known(difference.line),
            spec_line: known(difference.spec_line),
            spec_file: comparison.sources.get(&difference.family).map(String::as_str),
        };
        Document {
            format: FORMAT,
            spec: &comparison.spec,
            declarations: &comparison.typings,
            agrees: comparison.agrees(),
            counts: (&comparison.counts).into(),
            functions: found.functions.into(),
            properties: found.properties.into(),
            objects: found.objects.into(),
            methods: found.methods.into(),
            signatures: found.signatures.into(),
            object_properties: found.object_properties.into(),
            unknown: found
                .unknown
                .iter()
                .map(|(name, line)| Unknown { name, line: *line })
                .collect(),
            differences: found.differences.iter().map(entry).collect(),
        }
    }
}
