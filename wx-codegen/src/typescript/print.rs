//! Declarations as text: what was declared, by name, in the order of the spec.

use std::collections::{BTreeMap, HashSet};

use api_spec::model::{Api, Family, Field, Kind, Object, Promise, Record, Spec, TypeDef, TypeKind};

use super::comments::Docs;
use super::functions::Function;
use super::types::{Types, is_optional, is_own_name, key, name_of};
use super::{Form, TypeScriptOptions, docs};

/// Collects the declarations of a namespace.
pub(super) struct Printer<'a> {
    pub types: Types<'a>,
    pub docs: Docs<'a>,
    /// Failures and `canIUse` are typed more exactly than officially.
    pub strict: bool,
    text: String,
    declared: HashSet<String>,
    /// How many APIs fail with each error type.
    failures: BTreeMap<&'a str, usize>,
    /// The structs that are options of functions with callbacks.
    options: HashSet<&'a str>,
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
    pub fn new(spec: &'a Spec, options: &TypeScriptOptions) -> Self {
        let mut failures = BTreeMap::new();
        for api in spec.families.iter().flat_map(apis) {
            if let Some(error) = &api.error {
                *failures.entry(error.as_str()).or_insert(0) += 1;
            }
        }
        Printer {
            types: Types {
                spec,
                form: options.form,
                complete: options.strict || options.form != Form::Part,
            },
            docs: Docs { spec, language: options.language },
            strict: options.strict,
            text: String::new(),
            declared: HashSet::new(),
            failures,
            options: options_of(spec),
        }
    }

    /// Adds a declaration; what several APIs share is declared once.
    pub fn declare(&mut self, name: &str, text: &str) {
        if self.declared.insert(name.to_owned()) {
            self.text.push_str(text);
        }
    }

    /// Whether several APIs fail with this error type.
    pub fn is_shared(&self, error: &str) -> bool {
        self.failures.get(error).is_some_and(|apis| *apis > 1)
    }

    /// Everything declared.
    pub fn finish(self) -> String {
        self.text
    }

    /// The members of the client's interface that a family brings.
    pub fn family(&mut self, family: &'a Family) -> Vec<Member> {
        let mut members = Vec::new();
        for property in &family.properties {
            members.push(self.property(property));
        }
        for api in family.apis.iter().filter(|api| self.types.has(&api.ts)).collect::<Vec<_>>() {
            members.extend(Function::new(self, api, None).members());
        }
        if let Some(first) = members.first_mut() {
            first.doc.insert_str(0, &self.docs.family(family));
        }
        for ty in &family.types {
            self.ty(ty);
        }
        for object in &family.objects {
            self.object(object);
        }
        members
    }

    fn property(&mut self, field: &Field) -> Member {
        let mark = if is_optional(field) { "?" } else { "" };
        let ty = self.types.of_field(field);
        Member::new(self.docs.field(field), format!("{}{mark}: {ty}", key(&field.name)))
    }

    fn object(&mut self, object: &'a Object) {
        let mut members: Vec<Member> = Vec::new();
        for property in
            object.properties.iter().filter(|field| self.types.has(&field.ts)).collect::<Vec<_>>()
        {
            members.push(self.property(property));
        }
        for method in &object.methods {
            members.extend(Function::new(self, method, Some(object)).members());
        }
        let name = name_of(&object.name, &object.ts);
        let text = self.docs.object(object) + &interface(&name, "", members);
        self.declare(&name, &text);
    }

    fn ty(&mut self, ty: &'a TypeDef) {
        let name = name_of(&ty.name, &ty.ts);
        let err_msg = ty.ts.err_msg;
        let text = match &ty.kind {
            // the official ones are declared elsewhere
            TypeKind::External if self.types.form == Form::Part || ty.ts.name.is_some() => return,
            TypeKind::External if self.types.spec.object(&ty.name).is_some() => return,
            TypeKind::External => alias(&name, "", "unknown"),
            // declared with the callbacks of the APIs that take it
            TypeKind::Struct(_) if self.is_option(&ty.name) => return,
            _ if self.types.is_spelled_out(ty) || !is_own_name(&name) => return,
            // declared with the callbacks, by the first function that takes it
            _ if self.options.contains(ty.name.as_str()) => return,
            TypeKind::Struct(record) => {
                let err_msg = err_msg.unwrap_or_else(|| self.is_result(&ty.name));
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
        let text = self.docs.ty(ty) + &text;
        self.declare(&name, &text);
    }

    fn is_option(&self, name: &str) -> bool {
        let takes = |api: &Api| {
            matches!(api.kind, Kind::Async | Kind::Task)
                && api.promise != Promise::Only
                && api.ts.option.is_none()
                && api.params.name.as_deref() == Some(name)
        };
        self.types.spec.families.iter().flat_map(apis).any(takes)
    }

    /// Whether a struct is what success of some API receives, and nothing else.
    fn is_result(&self, name: &str) -> bool {
        let _ = name;
        false
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

fn options_of(spec: &Spec) -> HashSet<&str> {
    let with_callbacks =
        |api: &&Api| matches!(api.kind, Kind::Async | Kind::Task) && api.promise != Promise::Only;
    let apis = spec.families.iter().flat_map(apis).filter(with_callbacks);
    apis.filter_map(|api| api.params.name.as_deref()).collect()
}

/// Every API of a family: its functions and the methods of its objects.
pub(super) fn apis(family: &Family) -> impl Iterator<Item = &Api> {
    family.apis.iter().chain(family.objects.iter().flat_map(|object| &object.methods))
}
