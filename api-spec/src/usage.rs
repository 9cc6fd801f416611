//! Which way the values of each type go: what must be decoded, what encoded.

use std::collections::HashMap;

use crate::model::{
    Api, ApiResult, Field, Global, Listener, Record, Returns, Spec, SyncReturns, TypeKind, Usage,
};
use crate::types::{Callback, TypeExpr};

/// A direction.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    /// From the script to the host.
    Read,
    /// From the host to the script.
    Written,
}

impl Way {
    fn back(self) -> Way {
        match self {
            Way::Read => Way::Written,
            Way::Written => Way::Read,
        }
    }
}

/// Fills in `usage` of every type.
pub(crate) fn mark(spec: &mut Spec) {
    let found = {
        let types = spec.families.iter().flat_map(|f| &f.types);
        let types = types.map(|ty| (ty.name.as_str(), &ty.kind)).collect();
        let mut walk = Walk { types, found: HashMap::new(), left: Vec::new() };
        for family in &spec.families {
            family.apis.iter().for_each(|api| walk.api(api));
            family.properties.iter().for_each(|f| walk.property(f));
            for object in &family.objects {
                object.methods.iter().for_each(|api| walk.api(api));
                object.properties.iter().for_each(|f| walk.property(f));
            }
            for global in &family.globals {
                match global {
                    Global::Api(api) => walk.api(api),
                    Global::Value(field) => walk.property(field),
                }
            }
        }
        walk.rest();
        walk.found
    };
    for ty in spec.families.iter_mut().flat_map(|f| &mut f.types) {
        ty.usage = found.get(&ty.name).copied().unwrap_or_default();
    }
}

struct Walk<'s> {
    types: HashMap<&'s str, &'s TypeKind>,
    found: HashMap<String, Usage>,
    /// Types that are still to be looked into. They wait here and not on the stack, which a
    /// long chain of types would exhaust.
    left: Vec<(&'s TypeKind, Way)>,
}

impl<'s> Walk<'s> {
    fn api(&mut self, api: &Api) {
        if let Some(name) = &api.params.name {
            self.name(name, Way::Read);
        }
        self.fields(&api.params.fields, Way::Read);
        match &api.result {
            ApiResult::Empty => {}
            ApiResult::Fields(record) => self.record(record, Way::Written),
            ApiResult::Named(name) => self.name(name, Way::Written),
            ApiResult::Bare(ty) => self.ty(ty, Way::Written),
        }
        if let Some(Returns::Type { ty, .. }) = &api.returns {
            self.ty(ty, Way::Written);
        }
        if let Some(SyncReturns::Type(ty)) = api.sync.as_ref().map(|s| &s.returns) {
            self.ty(ty, Way::Written);
        }
        if let Some(name) = &api.error {
            self.name(name, Way::Written);
        }
        if let Listener::Args(fields) = &api.listener {
            self.fields(fields, Way::Written);
        }
    }

    fn property(&mut self, field: &Field) {
        self.ty(&field.ty, Way::Written);
        if !field.readonly {
            self.ty(&field.ty, Way::Read);
        }
    }

    fn record(&mut self, record: &Record, way: Way) {
        self.fields(&record.fields, way);
        self.fields(record.rest.as_deref().map_or(&[], std::slice::from_ref), way);
    }

    fn fields(&mut self, fields: &[Field], way: Way) {
        fields.iter().for_each(|field| self.ty(&field.ty, way));
    }

    fn ty(&mut self, ty: &TypeExpr, way: Way) {
        match ty {
            TypeExpr::List(item) | TypeExpr::Map(item) => self.ty(item, way),
            TypeExpr::Named { name, .. } => self.name(name, way),
            TypeExpr::Callback(callback) => self.callback(callback, way),
            _ => {}
        }
    }

    /// What is handed to a function goes the other way than the function itself.
    fn callback(&mut self, callback: &Callback, way: Way) {
        self.fields(&callback.params, way.back());
        if let Some(returns) = &callback.returns {
            self.ty(returns, way);
        }
    }

    fn name(&mut self, name: &str, way: Way) {
        let usage = self.found.entry(name.to_string()).or_default();
        let flag = match way {
            Way::Read => &mut usage.read,
            Way::Written => &mut usage.written,
        };
        if std::mem::replace(flag, true) {
            return;
        }
        if let Some(kind) = self.types.get(name) {
            self.left.push((kind, way));
        }
    }

    fn rest(&mut self) {
        while let Some((kind, way)) = self.left.pop() {
            match kind {
                TypeKind::Struct(record) => self.record(record, way),
                TypeKind::Union(variants) => variants.iter().for_each(|v| self.ty(&v.ty, way)),
                TypeKind::Error { fields, .. } => self.fields(fields, way),
                TypeKind::Callback(callback) => self.callback(callback, way),
                TypeKind::Map(item) => self.ty(item, way),
                TypeKind::Enum(_) | TypeKind::External => {}
            }
        }
    }
}
