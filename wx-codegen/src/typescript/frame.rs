//! What is around the declarations: the namespace or module, the names that all share, the
//! constant.

use api_spec::Spec;

use super::comments::Docs;
use super::declared::Declared;
use super::docs::Role;
use super::functions::GENERAL;
use super::print::{Member, interface};
use super::{Form, TypeScriptOptions, outside};

/// The name that the client's members have in a namespace of the client's own name.
pub(super) fn inner_client(declared: &Declared) -> String {
    let numbered = (2..).map(|number| format!("Functions{number}"));
    let mut names = ["Client", "Functions"].map(str::to_owned).into_iter().chain(numbered);
    names.find(|name| !declared.has(name)).unwrap_or_default()
}

/// The whole file.
pub(super) fn file(
    docs: Docs,
    options: &TypeScriptOptions,
    inner: &str,
    members: Vec<Member>,
    types: &str,
) -> String {
    let TypeScriptOptions { client: name, namespace, global, form, .. } = options;
    // what is beside a namespace does not see into it, so the members stand inside
    let split = *form == Form::Global && namespace == name;
    let client =
        docs.role(Role::Client(global)) + &interface(if split { inner } else { name }, "", members);
    let general = format!("interface {GENERAL} {{\n    errMsg: string\n}}\n");
    let general = match types.contains(&format!("interface {GENERAL} ")) {
        true => "",
        false => general.as_str(),
    };
    let own = format!("{client}{general}{types}");
    let header = header(docs.spec);
    match form {
        Form::Part => {
            let reference = match own.contains("XrFrame") {
                true => "/// <reference path=\"./lib.wx.xr-frame.d.ts\" />\n\n",
                false => "",
            };
            format!("{header}{reference}declare namespace {namespace} {{\n{}}}\n", indent(&own))
        }
        Form::Global => {
            let inside = indent(&format!("{client}{SHARED}{general}{types}{}", outside::of(&own)));
            let constant = match split {
                true => format!(
                    "interface {name} extends {namespace}.{inner} {{}}\n\n\
                     declare const {global}: {name}\n"
                ),
                false => format!("declare const {global}: {namespace}.{name}\n"),
            };
            format!("{header}declare namespace {namespace} {{\n{inside}}}\n\n{constant}")
        }
        Form::Module | Form::Types => {
            let text = format!("{client}{SHARED}{general}{types}{}", outside::of(&own));
            let all = exported(&text);
            let constant = match form {
                Form::Types => String::new(),
                _ => format!("\nexport declare const {global}: {name}\nexport default {global}\n"),
            };
            format!("{header}{all}{constant}")
        }
    }
}

/// Names that the declarations of every API set share.
pub(super) const SHARED_NAMES: [&str; 3] =
    ["AsyncMethodOptionLike", "IAnyObject", "PromisifySuccessResult"];

/// The names that the declarations of every API set share.
const SHARED: &str = "\
type IAnyObject = Record<string, any>
interface AsyncMethodOptionLike {
    success?: (...args: any[]) => void
}
type PromisifySuccessResult<P, T extends AsyncMethodOptionLike> = P extends { success: any }
    ? void
    : P extends { fail: any }
    ? void
    : P extends { complete: any }
    ? void
    : Promise<Parameters<Exclude<T['success'], undefined>>[0]>
";

fn header(spec: &Spec) -> String {
    let name = match spec.sources.as_slice() {
        [source] => {
            let name = source.file_name().unwrap_or_default().to_string_lossy();
            name.replace(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'), " ")
        }
        sources => format!("{} spec files", sources.len()),
    };
    format!("// Generated from {name} by `cargo wx generate typescript`. Do not edit.\n\n")
}

fn indent(text: &str) -> String {
    let line = |line: &str| match line.is_empty() {
        true => "\n".to_owned(),
        false => format!("    {line}\n"),
    };
    text.lines().map(line).collect()
}

/// What a declaration begins with.
const EXPORTED: [&str; 3] = ["interface ", "type ", "namespace "];

/// `export` before each declaration.
fn exported(text: &str) -> String {
    let line = |line: &str| match EXPORTED.iter().any(|word| line.starts_with(word)) {
        true => format!("export {line}\n"),
        false => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}
