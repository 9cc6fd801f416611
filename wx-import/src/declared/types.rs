//! Declared types in the words of the spec.

use std::collections::{HashMap, HashSet};

use api_spec::model::TypedArray;
use indexmap::{IndexMap, IndexSet};

use super::{Field, TypeDef, TypeKind, errors, fields};
use crate::declarations::{
    Alias, Declarations, Function, Generic, Interface, Line, Member, MemberKind, Ty, Unread,
};

/// Aliases of aliases are followed so far.
const MAX_ALIASES: usize = 16;

/// A declared type, as the spec writes it and in a form that both sides can be brought to.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// How the spec writes it.
    pub expr: Expr,
    /// The same for every way to write the same type: `'a' | 'b'`, `list<number>`.
    pub canonical: String,
}

/// How the spec writes a type.
#[derive(Clone, Debug, PartialEq)]
pub enum Expr {
    /// A type expression.
    Text(String),
    /// Some of these values: texts, or whole numbers as they stand.
    Enum(Vec<Value>),
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A text.
    Text(String),
    /// A whole number.
    Int(i64),
}

impl Type {
    /// A type whose canonical form is the expression itself.
    pub fn plain(text: impl Into<String>) -> Type {
        let text = text.into();
        Type { canonical: text.clone(), expr: Expr::Text(text) }
    }

    fn new(text: impl Into<String>, canonical: impl Into<String>) -> Type {
        Type { expr: Expr::Text(text.into()), canonical: canonical.into() }
    }

    /// The same type, which the spec writes otherwise.
    pub fn written(&self, text: &str) -> Type {
        Type { expr: Expr::Text(text.to_owned()), canonical: self.canonical.clone() }
    }

    /// A type that takes what either takes.
    pub fn or(&self, other: &Type) -> Type {
        if self.canonical == other.canonical {
            return self.clone();
        }
        if let (Expr::Enum(a), Expr::Enum(b)) = (&self.expr, &other.expr) {
            let more = b.iter().filter(|value| !a.contains(value)).cloned();
            return values(a.iter().cloned().chain(more).collect());
        }
        let mut canonical = [self.canonical.as_str(), other.canonical.as_str()];
        canonical.sort_unstable();
        Type::new(format!("{} | {}", self.text(), other.text()), canonical.join(" | "))
    }

    /// The expression. Texts can be spelled out in one, numbers cannot.
    pub fn text(&self) -> String {
        match &self.expr {
            Expr::Text(text) => text.clone(),
            Expr::Enum(values) => {
                let texts = values.iter().map(|value| match value {
                    Value::Text(text) => Some(format!("'{text}'")),
                    Value::Int(_) => None,
                });
                let texts: Option<Vec<String>> = texts.collect();
                texts.map_or_else(|| "int".to_owned(), |texts| texts.join(" | "))
            }
        }
    }
}

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
    root: &'a str,
    /// How many places name an interface as a whole: callbacks, fields, parameters.
    uses: HashMap<&'a str, usize>,
    /// Data interfaces that become types of the spec.
    structs: IndexSet<String>,
    /// Those among them that success receives: `errMsg` is put there by the host.
    results: IndexSet<String>,
    /// Interfaces that fail receives in several APIs.
    errors: IndexSet<String>,
    /// Objects that are declared where they are used.
    anonymous: IndexMap<String, (Vec<Member>, Line)>,
    /// Enums that need a name.
    enums: IndexMap<String, (Vec<Value>, Line)>,
    /// Types that are only named: name in the spec, name in the declarations.
    externals: IndexMap<String, String>,
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
        let mut ty = ty;
        for _ in 0..MAX_ALIASES {
            match ty {
                Ty::Function(function) => return Some(function),
                Ty::Name { name, .. } => ty = &self.alias(name)?.ty,
                Ty::Union(parts) => {
                    // `listener | undefined` is a listener
                    let mut functions = parts.iter().filter_map(|part| self.function(part));
                    return functions.next().filter(|_| functions.next().is_none());
                }
                _ => return None,
            }
        }
        None
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
            ("unknown" | "void" | "undefined" | "null" | "never", _) => return Type::plain("any"),
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
            if let Some(function) = self.function(&alias.ty) {
                let scope = self.scope(&alias.generics, args, scope);
                return self.callback(function, &scope);
            }
            let scope = self.scope(&alias.generics, args, scope);
            return self.ty(&alias.ty, &scope);
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
        Type::new(own, name)
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

    /// All types that were kept on the way, and those that these lead to.
    pub fn definitions(&mut self) -> IndexMap<String, TypeDef> {
        let mut done: IndexMap<String, TypeDef> = IndexMap::new();
        // Interfaces that nothing leads to are types too: other declarations may name them.
        for interface in self.declarations.interfaces.values() {
            let used = self.uses.contains_key(interface.name.as_str());
            let general = interface.name == errors::GENERAL;
            if !used && !general && !is_object(interface) && interface.name != self.root {
                self.keep(&interface.name);
            }
        }
        for name in self.errors.clone() {
            if let Some(interface) = self.data(&name) {
                let error = errors::error_type(self, interface);
                done.insert(name.clone(), definition(interface, TypeKind::Error(error)));
            }
        }
        while let Some(name) = self.structs.iter().find(|name| !done.contains_key(*name)).cloned() {
            let Some(interface) = self.data(&name) else { continue };
            let kind = self.struct_kind(interface);
            done.insert(name.clone(), definition(interface, kind));
        }
        for (name, (members, line)) in self.anonymous.clone() {
            let fields = members
                .iter()
                .map(|member| fields::of_member(self, member, &name, &Scope::new()))
                .collect();
            let ts = Some("object".to_owned());
            let kind = TypeKind::Struct(fields);
            done.insert(name.clone(), TypeDef { name, ts, since: None, kind, line });
        }
        for (name, (values, line)) in &self.enums {
            let kind = TypeKind::Enum(values.clone());
            let (name, line) = (name.clone(), *line);
            done.insert(name.clone(), TypeDef { name, ts: None, since: None, kind, line });
        }
        for (name, ts) in &self.externals {
            let ts = Some(ts.clone()).filter(|ts| ts != name);
            let external =
                TypeDef { name: name.clone(), ts, since: None, kind: TypeKind::External, line: 0 };
            done.insert(name.clone(), external);
        }
        self.cut_circles(&mut done);
        done
    }

    /// A struct that would hold itself holds any object instead.
    fn cut_circles(&mut self, types: &mut IndexMap<String, TypeDef>) {
        let names: Vec<String> = types.keys().cloned().collect();
        for name in names {
            while let Some((holder, field)) = circle(types, &name) {
                let Some(TypeDef { kind: TypeKind::Struct(fields), .. }) = types.get_mut(&holder)
                else {
                    break;
                };
                let Some(field) = fields.iter_mut().find(|known| known.name == field) else {
                    break;
                };
                let what = format!(
                    "`{holder}.{}` holds `{name}` itself; it is taken for any object",
                    field.name
                );
                field.ty = Type::plain("object");
                let line = field.line;
                self.unmapped(line, what);
            }
        }
    }

    fn struct_kind(&mut self, interface: &'a Interface) -> TypeKind {
        let scope = self.scope(&interface.generics, &[], &Scope::new());
        if let [Member { kind: MemberKind::Index { key, ty }, .. }] = interface.members.as_slice() {
            return TypeKind::Map(self.ty(ty, &scope), key.clone());
        }
        // Options that several APIs share have their callbacks beside their fields.
        let skip: &[&str] = match self.results.contains(&interface.name) {
            true => &["success", "fail", "complete", "errMsg"],
            false => &["success", "fail", "complete"],
        };
        TypeKind::Struct(fields::of_interface(self, interface, &scope, skip))
    }

    /// Counts who names each interface. An API's own callbacks count as one place together.
    fn count_uses(&mut self) {
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

/// The struct and its field by which a struct comes back to itself, not through a list.
fn circle(types: &IndexMap<String, TypeDef>, start: &str) -> Option<(String, String)> {
    let mut seen: HashSet<&str> = HashSet::new();
    let mut left = vec![start];
    while let Some(name) = left.pop() {
        let Some(TypeDef { kind: TypeKind::Struct(fields), .. }) = types.get(name) else {
            continue;
        };
        for field in fields {
            let Expr::Text(held) = &field.ty.expr else { continue };
            for held in held.split(" | ") {
                if held == start {
                    return Some((name.to_owned(), field.name.clone()));
                }
                if let Some((held, _)) = types.get_key_value(held)
                    && seen.insert(held)
                {
                    left.push(held);
                }
            }
        }
    }
    None
}

fn definition(interface: &Interface, kind: TypeKind) -> TypeDef {
    TypeDef {
        name: interface.name.clone(),
        ts: None,
        since: interface.facts.since.clone(),
        kind,
        line: interface.line,
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
fn external_name(name: &str) -> String {
    name.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap_or(name).to_owned()
}

fn literal(ty: &Ty) -> Option<Value> {
    match ty {
        Ty::String(text) => Some(Value::Text(text.clone())),
        Ty::Number(n) if n.fract() == 0.0 => Some(Value::Int(*n as i64)),
        _ => None,
    }
}

fn values(values: Vec<Value>) -> Type {
    let mut canonical: Vec<String> = values
        .iter()
        .map(|value| match value {
            Value::Text(text) => format!("'{text}'"),
            Value::Int(n) => n.to_string(),
        })
        .collect();
    canonical.sort();
    canonical.dedup();
    Type { expr: Expr::Enum(values), canonical: canonical.join(" | ") }
}
