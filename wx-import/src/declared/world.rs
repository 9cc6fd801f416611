//! Declared types in the words of the spec, and what is found on the way to them.

use std::collections::{HashMap, HashSet};

use api_spec::model::TypedArray;
use indexmap::{IndexMap, IndexSet};

use super::Field;
use super::circular::circular;
use super::types::{Expr, Type, Value, literal, values};
use crate::declarations::{
    Alias, Declarations, Function, Generic, Interface, Line, Member, MemberKind, Ty, Unread,
};

/// Aliases of aliases are followed so far.
const MAX_ALIASES: usize = 64;

/// A type expression that is longer, in bytes, is for no reader.
const MAX_TEXT: usize = 4 << 10;

/// A type, and whether null or undefined may stand in its place.
pub struct Found {
    pub ty: Type,
    pub nullable: bool,
    pub optional: bool,
}

impl Found {
    /// A type that is always there.
    pub fn of(ty: Type) -> Found {
        Found { ty, nullable: false, optional: false }
    }
}

/// What type parameters stand for.
pub type Scope<'a> = HashMap<&'a str, Type>;

/// The declarations with what was found in them on the way.
pub struct World<'a> {
    pub declarations: &'a Declarations,
    pub(super) root: &'a str,
    /// How many places name an interface as a whole: callbacks, fields, parameters.
    pub(super) uses: HashMap<&'a str, usize>,
    /// Data interfaces that become types of the spec.
    pub(super) structs: IndexSet<String>,
    /// Those among them that success receives: `errMsg` is put there by the host.
    pub(super) results: IndexSet<String>,
    /// Interfaces that fail receives in several APIs.
    pub(super) errors: IndexSet<String>,
    /// Objects that are declared where they are used.
    pub(super) anonymous: IndexMap<String, (Vec<Member>, Line)>,
    /// Enums that need a name.
    pub(super) enums: IndexMap<String, (Vec<Value>, Line)>,
    /// Types that are only named: name in the spec, name in the declarations.
    pub(super) externals: IndexMap<String, String>,
    /// Aliases that lead back to themselves.
    circular: HashSet<&'a str>,
    /// What aliases with these arguments stand for.
    aliased: HashMap<String, Type>,
    /// How many aliases lead to the one that is looked at.
    depth: usize,
    pub unmapped: Vec<Unread>,
}

impl<'a> World<'a> {
    pub fn new(declarations: &'a Declarations, root: &'a str) -> Self {
        let mut world = World {
            declarations,
            root,
            uses: HashMap::new(),
            structs: IndexSet::new(),
            results: IndexSet::new(),
            errors: IndexSet::new(),
            anonymous: IndexMap::new(),
            enums: IndexMap::new(),
            externals: IndexMap::new(),
            circular: circular(declarations),
            aliased: HashMap::new(),
            depth: 0,
            unmapped: Vec::new(),
        };
        world.count_uses();
        world
    }

    /// Says that something could not be put in the words of the spec.
    pub fn unmapped(&mut self, line: Line, what: impl Into<String>) {
        self.unmapped.push(Unread { what: what.into(), line });
    }

    /// The interfaces with methods, the root left out.
    pub fn objects(&self) -> Vec<&'a str> {
        let all = self.declarations.interfaces.values();
        all.filter(|i| i.name != self.root && is_object(i)).map(|i| i.name.as_str()).collect()
    }

    /// Whether a name is that of an interface with methods.
    pub fn is_object(&self, name: &str) -> bool {
        self.declarations.interfaces.get(name).is_some_and(is_object)
    }

    /// An interface without methods.
    pub fn data(&self, name: &str) -> Option<&'a Interface> {
        self.declarations.interfaces.get(strip(name)).filter(|i| !is_object(i))
    }

    /// Whether several places name this interface.
    pub fn is_shared(&self, name: &str) -> bool {
        self.uses.get(name).copied().unwrap_or(0) > 1
    }

    /// Makes a data interface a type of the spec.
    pub fn keep(&mut self, name: &str) {
        self.structs.insert(name.to_owned());
    }

    /// Makes an interface that success receives a type of the spec.
    pub fn keep_result(&mut self, name: &str) {
        self.results.insert(name.to_owned());
        self.keep(name);
    }

    /// Makes an interface an error type of the spec.
    pub fn keep_error(&mut self, name: &str) {
        self.errors.insert(name.to_owned());
    }

    /// Gives an object that is declared where it is used a name.
    pub fn name_object(&mut self, name: &str, members: Vec<Member>, line: Line) -> Type {
        self.anonymous.insert(name.to_owned(), (members, line));
        Type::new(name, "object")
    }

    /// Gives the values of a field's enum a name.
    pub fn name_enum(&mut self, name: &str, field: &mut Field) {
        if let Expr::Enum(values) = &field.ty.expr {
            self.enums.insert(name.to_owned(), (values.clone(), field.line));
            field.ty.expr = Expr::Text(name.to_owned());
        }
    }

    /// A function type behind a name or as it stands.
    pub fn function(&self, ty: &'a Ty) -> Option<&'a Function> {
        self.function_within(ty, &mut { MAX_ALIASES })
    }

    /// The same, with so many aliases left to follow.
    fn function_within(&self, mut ty: &'a Ty, left: &mut usize) -> Option<&'a Function> {
        loop {
            match ty {
                Ty::Function(function) => return Some(function),
                Ty::Name { name, .. } => {
                    *left = left.checked_sub(1)?;
                    ty = &self.alias(name)?.ty;
                }
                Ty::Union(parts) => {
                    // `listener | undefined` is a listener
                    let mut functions =
                        parts.iter().filter_map(|part| self.function_within(part, left));
                    return functions.next().filter(|_| functions.next().is_none());
                }
                _ => return None,
            }
        }
    }

    fn alias(&self, name: &str) -> Option<&'a Alias> {
        self.declarations.aliases.get(strip(name))
    }

    /// A type that a value has; what stands for nothing is told apart.
    pub fn find(&mut self, ty: &Ty, scope: &Scope) -> Found {
        let Ty::Union(parts) = ty else {
            return Found::of(self.ty(ty, scope));
        };
        let named = |wanted: &str| {
            parts.iter().any(|part| matches!(part, Ty::Name { name, .. } if name == wanted))
        };
        Found { ty: self.ty(ty, scope), nullable: named("null"), optional: named("undefined") }
    }

    /// A type in the words of the spec.
    pub fn ty(&mut self, ty: &Ty, scope: &Scope) -> Type {
        match ty {
            Ty::Name { name, args } => self.name(name, args, scope),
            Ty::String(text) => values(vec![Value::Text(text.clone())]),
            Ty::Number(n) => values(vec![Value::Int(*n as i64)]),
            Ty::Bool(_) => Type::plain("boolean"),
            Ty::List(of) => {
                let of = self.ty(of, scope);
                Type::new(format!("list<{}>", of.text()), format!("list<{}>", of.canonical))
            }
            Ty::Union(parts) => self.union(parts, scope),
            Ty::Function(function) => self.callback(function, scope),
            Ty::Object(_) => Type::plain("object"),
            Ty::Other(_) => Type::plain("any"),
        }
    }

    fn name(&mut self, name: &str, args: &[Ty], scope: &Scope) -> Type {
        if let Some(ty) = scope.get(name) {
            return ty.clone();
        }
        let name = strip(name);
        match (name, args) {
            ("string" | "number" | "boolean" | "any", _) => return Type::plain(name),
            ("unknown" | "void" | "undefined" | "null" | "never" | "this", _) => {
                return Type::plain("any");
            }
            ("object" | "IAnyObject" | "Object", _) => return Type::plain("object"),
            ("Function", _) => return Type::plain("callback"),
            ("ArrayBuffer", _) => return Type::plain("bytes"),
            ("Record", [_, of]) => {
                let of = self.ty(of, scope);
                if of.canonical == "any" {
                    return Type::plain("object");
                }
                return Type::new(format!("map<{}>", of.text()), format!("map<{}>", of.canonical));
            }
            ("symbol" | "bigint", _) => return Type::plain("any"),
            ("Promise" | "PromiseLike", _) => return Type::plain("any"),
            _ if TypedArray::from_name(name).is_some() => return Type::plain(name),
            _ => {}
        }
        if let Some(alias) = self.alias(name) {
            return self.aliased(alias, args, scope);
        }
        if self.is_object(name) {
            return Type::plain(name);
        }
        if self.data(name).is_some() {
            self.keep(name);
            return Type::plain(name);
        }
        let own = external_name(name);
        self.externals.insert(own.clone(), name.to_owned());
        Type::plain(own)
    }

    /// What an alias stands for.
    fn aliased(&mut self, alias: &'a Alias, args: &[Ty], scope: &Scope) -> Type {
        let name = &alias.name;
        if self.circular.contains(name.as_str()) {
            if let Ty::Function(_) = alias.ty {
                return Type::plain("callback");
            }
            return self.taken_for_any(alias, "leads back to itself");
        }
        if self.depth == MAX_ALIASES {
            return self.taken_for_any(alias, "stands behind too many others");
        }
        self.depth += 1;
        let scope = self.scope(&alias.generics, args, scope);
        let given = alias.generics.iter().filter_map(|generic| scope.get(generic.name.as_str()));
        let given: Vec<String> = given.map(Type::text).collect();
        let key = format!("{name}<{}>", given.join(", "));
        let ty = match self.aliased.get(&key) {
            Some(ty) => ty.clone(),
            None => {
                let ty = match self.function(&alias.ty) {
                    Some(function) => self.callback(function, &scope),
                    None => self.ty(&alias.ty, &scope),
                };
                match &ty.expr {
                    Expr::Text(text) if text.len() > MAX_TEXT => {
                        self.taken_for_any(alias, "is too long")
                    }
                    _ => ty,
                }
            }
        };
        self.depth -= 1;
        self.aliased.insert(key, ty.clone());
        ty
    }

    fn taken_for_any(&mut self, alias: &Alias, why: &str) -> Type {
        let what = format!("the type `{}` {why}; it is taken for any", alias.name);
        if self.unmapped.iter().all(|known| known.what != what) {
            self.unmapped(alias.line, what);
        }
        Type::plain("any")
    }

    /// What type parameters stand for: arguments, else defaults, else bounds, else anything.
    pub fn scope<'g>(&mut self, generics: &'g [Generic], args: &[Ty], outer: &Scope) -> Scope<'g> {
        let mut scope = Scope::new();
        for (at, generic) in generics.iter().enumerate() {
            let ty = match args.get(at).or(generic.bound.as_ref()).or(generic.default.as_ref()) {
                Some(ty) => self.ty(ty, outer),
                None => Type::plain("any"),
            };
            scope.insert(&generic.name, ty);
        }
        scope
    }

    fn union(&mut self, parts: &[Ty], scope: &Scope) -> Type {
        let nothing =
            |ty: &Ty| matches!(ty, Ty::Name { name, .. } if name == "null" || name == "undefined");
        let parts: Vec<&Ty> = parts.iter().filter(|part| !nothing(part)).collect();
        let component =
            |ty: &&Ty| matches!(ty, Ty::Name { name, .. } if name.ends_with(".TrivialInstance"));
        if !parts.is_empty() && parts.iter().all(component) {
            return Type::plain("component");
        }
        let literals: Vec<Value> = parts.iter().filter_map(|part| literal(part)).collect();
        let texts = literals.iter().all(|value| matches!(value, Value::Text(_)));
        let ints = literals.iter().all(|value| matches!(value, Value::Int(_)));
        if literals.len() == parts.len() && (texts || ints) {
            return values(literals);
        }
        let mut found: Vec<Type> = Vec::new();
        for part in parts {
            let ty = self.ty(part, scope);
            if found.iter().all(|known| known.canonical != ty.canonical) {
                found.push(ty);
            }
        }
        if found.iter().any(|ty| ty.canonical == "any") {
            return Type::plain("any");
        }
        let mut canonical: Vec<&str> = found.iter().map(|ty| ty.canonical.as_str()).collect();
        canonical.sort_unstable();
        let text = found.iter().map(Type::text).collect::<Vec<_>>().join(" | ");
        match text.is_empty() {
            true => Type::plain("any"),
            false => Type::new(text, canonical.join(" | ")),
        }
    }

    fn callback(&mut self, function: &Function, scope: &Scope) -> Type {
        let mut params = Vec::new();
        for param in &function.params {
            if param.rest {
                continue;
            }
            let ty = self.ty(&param.ty, scope);
            let mark = if param.optional { "?" } else { "" };
            params.push(format!("{}: {}{mark}", param.name, ty.text()));
        }
        let returns = self.ty(&function.returns, scope);
        let returns = match (&function.returns, returns.canonical.as_str()) {
            (_, "any") => String::new(),
            _ => format!(" -> {}", returns.text()),
        };
        let text = match (params.is_empty(), returns.is_empty()) {
            (true, true) => "callback".to_owned(),
            _ => format!("callback({}){returns}", params.join(", ")),
        };
        Type::new(text, "callback")
    }
}

/// An interface with a method is an object; one of data alone is not.
pub fn is_object(interface: &Interface) -> bool {
    interface.members.iter().any(|member| matches!(member.kind, MemberKind::Method(_)))
}

/// A name without its namespace.
pub fn strip(name: &str) -> &str {
    name.strip_prefix("WechatMiniprogram.").unwrap_or(name)
}

/// `CanvasRenderingContext.WebGLRenderingContext` and `import('XrFrame').IXrFrameSystem` by
/// their last name.
pub fn external_name(name: &str) -> String {
    name.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or(name).to_owned()
}
