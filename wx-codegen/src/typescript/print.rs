//! Declarations as text: what was declared, by name, in the order of the spec.

use std::collections::{BTreeMap, HashSet};
use std::path::Path;

use api_spec::model::{
    Api, At, Family, Field, Kind, Object, Promise, Record, Spec, TypeDef, TypeKind,
};

use super::comments::Docs;
use super::declared::{Bearer, Declared};
use super::docs::Examples;
use super::functions::Function;
use super::links::Links;
use super::names::Names;
use super::strict::Failures;
use super::types::{Types, is_optional, is_own_name, key, name_of};
use super::{Form, TypeScriptOptions, docs, frame, strict};

/// Types of the language that declarations use: one of the spec would take their place.
const BUILT_IN: [&str; 20] = [
    "Array",
    "ArrayBuffer",
    "BigInt64Array",
    "BigUint64Array",
    "Error",
    "Exclude",
    "Float32Array",
    "Float64Array",
    "Function",
    "Int16Array",
    "Int32Array",
    "Int8Array",
    "Parameters",
    "Promise",
    "PromiseLike",
    "Record",
    "Uint16Array",
    "Uint32Array",
    "Uint8Array",
    "Uint8ClampedArray",
];

/// Collects the declarations of a namespace.
pub(super) struct Printer<'a> {
    pub types: Types<'a>,
    pub docs: Docs<'a>,
    /// Failures and `canIUse` are typed more exactly than officially.
    pub strict: bool,
    /// Every function behind the failures of `strict`.
    pub failures: Failures<'a>,
    declared: Declared,
    /// What is being printed.
    bearer: Bearer,
    /// How many APIs fail with each error type.
    fails_with: BTreeMap<&'a str, usize>,
    /// The types that functions declare with callbacks.
    options: HashSet<String>,
}

/// A member of an interface: its comment, and the text without it.
pub(super) struct Member {
    doc: String,
    text: String,
}

impl Member {
    pub fn new(doc: String, text: String) -> Self {
        Member { doc, text }
    }
}

impl<'a> Printer<'a> {
    pub fn new(spec: &'a Spec, options: &'a TypeScriptOptions) -> Self {
        let mut fails_with = BTreeMap::new();
        for api in spec.families.iter().flat_map(apis) {
            if let Some(error) = &api.error {
                *fails_with.entry(error.as_str()).or_insert(0) += 1;
            }
        }
        let types = Types {
            spec,
            form: options.form,
            complete: options.strict || options.form != Form::Part,
        };
        let links = Links { types, client: &options.client };
        let mut printer = Printer {
            types,
            docs: Docs {
                spec,
                language: options.language,
                links,
                examples: Examples::new(types, &options.global),
            },
            strict: options.strict,
            declared: Declared::default(),
            bearer: Bearer::default(),
            failures: Failures::new(),
            fails_with,
            options: options_of(spec, options.form),
        };
        printer.reserve(options);
        if options.strict {
            printer.failures = strict::failures(printer.types);
        }
        printer
    }

    /// Keeps the names that are no family's.
    fn reserve(&mut self, options: &TypeScriptOptions) {
        self.declared.reserve(&[&options.client], "the client");
        self.declared.reserve(&BUILT_IN, "TypeScript itself");
        self.declared.reserve(&frame::SHARED_NAMES, "what all declarations share");
        if options.strict {
            self.declared.reserve(&strict::NAMES, "what strict declarations share");
        }
    }

    /// Adds a declaration; what several APIs share is declared once.
    pub fn declare(&mut self, name: &str, doc: &str, text: &str) {
        self.declared.add(name, &format!("{doc}{text}"), &self.bearer);
    }

    /// Whether several APIs fail with this error type.
    pub fn is_shared(&self, error: &str) -> bool {
        self.fails_with.get(error).is_some_and(|apis| *apis > 1)
    }

    /// Everything declared.
    pub fn finish(self) -> Declared {
        self.declared
    }

    /// Says whose declarations follow.
    fn bears(&mut self, what: String, file: &Path, at: At) {
        self.bearer = Bearer { what, file: file.to_owned(), at };
    }

    /// The members of the client's interface that a family brings.
    pub fn family(&mut self, family: &'a Family) -> Vec<Member> {
        let mut members = Vec::new();
        for property in &family.properties {
            members.push(self.property(property));
        }
        let file = family.source.as_path();
        for api in family.apis.iter().filter(|api| self.types.has(&api.ts)).collect::<Vec<_>>() {
            self.bears(format!("the API `{}`", api.js_name()), file, api.at);
            members.extend(Function::new(self, api, None).members());
        }
        if let Some(first) = members.first_mut() {
            first.doc.insert_str(0, &self.docs.family(family));
        }
        for ty in &family.types {
            self.bears(format!("the type `{}`", ty.name), file, ty.at);
            self.ty(ty);
        }
        for object in &family.objects {
            self.object(object, file);
        }
        members
    }

    fn property(&mut self, field: &Field) -> Member {
        let readonly = if field.readonly && self.types.is_own() { "readonly " } else { "" };
        let mark = if is_optional(field) { "?" } else { "" };
        let ty = self.types.of_field(field);
        Member::new(self.docs.field(field), format!("{readonly}{}{mark}: {ty}", key(&field.name)))
    }

    fn object(&mut self, object: &'a Object, file: &Path) {
        let mut members: Vec<Member> = Vec::new();
        for property in
            object.properties.iter().filter(|field| self.types.has(&field.ts)).collect::<Vec<_>>()
        {
            members.push(self.property(property));
        }
        for method in &object.methods {
            let what = format!("the method `{}.{}`", object.name, method.js_name());
            self.bears(what, file, method.at);
            members.extend(Function::new(self, method, Some(object)).members());
        }
        let name = name_of(&object.name, &object.ts);
        let text = interface(&name, "", members);
        self.bears(format!("the object `{}`", object.name), file, object.at);
        self.declare(&name, &self.docs.object(object), &text);
    }

    fn ty(&mut self, ty: &'a TypeDef) {
        let name = name_of(&ty.name, &ty.ts);
        let err_msg = ty.ts.err_msg;
        let text = match &ty.kind {
            // the official ones are declared elsewhere
            TypeKind::External if self.types.form == Form::Part || ty.ts.name.is_some() => return,
            TypeKind::External if self.types.spec.object(&ty.name).is_some() => return,
            TypeKind::External => alias(&name, "", "unknown"),
            // the official declarations have it under the names of those who use it alone
            _ if !self.types.has(&ty.ts) => return,
            _ if self.types.is_spelled_out(ty) || !is_own_name(&name) => return,
            // declared with the callbacks of a function that takes it
            _ if self.options.contains(name.as_str()) => return,
            TypeKind::Struct(record) => {
                let err_msg = err_msg.unwrap_or(false);
                interface(&name, "", self.record(record, err_msg, None, &|text, _| text))
            }
            TypeKind::Error { fields, .. } => {
                let record = Record { fields: fields.clone(), rest: None };
                let members = self.record(&record, err_msg != Some(false), None, &|text, _| text);
                interface(&name, "", members)
            }
            TypeKind::Map(item) => {
                let index = ty.ts.key.as_deref().unwrap_or("key");
                let text = format!("[{index}: string]: {}", self.types.text(item));
                interface(&name, "", vec![Member::new(String::new(), text)])
            }
            TypeKind::Enum(_) | TypeKind::Union(_) | TypeKind::Callback(_) => {
                alias(&name, "", &self.types.definition(ty))
            }
        };
        self.declare(&name, &self.doc_of(ty), &text);
    }

    /// What the spec says of a type; of what one function fails with it may say nothing.
    fn doc_of(&self, ty: &TypeDef) -> String {
        let doc = self.docs.ty(ty);
        let mut apis = self.types.spec.families.iter().flat_map(apis);
        match apis.find(|api| api.error.as_ref() == Some(&ty.name)) {
            Some(api) if doc.is_empty() => self.docs.role(docs::Role::Failure(&api.js_name())),
            _ => doc,
        }
    }

    /// The fields of a record, the required ones first.
    pub fn record(
        &self,
        record: &Record,
        err_msg: bool,
        index: Option<&str>,
        swap: &dyn Fn(String, &Field) -> String,
    ) -> Vec<Member> {
        let mut fields: Vec<&Field> =
            record.fields.iter().filter(|field| self.types.has(&field.ts)).collect();
        fields.sort_by_key(|field| is_optional(field));
        let mut members = Vec::new();
        if let Some(rest) = &record.rest {
            let index = rest.ts.key.as_deref().or(index).unwrap_or("key");
            // an index signature is also of the named fields
            let ty = self.types.of_field(rest);
            let fits = |field: &&Field| {
                let text = self.types.of_field(field);
                // texts that are listed are texts
                !is_optional(field) && (text == ty || ty == "string" && text.starts_with('\''))
            };
            let all =
                record.fields.iter().all(|field| fits(&field)) && (!err_msg || ty == "string");
            let text = format!("[{index}: string]: {}", if all { &ty } else { "any" });
            members.push(Member::new(self.docs.field(rest), text));
        }
        for field in fields {
            let mark = if is_optional(field) { "?" } else { "" };
            let ty = swap(self.types.of_field(field), field);
            let text = format!("{}{mark}: {ty}", key(&field.name));
            members.push(Member::new(self.docs.field(field), text));
        }
        if err_msg && record.fields.iter().all(|field| field.name != "errMsg") {
            members.push(Member::new(self.docs.role(docs::Role::ErrMsg), "errMsg: string".into()));
        }
        members
    }
}

/// `interface Name { ... }`
pub(super) fn interface(name: &str, types: &str, members: Vec<Member>) -> String {
    if members.is_empty() {
        return format!("interface {name}{types} {{}}\n");
    }
    let mut out = format!("interface {name}{types} {{\n");
    for Member { doc, text } in members {
        for line in doc.lines().chain([text.as_str()]) {
            let indent = if line.is_empty() { "" } else { "    " };
            out.push_str(indent);
            out.push_str(line);
            out.push('\n');
        }
    }
    out + "}\n"
}

/// `type Name = text`
pub(super) fn alias(name: &str, types: &str, text: &str) -> String {
    format!("type {name}{types} = {text}\n")
}

/// The names under which functions declare the structs that they take, with their callbacks.
/// Officially these structs have no other declaration.
fn options_of(spec: &Spec, form: Form) -> HashSet<String> {
    let mut names = HashSet::new();
    let mut take = |api: &Api, object: Option<&Object>| {
        let callbacks = matches!(api.kind, Kind::Async | Kind::Task);
        if callbacks && api.promise != Promise::Only {
            let option = Names::new(api, object, form, false).option();
            let taken = api.params.name.as_ref().and_then(|name| spec.ty(name));
            let own = taken.map(|ty| name_of(&ty.name, &ty.ts));
            names.extend(own.filter(|own| form == Form::Part || *own == option));
        }
    };
    for family in &spec.families {
        family.apis.iter().for_each(|api| take(api, None));
        for object in &family.objects {
            object.methods.iter().for_each(|api| take(api, Some(object)));
        }
    }
    names
}

/// Every API of a family: its functions and the methods of its objects.
pub(super) fn apis(family: &Family) -> impl Iterator<Item = &Api> {
    family.apis.iter().chain(family.objects.iter().flat_map(|object| &object.methods))
}
