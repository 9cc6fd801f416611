//! The checked in bindings of the wx catalogue are what the generator makes of it.
//! `UPDATE_GOLDEN=1 cargo test -p wx-codegen` writes them anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::{Path, PathBuf};

use api_spec::{Spec, names};
use wx_codegen::rust::{self, RustOptions};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_path_buf()
}

fn wx() -> Spec {
    api_spec::load(root().join("api-spec/wx")).unwrap_or_else(|report| panic!("{report}"))
}

fn options() -> RustOptions {
    RustOptions::new("Wx").features()
}

#[test]
fn the_checked_in_bindings_are_those_of_the_catalogue() {
    let folder = root().join("wx-bindings/src/generated");
    for (path, text) in rust::files(&wx(), &options()).files {
        let path = folder.join(path);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            std::fs::write(&path, &text).unwrap();
        }
        let there = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(there == text, "{} is stale: run with UPDATE_GOLDEN=1", path.display());
    }
}

#[test]
fn the_files_hold_the_items_of_the_single_file() {
    let files = rust::files(&wx(), &options()).files;
    let mut root = syn::parse_file(&files[0].1).unwrap();
    let text =
        |name: String| files.iter().find(|(path, _)| *path == Path::new(&name)).unwrap().1.clone();
    for item in &mut root.items {
        if let syn::Item::Mod(module) = item {
            let file = syn::parse_file(&text(format!("{}.rs", module.ident))).unwrap();
            module.content = Some((Default::default(), file.items));
            module.semi = None;
        }
    }
    let whole = rust::file(&wx(), &options());
    assert_eq!(prettyplease::unparse(&root), body(&whole));
}

#[test]
fn a_family_needs_the_families_that_its_code_names() {
    let made = rust::files(&wx(), &options());
    let families = made.features.iter().map(|(name, _)| name.replace('-', "_"));
    let families: Vec<_> = families.collect();
    for ((name, needs), (path, text)) in made.features.iter().zip(&made.files[1..]) {
        let named = families.iter().filter(|f| text.contains(&format!("super::{f}::")));
        let needs: Vec<_> = needs.iter().map(|name| name.replace('-', "_")).collect();
        let missing: Vec<_> = named.filter(|family| !needs.contains(family)).collect();
        assert!(missing.is_empty(), "{name} does not bring {missing:?} along");
        assert_eq!(path.file_stem().unwrap().to_str().unwrap(), name.replace('-', "_"));
    }
    assert!(made.features.iter().any(|(_, needs)| !needs.is_empty()), "none needs another");
}

/// `#[wx_api]` sees the name of a function and no spec, so that name must lead to the marker.
#[test]
fn the_attribute_finds_each_marker_by_the_name_of_its_function() {
    let camel = |name: &str| -> String {
        let words = name.split('_').map(|word| {
            let (first, rest) = word.split_at(word.len().min(1));
            first.to_uppercase() + rest
        });
        words.collect()
    };
    let spec = wx();
    for family in &spec.families {
        for api in &family.apis {
            assert_eq!(camel(&names::api_fn(api)), names::api_marker(api, None));
        }
        for object in &family.objects {
            for api in &object.methods {
                let marker = names::object_name(object) + &camel(&names::api_fn(api));
                assert_eq!(marker, names::api_marker(api, Some(object)));
            }
        }
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    assert_eq!(rust::files(&wx(), &options()), rust::files(&wx(), &options()));
    assert_eq!(rust::file(&wx(), &options()), rust::file(&wx(), &options()));
}

/// A generated file without its header.
fn body(file: &str) -> &str {
    file.split_once('\n').unwrap().1
}
