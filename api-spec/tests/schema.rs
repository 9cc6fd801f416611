//! The JSON Schema says what the reader reads. Needs the feature `schema`.
//!
//! `UPDATE_SCHEMA=1 cargo test -p api-spec --features schema --test schema` writes
//! `schema.json` anew.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::path::PathBuf;

use api_spec::{json_schema, json_schema_text};
use serde_json::Value;

/// As much of JSON Schema as the format's schema uses. Empty if the value fits.
fn misfits(root: &Value, schema: &Value, value: &Value, path: &str) -> Vec<String> {
    let Some(schema) = schema.as_object() else {
        return Vec::new();
    };
    let fits = |s: &Value| misfits(root, s, value, path).is_empty();
    let mut out = Vec::new();
    for (word, rule) in schema {
        match word.as_str() {
            "$ref" => {
                let pointer = rule.as_str().unwrap().trim_start_matches('#');
                out.extend(misfits(root, root.pointer(pointer).unwrap(), value, path));
            }
            "anyOf" | "oneOf" if !rule.as_array().unwrap().iter().any(fits) => {
                out.push(format!("{path}: fits no form of {}", short(rule)));
            }
            "const" if rule != value => out.push(format!("{path}: not {rule}")),
            "enum" if !rule.as_array().unwrap().contains(value) => {
                out.push(format!("{path}: not in {rule}"))
            }
            "type" if !of_type(rule, value) => out.push(format!("{path}: no {rule}")),
            "required" => {
                for key in rule.as_array().unwrap().iter().filter_map(Value::as_str) {
                    if value.as_object().is_some_and(|map| !map.contains_key(key)) {
                        out.push(format!("{path}: lacks {key}"));
                    }
                }
            }
            "items" => {
                for (i, item) in value.as_array().into_iter().flatten().enumerate() {
                    out.extend(misfits(root, rule, item, &format!("{path}[{i}]")));
                }
            }
            "properties" | "additionalProperties" => {
                let known = schema.get("properties").and_then(Value::as_object);
                for (key, item) in value.as_object().into_iter().flatten() {
                    let own = known.and_then(|k| k.get(key));
                    let path = format!("{path}.{key}");
                    match (word.as_str(), own) {
                        ("properties", Some(own)) => out.extend(misfits(root, own, item, &path)),
                        ("additionalProperties", None) if *rule == Value::Bool(false) => {
                            out.push(format!("{path}: unknown"));
                        }
                        ("additionalProperties", None) => {
                            out.extend(misfits(root, rule, item, &path))
                        }
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    out
}

fn short(rule: &Value) -> String {
    rule.to_string().chars().take(120).collect()
}

fn of_type(rule: &Value, value: &Value) -> bool {
    let one = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        "number" => value.is_number(),
        "null" => value.is_null(),
        other => panic!("an unknown type in the schema: {other}"),
    };
    match rule {
        Value::Array(names) => names.iter().filter_map(Value::as_str).any(one),
        name => one(name.as_str().unwrap()),
    }
}

fn yaml(path: &PathBuf) -> Value {
    let text = std::fs::read_to_string(path).unwrap();
    let options = serde_saphyr::options! { strict_booleans: true };
    serde_saphyr::from_str_with_options(&text, options)
        .unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

fn yamls(dir: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path());
    let mut files: Vec<_> =
        entries.filter(|p| p.extension().is_some_and(|e| e == "yaml")).collect();
    files.sort();
    files
}

#[test]
fn what_loads_fits_the_schema() {
    let schema = json_schema();
    let files: Vec<_> =
        ["wx", "tests/good", "tests/good/two"].into_iter().flat_map(yamls).collect();
    assert!(files.len() > 4, "the catalogue is gone");
    for file in files {
        let misfits = misfits(&schema, &schema, &yaml(&file), "");
        assert!(misfits.is_empty(), "{}:\n{}", file.display(), misfits.join("\n"));
    }
}

#[test]
fn what_the_reader_does_not_know_the_schema_refuses() {
    let schema = json_schema();
    for name in
        ["unknown_key", "unknown_kind", "unknown_ts_key", "no_family", "no_kind", "not_a_map"]
    {
        let file = PathBuf::from(format!("tests/bad/{name}.yaml"));
        let misfits = misfits(&schema, &schema, &yaml(&file), "");
        assert!(!misfits.is_empty(), "{name} passes");
    }
}

/// The keys come from one list (`src/format.rs`); this shows that the good spec uses all
/// of them, so that each was read and each fits.
#[test]
fn the_good_spec_uses_every_key_of_the_schema() {
    let schema = json_schema();
    let text = std::fs::read_to_string("tests/good/club.yaml").unwrap();
    let mut constructs = vec![&schema];
    constructs.extend(schema["$defs"].as_object().unwrap().values());
    let keys = constructs.iter().filter_map(|c| c["properties"].as_object()).flat_map(|p| p.keys());
    let unused: Vec<_> = keys.filter(|key| !text.contains(&format!("{key}:"))).collect();
    assert!(unused.is_empty(), "{unused:?}");
}

#[test]
fn the_schema_on_disk_is_this_one() {
    let text = json_schema_text();
    if std::env::var_os("UPDATE_SCHEMA").is_some() {
        std::fs::write("schema.json", &text).unwrap();
    }
    let disk = std::fs::read_to_string("schema.json").unwrap_or_default();
    assert!(disk.replace("\r\n", "\n") == text, "schema.json is stale: run with UPDATE_SCHEMA=1");
}
