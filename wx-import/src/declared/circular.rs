//! Aliases that lead back to themselves: `type Json = string | Json[]`.

use std::collections::{HashMap, HashSet};

use super::world::strip;
use crate::declarations::{Alias, Declarations, Function, Generic, Ty};

/// The aliases that lead back to themselves, and those that lie between two of them.
pub fn circular(declarations: &Declarations) -> HashSet<&str> {
    let aliases = &declarations.aliases;
    let mut leads: HashMap<&str, HashSet<&str>> = HashMap::new();
    let mut led: HashMap<&str, HashSet<&str>> = HashMap::new();
    for (name, alias) in aliases {
        in_alias(alias, &mut |other| {
            if let Some((other, _)) = aliases.get_key_value(other) {
                leads.entry(name).or_default().insert(other);
                led.entry(other).or_default().insert(name);
            }
        });
    }
    let mut left: HashSet<&str> = aliases.keys().map(String::as_str).collect();
    peel(&mut left, &leads, &led);
    peel(&mut left, &led, &leads);
    left
}

/// Takes away what leads to nothing that is left, until there is no more of it.
fn peel<'a>(
    left: &mut HashSet<&'a str>,
    leads: &HashMap<&'a str, HashSet<&'a str>>,
    led: &HashMap<&'a str, HashSet<&'a str>>,
) {
    let of = |name: &str, left: &HashSet<&str>| {
        leads.get(name).map_or(0, |to| to.iter().filter(|name| left.contains(*name)).count())
    };
    let mut counts: HashMap<&str, usize> =
        left.iter().map(|name| (*name, of(name, left))).collect();
    let mut ends: Vec<&str> = left.iter().copied().filter(|name| counts[name] == 0).collect();
    while let Some(end) = ends.pop() {
        left.remove(end);
        for name in led.get(end).into_iter().flatten() {
            if let Some(count) = counts.get_mut(name) {
                *count -= 1;
                if *count == 0 {
                    ends.push(name);
                }
            }
        }
    }
}

fn in_alias<'a>(alias: &'a Alias, found: &mut impl FnMut(&'a str)) {
    alias.generics.iter().for_each(|generic| in_generic(generic, found));
    in_type(&alias.ty, found);
}

fn in_generic<'a>(generic: &'a Generic, found: &mut impl FnMut(&'a str)) {
    for ty in generic.bound.iter().chain(&generic.default) {
        in_type(ty, found);
    }
}

/// The names that a type cannot be told without. An object is one whatever it holds.
fn in_type<'a>(ty: &'a Ty, found: &mut impl FnMut(&'a str)) {
    match ty {
        Ty::Name { name, args } => {
            found(strip(name));
            args.iter().for_each(|arg| in_type(arg, found));
        }
        Ty::Union(parts) => parts.iter().for_each(|part| in_type(part, found)),
        Ty::List(of) => in_type(of, found),
        Ty::Function(function) => in_function(function, found),
        Ty::Object(_) | Ty::String(_) | Ty::Number(_) | Ty::Bool(_) | Ty::Other(_) => {}
    }
}

fn in_function<'a>(function: &'a Function, found: &mut impl FnMut(&'a str)) {
    function.generics.iter().for_each(|generic| in_generic(generic, found));
    function.params.iter().for_each(|param| in_type(&param.ty, found));
    in_type(&function.returns, found);
}
