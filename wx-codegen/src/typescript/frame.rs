//! What is around the declarations: the namespace or module, the names that all share, the
//! constant.

use api_spec::Spec;

use super::functions::GENERAL;
use super::{Form, TypeScriptOptions};

/// The whole file.
pub(super) fn file(spec: &Spec, options: &TypeScriptOptions, client: &str, types: &str) -> String {
    let TypeScriptOptions { client: name, namespace, global, form, .. } = options;
    let general = format!("interface {GENERAL} {{\n    errMsg: string\n}}\n");
    let general = match types.contains(&format!("interface {GENERAL} ")) {
        true => "",
        false => general.as_str(),
    };
    let header = header(spec);
    match form {
        Form::Part => {
            let inside = indent(&format!("{client}{general}{types}"));
            let reference = match types.contains("XrFrame") || client.contains("XrFrame") {
                true => "/// <reference path=\"./lib.wx.xr-frame.d.ts\" />\n\n",
                false => "",
            };
            format!("{header}{reference}declare namespace {namespace} {{\n{inside}}}\n")
        }
        Form::Global if namespace == name => {
            // what is beside a namespace does not see into it, so the members stand inside
            let taken = |name: &&str| types.contains(&format!("interface {name} "));
            let inner = ["Client", "Functions"].into_iter().find(|name| !taken(name));
            let inner = inner.unwrap_or("ClientFunctions");
            let client =
                client.replacen(&format!("interface {name} "), &format!("interface {inner} "), 1);
            let inside = indent(&format!("{client}{SHARED}{general}{types}"));
            format!(
                "{header}declare namespace {namespace} {{\n{inside}}}\n\n\
                 interface {name} extends {namespace}.{inner} {{}}\n\n\
                 declare const {global}: {name}\n"
            )
        }
        Form::Global => {
            let inside = indent(&format!("{client}{SHARED}{general}{types}"));
            format!(
                "{header}declare namespace {namespace} {{\n{inside}}}\n\n\
                 declare const {global}: {namespace}.{name}\n"
            )
        }
        Form::Module => {
            let all = exported(&format!("{client}{SHARED}{general}{types}"));
            format!(
                "{header}{all}\nexport declare const {global}: {name}\nexport default {global}\n"
            )
        }
    }
}

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

/// `export` before each declaration.
fn exported(text: &str) -> String {
    let line = |line: &str| match line.starts_with("interface ") || line.starts_with("type ") {
        true => format!("export {line}\n"),
        false => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}
