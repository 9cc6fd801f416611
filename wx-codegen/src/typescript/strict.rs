//! What `strict` adds: failures with the codes that the spec knows, promises that tell why they
//! are rejected, and what `canIUse` can be asked.

use std::collections::BTreeSet;

use api_spec::Spec;
use api_spec::model::{Field, TypeExpr, TypeKind};

use super::can_i_use;
use super::functions::Function;
use super::print::{Member, interface};
use super::types::{is_optional, key};

/// Parameters that the spec does not allow.
const PARAMETER_ERROR: i64 = 1001;

/// The names of these types.
pub(super) const NAMES: [&str; 6] = [
    "ApiPromise",
    "ApiPromisified",
    "CanIUseClasses",
    "CanIUsePath",
    "CanIUseSchema",
    "CanIUseTable",
];

/// The types that all strict declarations share.
pub(super) fn shared(spec: &Spec) -> String {
    let schema = match spec.api("canIUse") {
        Some(_) => can_i_use::schema(spec),
        None => String::new(),
    };
    format!("{PROMISE}{schema}")
}

const PROMISE: &str = "\
/** A promise that tells what it is rejected with. */
interface ApiPromise<T, F> extends Promise<T> {
    then<A = T, B = never>(
        fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
        rejected?: ((reason: F) => B | PromiseLike<B>) | null,
    ): Promise<A | B>
    catch<B = never>(rejected?: ((reason: F) => B | PromiseLike<B>) | null): Promise<T | B>
}
/** Nothing where there is a callback, a promise otherwise. */
type ApiPromisified<P, T, F> = P extends { success: any }
    ? void
    : P extends { fail: any }
    ? void
    : P extends { complete: any }
    ? void
    : ApiPromise<T extends { success?: (result: infer R) => void } ? R : never, F>
";

impl Function<'_, '_> {
    /// What a call without callbacks gives.
    pub fn promised(&mut self, given: &str, option: &str) -> String {
        match self.printer.strict {
            true => format!("ApiPromisified<{given}, {option}, {}>", self.strict_failure()),
            false => format!("PromisifySuccessResult<{given}, {option}>"),
        }
    }

    /// Declares what fail receives and the promise is rejected with: `GetStorageFailure`.
    pub fn strict_failure(&mut self) -> String {
        let api = self.api;
        let option = self.names.option();
        let name = format!("{}Failure", option.strip_suffix("Option").unwrap_or(&option));
        let ty = api.error.as_ref().and_then(|name| self.printer.types.spec.ty(name));
        let (fields, codes): (&[Field], &[_]) = match ty.map(|ty| &ty.kind) {
            Some(TypeKind::Error { fields, codes }) => (fields, codes),
            _ => (&[], &[]),
        };
        let reasons = || api.errors.iter().chain(codes);
        let mut errnos: BTreeSet<i64> = reasons().filter_map(|reason| reason.errno).collect();
        if !api.params.fields.is_empty() {
            errnos.insert(PARAMETER_ERROR);
        }
        let codes = union(&reasons().filter_map(|reason| reason.code).collect());
        let errno = union(&errnos).unwrap_or_else(|| "number".into());
        let has = |name: &str| fields.iter().any(|field| field.name == name);
        let plain = |text: String| Member::new(String::new(), text);
        let mut members = vec![plain("errMsg: string".into()), plain(format!("errno?: {errno}"))];
        if codes.is_some() && !has("errCode") {
            // reasons of an API without an error type may have none
            members.push(plain(format!("errCode?: {}", codes.clone().unwrap_or_default())));
        }
        for field in fields {
            let mark = if is_optional(field) { "?" } else { "" };
            let text = match (field.name.as_str(), &codes, &field.ty) {
                ("errMsg" | "errno" | "name" | "message" | "stack", ..) => continue,
                ("errCode", Some(codes), TypeExpr::Number | TypeExpr::Int | TypeExpr::Int32) => {
                    codes.clone()
                }
                _ => self.printer.types.of_field(field),
            };
            let doc = self.printer.docs.field(field);
            members.push(Member::new(doc, format!("{}{mark}: {text}", key(&field.name))));
        }
        self.printer.declare(&name, &interface(&name, " extends Error", members));
        name
    }
}

/// The numbers as a type, unless there are none.
fn union(numbers: &BTreeSet<i64>) -> Option<String> {
    let texts: Vec<String> = numbers.iter().map(i64::to_string).collect();
    (!texts.is_empty()).then(|| texts.join(" | "))
}
