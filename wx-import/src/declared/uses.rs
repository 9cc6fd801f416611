//! Who names an interface: what one place alone uses is written there.

use std::collections::{HashMap, HashSet};

use super::world::{World, strip};
use crate::declarations::{Function, MemberKind, Ty};

impl<'a> World<'a> {
    /// Counts who names each interface. An API's own callbacks count as one place together.
    pub(super) fn count_uses(&mut self) {
        let mut uses: HashMap<&'a str, usize> = HashMap::new();
        let mut callbacks: HashSet<(String, &'a str)> = HashSet::new();
        let declarations = self.declarations;
        for alias in declarations.aliases.values() {
            let stem = names_stem(&alias.name);
            names_in(&alias.ty, &mut |name| {
                if callbacks.insert((stem.clone(), name)) {
                    *uses.entry(name).or_default() += 1;
                }
            });
        }
        for interface in declarations.interfaces.values() {
            for member in &interface.members {
                let mut seen = HashSet::new();
                let mut count = |name: &'a str| {
                    if seen.insert(name) {
                        *uses.entry(name).or_default() += 1;
                    }
                };
                match &member.kind {
                    MemberKind::Property(ty) | MemberKind::Index { ty, .. } => {
                        names_in(ty, &mut count)
                    }
                    MemberKind::Method(function) => names_in_function(function, &mut count),
                }
            }
        }
        self.uses = uses;
    }
}

/// `GetStorage` of `GetStorageSuccessCallback`: the callbacks of one API are one place, and so
/// are the listeners of one event.
fn names_stem(alias: &str) -> String {
    let stem = alias.strip_suffix("Callback").unwrap_or(alias);
    let role = |role: &&str| stem.strip_suffix(*role);
    let stem = ["Success", "Fail", "Complete"].iter().find_map(role).unwrap_or(stem);
    stem.replacen("Off", "On", 1)
}

fn names_in<'a>(ty: &'a Ty, found: &mut impl FnMut(&'a str)) {
    match ty {
        Ty::Name { name, args } => {
            found(strip(name));
            args.iter().for_each(|arg| names_in(arg, found));
        }
        Ty::Union(parts) => parts.iter().for_each(|part| names_in(part, found)),
        Ty::List(of) => names_in(of, found),
        Ty::Function(function) => names_in_function(function, found),
        Ty::Object(members) => {
            for member in members {
                if let MemberKind::Property(ty) = &member.kind {
                    names_in(ty, found);
                }
            }
        }
        Ty::String(_) | Ty::Number(_) | Ty::Bool(_) | Ty::Other(_) => {}
    }
}

fn names_in_function<'a>(function: &'a Function, found: &mut impl FnMut(&'a str)) {
    for param in &function.params {
        names_in(&param.ty, found);
    }
    for generic in &function.generics {
        if let Some(bound) = &generic.bound {
            names_in(bound, found);
        }
    }
    names_in(&function.returns, found);
}
