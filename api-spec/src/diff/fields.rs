//! Fields: parameters, members of results and structs, arguments of listeners and callbacks.

use super::show::literal;
use super::{Code, Diff, Matched, Site, Ways, back, matched};
use crate::model::{At, Field, Literal, Record};
use crate::names;
use crate::types::{Callback, TypeExpr};

/// What may be left out.
#[derive(PartialEq)]
enum Presence<'s> {
    Required,
    Optional,
    Default(&'s Literal),
}

impl<'s> Presence<'s> {
    fn of(field: &'s Field) -> Self {
        match &field.default {
            Some(value) => Presence::Default(value),
            None if field.optional || field.name == "*" => Presence::Optional,
            None => Presence::Required,
        }
    }
}

/// The fields of a record, the one for all other keys among them.
fn all(record: &Record) -> impl Iterator<Item = &Field> {
    record.fields.iter().chain(record.rest.as_deref())
}

impl<'s> Diff<'s> {
    pub(super) fn record(&mut self, site: &Site<'s>, old: &'s Record, new: &'s Record, ways: Ways) {
        self.fields(site, all(old), all(new), ways);
    }

    /// Fields by name.
    pub(super) fn fields(
        &mut self,
        site: &Site<'s>,
        old: impl Iterator<Item = &'s Field>,
        new: impl Iterator<Item = &'s Field>,
        ways: Ways,
    ) {
        let key = |field: &'s Field| (field.name.as_str(), field);
        let Matched { both, added, removed } = matched(old.map(key), new.map(key));
        for (old, new) in both {
            self.field(&site.part(&new.name), old, new, ways);
        }
        for field in added {
            self.added(&site.part(&field.name), field, ways, false);
        }
        for field in removed {
            self.removed(&site.part(&field.name), field, ways);
        }
    }

    pub(super) fn added(
        &mut self,
        site: &Site<'s>,
        field: &'s Field,
        ways: Ways,
        positional: bool,
    ) {
        let shown = self.new.field(field);
        if ways.read {
            let (code, message) = match (field.required(), positional) {
                (true, _) => (
                    Code::ParamAddedRequired,
                    format!("`{shown}` is new and required: calls without it fail"),
                ),
                (false, true) => (
                    Code::ArgumentAddedOptional,
                    format!("the argument `{shown}` is new and may be left out"),
                ),
                (false, false) => {
                    (Code::ParamAddedOptional, format!("`{shown}` is new and may be left out"))
                }
            };
            self.now(code, site, field.at, message);
        }
        if ways.written {
            let (code, message) = match Presence::of(field) == Presence::Optional || field.variadic
            {
                true => (Code::ResultAddedOptional, format!("`{shown}` is new; hosts may give it")),
                false => {
                    (Code::ResultAddedRequired, format!("`{shown}` is new; hosts must give it"))
                }
            };
            self.now(code, site, field.at, message);
        }
    }

    pub(super) fn removed(&mut self, site: &Site<'s>, field: &'s Field, ways: Ways) {
        let shown = self.old.field(field);
        if ways.read {
            let message = format!("`{shown}` is gone: it is no longer read");
            self.gone(Code::ParamRemoved, site, field.at, message);
        }
        if ways.written {
            let message = format!("`{shown}` is gone: callers no longer receive it");
            self.gone(Code::ResultRemoved, site, field.at, message);
        }
    }

    pub(super) fn field(&mut self, site: &Site<'s>, old: &'s Field, new: &'s Field, ways: Ways) {
        self.ty(site, new.at, &old.ty, &new.ty, ways);
        if !old.variadic && !new.variadic {
            self.presence(site, old, new, ways);
        }
        self.value(site, old, new, ways);
    }

    /// A property. Nobody leaves it out of a call: it is set to undefined.
    pub(super) fn assigned(&mut self, site: &Site<'s>, old: &'s Field, new: &'s Field, ways: Ways) {
        self.ty(site, new.at, &old.ty, &new.ty, ways);
        self.presence(site, old, new, Ways { read: false, ..ways });
        if ways.read {
            let to_host = Ways { written: false, ..ways };
            match (old.required(), new.required()) {
                (false, true) => {
                    self.narrower(site, new.at, to_host, "can no longer be set to undefined");
                }
                (true, false) => self.wider(site, new.at, to_host, "can be set to undefined"),
                _ => {}
            }
        }
        self.value(site, old, new, ways);
    }

    /// What there is to a field beside its type and whether it is there.
    fn value(&mut self, site: &Site<'s>, old: &'s Field, new: &'s Field, ways: Ways) {
        self.nullable(site, old, new, ways);
        self.variadic(site, old, new, ways);
        self.range(site, old, new, ways);
        self.unit(site, old, new);
        let name = |f: &Field| match f.name.as_str() {
            "*" => f.rust.clone().unwrap_or_else(|| "rest".into()),
            _ => names::field_ident(f),
        };
        if old.name == new.name {
            self.rust_name(site, new.at, &name(old), &name(new));
        }
        self.ts(site, new.at, &old.ts, &new.ts);
        self.since(site, new.at, old.since.as_ref(), new.since.as_ref());
        self.deprecated(site, new.at, old.deprecated.as_ref(), new.deprecated.as_ref());
        self.doc(site, new.at, &old.doc, &new.doc);
    }

    fn presence(&mut self, site: &Site<'s>, old: &'s Field, new: &'s Field, ways: Ways) {
        let (was, is) = (Presence::of(old), Presence::of(new));
        if ways.read {
            self.given(site, new.at, &was, &is);
        } else {
            // Nobody leaves it out: hosts always give a value.
            let shown = |field: &Field| field.default.as_ref().map(literal);
            self.text(site, new.at, "default", shown(old).as_ref(), shown(new).as_ref());
        }
        if ways.written {
            // A default means that there is always a value.
            match (was == Presence::Optional, is == Presence::Optional) {
                (true, false) => {
                    let message = "may no longer be missing: hosts must give it";
                    self.now(Code::ResultNowRequired, site, new.at, message);
                }
                (false, true) => {
                    let message = "may be missing, and was always there";
                    self.now(Code::ResultNowOptional, site, new.at, message);
                }
                _ => {}
            }
        }
    }

    /// Whether the caller must give it.
    fn given(&mut self, site: &Site<'s>, at: At, was: &Presence, is: &Presence) {
        use Presence::{Default, Optional, Required};
        let (code, message) = match (was, is) {
            (Optional, Required) => {
                (Code::ParamNowRequired, "may no longer be left out: calls without it fail".into())
            }
            (Default(value), Required) => (
                Code::ParamDefaultRemoved,
                format!("may no longer be left out; {} stood in for it", literal(value)),
            ),
            (Required, Optional) => {
                (Code::ParamNowOptional, "may be left out: hosts may find it missing".into())
            }
            (Required, Default(value)) => (
                Code::ParamDefaultAdded,
                format!("may be left out: {} stands in for it", literal(value)),
            ),
            (Optional, Default(value)) => (
                Code::ParamOptionalToDefault,
                format!("if left out, it is {} now instead of missing", literal(value)),
            ),
            (Default(value), Optional) => (
                Code::ParamDefaultToOptional,
                format!("if left out, it is missing now instead of {}", literal(value)),
            ),
            (Default(old), Default(new)) if old != new => (
                Code::ParamDefaultChanged,
                format!("if left out, it is {} now instead of {}", literal(new), literal(old)),
            ),
            _ => return,
        };
        self.now(code, site, at, message);
    }

    fn nullable(&mut self, site: &Site<'s>, old: &'s Field, new: &'s Field, ways: Ways) {
        match (old.nullable, new.nullable) {
            (false, true) => self.wider(site, new.at, ways, "may be null, and never was"),
            (true, false) => self.narrower(site, new.at, ways, "may no longer be null"),
            _ => {}
        }
    }

    fn variadic(&mut self, site: &Site<'s>, old: &'s Field, new: &'s Field, ways: Ways) {
        match (old.variadic, new.variadic) {
            (false, true) => {
                self.wider(site, new.at, ways, "stands for any number of arguments, and was one");
            }
            (true, false) => {
                self.narrower(site, new.at, ways, "is one argument, and was any number of them");
            }
            _ => {}
        }
    }

    fn range(&mut self, site: &Site<'s>, old: &'s Field, new: &'s Field, ways: Ways) {
        if (old.min, old.max) == (new.min, new.max) {
            return;
        }
        let least = |f: &Field| f.min.unwrap_or(f64::NEG_INFINITY);
        let greatest = |f: &Field| f.max.unwrap_or(f64::INFINITY);
        let shown = |f: &Field| match (f.min, f.max) {
            (Some(min), Some(max)) => format!("{min} to {max}"),
            (Some(min), None) => format!("{min} or more"),
            (None, Some(max)) => format!("{max} or less"),
            (None, None) => "any number".into(),
        };
        let message = format!("may be {}, and was {}", shown(new), shown(old));
        let narrower = least(new) > least(old) || greatest(new) < greatest(old);
        let code = match ways.read && narrower {
            true => Code::ParamNarrowed,
            false => Code::RangeChanged,
        };
        self.now(code, site, new.at, message);
    }

    fn unit(&mut self, site: &Site<'s>, old: &'s Field, new: &'s Field) {
        match (&old.unit, &new.unit) {
            (Some(was), Some(is)) if was != is => {
                let message = format!("is in {is}, and was in {was}");
                self.now(Code::UnitChanged, site, new.at, message);
            }
            // To say what was always so changes nothing.
            (old, new_unit) => self.text(site, new.at, "unit", old.as_ref(), new_unit.as_ref()),
        }
    }

    /// Arguments by their places. `named` tells whether hosts know them by name as well.
    pub(super) fn positional(
        &mut self,
        site: &Site<'s>,
        old: &'s [Field],
        new: &'s [Field],
        ways: Ways,
        named: bool,
    ) {
        for (old, new) in old.iter().zip(new) {
            if old.name == new.name {
                self.field(&site.hidden(&new.name), old, new, ways);
                continue;
            }
            let (code, what) = match named {
                true => (Code::ArgumentRenamed, "argument"),
                false => (Code::DocChanged, "callback's argument"),
            };
            let message = format!("the {what} `{}` is called `{}` now", old.name, new.name);
            self.now(code, site, new.at, message);
            self.field(site, old, new, ways);
        }
        for field in new.iter().skip(old.len()) {
            self.added(&site.hidden(&field.name), field, ways, true);
        }
        for field in old.iter().skip(new.len()) {
            self.removed(&site.hidden(&field.name), field, ways);
        }
    }

    pub(super) fn callback(
        &mut self,
        site: &Site<'s>,
        at: At,
        old: &'s Callback,
        new: &'s Callback,
        ways: Ways,
    ) {
        self.positional(site, &old.params, &new.params, back(ways), false);
        match (&old.returns, &new.returns) {
            (Some(old), Some(new)) => self.ty(&site.hidden("returns"), at, old, new, ways),
            (None, None) => {}
            // No host waits for it: it is there for the reader.
            _ => {
                let shown = |index: &super::Index, ty: &Option<TypeExpr>| match ty {
                    Some(ty) => format!("`{}`", index.show(ty)),
                    None => "nothing".into(),
                };
                let (is, was) = (shown(&self.new, &new.returns), shown(&self.old, &old.returns));
                self.now(Code::TsChanged, site, at, format!("returns {is}, and returned {was}"));
            }
        }
        if old.once != new.once {
            let message = match new.once {
                true => "is let go after its first call",
                false => "may be called more than once",
            };
            self.now(Code::CallbackOnceChanged, site, at, message);
        }
    }
}
