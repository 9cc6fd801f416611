//! What a comment may link to: members and types of the declarations, by their names in the spec.

use api_spec::Spec;
use api_spec::model::{Object, Ts, TypeDef, TypeKind};

use super::types::{Types, is_name, is_own_name, name_of};

/// Finds what is declared.
#[derive(Clone, Copy)]
pub(super) struct Links<'a> {
    pub types: Types<'a>,
    /// The interface of the client: `Wx`.
    pub client: &'a str,
}

impl Links<'_> {
    /// `Wx.getWindowInfo` for `getWindowInfo`, `Canvas` for itself; nothing for what the
    /// declarations do not have.
    pub fn target(&self, name: &str) -> Option<String> {
        let spec = self.types.spec;
        if let Some((owner, member)) = name.split_once('.') {
            let object = spec.object(owner)?;
            return self.has_member(object, member).then(|| {
                let object = name_of(&object.name, &object.ts);
                format!("{object}.{member}")
            });
        }
        if self.has_function(spec, None, name) {
            return Some(format!("{}.{name}", self.client));
        }
        let declared = match (spec.object(name), spec.ty(name)) {
            (Some(object), _) => Some(name_of(&object.name, &object.ts)),
            (None, Some(ty)) if self.declares(ty) => Some(name_of(&ty.name, &ty.ts)),
            _ => None,
        };
        declared.filter(|name| is_own_name(name))
    }

    fn has_member(&self, object: &Object, member: &str) -> bool {
        let named = |name: &str, ts: &Ts| name == member && self.types.has(ts);
        let property = object.properties.iter().any(|field| named(&field.name, &field.ts));
        is_name(member) && property || self.has_function(self.types.spec, Some(object), member)
    }

    fn has_function(&self, spec: &Spec, object: Option<&Object>, name: &str) -> bool {
        let owner = object.map(|object| &object.name);
        let mut functions = spec.functions();
        is_name(name)
            && functions.any(|function| {
                function.object.map(|object| &object.name) == owner
                    && function.key() == name
                    && self.types.has(&function.api.ts)
            })
    }

    fn declares(&self, ty: &TypeDef) -> bool {
        matches!(ty.kind, TypeKind::Struct(_) | TypeKind::Error { .. } | TypeKind::Map(_))
            && self.types.has(&ty.ts)
    }
}
