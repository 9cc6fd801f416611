//! `wx generate`: from the spec to the files that are checked in.

use std::{
    fs,
    io::ErrorKind,
    path::{Component, Path, PathBuf},
    process::ExitCode,
};

use api_spec::Spec;
use wx_codegen::rust::{self, RustOptions};

use crate::{
    Outcome, manifest,
    output::{self, Generated},
    place,
};

/// Generate Rust bindings from an API spec
#[derive(clap::Args)]
#[command(after_help = "Examples:
  wx generate                                                 all that this repository checks in
  wx generate --check                                         is it up to date?
  wx generate spec/shop.yaml --client Shop --out src/shop.rs  one Rust file

The same code comes out of `bindings! { spec = \"spec/shop.yaml\", client = Shop }` at compile time.")]
pub struct Args {
    /// A spec file, or a folder of them. Without one: the catalogue of this repository
    spec: Option<PathBuf>,

    /// Write to this Rust file instead of stdout
    #[arg(long, value_name = "PATH", requires = "spec")]
    out: Option<PathBuf>,

    /// The name of the client type, through which Rust code calls the APIs
    #[arg(long, value_name = "NAME", default_value = "Wx", requires = "spec")]
    client: String,

    /// The path of the crate wx-core, where it was renamed
    #[arg(long = "crate", value_name = "PATH", default_value = "::wx_core", requires = "spec")]
    core: String,

    /// Write nothing: print how the files on disk differ, and exit with 1 if they do
    #[arg(long)]
    check: bool,
}

/// Generates what the arguments ask for.
pub fn generate(args: &Args) -> Outcome {
    let files = match (&args.spec, &args.out) {
        (None, _) => {
            let root = place::repository().ok_or(
                "no spec is named, and this is not the repository of wx: \
                 wx generate spec/shop.yaml --client Shop --out src/shop.rs",
            )?;
            let Some(spec) = load(&place::catalogue(&root)) else {
                return Ok(ExitCode::FAILURE);
            };
            repository_files(&root, &spec)?
        }
        (Some(_), None) if args.check => {
            return Err("--check compares with a file: name it with --out".to_owned());
        }
        (Some(path), out) => {
            let options = options(args)?;
            let Some(spec) = load(path) else {
                return Ok(ExitCode::FAILURE);
            };
            let text = rust::file(&spec, &options);
            match out {
                None => return output::print(&text).map(|()| ExitCode::SUCCESS),
                Some(out) => vec![Generated { path: out.clone(), text: Some(text) }],
            }
        }
    };
    output::bring_up_to_date(&files, args.check, "the same command without --check")
}

/// The spec at a path; its mistakes go to stderr.
fn load(path: &Path) -> Option<Spec> {
    api_spec::load(path).map_err(|report| output::print_error(&report.to_string())).ok()
}

/// What the command line says of names, which end up in Rust code.
fn options(args: &Args) -> Result<RustOptions, String> {
    let client: syn::Ident = syn::parse_str(&args.client).map_err(|_| {
        format!("--client {}: the name of a Rust type is needed, such as Shop", args.client)
    })?;
    let core = syn::Path::parse_mod_style;
    let core = syn::parse::Parser::parse_str(core, &args.core)
        .map_err(|_| format!("--crate {}: a Rust path is needed, such as ::my_core", args.core))?;
    Ok(RustOptions::new(client.to_string()).core(quote::quote!(#core)))
}

/// All that this repository generates and checks in.
fn repository_files(root: &Path, spec: &Spec) -> Result<Vec<Generated>, String> {
    let folder = root.join("wx-bindings/src/generated");
    let mut files = Vec::new();
    let generated = rust::files(spec, &RustOptions::new("Wx").features());
    for (name, text) in generated.files {
        files.push(Generated { path: inside(&folder, &name)?, text: Some(text) });
    }
    let left = leftovers(&folder, &files)?;
    files.extend(left);
    let manifest = root.join("wx-bindings/Cargo.toml");
    files.extend(manifest::features(&manifest, &generated.features)?);
    files.push(Generated {
        path: root.join("api-spec/schema.json"),
        text: Some(api_spec::json_schema_text()),
    });
    for file in &files {
        stays_inside(root, &file.path)?;
    }
    Ok(files)
}

/// Refuses a file in a folder that is, behind links, outside of the repository. The file
/// itself may be a link: it is replaced, not followed.
fn stays_inside(root: &Path, path: &Path) -> Result<(), String> {
    let real = |path: &Path| {
        let real = Path::new(".").join(path).canonicalize();
        real.map_err(|error| format!("cannot find {}: {error}", path.display()))
    };
    let mut folders = path.ancestors().skip(1);
    let folder = folders.find(|folder| Path::new(".").join(folder).exists()).unwrap_or(root);
    match real(folder)?.starts_with(real(root)?) {
        true => Ok(()),
        false => Err(format!(
            "{} leads out of the repository: remove the link, so that {} can be written",
            folder.display(),
            path.display()
        )),
    }
}

/// A path inside a folder; one that leads out of it is refused.
fn inside(folder: &Path, name: &Path) -> Result<PathBuf, String> {
    match name.components().all(|part| matches!(part, Component::Normal(_))) {
        true => Ok(folder.join(name)),
        false => Err(format!("{} would be outside {}", name.display(), folder.display())),
    }
}

/// Rust files of families that the spec no longer has.
fn leftovers(folder: &Path, files: &[Generated]) -> Result<Vec<Generated>, String> {
    let fault = |error| format!("cannot read {}: {error}", folder.display());
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(fault(error)),
    };
    let mut left = Vec::new();
    for entry in entries {
        let path = entry.map_err(fault)?.path();
        let is_rust = path.extension().is_some_and(|extension| extension == "rs");
        if is_rust && files.iter().all(|file| file.path != path) {
            left.push(Generated { path, text: None });
        }
    }
    left.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(left)
}
