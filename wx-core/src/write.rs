//! Writing: rows as values of an engine. Objects are built by defining own
//! properties, never by assigning.

use std::rc::Rc;

use crate::{
    Callback, Cell, Context, Engine, Object, Row, Value,
    desc::{EnumValue, FieldDesc, StructDesc, Type},
};

/// A cell that cannot cross, in words for the log.
pub(crate) enum WriteError<V> {
    /// The engine threw.
    Thrown(V),
    /// The host function gave something that JavaScript cannot hold.
    Unfit(String),
}

type Write<T, E> = Result<T, WriteError<<E as Engine>::Value>>;

impl<V> From<V> for WriteError<V> {
    fn from(thrown: V) -> Self {
        WriteError::Thrown(thrown)
    }
}

pub(crate) struct Writer<'c, E: Engine> {
    pub context: &'c Rc<Context<E>>,
}

impl<E: Engine> Writer<'_, E> {
    fn engine(&self) -> &E {
        self.context.engine()
    }

    /// Defines the fields of a row on `object`; takes the cells that are moved.
    pub fn fields(
        &self,
        object: &E::Value,
        desc: &'static StructDesc,
        cells: &mut [Cell<'static>],
    ) -> Write<(), E> {
        let keys = self.context.keys(desc);
        for ((field, key), cell) in desc.fields.iter().zip(keys.iter()).zip(&mut *cells) {
            if matches!(cell, Cell::Absent) {
                continue;
            }
            let value = match self.simple(cell) {
                Some(value) => value,
                None => self.cell(field, field.ty, std::mem::take(cell))?,
            };
            self.engine().define(object, key, value)?;
        }
        if let (Some(ty), Some(Cell::Map(entries))) = (desc.rest, cells.get_mut(desc.fields.len()))
        {
            for (key, cell) in std::mem::take(entries) {
                let value = self.value(ty, cell)?;
                self.engine().define(object, &self.engine().key(&key), value)?;
            }
        }
        Ok(())
    }

    /// The values of a row's fields, one by one; missing ones are `undefined`.
    pub fn values(
        &self,
        desc: &'static StructDesc,
        row: Row<'static>,
    ) -> Write<Vec<Option<E::Value>>, E> {
        let mut values = Vec::new();
        for (field, cell) in desc.fields.iter().zip(row.0) {
            match cell {
                Cell::Absent => values.push(None),
                Cell::List(cells) if field.variadic => {
                    values.extend(self.spread(field.ty, cells)?.into_iter().map(Some));
                }
                cell => values.push(Some(self.cell(field, field.ty, cell)?)),
            }
        }
        Ok(values)
    }

    /// The values of a list, for arguments of their own.
    pub fn spread(&self, ty: Type, cells: Vec<Cell<'static>>) -> Write<Vec<E::Value>, E> {
        let item = match ty {
            Type::List(item) => *item,
            _ => Type::Any,
        };
        cells.into_iter().map(|cell| self.value(item, cell)).collect()
    }

    fn cell(&self, field: &FieldDesc, ty: Type, cell: Cell<'static>) -> Write<E::Value, E> {
        let written = match cell {
            Cell::Callback(callback) => self.function(field.name, ty, callback),
            cell => self.value(ty, cell),
        };
        written.map_err(|error| match error {
            WriteError::Unfit(text) => WriteError::Unfit(format!("{}: {text}", field.name)),
            thrown => thrown,
        })
    }

    /// What most results are: a value that is no object and needs no look at
    /// its type. `None`: it is something else, or the engine threw.
    #[inline]
    pub fn simple(&self, cell: &Cell<'static>) -> Option<E::Value> {
        let engine = self.engine();
        match cell {
            Cell::Bool(value) => Some(engine.boolean(*value)),
            Cell::Number(value) => Some(engine.number(*value)),
            Cell::Text(text) => engine.string(text).ok(),
            Cell::Value(Value::String(text)) => engine.string(text).ok(),
            _ => None,
        }
    }

    /// One value of a type.
    pub fn value(&self, ty: Type, cell: Cell<'static>) -> Write<E::Value, E> {
        let engine = self.engine();
        Ok(match cell {
            Cell::Absent => engine.undefined(),
            Cell::Null => engine.null(),
            Cell::Bool(value) => engine.boolean(value),
            Cell::Number(value) => engine.number(value),
            Cell::Int(value) if value.unsigned_abs() <= 9_007_199_254_740_991 => {
                engine.number(value as f64)
            }
            Cell::Int(value) => {
                return Err(WriteError::Unfit(format!(
                    "{value} is past the whole numbers of JavaScript"
                )));
            }
            Cell::Text(text) => engine.string(&text)?,
            Cell::Bytes(bytes) => engine.array_buffer(bytes)?,
            Cell::Value(value) => self.any(value)?,
            Cell::Object(object) => self.object(object)?,
            Cell::List(cells) => engine.array(self.spread(ty, cells)?)?,
            Cell::Map(entries) => {
                let item = match ty {
                    Type::Map(item) => *item,
                    _ => Type::Any,
                };
                let object = engine.object()?;
                for (key, cell) in entries {
                    let value = self.value(item, cell)?;
                    engine.define(&object, &engine.key(&key), value)?;
                }
                object
            }
            Cell::Record(mut cells) => {
                let Type::Struct(desc) = ty else {
                    return Err(WriteError::Unfit("a struct where the spec has none".into()));
                };
                let object = engine.object()?;
                self.fields(&object, desc, &mut cells)?;
                object
            }
            Cell::Variant(index) => {
                let Type::Enum(desc) = ty else {
                    return Err(WriteError::Unfit("an enum where the spec has none".into()));
                };
                match desc.values.get(index as usize) {
                    Some(EnumValue::Text(text)) => engine.string(text)?,
                    Some(EnumValue::Int(int)) => engine.number(f64::from(*int)),
                    None => {
                        return Err(WriteError::Unfit(format!(
                            "{} has no value {index}",
                            desc.name
                        )));
                    }
                }
            }
            Cell::Union(which, cell) => {
                let Type::Union(types) = ty else {
                    return Err(WriteError::Unfit("a union where the spec has none".into()));
                };
                self.value(types.get(which as usize).copied().unwrap_or(Type::Any), *cell)?
            }
            Cell::Handle(object) => self.context.wrap(&object)?,
            Cell::External(external) => match self.context.passed(&external) {
                Some(value) => value,
                None => engine.undefined(),
            },
            Cell::Callback(callback) => self.function("callback", ty, callback)?,
        })
    }

    fn function(&self, name: &'static str, ty: Type, callback: Callback) -> Write<E::Value, E> {
        match ty {
            Type::Callback(desc) if callback.closure().is_some() => {
                Ok(self.context.give(name, desc, callback)?)
            }
            // a property gives back the function that it was set to
            Type::Callback(_) => self.context.own_function(&callback).ok_or_else(|| {
                WriteError::Unfit("a function of another script, or of one that is gone".into())
            }),
            _ => Err(WriteError::Unfit("a function where the spec has none".into())),
        }
    }

    fn any(&self, value: Value) -> Write<E::Value, E> {
        let engine = self.engine();
        Ok(match value {
            Value::Undefined => engine.undefined(),
            Value::Null => engine.null(),
            Value::Bool(value) => engine.boolean(value),
            Value::Number(value) => engine.number(value),
            Value::String(text) => engine.string(&text)?,
            Value::Date(millis) => engine.new_date(millis)?,
            Value::Bytes(bytes) => engine.array_buffer(bytes.to_vec())?,
            Value::List(values) => {
                let values = values.into_iter().map(|value| self.any(value));
                engine.array(values.collect::<Write<Vec<_>, E>>()?)?
            }
            Value::Object(object) => self.object(object)?,
        })
    }

    fn object(&self, object: Object) -> Write<E::Value, E> {
        let engine = self.engine();
        let result = engine.object()?;
        for (key, value) in object {
            let value = self.any(value)?;
            engine.define(&result, &engine.key(&key), value)?;
        }
        Ok(result)
    }
}
