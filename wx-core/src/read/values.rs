//! Values of a declared type.

use std::{borrow::Cow, rc::Rc};

use super::{
    MAX_NODES, Reader,
    problems::{Allowed, Path, Read, Stop, expected},
};
use crate::{
    Callback, Cell, Class, Engine, Row, Value, View,
    desc::{EnumDesc, EnumValue, Type},
};

impl<'a, E: Engine> Reader<'_, 'a, E> {
    /// A value of a type. A bad one is noted, and stands as absent.
    pub(super) fn value(&mut self, path: &Path<'_>, ty: Type, value: &E::Value) -> Read<Cell<'a>> {
        let view = self.engine.view(value);
        self.viewed(path, ty, value, view)
    }

    /// [`Reader::value`] of a value that has been looked at.
    pub(super) fn viewed(
        &mut self,
        path: &Path<'_>,
        ty: Type,
        value: &E::Value,
        view: View,
    ) -> Read<Cell<'a>> {
        self.count(path)?;
        Ok(match (ty, view) {
            (Type::String, View::String) => Cell::Text(self.text(path, value)?),
            (Type::Number, View::Number(number)) => Cell::Number(number),
            (Type::Boolean, View::Boolean(value)) => Cell::Bool(value),
            (Type::Any, view) => Cell::Value(self.any(path, value, view, &mut Vec::new())?),
            (Type::Int, View::Number(number)) if whole(number, MAX_INT) => Cell::Int(number as i64),
            (Type::Int32, View::Number(number))
                if whole(number, 2_147_483_648.0) && number < 2_147_483_648.0 =>
            {
                Cell::Number(number)
            }
            (Type::Uint32, View::Number(number))
                if whole(number, 4_294_967_295.0) && number >= 0.0 =>
            {
                Cell::Number(number)
            }
            (Type::Int32 | Type::Uint32, View::Number(number)) if whole(number, f64::MAX) => {
                self.say_range(path, ty, number);
                Cell::Absent
            }
            (Type::Bytes | Type::Buffer, View::Object(_)) if accepts(ty, view) => {
                self.weigh(path, self.engine.byte_length(value))?;
                Cell::Bytes(self.engine.bytes(value))
            }
            (Type::Struct(desc), View::Object(Class::Object)) => self.deeper(path, |reader| {
                let mut row = Row::new();
                reader.struct_cells(path, desc, Some(value), &[], &mut row)?;
                Ok(Cell::Record(row.0.into_vec()))
            })?,
            (Type::Object, View::Object(Class::Object)) => {
                match self.any(path, value, view, &mut Vec::new())? {
                    Value::Object(object) => Cell::Object(object),
                    _ => Cell::Absent,
                }
            }
            (Type::List(item), View::Object(Class::Array)) => self.deeper(path, |reader| {
                let mut cells = Vec::new();
                for index in 0..reader.length(path, value)? {
                    let path = Path::Index(path, index);
                    let element = reader.element(&path, value, index)?;
                    cells.push(reader.value(&path, *item, &element)?);
                }
                Ok(Cell::List(cells))
            })?,
            (Type::Map(item), View::Object(Class::Object)) => self.deeper(path, |reader| {
                let entries = reader.entries(path, value, |reader, path, _, value| {
                    reader.value(path, *item, value).map(Some)
                })?;
                Ok(Cell::Map(entries))
            })?,
            (Type::Enum(desc), view) => self.variant(path, desc, value, view)?,
            (Type::Union(types), view) => {
                let fitting = types.iter().position(|ty| self.fits(*ty, value, view));
                match fitting {
                    Some(which) => {
                        let cell = self.value(path, types[which], value)?;
                        Cell::Union(which as u16, Box::new(cell))
                    }
                    None => {
                        self.bad(path, expected(ty), view);
                        Cell::Absent
                    }
                }
            }
            (Type::Callback(desc), View::Object(Class::Function)) => {
                let held = self.context.hold(value.clone());
                Cell::Callback(Callback::script(self.context.realm(), held, self.function, desc))
            }
            (Type::External, _) => {
                let held = self.context.hold(value.clone());
                Cell::External(crate::External::new(self.context.realm(), held))
            }
            (Type::Handle(desc), View::Object(_)) => {
                match self
                    .context
                    .object_of(value)
                    .filter(|object| std::ptr::eq(object.desc(), desc))
                {
                    Some(object) => Cell::Handle(object),
                    None => {
                        self.bad(path, desc.name, view);
                        Cell::Absent
                    }
                }
            }
            (ty, view) => {
                self.bad(path, expected(ty), view);
                Cell::Absent
            }
        })
    }

    #[inline]
    pub(super) fn text(&mut self, path: &Path<'_>, value: &E::Value) -> Read<Cow<'a, str>> {
        let text = self.engine.text(self.arena, value);
        self.weigh(path, text.len())?;
        Ok(text)
    }

    pub(super) fn length(&mut self, path: &Path<'_>, array: &E::Value) -> Read<u32> {
        let length = self.engine.length(array).map_err(|thrown| self.threw(path, &thrown))?;
        if self.nodes + length as usize > MAX_NODES {
            return Err(Stop(format!("{path} goes past {MAX_NODES} values;")));
        }
        Ok(length)
    }

    pub(super) fn element(
        &mut self,
        path: &Path<'_>,
        array: &E::Value,
        index: u32,
    ) -> Read<E::Value> {
        self.engine.element(array, index).map_err(|thrown| self.threw(path, &thrown))
    }

    /// Reads every own enumerable key of an object, once.
    pub(super) fn entries<T>(
        &mut self,
        path: &Path<'_>,
        object: &E::Value,
        mut read: impl FnMut(&mut Self, &Path<'_>, &str, &E::Value) -> Read<Option<T>>,
    ) -> Read<Vec<(Rc<str>, T)>> {
        let keys = self.engine.keys(object).map_err(|thrown| self.threw(path, &thrown))?;
        let mut entries = Vec::new();
        for key in keys {
            let name = self.engine.key_text(&key);
            let path = Path::Key(path, &name);
            self.weigh(&path, name.len())?;
            let own = self.engine.own(object, &key).map_err(|thrown| self.threw(&path, &thrown))?;
            // a getter read before may have deleted it
            let Some(value) = own else { continue };
            if let Some(item) = read(self, &path, &name, &value)? {
                entries.push((Rc::from(&*name), item));
            }
        }
        Ok(entries)
    }

    pub(super) fn variant(
        &mut self,
        path: &Path<'_>,
        desc: &'static EnumDesc,
        value: &E::Value,
        view: View,
    ) -> Read<Cell<'a>> {
        let index = match view {
            View::String => {
                let text = self.text(path, value)?;
                desc.position(&text)
            }
            View::Number(number) => desc.values.iter().position(
                |listed| matches!(listed, EnumValue::Int(int) if f64::from(*int) == number),
            ),
            _ => None,
        };
        if let Some(index) = index {
            return Ok(Cell::Variant(index as u16));
        }
        if accepts(Type::Enum(desc), view) {
            let allowed = Allowed(desc);
            self.say(format_args!("{path} should be one of {allowed};"));
        } else {
            self.bad(path, expected(Type::Enum(desc)), view);
        }
        Ok(Cell::Absent)
    }

    /// Whether a value is of a type, as far as choosing among a union's types
    /// needs to know. Runs no JavaScript.
    pub(super) fn fits(&self, ty: Type, value: &E::Value, view: View) -> bool {
        match (ty, view) {
            (Type::Enum(desc), View::String) => {
                desc.position(&self.engine.text(self.arena, value)).is_some()
            }
            (Type::Enum(desc), View::Number(number)) => desc
                .values
                .iter()
                .any(|listed| matches!(listed, EnumValue::Int(int) if f64::from(*int) == number)),
            (Type::Int, View::Number(number)) => whole(number, MAX_INT),
            (Type::Handle(desc), _) => self
                .context
                .object_of(value)
                .is_some_and(|object| std::ptr::eq(object.desc(), desc)),
            (ty, view) => accepts(ty, view),
        }
    }
}

pub(super) const MAX_INT: f64 = 9_007_199_254_740_991.0;

pub(super) fn whole(number: f64, limit: f64) -> bool {
    number.fract() == 0.0 && number.abs() <= limit
}

/// Whether a value of this kind can be of the type at all.
pub(super) fn accepts(ty: Type, view: View) -> bool {
    match ty {
        Type::Any | Type::External => true,
        Type::Boolean => matches!(view, View::Boolean(_)),
        Type::String => view == View::String,
        Type::Number | Type::Int | Type::Int32 | Type::Uint32 => matches!(view, View::Number(_)),
        Type::Bytes => view == View::Object(Class::ArrayBuffer),
        Type::Buffer => match view {
            View::Object(Class::ArrayBuffer) => true,
            // the brands of typed arrays, and of nothing else
            View::Object(Class::Other(brand)) => brand.ends_with("Array"),
            _ => false,
        },
        Type::List(_) => view == View::Object(Class::Array),
        Type::Object | Type::Map(_) | Type::Struct(_) => view == View::Object(Class::Object),
        Type::Callback(_) => view == View::Object(Class::Function),
        Type::Handle(_) => matches!(view, View::Object(_)),
        Type::Union(types) => types.iter().any(|ty| accepts(*ty, view)),
        Type::Enum(desc) => desc.values.iter().any(|value| match value {
            EnumValue::Text(_) => view == View::String,
            EnumValue::Int(_) => matches!(view, View::Number(_)),
        }),
    }
}
