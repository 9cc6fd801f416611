//! `wx generate js`

use std::{path::PathBuf, process::ExitCode};

use api_spec::Spec;
use wx_codegen::{
    javascript::{self, JavaScriptOptions, Types},
    typescript::{Form, TypeScriptOptions},
};

use super::{
    WITHOUT_CHECK, load, names,
    typescript::{Lang, declarations},
};
use crate::{
    Outcome,
    output::{self, Generated},
    place,
};

/// Generate an ES module that calls a host by messages, for a web view or a worker
#[derive(clap::Args)]
#[command(after_help = "Examples:
  wx generate js spec/shop.yaml --client Shop --out web    web/shop.js, and its declarations
  wx generate js --out web                                 web/wx.js, of the catalogue

    import { connect } from './shop.js'
    const { shop, receive, ready } = connect((text) => socket.send(text))
    socket.onmessage = (event) => receive(event.data)
    await ready

The declarations of the client Wx use the namespace WechatMiniprogram, which a project has from
miniprogram-api-typings or from wx generate typescript: --lang and --strict belong there.")]
pub struct Args {
    /// A spec file, or a folder of them. Without one: the catalogue of this repository
    spec: Option<PathBuf>,

    /// The folder to write to
    #[arg(long, value_name = "FOLDER", default_value = ".")]
    out: PathBuf,

    /// The interface of the client
    #[arg(long, value_name = "NAME", default_value = "Wx")]
    client: String,

    /// What `connect` calls the client [default: its interface, the first letter small]
    #[arg(long, value_name = "NAME")]
    global: Option<String>,

    /// The language of the comments in the declarations
    #[arg(long, value_name = "LANGUAGE", default_value = "both")]
    lang: Lang,

    /// Failures with their codes in the declarations
    #[arg(long)]
    strict: bool,

    /// Write nothing: print how the files on disk differ, and exit with 1 if they do
    #[arg(long)]
    check: bool,
}

/// Generates the module that the arguments ask for.
pub fn generate(args: &Args) -> Outcome {
    let client = names::identifier("--client", &args.client)?;
    let global = match &args.global {
        Some(name) => names::identifier("--global", name)?,
        None => names::global_of(&client)?,
    };
    names::beside_connection("--client", &client)?;
    names::beside_connection("--global", &global)?;
    let options = JavaScriptOptions { client, global };
    output::check_folder(&args.out, &format!("{}.js", options.global))?;
    let path = args.spec.clone().map_or_else(place::default_spec, Ok)?;
    let Some(spec) = load(&path) else {
        return Ok(ExitCode::FAILURE);
    };
    let Some(files) = files(&spec, &options, args) else {
        return Ok(ExitCode::FAILURE);
    };
    output::bring_up_to_date(&files, args.check, WITHOUT_CHECK)
}

/// The module, its declarations, and those of the client where no namespace has them.
fn files(spec: &Spec, options: &JavaScriptOptions, args: &Args) -> Option<Vec<Generated>> {
    let JavaScriptOptions { client, global } = options;
    let file = |name: String, text| Generated {
        path: output::in_folder(&args.out, &name),
        text: Some(text),
    };
    let mut files = vec![file(format!("{global}.js"), javascript::module(spec, options))];
    if client == "Wx" {
        let text = javascript::declarations(options, Types::Namespace("WechatMiniprogram"));
        files.push(file(format!("{global}.d.ts"), text));
        return Some(files);
    }
    let types = format!("./{global}.types.js");
    let text = javascript::declarations(options, Types::Module(&types));
    files.push(file(format!("{global}.d.ts"), text));
    let types = TypeScriptOptions {
        client: client.clone(),
        namespace: client.clone(),
        global: global.clone(),
        language: args.lang.into(),
        strict: args.strict,
        form: Form::Types,
    };
    let text = declarations(spec, &types)?;
    files.push(file(format!("{global}.types.d.ts"), text));
    Some(files)
}
