//! `wx generate typescript`

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use api_spec::Spec;
use wx_codegen::typescript::{self, Form, Language, TypeScriptOptions};

use super::{WITHOUT_CHECK, load, names};
use crate::{
    Outcome,
    output::{self, Generated},
    place,
};

/// Generate TypeScript declarations, which can take the place of the official ones
#[derive(clap::Args)]
#[command(after_help = "Examples:
  wx generate typescript --out types                     types/lib.wx.api.d.ts, of the catalogue
  wx generate typescript spec/shop.yaml --client Shop    lib.shop.api.d.ts, with `declare const shop`
  wx generate typescript spec/shop.yaml --client Shop --module --out src/shop.d.ts

Of the client Wx comes the namespace WechatMiniprogram alone: what all declarations share stands
in the official index.d.ts, or in the package wx-bindings. Of another client comes a whole file.")]
pub struct Args {
    /// A spec file, or a folder of them. Without one: the catalogue of this repository
    spec: Option<PathBuf>,

    /// The file to write (*.ts), the folder of `lib.<global>.api.d.ts`, or - for stdout
    #[arg(long, value_name = "PATH", default_value = ".")]
    out: PathBuf,

    /// The interface of the client
    #[arg(long, value_name = "NAME", default_value = "Wx")]
    client: String,

    /// The namespace of the types [default: the client; WechatMiniprogram for Wx]
    #[arg(long, value_name = "NAME")]
    namespace: Option<String>,

    /// The constant that holds the client [default: the client, its first letter small]
    #[arg(long, value_name = "NAME")]
    global: Option<String>,

    /// The language of the comments
    #[arg(long, value_name = "LANGUAGE", default_value = "both")]
    lang: Lang,

    /// Failures with their codes, and `canIUse` with what there is to ask
    #[arg(long)]
    strict: bool,

    /// An ES module instead of globals
    #[arg(long)]
    module: bool,

    /// Write nothing: print how the file on disk differs, and exit with 1 if it does
    #[arg(long)]
    check: bool,
}

/// The values of `--lang`.
#[derive(Clone, Copy, clap::ValueEnum)]
pub enum Lang {
    En,
    Zh,
    Both,
}

impl From<Lang> for Language {
    fn from(lang: Lang) -> Self {
        match lang {
            Lang::En => Language::English,
            Lang::Zh => Language::Chinese,
            Lang::Both => Language::Both,
        }
    }
}

/// Generates the declarations that the arguments ask for.
pub fn generate(args: &Args) -> Outcome {
    let options = options(args)?;
    let to_stdout = args.out == Path::new("-");
    if to_stdout && args.check {
        return Err("--check compares with a file: name it with --out".to_owned());
    }
    let path = args.spec.clone().map_or_else(place::default_spec, Ok)?;
    let Some(spec) = load(&path) else {
        return Ok(ExitCode::FAILURE);
    };
    let Some(text) = declarations(&spec, &options) else {
        return Ok(ExitCode::FAILURE);
    };
    if to_stdout {
        return output::print(&text).map(|()| ExitCode::SUCCESS);
    }
    let path = match args.out.extension().is_some_and(|extension| extension == "ts") {
        true => args.out.clone(),
        false => {
            let name = format!("lib.{}.api.d.ts", options.global);
            output::check_folder(&args.out, &name)?;
            output::in_folder(&args.out, &name)
        }
    };
    let file = Generated { path, text: Some(text) };
    output::bring_up_to_date(&[file], args.check, WITHOUT_CHECK)
}

/// The declarations; names that two things would have go to stderr.
pub fn declarations(spec: &Spec, options: &TypeScriptOptions) -> Option<String> {
    let told = |report: api_spec::Report| output::print_error(&report.to_string());
    typescript::declarations(spec, options).map_err(told).ok()
}

/// What the command line says, with the names that follow from the client.
fn options(args: &Args) -> Result<TypeScriptOptions, String> {
    let client = names::identifier("--client", &args.client)?;
    let official = client == "Wx";
    let namespace = match &args.namespace {
        Some(name) => names::identifier("--namespace", name)?,
        None if official => "WechatMiniprogram".to_owned(),
        None => client.clone(),
    };
    let global = match &args.global {
        Some(name) => names::identifier("--global", name)?,
        None => names::global_of(&client)?,
    };
    Ok(TypeScriptOptions {
        client,
        namespace,
        global,
        language: args.lang.into(),
        strict: args.strict,
        form: match (args.module, official) {
            (true, _) => Form::Module,
            (false, true) => Form::Part,
            (false, false) => Form::Global,
        },
    })
}
