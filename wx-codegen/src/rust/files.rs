//! Bindings in a file per family, for a repository that checks them in.

use std::panic::resume_unwind;
use std::path::PathBuf;
use std::thread;

use api_spec::model::{Family, Spec};
use quote::quote;

use super::scope::Index;
use super::{RustOptions, givers, header, module, pretty, root};

/// All bindings of a spec in parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Files {
    /// A file per family beside a `mod.rs`, which is the first. Paths are relative to the
    /// folder that holds them, and never lead out of it.
    pub files: Vec<(PathBuf, String)>,
    /// Each family's name, with the names of the families whose types it uses.
    pub features: Vec<(String, Vec<String>)>,
}

/// All bindings of a spec, in a file per family.
pub fn files(spec: &Spec, options: &RustOptions) -> Files {
    let spec = &*givers::as_functions(spec);
    let index = Index::new(spec, options.features);
    let root = root(&index, options, |_| quote!(;));
    let root = header(&spec.sources) + &pretty(root);
    let mut files = vec![(PathBuf::from("mod.rs"), root)];
    let mut features = Vec::new();
    for (file, feature) in in_parallel(&index, options) {
        files.push(file);
        features.push(feature);
    }
    Files { files, features }
}

type Part = ((PathBuf, String), (String, Vec<String>));

/// The file of each family, made by as many threads as there are processors: printing is what
/// takes the time.
fn in_parallel(index: &Index, options: &RustOptions) -> Vec<Part> {
    let RustOptions { client, core, features } = options;
    // tokens stay in their thread, so the path travels as text
    let core = core.to_string();
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let work = |worker: usize| {
        let core = core.parse().unwrap_or_else(|_| quote!(::wx_core));
        let options = RustOptions { client: client.clone(), core, features: *features };
        let mine = index.spec.families.iter().enumerate().skip(worker).step_by(workers);
        mine.map(|(at, family)| (at, part(index, family, &options))).collect::<Vec<_>>()
    };
    let mut made: Vec<_> = thread::scope(|scope| {
        let work = &work;
        let handles: Vec<_> =
            (0..workers).map(|worker| scope.spawn(move || work(worker))).collect();
        let parts = handles.into_iter().flat_map(|handle| match handle.join() {
            Ok(parts) => parts,
            Err(panic) => resume_unwind(panic),
        });
        parts.collect()
    });
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, part)| part).collect()
}

fn part(index: &Index, family: &Family, options: &RustOptions) -> Part {
    let (body, needs) = module(index, family, options);
    let body = header(std::slice::from_ref(&family.source)) + &pretty(body);
    let name = index.module(family).to_string();
    let path = PathBuf::from(format!("{}.rs", name.trim_start_matches("r#")));
    ((path, body), (family.name.clone(), needs.into_iter().collect()))
}
