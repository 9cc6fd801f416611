//! What a whole catalogue takes to be loaded, checked and generated, beside the floor of
//! parsing the same YAML and no more. `cargo xtask measure` makes a table of it.
//!
//! `cargo bench -p wx-codegen --bench catalogue -- DIR` takes another catalogue, and
//! `cargo bench -p wx-codegen --bench catalogue --profile dev` is what `bindings!` takes
//! in a development build, where macros are not optimised.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, missing_docs)]

#[path = "../../api-spec/tests/memory/inputs.rs"]
mod inputs;

use std::{
    fs,
    hint::black_box,
    path::{Path, PathBuf},
    time::Instant,
};

use api_spec::{Spec, load_dir, load_file, load_texts};
use serde_saphyr::granit_parser::Parser;
use wx_codegen::rust::{self, RustOptions};

/// Something to measure, and what each round of it took, in milliseconds.
struct Subject<'s> {
    name: String,
    run: Box<dyn FnMut() + 's>,
    /// It uses threads, so that only the clock can tell.
    threads: bool,
    times: u32,
    rounds: Vec<f64>,
}

impl<'s> Subject<'s> {
    fn new(name: impl Into<String>, run: impl FnMut() + 's) -> Self {
        Subject {
            name: name.into(),
            run: Box::new(run),
            threads: false,
            times: 1,
            rounds: Vec::new(),
        }
    }

    fn threads(self) -> Self {
        Subject { threads: true, ..self }
    }
}

/// What takes less than this is run several times in a round: the system counts in ticks.
const MILLISECONDS: f64 = 60.0;

/// Runs the subjects in turn, so that a busy moment of the machine meets all of them, and
/// prints the median of each, or by the clock the best.
fn measure(mut subjects: Vec<Subject>) {
    let clock = Instant::now();
    let rounds = std::env::var("ROUNDS").map_or(9, |n| n.parse().unwrap());
    for round in 0..=rounds {
        for subject in &mut subjects {
            let threads = subject.threads;
            let now = || match processor_seconds() {
                Some(seconds) if !threads => seconds,
                _ => clock.elapsed().as_secs_f64(),
            };
            let start = now();
            (0..subject.times).for_each(|_| (subject.run)());
            let took = (now() - start) * 1e3;
            // the first round only warms up, and tells how often the clock needs to see it
            match round {
                0 => subject.times = (MILLISECONDS / took.max(0.1)).ceil() as u32,
                _ => subject.rounds.push(took / f64::from(subject.times)),
            }
        }
    }
    for Subject { name, threads, mut rounds, .. } in subjects {
        rounds.sort_by(f64::total_cmp);
        // other programs can only add to what the clock tells
        let fair = if threads { 0 } else { rounds.len() / 2 };
        println!("{name}: {:.2} ms", rounds[fair]);
    }
}

/// The time that this thread had a processor, where the system tells: other programs on the
/// machine do not count. Elsewhere the clock has to do.
fn processor_seconds() -> Option<f64> {
    let stat = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds: f64 = stat.split(' ').next()?.parse().ok()?;
    Some(nanoseconds / 1e9)
}

/// Reads and parses every file, keeping nothing.
fn parse(files: &[PathBuf]) -> usize {
    let events = |file: &PathBuf| {
        let text = fs::read_to_string(file).unwrap();
        Parser::new_from_str(&text).map(|event| drop(black_box(event.unwrap()))).count()
    };
    files.iter().map(events).sum()
}

/// What the macro `bindings!` does: a spec from the disk, and its tokens.
fn expand(file: &Path) -> proc_macro2::TokenStream {
    let spec = load_file(file).unwrap_or_else(|report| panic!("{report}"));
    rust::bindings(&spec, &RustOptions::new("Wx"))
}

/// The family among those that need no other which makes the most tokens.
fn largest(files: &[PathBuf]) -> &Path {
    let alone = files.iter().filter(|file| load_file(file).is_ok());
    let size = |file: &&PathBuf| fs::metadata(file).unwrap().len();
    alone.max_by_key(size).expect("a family that stands alone")
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    if args.iter().any(|arg| arg == "--list") {
        return;
    }
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec/wx");
    let folder = args.iter().find(|arg| !arg.starts_with('-')).map_or(here, PathBuf::from);
    let spec = load_dir(&folder).unwrap_or_else(|report| panic!("{report}"));
    let files = spec.sources.clone();
    let bytes: u64 = files.iter().map(|file| fs::metadata(file).unwrap().len()).sum();
    println!("{}, {} KiB of YAML", size_of_catalogue(&spec), bytes / 1024);
    let largest = largest(&files);
    let family = largest.file_stem().unwrap().to_string_lossy().into_owned();

    let options = RustOptions::new("Wx").features();
    let tokens = rust::bindings(&spec, &options);
    let bad = inputs::all().into_iter().map(|inputs::Input { name, files, says }| {
        Subject::new(format!("refuse {name}"), move || {
            assert!(load_texts(files.clone()).unwrap_err().to_string().contains(says));
        })
    });
    let good = [
        Subject::new("parse", || _ = black_box(parse(&files))),
        Subject::new("load and check", || drop(black_box(load_dir(&folder)))),
        Subject::new("tokens", || drop(black_box(rust::bindings(&spec, &options)))),
        Subject::new("format", || drop(black_box(rust::pretty(tokens.clone())))),
        Subject::new("generate", || drop(black_box(rust::files(&spec, &options)))).threads(),
        Subject::new(format!("parse {family}"), || {
            _ = black_box(parse(&[largest.to_path_buf()]));
        }),
        Subject::new(format!("expand {family}"), || drop(black_box(expand(largest)))),
    ];
    measure(good.into_iter().chain(bad).collect());
}

/// `24 families, 300 APIs`. Methods of objects are APIs too.
fn size_of_catalogue(spec: &Spec) -> String {
    let methods = |family: &api_spec::model::Family| -> usize {
        family.objects.iter().map(|object| object.methods.len()).sum()
    };
    let apis: usize = spec.families.iter().map(|f| f.apis.len() + methods(f)).sum();
    format!("{} families, {apis} APIs", spec.families.len())
}
