//! How much of what is declared a spec covers.

use std::collections::HashSet;

use api_spec::{Function, Spec};

use crate::compare::{Difference, compare};
use crate::declarations::{Declarations, Interface, Line, MemberKind};
use crate::declared;

/// How many of the declared names the spec has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// So many are in the spec.
    pub covered: usize,
    /// So many are declared.
    pub declared: usize,
}

/// A spec against declarations.
#[derive(Debug, Default)]
pub struct Against {
    /// Functions of the global object, by name.
    pub functions: Share,
    /// Its members that are no functions.
    pub properties: Share,
    /// Interfaces with methods.
    pub objects: Share,
    /// Methods of these, by name.
    pub methods: Share,
    /// Method signatures: an overload counts.
    pub signatures: Share,
    /// Values of objects.
    pub object_properties: Share,
    /// Declared names that the spec does not know, and their lines.
    pub unknown: Vec<(String, Line)>,
    /// What both have and say differently, and what only the spec has.
    pub differences: Vec<Difference>,
}

/// Holds a spec against declarations whose global object is the interface `root`.
pub fn against(spec: &Spec, declarations: &Declarations, root: &str) -> Against {
    let mut against = Against::default();
    let declared = declared::declared(declarations, root);
    against.differences = compare(spec, declarations, &declared, root);
    if let Some(interface) = declarations.interfaces.get(root) {
        let properties = spec.families.iter().flat_map(|family| &family.properties);
        let names = Names {
            functions: functions(spec, None),
            properties: properties.map(|property| property.name.as_str()).collect(),
        };
        let [functions, _, properties] = against.members(interface, &names);
        against.functions = functions;
        against.properties = properties;
    }
    for name in declared.objects.keys() {
        let Some(interface) = declarations.interfaces.get(name) else { continue };
        let object = spec.object(name);
        against.objects.count(object.is_some());
        if object.is_none() {
            against.unknown.push((name.clone(), interface.line));
        }
        let names = Names {
            functions: functions(spec, Some(name)),
            properties: object
                .iter()
                .flat_map(|o| &o.properties)
                .map(|p| p.name.as_str())
                .collect(),
        };
        let [methods, signatures, properties] = against.members(interface, &names);
        against.methods.add(methods);
        against.signatures.add(signatures);
        against.object_properties.add(properties);
    }
    against
}

/// What the spec has of an interface.
struct Names<'s> {
    functions: HashSet<String>,
    properties: HashSet<&'s str>,
}

/// The functions of the client, or the methods of an object.
fn functions(spec: &Spec, object: Option<&str>) -> HashSet<String> {
    let of = |function: &Function| function.object.map(|object| object.name.as_str()) == object;
    spec.functions().filter(of).map(|function| function.key()).collect()
}

impl Against {
    /// Counts the methods of an interface by name and by signature, and its values.
    fn members(&mut self, interface: &Interface, names: &Names) -> [Share; 3] {
        let [mut methods, mut signatures, mut properties] = [Share::default(); 3];
        let mut seen = HashSet::new();
        for member in &interface.members {
            let known = match member.kind {
                MemberKind::Method(_) => names.functions.contains(&member.name),
                _ => names.properties.contains(member.name.as_str()),
            };
            let first = seen.insert(member.name.as_str());
            match member.kind {
                MemberKind::Method(_) => {
                    signatures.count(known);
                    if first {
                        methods.count(known);
                    }
                }
                _ => properties.count(known),
            }
            if first && !known {
                self.unknown.push((format!("{}.{}", interface.name, member.name), member.line));
            }
        }
        [methods, signatures, properties]
    }
}

impl Share {
    fn count(&mut self, covered: bool) {
        self.declared += 1;
        self.covered += usize::from(covered);
    }

    fn add(&mut self, other: Share) {
        self.declared += other.declared;
        self.covered += other.covered;
    }
}
