//! How much of what is declared a spec covers.

use std::collections::HashSet;

use api_spec::Spec;
use api_spec::model::Api;

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
        let apis = spec.families.iter().flat_map(|family| &family.apis);
        let properties = spec.families.iter().flat_map(|family| &family.properties);
        let names = Names {
            functions: apis.flat_map(functions).collect(),
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
            functions: object.iter().flat_map(|o| o.methods.iter().flat_map(functions)).collect(),
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

/// The functions that an API is: on and off, async and Sync.
fn functions(api: &Api) -> Vec<String> {
    let sync = api.sync.as_ref().map(|sync| sync.name.clone());
    [Some(api.js_name()), api.off_name(), sync].into_iter().flatten().collect()
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
