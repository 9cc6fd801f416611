//! Types of the spec in the form that declared types have.

use api_spec::model::{Field, Literal, NamedKind, TypeExpr, TypeKind};

use super::Cx;
use crate::declarations::{self, MemberKind};
use crate::declared::{Scope, Type, external_name};

impl Cx<'_> {
    /// The form of a type of the spec in which it can be compared.
    pub(super) fn canonical(&self, ty: &TypeExpr) -> String {
        match ty {
            TypeExpr::String => "string".to_owned(),
            TypeExpr::Boolean => "boolean".to_owned(),
            TypeExpr::Number | TypeExpr::Int | TypeExpr::Int32 | TypeExpr::Uint32 => {
                "number".to_owned()
            }
            TypeExpr::Any => "any".to_owned(),
            TypeExpr::Object => "object".to_owned(),
            TypeExpr::Bytes => "bytes".to_owned(),
            TypeExpr::TypedArray(array) => array.name().to_owned(),
            TypeExpr::List(of) => format!("list<{}>", self.canonical(of)),
            TypeExpr::Map(of) => format!("map<{}>", self.canonical(of)),
            TypeExpr::Handle(name) => name.clone(),
            TypeExpr::Callback(_) => "callback".to_owned(),
            TypeExpr::Component => "component".to_owned(),
            TypeExpr::Named { name, kind } => self.named(name, *kind),
        }
    }

    fn named(&self, name: &str, kind: NamedKind) -> String {
        let Some((_, ty)) = self.types.get(name) else { return name.to_owned() };
        let own = || ty.ts.name.clone().unwrap_or_else(|| name.to_owned());
        match (&ty.kind, kind) {
            (TypeKind::Enum(values), _) if ty.ts.name.is_none() => {
                let value = |value: &Literal| match value {
                    Literal::String(text) => format!("'{text}'"),
                    Literal::Int(n) => n.to_string(),
                    _ => String::new(),
                };
                let mut values: Vec<String> = values.iter().map(|v| value(&v.value)).collect();
                values.sort();
                values.dedup();
                values.join(" | ")
            }
            (TypeKind::Union(members), _) if ty.ts.name.is_none() => {
                let mut members: Vec<String> =
                    members.iter().map(|member| self.canonical(&member.ty)).collect();
                members.sort();
                members.dedup();
                members.join(" | ")
            }
            (TypeKind::Callback(_), _) => "callback".to_owned(),
            // The namespace of a type from elsewhere may change.
            (TypeKind::External, _) => external_name(&own()),
            _ => own(),
        }
    }

    /// The same for a type that `ts` spells out.
    pub(super) fn spelled(&mut self, text: &str) -> Option<String> {
        let declarations =
            declarations::read(&format!("interface Spelled {{ of: {text} }}")).ok()?;
        match &declarations.interfaces.get("Spelled")?.members.first()?.kind {
            MemberKind::Property(ty) => Some(self.world.ty(ty, &Scope::new()).canonical),
            _ => None,
        }
    }

    /// Whether a field's type is the declared one, by itself or by what `ts` says of it.
    pub(super) fn same_type(
        &mut self,
        field: &Field,
        spelled: Option<&String>,
        declared: &Type,
    ) -> bool {
        let ours = self.canonical(&field.ty);
        if same(&ours, &declared.canonical) {
            return true;
        }
        let ts = spelled.or(field.ts.name.as_ref()).or_else(|| self.type_name(&field.ty)).cloned();
        let Some(ts) = ts else { return false };
        // A type parameter stands for whatever its caller says.
        let parameter = ts.len() == 1 && ts.starts_with(|c: char| c.is_ascii_uppercase());
        parameter || self.spelled(&ts).is_some_and(|ts| same(&ts, &declared.canonical))
    }

    /// The name that `ts` gives to a named type.
    fn type_name(&self, ty: &TypeExpr) -> Option<&String> {
        match ty {
            TypeExpr::Named { name, .. } => self.types.get(name.as_str())?.1.ts.name.as_ref(),
            _ => None,
        }
    }
}

/// Whether two forms are the same type: callbacks are compared by being callbacks, and the
/// records that only say `object` by being records.
pub(super) fn same(a: &str, b: &str) -> bool {
    let plain = |text: &str| text.replace("map<any>", "object").replace("IAnyObject", "object");
    plain(a) == plain(b)
}
