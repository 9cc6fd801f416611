//! What `canIUse` can be asked, as a type: a string passes if a host that implements all of the
//! spec would answer true. The rules are those of `canIUse` in wx-core.

use api_spec::Spec;
use api_spec::model::{
    Api, ApiResult, Field, Kind, Listener, Object, Off, Record, Returns, Topics, TypeKind,
};
use api_spec::types::{Literal, TypeExpr};
use indexmap::{IndexMap, IndexSet};

use super::docs::Role;
use super::types::{key, quoted};

/// The function, once [`schema`] is declared beside it.
pub(super) const SIGNATURE: &str = "canIUse(schema: CanIUseSchema): boolean";

/// Strings of at most so many parts are listed one by one; what goes deeper than
/// one part more is a template.
const DEPTH: usize = 4;

/// The type `CanIUseSchema`, with the tables that it is made of, by their names.
///
/// ```text
/// interface CanIUseTable {
///     getStorage: 'object' | 'object.key' | 'success' | 'success.data'
/// }
/// ```
pub(super) fn schema(spec: &Spec) -> [(Role<'static>, String); 4] {
    let schema = Schema { spec };
    let (mut names, mut classes) = (Table::default(), Table::default());
    for (name, node) in schema.names() {
        names.add(name, schema.tails(node));
    }
    for object in schema.classes() {
        classes.add(object.name.clone(), schema.tails(Node::Object(object)));
    }
    let path = "type CanIUsePath<T> = \
        { [K in keyof T & string]: `${K}.${T[K] & string}` }[keyof T & string]\n";
    let schema = "type CanIUseSchema = \
        keyof CanIUseTable | CanIUsePath<CanIUseTable> | CanIUsePath<CanIUseClasses>\n";
    [
        (Role::AskedOfClient, names.declared("CanIUseTable")),
        (Role::AskedOfObjects, classes.declared("CanIUseClasses")),
        (Role::AskedPath, path.to_owned()),
        (Role::Asked, schema.to_owned()),
    ]
}

/// Entries by name, each with what can follow it.
#[derive(Default)]
struct Table(IndexMap<String, IndexSet<String>>);

impl Table {
    /// A name that stands for two things takes what follows either.
    fn add(&mut self, name: String, tails: IndexSet<String>) {
        self.0.entry(name).or_default().extend(tails);
    }

    fn declared(&self, name: &str) -> String {
        let entry = |(name, tails): (&String, &IndexSet<String>)| match tails.is_empty() {
            true => format!("    {}: never\n", key(name)),
            false => {
                let tails: Vec<_> = tails.iter().map(String::as_str).collect();
                format!("    {}: {}\n", key(name), tails.join(" | "))
            }
        };
        let entries: String = self.0.iter().map(entry).collect();
        format!("interface {name} {{\n{entries}}}\n")
    }
}

/// Something that a part of a string stands for.
#[derive(Clone, Copy)]
enum Node<'s> {
    /// A function, or its Sync form.
    Api { api: &'s Api, twin: bool },
    /// One of the two functions of an emitter: `on(topic, listener)`.
    Emitter,
    /// What stands in an object: parameters, a result.
    Fields(&'s [Field]),
    /// A value.
    Type(&'s TypeExpr),
    /// An object with its members.
    Object(&'s Object),
    /// The options of an emitter's function.
    Topic,
    /// The options of an event that gives something back.
    Listener,
    /// Nothing can follow.
    End,
}

type Parts<'s> = Vec<(String, Node<'s>)>;

struct Schema<'s> {
    spec: &'s Spec,
}

impl<'s> Schema<'s> {
    /// The functions of the client, the off functions and Sync forms, the properties.
    fn names(&self) -> Parts<'s> {
        let families = || self.spec.families.iter();
        let apis = families().flat_map(|family| &family.apis).flat_map(functions);
        let properties = families().flat_map(|family| &family.properties);
        apis.chain(properties.map(property)).filter(|(name, _)| askable(name)).collect()
    }

    /// The objects that functions of the client hand out, and those that come from objects.
    fn classes(&self) -> Vec<&'s Object> {
        let apis = self.spec.families.iter().flat_map(|family| &family.apis);
        let mut found: IndexSet<_> = apis.flat_map(|api| self.handed(api)).collect();
        let mut at = 0;
        while let Some(object) = found.get_index(at).and_then(|name| self.spec.object(name)) {
            let methods = object.methods.iter().flat_map(|api| self.handed(api));
            found.extend(methods.chain(object.properties.iter().filter_map(handle)));
            at += 1;
        }
        found.into_iter().filter_map(|name| self.spec.object(name)).collect()
    }

    /// The names of the objects that a function hands out.
    fn handed(&self, api: &'s Api) -> Vec<&'s String> {
        if api.script || api.topics.is_some() {
            return Vec::new();
        }
        let given = match (api.kind, &api.returns) {
            (Kind::Event, Some(Returns::Type { ty, .. })) => Node::Type(ty),
            _ => self.given(api),
        };
        let given = match given {
            Node::Type(TypeExpr::Named { name, .. }) => self.record(name),
            given => given,
        };
        let given = match given {
            Node::Type(TypeExpr::Handle(name)) => vec![name],
            Node::Fields(fields) => fields.iter().filter_map(handle).collect(),
            _ => Vec::new(),
        };
        self.task(api).map(|object| &object.name).into_iter().chain(given).collect()
    }

    /// All that can follow a first part, as the texts of TypeScript literals.
    fn tails(&self, node: Node<'s>) -> IndexSet<String> {
        let mut tails = IndexSet::new();
        self.walk(node, "", 2, &mut tails);
        tails
    }

    fn walk(&self, node: Node<'s>, before: &str, depth: usize, tails: &mut IndexSet<String>) {
        for (name, child) in self.parts(node) {
            let path = format!("{before}{name}");
            tails.insert(quoted(&path));
            if depth < DEPTH {
                self.walk(child, &format!("{path}."), depth + 1, tails);
                continue;
            }
            let last = self.parts(child);
            if last.iter().any(|(_, node)| !self.parts(*node).is_empty()) {
                tails.insert(format!("`{}.${{string}}`", template(&path)));
            } else {
                tails.extend(last.iter().map(|(name, _)| quoted(&format!("{path}.{name}"))));
            }
        }
    }

    /// The parts that can follow.
    fn parts(&self, node: Node<'s>) -> Parts<'s> {
        match node {
            Node::Api { api, twin } => self.methods(api, twin),
            Node::Emitter => vec![("object".into(), Node::Topic), ("return".into(), Node::End)],
            Node::Topic => vec![("topic".into(), Node::End), ("listener".into(), Node::End)],
            Node::Listener => vec![("listener".into(), Node::End)],
            Node::Fields(fields) => {
                fields.iter().map(property).filter(|(n, _)| askable(n)).collect()
            }
            Node::Type(ty) => self.options(ty),
            Node::Object(object) => {
                let properties = object.properties.iter().map(|f| (f.name.clone(), Node::End));
                let members = object.methods.iter().flat_map(functions).chain(properties);
                members.filter(|(name, _)| askable(name)).collect()
            }
            Node::End => Vec::new(),
        }
    }

    /// `object`, `success`, `callback`, `return`: those that the kind of the function has.
    fn methods(&self, api: &'s Api, twin: bool) -> Parts<'s> {
        let mut parts = Parts::new();
        if let (Kind::Event, Some(Returns::Type { ty, .. })) = (api.kind, &api.returns) {
            // one that gives something back takes its listener as a parameter
            return vec![("object".into(), Node::Listener), ("return".into(), Node::Type(ty))];
        }
        if api.kind != Kind::Event && !api.params.fields.is_empty() {
            parts.push(("object".into(), Node::Fields(&api.params.fields)));
        }
        let positional = twin || api.kind == Kind::Sync;
        match api.kind {
            Kind::Async | Kind::Task if !positional => {
                parts.push(("success".into(), self.given(api)));
            }
            Kind::Event => parts.push(("callback".into(), self.given(api))),
            _ => {}
        }
        match self.task(api) {
            Some(object) => parts.push(("return".into(), Node::Object(object))),
            None if positional => parts.push(("return".into(), self.given(api))),
            None => {}
        }
        parts
    }

    /// What success, the listener or the caller receives.
    fn given(&self, api: &'s Api) -> Node<'s> {
        if api.kind == Kind::Sync {
            return match &api.returns {
                Some(Returns::Type { ty, .. }) => Node::Type(ty),
                _ => Node::End,
            };
        }
        match (&api.result, &api.listener) {
            (ApiResult::Fields(record), _) => Node::Fields(&record.fields),
            (_, Listener::Args(fields)) => Node::Fields(fields),
            (ApiResult::Named(name), _) => self.record(name),
            (ApiResult::Bare(ty), _) => Node::Type(ty),
            _ => Node::End,
        }
    }

    fn record(&self, name: &str) -> Node<'s> {
        match self.spec.ty(name).map(|ty| &ty.kind) {
            Some(TypeKind::Struct(Record { fields, .. })) => Node::Fields(fields),
            _ => Node::End,
        }
    }

    /// The object that comes back at once.
    fn task(&self, api: &'s Api) -> Option<&'s Object> {
        match (api.kind, &api.returns) {
            (Kind::Task, Some(Returns::Type { ty: TypeExpr::Handle(name), .. })) => {
                self.spec.object(name)
            }
            _ => None,
        }
    }

    /// The allowed values of a type, and its properties.
    fn options(&self, ty: &'s TypeExpr) -> Parts<'s> {
        match ty {
            TypeExpr::List(item) | TypeExpr::Map(item) => self.options(item),
            TypeExpr::Handle(name) => {
                self.spec.object(name).map(|o| self.parts(Node::Object(o))).unwrap_or_default()
            }
            TypeExpr::Named { name, .. } => match self.spec.ty(name).map(|ty| &ty.kind) {
                Some(TypeKind::Struct(record)) => self.parts(Node::Fields(&record.fields)),
                Some(TypeKind::Enum(values)) => {
                    let values = values.iter().filter_map(|value| value_text(&value.value));
                    values.map(|text| (text, Node::End)).collect()
                }
                Some(TypeKind::Union(variants)) => {
                    variants.iter().flat_map(|variant| self.options(&variant.ty)).collect()
                }
                Some(TypeKind::Map(item)) => self.options(item),
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }
}

/// The functions that an entry of the spec is, by their names.
fn functions(api: &Api) -> Parts<'_> {
    let on = (api.js_name(), Node::Api { api, twin: false });
    let off = |node| api.off_name().filter(|_| api.off != Off::No).map(|name| (name, node));
    match &api.topics {
        _ if api.script => Vec::new(), // the spec declares it, a script has it
        Some(Topics::Any | Topics::List(_)) => {
            std::iter::once((on.0, Node::Emitter)).chain(off(Node::Emitter)).collect()
        }
        None => {
            let twin = api.sync.as_ref();
            let twin = twin.map(|twin| (twin.name.clone(), Node::Api { api, twin: true }));
            std::iter::once(on.clone()).chain(off(on.1)).chain(twin).collect()
        }
    }
}

fn property(field: &Field) -> (String, Node<'_>) {
    (field.name.clone(), Node::Type(&field.ty))
}

fn handle(field: &Field) -> Option<&String> {
    match &field.ty {
        TypeExpr::Handle(name) if !field.variadic => Some(name),
        _ => None,
    }
}

/// A dot parts the question, so no name with one in it is ever found.
fn askable(name: &str) -> bool {
    !name.is_empty() && !name.contains('.')
}

fn value_text(value: &Literal) -> Option<String> {
    match value {
        Literal::String(text) => Some(text.clone()),
        Literal::Int(number) => Some(number.to_string()),
        _ => None,
    }
}

/// A text within backticks.
fn template(text: &str) -> String {
    quoted(text)[1..].trim_end_matches('\'').replace('`', "\\`").replace('$', "\\$")
}
