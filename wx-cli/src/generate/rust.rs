//! `wx generate`: Rust, or all that this repository checks in.

use std::{path::PathBuf, process::ExitCode};

use wx_codegen::rust::{self, RustOptions};

use super::{WITHOUT_CHECK, load, repository};
use crate::{
    Outcome,
    output::{self, Generated},
    place,
};

// Beside a subcommand's, so without a group of its name.
#[derive(clap::Args)]
#[group(skip)]
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

/// Generates one Rust file, or what is checked in.
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
            repository::files(&root, &spec)?
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
    output::bring_up_to_date(&files, args.check, WITHOUT_CHECK)
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
