//! `canIUse` of the strict declarations: what a whole host has passes, what is written wrong
//! does not. What is valid is counted here from the spec alone.

use std::{collections::BTreeSet, fmt::Write, path::Path};

use api_spec::{
    Spec,
    model::{Api, Kind, Returns, TypeKind},
    types::TypeExpr,
};

use wx_codegen::javascript::{JavaScriptOptions, module};

use super::{Language, node, strict};

#[test]
fn two_parts_pass_and_mutations_of_them_do_not() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let spec = api_spec::load(root.join("api-spec/wx")).unwrap_or_else(|report| panic!("{report}"));
    let (one, two) = (single(&spec), pairs(&spec));
    assert!(one.len() > 500 && two.len() > 1000, "{} and {}", one.len(), two.len());
    let wrong = mutations(&one, &two, 500);
    let mut text = String::new();
    for schema in one.iter().chain(&two) {
        writeln!(text, "wx.canIUse('{schema}')").unwrap();
    }
    for schema in &wrong {
        writeln!(text, "// @ts-expect-error\nwx.canIUse('{schema}')").unwrap();
    }
    strict::compiles("can-i-use", &text);
}

#[test]
fn the_type_and_the_module_agree() {
    let spec = strict::catalogue();
    let types = strict::written("can-i-use-types", Language::English);
    let options = JavaScriptOptions { client: "Wx".to_owned(), global: "wx".to_owned() };
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join("can-i-use-module.mjs");
    std::fs::write(&file, module(&spec, &options)).unwrap();
    node(&["can-i-use.mjs", types.to_str().unwrap(), file.to_str().unwrap()]);
}

fn shown(spec: &Spec) -> impl Iterator<Item = &Api> {
    spec.families.iter().flat_map(|family| &family.apis).filter(|api| !api.script)
}

fn names(api: &Api) -> Vec<String> {
    let twin = api.sync.as_ref().map(|twin| twin.name.clone());
    [Some(api.js_name()), api.off_name(), twin].into_iter().flatten().collect()
}

/// Functions of the client, and its properties.
fn single(spec: &Spec) -> BTreeSet<String> {
    let properties = spec.families.iter().flat_map(|family| &family.properties);
    shown(spec).flat_map(names).chain(properties.map(|field| field.name.clone())).collect()
}

/// `getStorage.object`, `getStorageSync.return`, `RequestTask.abort`, `env.USER_DATA_PATH`.
fn pairs(spec: &Spec) -> BTreeSet<String> {
    let mut pairs = BTreeSet::new();
    for api in shown(spec).filter(|api| api.topics.is_none()) {
        let mut roles = Vec::new();
        match api.kind {
            Kind::Event => roles.push("callback"),
            Kind::Sync => roles.push("return"),
            Kind::Async | Kind::Task => roles.push("success"),
        }
        if api.kind == Kind::Task && matches!(&api.returns, Some(Returns::Type { .. })) {
            roles.push("return");
        }
        let object = (api.kind != Kind::Event && !api.params.fields.is_empty()).then_some("object");
        for role in roles.into_iter().chain(object) {
            pairs.insert(format!("{}.{role}", api.js_name()));
            if let Some(off) = api.off_name() {
                pairs.insert(format!("{off}.{role}"));
            }
        }
        if let Some(twin) = &api.sync {
            pairs.extend(object.map(|role| format!("{}.{role}", twin.name)));
            pairs.insert(format!("{}.return", twin.name));
        }
        if let Some(Returns::Type { ty: TypeExpr::Handle(name), .. }) = &api.returns {
            let object = spec.object(name).unwrap();
            let members = object.methods.iter().filter(|api| !api.script).flat_map(names);
            let properties = object.properties.iter().map(|field| field.name.clone());
            pairs.extend(members.chain(properties).map(|member| format!("{name}.{member}")));
        }
    }
    for property in spec.families.iter().flat_map(|family| &family.properties) {
        let TypeExpr::Named { name, .. } = &property.ty else { continue };
        if let Some(TypeKind::Struct(record)) = spec.ty(name).map(|ty| &ty.kind) {
            pairs.extend(record.fields.iter().map(|f| format!("{}.{}", property.name, f.name)));
        }
    }
    pairs
}

/// So many strings that differ from valid ones in a letter, its case, a part or a dot.
fn mutations(one: &BTreeSet<String>, two: &BTreeSet<String>, count: usize) -> BTreeSet<String> {
    let all: Vec<&String> = two.iter().collect();
    let mut state = 20_240_229_u64;
    let mut below = |end: usize| {
        state =
            state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % end
    };
    let mut wrong = BTreeSet::new();
    while wrong.len() < count {
        let mut text = all[below(all.len())].clone();
        let at = below(text.len());
        match below(8) {
            0 => text.replace_range(at..=at, "q"),
            1 => drop(text.remove(at)),
            2 => text.insert(at, text.as_bytes()[at].into()),
            3 => {
                let letter = text.as_bytes()[at];
                let other = if letter.is_ascii_lowercase() {
                    letter.to_ascii_uppercase()
                } else {
                    letter.to_ascii_lowercase()
                };
                text.replace_range(at..=at, &char::from(other).to_string());
            }
            4 => {
                let (first, second) = text.split_once('.').unwrap();
                text = format!("{second}.{first}");
            }
            5 => text.push('.'),
            6 => text.insert(0, '.'),
            _ => text.push_str(".nothing"),
        }
        if !one.contains(&text) && !two.contains(&text) {
            wrong.insert(text);
        }
    }
    wrong
}
