//! What `strict` adds: failures with the codes that the spec knows, promises that tell why they
//! are rejected, and what `canIUse` can be asked.

use std::collections::{BTreeMap, BTreeSet};

use api_spec::model::{Api, ErrorReason, Field, Kind, Promise, SyncTwin, TypeExpr, TypeKind};

use super::can_i_use;
use super::comments::Docs;
use super::docs::Role;
use super::functions::Function;
use super::names::Names;
use super::print::{Member, alias, interface};
use super::types::{Types, is_optional, key};

/// The numbers that any call may fail with. The engine gives 1001 for wrong parameters; the
/// others are the platform's, for hosts to give.
const COMMON: [i64; 7] = [3, 4, 5, 103, 104, 112, 1001];

/// The names of the types that all strict declarations share.
pub(super) const NAMES: [&str; 8] = [
    "ApiFailure",
    "ApiPromise",
    "ApiPromisified",
    "CanIUseClasses",
    "CanIUsePath",
    "CanIUseSchema",
    "CanIUseTable",
    "CommonErrno",
];

/// The failure of a function without numbers and fields of its own.
const FAILURE: &str = "ApiFailure";

const PROMISE: &str = "\
interface ApiPromise<T, F> extends Promise<T> {
    then<A = T, B = never>(
        fulfilled?: ((value: T) => A | PromiseLike<A>) | null,
        rejected?: ((reason: F) => B | PromiseLike<B>) | null,
    ): Promise<A | B>
    catch<B = never>(rejected?: ((reason: F) => B | PromiseLike<B>) | null): Promise<T | B>
}
";

const PROMISIFIED: &str = "\
type ApiPromisified<P, T, F> = P extends { success: any }
    ? void
    : P extends { fail: any }
    ? void
    : P extends { complete: any }
    ? void
    : ApiPromise<T extends { success?: (result: infer R) => void } ? R : never, F>
";

/// The APIs behind each failure, by its name: some share their options, and so their failure.
pub(super) type Failures<'a> = BTreeMap<String, Vec<&'a Api>>;

/// The types that all strict declarations share.
pub(super) fn shared(docs: Docs) -> String {
    let failure = interface(
        FAILURE,
        "<Errno = never> extends Error",
        vec![
            Member::new(docs.role(Role::ErrMsg), "errMsg: string".into()),
            Member::new(docs.role(Role::Errno), "errno?: CommonErrno | Errno".into()),
        ],
    );
    let common = alias("CommonErrno", "", &union(&COMMON.into()).unwrap_or_default());
    let mut shared = vec![
        (Role::CommonErrno, common),
        (Role::AnyFailure, failure),
        (Role::Promise, PROMISE.to_owned()),
        (Role::Promisified, PROMISIFIED.to_owned()),
    ];
    if docs.spec.api("canIUse").is_some() {
        shared.extend(can_i_use::schema(docs.spec));
    }
    shared.into_iter().map(|(role, text)| docs.role(role) + &text).collect()
}

/// The functions of a spec by the names of their failures.
pub(super) fn failures(types: Types<'_>) -> Failures<'_> {
    let mut failures = Failures::new();
    for family in &types.spec.families {
        let functions = family.apis.iter().map(|api| (api, None));
        let methods = family.objects.iter();
        let methods = methods.flat_map(|o| o.methods.iter().map(move |api| (api, Some(o))));
        for (api, object) in functions.chain(methods) {
            let name = Names::new(api, object, types.form, true).failure();
            failures.entry(name).or_default().push(api);
        }
    }
    failures
}

impl Function<'_, '_> {
    /// What a call without callbacks gives.
    pub fn promised(&mut self, given: &str, option: &str) -> String {
        match self.printer.strict {
            true => format!("ApiPromisified<{given}, {option}, {}>", self.strict_failure()),
            false => format!("PromisifySuccessResult<{given}, {option}>"),
        }
    }

    /// What the Sync form throws, or a function that has no other.
    pub fn thrown(&mut self, twin: Option<&SyncTwin>) -> Option<String> {
        let api = self.api;
        let gated = api.scope.is_some() || api.privacy.is_some();
        let plain = api.params.fields.is_empty() && api.errors.is_empty() && api.error.is_none();
        let silent = plain && !gated;
        // what scripts have of themselves fails in their own way
        let native = api.script || self.object.is_some_and(|object| object.script);
        match (self.printer.strict && !native, twin, api.kind) {
            (false, ..) | (_, None, Kind::Async | Kind::Task | Kind::Event) => None,
            (_, None, Kind::Sync) if silent || api.promise == Promise::Only => None,
            (_, None, Kind::Sync) if api.errors.is_empty() && api.error.is_none() => {
                Some(FAILURE.to_owned())
            }
            _ => Some(self.strict_failure()),
        }
    }

    /// Declares what fail receives and the promise is rejected with: `GetStorageFailure`.
    pub fn strict_failure(&mut self) -> String {
        let name = self.names.failure();
        let apis = self.printer.failures.get(&name).cloned().unwrap_or_default();
        let (mut reasons, mut fields): (Vec<&ErrorReason>, Vec<&Field>) = Default::default();
        for api in apis {
            reasons.extend(&api.errors);
            let ty = api.error.as_ref().and_then(|name| self.printer.types.spec.ty(name));
            if let Some(TypeKind::Error { fields: own, codes }) = ty.map(|ty| &ty.kind) {
                reasons.extend(codes);
                let new = |field: &&Field| fields.iter().all(|known| known.name != field.name);
                let new: Vec<_> = own.iter().filter(new).collect();
                fields.extend(new);
            }
        }
        let mut errnos: BTreeSet<i64> = reasons.iter().filter_map(|reason| reason.errno).collect();
        errnos.retain(|errno| !COMMON.contains(errno));
        let codes = union(&reasons.iter().filter_map(|reason| reason.code).collect());
        let mut members = Vec::new();
        if let Some(codes) = &codes
            && fields.iter().all(|field| field.name != "errCode")
        {
            // reasons of an API without an error type may have none
            let doc = self.printer.docs.role(Role::ErrCode);
            members.push(Member::new(doc, format!("errCode?: {codes}")));
        }
        for field in fields {
            // a wrong parameter or a timeout has none of these, which the official types deny
            let own = self.printer.types.is_own();
            let mark = if own || is_optional(field) { "?" } else { "" };
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
        let numbers = union(&errnos).map(|errnos| format!("<{errnos}>")).unwrap_or_default();
        let text = interface(&name, &format!(" extends {FAILURE}{numbers}"), members);
        let doc = self.printer.docs.role(Role::Failure(&self.api.js_name()));
        self.printer.declare(&name, &doc, &text);
        name
    }
}

/// The numbers as a type, unless there are none.
fn union(numbers: &BTreeSet<i64>) -> Option<String> {
    let texts: Vec<String> = numbers.iter().map(i64::to_string).collect();
    (!texts.is_empty()).then(|| texts.join(" | "))
}
