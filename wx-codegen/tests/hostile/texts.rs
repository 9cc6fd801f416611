//! One hostile text in all places of a model at once, past the loader.

use std::path::Path;

use api_spec::Spec;
use api_spec::model::{About, Api, ApiResult, Deprecated, Field, Text, TypeKind};
use api_spec::types::Literal;
use quote::ToTokens;
use wx_codegen::rust::{self, RustOptions};

use crate::shape::{loose, shape};

const HOSTILE: &[&str] = &[
    "*/ fn evil() {} /*",
    "\"#; fn evil() {} r#\"",
    "\\\" fn evil() {} //",
    "line\nfn evil() {}",
    "line\r\nfn evil() {}",
    "line\rfn evil() {}",
    "line\u{2028}fn evil() {}",
    "line\u{85}fn evil() {}\u{0}",
    "\u{202e}} live nf",
    "```\nstd::process::exit(1)\n```",
    "    std::process::exit(1)",
    "~~~rust\nstd::process::exit(1)",
    "<script>evil()</script>",
    "]] } ) fn evil() {",
    "#![doc(inline)] #[derive(Evil)]",
    "//! evil",
    "/// evil",
    "! evil",
    "/",
    "*",
    "\\",
    "'",
    "{0} {}",
    "$crate",
    "https://a.test/) [evil](https://b.test",
    "https://a.test/*/<script>",
    "see https://a.test/b",
    "[evil][x]\n\n[x]: https://b.test",
    "日本語 🦀",
];

fn garden() -> Spec {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/spec");
    api_spec::load(path).unwrap_or_else(|report| panic!("{report}"))
}

/// The spec with this text wherever one can be, names aside.
fn poisoned(text: &str) -> Spec {
    let mut spec = garden();
    for family in &mut spec.families {
        write(&mut family.title, text);
        write(&mut family.doc, text);
        for ty in &mut family.types {
            write(&mut ty.doc, text);
            match &mut ty.kind {
                TypeKind::Struct(record) => record.fields.iter_mut().for_each(|f| field(f, text)),
                TypeKind::Enum(values) => values.iter_mut().for_each(|v| write(&mut v.doc, text)),
                TypeKind::Union(variants) => {
                    variants.iter_mut().for_each(|v| write(&mut v.doc, text))
                }
                _ => {}
            }
        }
        for object in &mut family.objects {
            write(&mut object.doc, text);
            object.link = Some(text.into());
            object.deprecated = Some(farewell(text));
            object.methods.iter_mut().for_each(|method| api(method, text));
            object.properties.iter_mut().for_each(|property| field(property, text));
        }
        family.apis.iter_mut().for_each(|function| api(function, text));
    }
    spec
}

fn api(api: &mut Api, text: &str) {
    write(&mut api.doc, text);
    api.since = Some(text.into());
    api.example = Some(text.into());
    api.scope = Some(text.into());
    api.deprecated = Some(farewell(text));
    api.link = Some(text.into());
    about(&mut api.off_about, text);
    if let Some(twin) = &mut api.sync {
        about(&mut twin.about, text);
        twin.on_fail.values_mut().for_each(|value| *value = Literal::String(text.into()));
    }
    api.params.fields.iter_mut().for_each(|f| field(f, text));
    if let ApiResult::Fields(record) = &mut api.result {
        record.fields.iter_mut().for_each(|f| field(f, text));
    }
    for reason in &mut api.errors {
        reason.rust = Some("Some".into());
        reason.reason = text.into();
        write(&mut reason.doc, text);
    }
}

fn about(about: &mut About, text: &str) {
    write(&mut about.doc, text);
    about.since = Some(text.into());
    about.deprecated = Some(farewell(text));
    about.link = Some(text.into());
}

fn farewell(text: &str) -> Deprecated {
    Deprecated { since: Some(text.into()), instead: Some(text.into()) }
}

fn field(field: &mut Field, text: &str) {
    write(&mut field.doc, text);
    field.unit = Some(text.into());
    field.since = Some(text.into());
}

fn write(place: &mut Text, text: &str) {
    *place = Text { en: text.into(), zh: String::new() };
}

#[test]
fn a_hostile_text_changes_no_token_but_itself() {
    let options = RustOptions::new("Garden");
    let benign = shape(rust::bindings(&poisoned("text"), &options));
    for text in HOSTILE {
        let tokens = rust::bindings(&poisoned(text), &options);
        assert!(shape(tokens) == benign, "{text:?} changes the shape");
    }
}

#[test]
fn a_hostile_text_survives_the_formatter() {
    let options = RustOptions::new("Garden");
    for text in HOSTILE {
        let spec = poisoned(text);
        let file = syn::parse_file(&rust::file(&spec, &options));
        let file = file.unwrap_or_else(|error| panic!("{text:?} breaks the file: {error}"));
        let (file, tokens) =
            (shape(file.into_token_stream()), shape(rust::bindings(&spec, &options)));
        assert!(loose(&file) == loose(&tokens), "{text:?} changes the file's shape");
    }
}

#[test]
fn no_comment_starts_a_doctest() {
    for text in HOSTILE {
        let file = rust::file(&poisoned(text), &RustOptions::new("Garden"));
        let comments = file.lines().filter_map(|line| line.trim_start().strip_prefix("/// "));
        let mut fence: Option<String> = None;
        for line in comments {
            let ticks: String = line.chars().take_while(|c| *c == '`').collect();
            match &fence {
                Some(open) if line == open => fence = None,
                Some(_) => {}
                None if ticks.len() >= 3 => {
                    assert_eq!(&line[ticks.len()..], "js", "{text:?}");
                    fence = Some(ticks);
                }
                None => assert!(!line.starts_with("    ") && !line.starts_with("~~~"), "{text:?}"),
            }
        }
    }
}

/// A line of a comment without its code spans.
fn without_code(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(at) = rest.find('`') {
        let escaped = rest[..at].ends_with('\\');
        let run = rest[at..].len() - rest[at..].trim_start_matches('`').len();
        let (ticks, after) = (&rest[at..at + run], &rest[at + run..]);
        out += &rest[..at];
        rest = match after.find(ticks).filter(|_| !escaped) {
            Some(end) => &after[end + run..],
            None => after,
        };
    }
    out + rest
}

#[test]
fn no_comment_holds_a_link_or_html_of_the_spec() {
    for text in HOSTILE {
        let file = rust::file(&poisoned(text), &RustOptions::new("Garden"));
        let mut fenced = false;
        let mut paragraph = String::new();
        for line in file.lines().map(str::trim_start) {
            let comment = line.strip_prefix("/// ");
            if let Some(comment) = comment.filter(|comment| !comment.starts_with("```")) {
                paragraph += if fenced { "" } else { comment };
                paragraph.push(' ');
                continue;
            }
            fenced = comment.is_some() != fenced;
            let plain = without_code(&std::mem::take(&mut paragraph));
            let plain = plain.replace("\\<", "").replace("\\[", "").replace("\\]", "");
            // what is left of the generator's own links
            let plain = plain.replace("[]", "").replace("[Official page](https://", "");
            let harmless = !plain.contains(['<', '[']) && !plain.contains("https://");
            assert!(harmless, "{text:?} gives {plain}");
        }
    }
}

#[test]
fn a_name_is_an_identifier_whatever_it_was() {
    for text in HOSTILE {
        let mut spec = garden();
        let family = &mut spec.families[0];
        family.name = text.to_string();
        family.apis[0].rust = Some(text.to_string());
        family.apis[0].params.fields[0].rust = Some(text.to_string());
        family.types[0].rust = Some(text.to_string());
        family.objects[0].rust = Some(text.to_string());
        let tokens = rust::bindings(&spec, &RustOptions::new(*text));
        let words = shape(tokens.clone());
        assert!(!words.contains("fn evil"), "{text:?}");
        syn::parse2::<syn::File>(tokens).unwrap_or_else(|error| panic!("{text:?}: {error}"));
    }
}

#[test]
fn no_file_is_outside_its_folder() {
    for name in ["../evil", "/etc/evil", "a/b", "..", ".", "a\\b", "mod", "con\0"] {
        let mut spec = garden();
        spec.families[0].name = name.into();
        let files = rust::files(&spec, &RustOptions::new("Garden").features()).files;
        let roots = files.iter().filter(|(path, _)| path == Path::new("mod.rs"));
        assert_eq!(roots.count(), 1, "{name:?}");
        for (path, _) in files {
            assert_eq!(path.components().count(), 1, "{name:?}");
            let name = path.to_str().unwrap();
            let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '.';
            assert!(name.ends_with(".rs") && name.chars().all(plain), "{name:?}");
        }
    }
}
