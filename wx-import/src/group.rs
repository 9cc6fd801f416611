//! Which family each API, object and type belongs to.

use std::collections::HashSet;

use indexmap::{IndexMap, IndexSet};

use crate::declared::{
    Api, Declared, ErrorType, Failure, Field, Listener, Object, Outcome, Returns, SyncReturns,
    Type, TypeKind, family_of, folder_of, without_page,
};

/// The parts of one family, by name.
#[derive(Debug, Default)]
pub struct Family {
    /// Functions and events, by their key in the spec.
    pub apis: IndexSet<String>,
    /// Objects.
    pub objects: IndexSet<String>,
    /// Types.
    pub types: IndexSet<String>,
    /// Members of the global object that are no functions.
    pub properties: IndexSet<String>,
}

impl Family {
    /// Keeps the parts that are wanted.
    pub fn retain(&mut self, wanted: impl Fn(&str) -> bool) {
        let Family { apis, objects, types, properties } = self;
        for names in [apis, objects, types, properties] {
            names.retain(|name| wanted(name));
        }
    }

    /// Whether it has no part.
    pub fn is_empty(&self) -> bool {
        let Family { apis, objects, types, properties } = self;
        [apis, objects, types, properties].iter().all(|names| names.is_empty())
    }
}

/// Groups all that is declared. What is known already stays where `known` says.
pub fn group(declared: &Declared, known: &IndexMap<String, String>) -> IndexMap<String, Family> {
    let mut homes: IndexMap<&str, String> = IndexMap::new();
    let mut families: IndexMap<String, Family> = IndexMap::new();
    let mut users: IndexMap<&str, IndexMap<String, usize>> = IndexMap::new();
    let of_page = |link: Option<&String>| link.and_then(|link| folder_of(link)).map(family_of);

    for (key, api) in &declared.apis {
        let family = known.get(key).cloned().or_else(|| of_page(api.entry.link.as_ref()));
        let family = family.unwrap_or_else(|| without_page(key).to_owned());
        families.entry(family.clone()).or_default().apis.insert(key.clone());
        each_type(declared, &names_of_api(api), |name| count(&mut users, name, &family));
    }
    for (name, object) in &declared.objects {
        let pages = [&object.entry].into_iter().chain(object.methods.values().map(|m| &m.entry));
        let family = known
            .get(name)
            .cloned()
            .or_else(|| of_page(pages.clone().find_map(|e| e.link.as_ref())));
        let family = family.unwrap_or_else(|| without_page(name).to_owned());
        homes.insert(name, family.clone());
        families.entry(family.clone()).or_default().objects.insert(name.clone());
        each_type(declared, &names_of_object(object), |name| count(&mut users, name, &family));
    }
    for property in &declared.properties {
        // What a property leads to is grouped, and the property goes with it.
        let mut homes = identifiers(&property.ty).into_iter().filter_map(|name| homes.get(name));
        let family = known.get(&property.name).cloned().or_else(|| homes.next().cloned());
        let family = family.unwrap_or_else(|| "base".to_owned());
        families.entry(family.clone()).or_default().properties.insert(property.name.clone());
        each_type(declared, &identifiers(&property.ty), |name| count(&mut users, name, &family));
    }

    // A type lives with those who use it most; then come the types that it leads to.
    let mut settled: IndexMap<&str, String> = IndexMap::new();
    loop {
        let ready: Vec<(&str, String)> = declared
            .types
            .keys()
            .filter(|name| !settled.contains_key(name.as_str()))
            .filter_map(|name| {
                let known = known.get(name).cloned();
                let home = known.or_else(|| users.get(name.as_str()).and_then(most))?;
                Some((name.as_str(), home))
            })
            .collect();
        if ready.is_empty() {
            break;
        }
        for (name, home) in ready {
            each_type(declared, &names_of_type(declared, name), |used| {
                count(&mut users, used, &home)
            });
            settled.insert(name, home);
        }
    }
    for name in declared.types.keys() {
        let home = settled.get(name.as_str()).cloned();
        // A type from elsewhere that nothing uses in the end is none.
        if home.is_none() && matches!(declared.types[name].kind, TypeKind::External) {
            continue;
        }
        let home = home.unwrap_or_else(|| without_page(name).to_owned());
        families.entry(home).or_default().types.insert(name.clone());
    }
    families.sort_unstable_keys();
    families
}

/// The names of types that the parts of a family use.
pub fn names_used<'a>(declared: &'a Declared, family: &Family) -> HashSet<&'a str> {
    let apis = family.apis.iter().filter_map(|key| declared.apis.get(key));
    let objects = family.objects.iter().filter_map(|name| declared.objects.get(name));
    let properties = declared.properties.iter().filter(|p| family.properties.contains(&p.name));
    apis.flat_map(names_of_api)
        .chain(objects.flat_map(names_of_object))
        .chain(properties.flat_map(|property| identifiers(&property.ty)))
        .chain(family.types.iter().flat_map(|name| names_of_type(declared, name)))
        .collect()
}

fn count<'a>(users: &mut IndexMap<&'a str, IndexMap<String, usize>>, name: &'a str, family: &str) {
    *users.entry(name).or_default().entry(family.to_owned()).or_default() += 1;
}

/// The family with the most uses, of several the first by name.
fn most(users: &IndexMap<String, usize>) -> Option<String> {
    let best = users.iter().max_by(|(a, m), (b, n)| m.cmp(n).then(b.cmp(a)))?;
    Some(best.0.clone())
}

fn each_type<'a>(declared: &'a Declared, names: &[&str], mut found: impl FnMut(&'a str)) {
    for name in names {
        if let Some((name, _)) = declared.types.get_key_value(*name) {
            found(name);
        }
    }
}

/// The names in a type.
fn identifiers(ty: &Type) -> Vec<&str> {
    let crate::declared::Expr::Text(text) = &ty.expr else { return Vec::new() };
    let apart = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    apart.filter(|word| !word.is_empty()).collect()
}

fn names_of_fields<'a>(fields: &'a [Field], names: &mut Vec<&'a str>) {
    for field in fields {
        names.extend(identifiers(&field.ty));
    }
}

fn names_of_api(api: &Api) -> Vec<&str> {
    let mut names = Vec::new();
    match &api.shared_params {
        Some(name) => names.push(name.as_str()),
        None => names_of_fields(&api.params, &mut names),
    }
    match &api.result {
        Outcome::Empty => {}
        Outcome::Fields(fields) => names_of_fields(fields, &mut names),
        Outcome::Named(name) => names.push(name),
        Outcome::Bare(ty) => names.extend(identifiers(ty)),
    }
    if let Some(Returns::Value { ty, .. }) = &api.returns {
        names.extend(identifiers(ty));
    }
    if let Some(SyncReturns::Type(ty)) = api.sync.as_ref().and_then(|sync| sync.returns.as_ref()) {
        names.extend(identifiers(ty));
    }
    match &api.error {
        Some(Failure::Named(name)) => names.push(name),
        Some(Failure::Own(ErrorType { fields, .. })) => names_of_fields(fields, &mut names),
        None => {}
    }
    if let Some(Listener::Args(args)) = &api.listener {
        names_of_fields(args, &mut names);
    }
    names
}

fn names_of_object(object: &Object) -> Vec<&str> {
    let mut names = Vec::new();
    names_of_fields(&object.properties, &mut names);
    names.extend(object.methods.values().flat_map(names_of_api));
    names
}

fn names_of_type<'a>(declared: &'a Declared, name: &str) -> Vec<&'a str> {
    let mut names = Vec::new();
    match declared.types.get(name).map(|ty| &ty.kind) {
        Some(TypeKind::Struct(fields)) => names_of_fields(fields, &mut names),
        Some(TypeKind::Map(ty, _)) => names.extend(identifiers(ty)),
        Some(TypeKind::Error(error)) => names_of_fields(&error.fields, &mut names),
        Some(TypeKind::Enum(_) | TypeKind::External) | None => {}
    }
    names
}
