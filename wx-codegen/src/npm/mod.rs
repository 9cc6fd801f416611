//! The npm package of the catalogue: declarations, and the module for JavaScript. The licences,
//! which are those of the repository, are added where it is at hand.

use std::path::PathBuf;

use api_spec::{Report, Spec};

use crate::javascript::{self, JavaScriptOptions, Types};
use crate::typescript::{self, Form, Language, TypeScriptOptions};

const NAMESPACE: &str = include_str!("namespace.d.ts");
const XR_FRAME: &str = include_str!("lib.wx.xr-frame.d.ts");

/// The files of the package, by their paths in it.
///
/// # Errors
///
/// The declarations have a name for two things.
pub fn files(spec: &Spec) -> Result<Vec<(PathBuf, String)>, Report> {
    let api = |strict| {
        let options = TypeScriptOptions {
            client: "Wx".to_owned(),
            namespace: "WechatMiniprogram".to_owned(),
            global: "wx".to_owned(),
            language: Language::Both,
            strict,
            form: Form::Part,
        };
        typescript::declarations(spec, &options)
    };
    let module = JavaScriptOptions { client: "Wx".to_owned(), global: "wx".to_owned() };
    let package = include_str!("package.json").replace("VERSION", env!("CARGO_PKG_VERSION"));
    let beside = Types::Beside { namespace: "WechatMiniprogram", file: "./namespace.d.ts" };
    let types = javascript::declarations(&module, beside);
    let index = include_str!("index.d.ts");
    let global = index.find("declare global").map_or("", |at| &index[at..]);
    let files = [
        ("package.json", package),
        ("README.md", include_str!("README.md").to_owned()),
        ("index.d.ts", index.to_owned()),
        ("namespace.d.ts", NAMESPACE.to_owned()),
        ("lib.wx.api.d.ts", api(false)?),
        ("lib.wx.xr-frame.d.ts", XR_FRAME.to_owned()),
        // a path that leads back to ../wx.d.ts would bring the other declarations
        ("strict/index.d.ts", format!("{types}\n{global}")),
        ("strict/index.js", include_str!("strict.js").to_owned()),
        ("strict/namespace.d.ts", NAMESPACE.to_owned()),
        ("strict/lib.wx.api.d.ts", api(true)?),
        ("strict/lib.wx.xr-frame.d.ts", XR_FRAME.to_owned()),
        ("wx.js", javascript::module(spec, &module)),
        ("wx.d.ts", types),
    ];
    Ok(files.into_iter().map(|(path, text)| (PathBuf::from(path), text)).collect())
}
