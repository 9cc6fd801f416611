//! Reading: one loop that decodes what a descriptor declares from the values
//! of an engine into a row. Every declared key is read once, in spec order,
//! own properties only; all bad fields are collected into one message.

mod any;
mod problems;
mod values;

use std::rc::Rc;

use self::{
    problems::{Path, Read, Stop, expected},
    values::accepts,
};
use crate::{
    Cell, Class, Context, Engine, Row, Value, View, WxError,
    desc::{Arg, CallbackDesc, FieldDesc, StructDesc, Type},
    literal,
};

/// The deepest nesting that one call may pass.
pub const MAX_DEPTH: usize = 64;
/// The most values that one call may pass.
pub const MAX_NODES: usize = 100_000;
/// The most bytes of text and of buffers that one call may pass.
pub const MAX_BYTES: usize = 8 << 20;

/// Reads the arguments of one call.
pub(crate) struct Reader<'c, 'a, E: Engine> {
    context: &'c Rc<Context<E>>,
    engine: &'c E,
    arena: &'a E::Arena,
    /// Which function is called, as the context counts them.
    function: usize,
    problems: String,
    nodes: usize,
    bytes: usize,
    depth: usize,
}

impl<'c, 'a, E: Engine> Reader<'c, 'a, E> {
    pub fn new(context: &'c Rc<Context<E>>, arena: &'a E::Arena, function: usize) -> Self {
        Reader {
            context,
            engine: context.engine(),
            arena,
            function,
            problems: String::new(),
            nodes: 0,
            bytes: 0,
            depth: 0,
        }
    }

    /// Reads the arguments in the layout that fits them, into an empty row.
    #[inline]
    pub fn row(
        mut self,
        params: &'static StructDesc,
        layouts: &'static [&'static [Arg]],
        args: &[E::Value],
        row: &mut Row<'a>,
    ) -> Result<(), WxError> {
        let layout = match layouts {
            [] => &[][..],
            [only] => only,
            several => self.fitting(params, several, args),
        };
        let read = self.arguments(params, layout, args, row);
        match read {
            Ok(()) if self.problems.is_empty() => Ok(()),
            Ok(()) => Err(WxError::parameter(self.problems)),
            Err(Stop(reason)) => Err(WxError::parameter(reason)),
        }
    }

    /// Reads the arguments of a callback: every one must be there.
    pub fn callback(mut self, desc: &CallbackDesc, args: &[E::Value]) -> Result<Row<'a>, WxError> {
        let undefined = self.engine.undefined();
        let last = desc.args.len().saturating_sub(1);
        let cells = desc.args.iter().enumerate().map(|(at, ty)| match ty {
            Type::List(item) if desc.variadic && at == last => {
                let rest = args.get(at..).unwrap_or_default().iter();
                let rest = rest.map(|value| self.value(&Path::Argument, **item, value));
                rest.collect::<Read<Vec<_>>>().map(Cell::List)
            }
            ty => self.value(&Path::Argument, *ty, args.get(at).unwrap_or(&undefined)),
        });
        match cells.collect::<Read<Vec<_>>>() {
            Ok(cells) if self.problems.is_empty() => Ok(Row::from_iter(cells)),
            Ok(_) => Err(WxError::parameter(self.problems)),
            Err(Stop(reason)) => Err(WxError::parameter(reason)),
        }
    }

    /// The first layout that the kinds of the arguments fit, else the last.
    fn fitting(
        &self,
        params: &'static StructDesc,
        layouts: &'static [&'static [Arg]],
        args: &[E::Value],
    ) -> &'static [Arg] {
        let fits = |layout: &&[Arg]| {
            layout.iter().enumerate().all(|(at, arg)| {
                let view = args.get(at).map_or(View::Undefined, |value| self.engine.view(value));
                match arg {
                    Arg::Options => matches!(view, View::Undefined | View::Object(Class::Object)),
                    Arg::Param(index) => params.fields.get(*index).is_some_and(|field| {
                        let missing = matches!(view, View::Undefined | View::Null);
                        if missing { !field.required() } else { accepts(field.ty, view) }
                    }),
                }
            })
        };
        layouts.iter().find(|layout| fits(layout)).or(layouts.last()).copied().unwrap_or(&[])
    }

    #[inline]
    fn arguments(
        &mut self,
        params: &'static StructDesc,
        layout: &'static [Arg],
        args: &[E::Value],
        row: &mut Row<'a>,
    ) -> Read<()> {
        if let [Arg::Options] = layout {
            return self.options(params, args.first(), &[], row);
        }
        let in_order = |(at, arg): (usize, &Arg)| *arg == Arg::Param(at);
        if layout.iter().enumerate().all(in_order) {
            return self.in_order(params, layout.len(), args, row);
        }
        match layout.iter().position(|arg| *arg == Arg::Options) {
            Some(at) => self.options(params, args.get(at), layout, row)?,
            None => row.0.extend(params.fields.iter().map(absent)),
        }
        for (at, arg) in layout.iter().enumerate() {
            let Arg::Param(index) = arg else { continue };
            let Some(field) = params.fields.get(*index) else {
                continue;
            };
            let cell = if field.variadic {
                self.rest_of(field, args.get(at..).unwrap_or_default())?
            } else {
                self.field(&Path::Argument, field, args.get(at).cloned(), args.len() > at)?
            };
            row.0[*index] = cell;
        }
        Ok(())
    }

    /// The first `count` parameters are the arguments, the others have no place.
    #[inline]
    fn in_order(
        &mut self,
        params: &'static StructDesc,
        count: usize,
        args: &[E::Value],
        row: &mut Row<'a>,
    ) -> Read<()> {
        for (at, field) in params.fields.iter().enumerate() {
            match args.get(at) {
                _ if at >= count => row.push(absent(field)),
                _ if field.variadic => {
                    row.push(self.rest_of(field, args.get(at..).unwrap_or_default())?);
                }
                Some(value) => self.put(&Path::Argument, field, value, row)?,
                None => row.push(self.missing(&Path::Argument, field)),
            }
        }
        Ok(())
    }

    fn rest_of(&mut self, field: &'static FieldDesc, args: &[E::Value]) -> Read<Cell<'a>> {
        let ty = match field.ty {
            Type::List(item) => *item,
            ty => ty,
        };
        let items = args.iter().map(|value| self.value(&Path::Argument, ty, value));
        items.collect::<Read<Vec<_>>>().map(Cell::List)
    }

    /// Reads the fields of an options object; those with a position are left.
    #[inline]
    fn options(
        &mut self,
        params: &'static StructDesc,
        options: Option<&E::Value>,
        layout: &'static [Arg],
        row: &mut Row<'a>,
    ) -> Read<()> {
        let object = match options.map(|value| (value, self.engine.view(value))) {
            None | Some((_, View::Undefined)) => None,
            Some((value, View::Object(Class::Object))) => Some(value),
            Some((_, view)) => {
                self.bad(&Path::Argument, "Object", view);
                row.0.extend(params.fields.iter().map(absent));
                return Ok(());
            }
        };
        self.struct_cells(&Path::Argument, params, object, layout, row)
    }

    /// The cells of a struct's fields, and of its other keys if it has such.
    fn struct_cells(
        &mut self,
        path: &Path<'_>,
        desc: &'static StructDesc,
        object: Option<&E::Value>,
        layout: &'static [Arg],
        row: &mut Row<'a>,
    ) -> Read<()> {
        let keys = self.context.keys(desc);
        for (index, field) in desc.fields.iter().enumerate() {
            if !layout.is_empty() && layout.contains(&Arg::Param(index)) {
                row.push(absent(field));
                continue;
            }
            let value = match object {
                Some(object) => self.own(path, object, &keys[index], field.name)?,
                None => None,
            };
            let path = Path::Key(path, field.name);
            match value {
                Some(value) => self.put(&path, field, &value, row)?,
                None => row.push(self.missing(&path, field)),
            }
        }
        if let Some(ty) = desc.rest {
            row.push(self.rest(path, desc, ty, object)?);
        }
        Ok(())
    }

    fn rest(
        &mut self,
        path: &Path<'_>,
        desc: &'static StructDesc,
        ty: Type,
        object: Option<&E::Value>,
    ) -> Read<Cell<'a>> {
        let Some(object) = object else {
            return Ok(Cell::Map(Vec::new()));
        };
        self.entries(path, object, |reader, path, key, value| {
            if desc.fields.iter().any(|field| field.name == key) {
                return Ok(None);
            }
            reader.value(path, ty, value).map(Some)
        })
        .map(Cell::Map)
    }

    fn own(
        &mut self,
        path: &Path<'_>,
        object: &E::Value,
        key: &E::Key,
        name: &str,
    ) -> Read<Option<E::Value>> {
        self.engine.own(object, key).map_err(|thrown| self.threw(&Path::Key(path, name), &thrown))
    }

    /// One field, with what stands for a missing value.
    fn field(
        &mut self,
        path: &Path<'_>,
        field: &'static FieldDesc,
        value: Option<E::Value>,
        there: bool,
    ) -> Read<Cell<'a>> {
        match value {
            Some(value) => self.present(path, field, &value, there),
            None => Ok(self.missing(path, field)),
        }
    }

    /// Appends the cell of a field that is there. What most fields are goes
    /// straight into the row, for moving a cell about costs more than reading it.
    #[inline]
    fn put(
        &mut self,
        path: &Path<'_>,
        field: &'static FieldDesc,
        value: &E::Value,
        row: &mut Row<'a>,
    ) -> Read<()> {
        match (field.ty, self.engine.view(value)) {
            (Type::String, View::String) => {
                self.count(path)?;
                let text = self.text(path, value)?;
                row.push(Cell::Text(text));
            }
            (Type::Boolean, View::Boolean(value)) => {
                self.count(path)?;
                row.push(Cell::Bool(value));
            }
            (Type::Number, View::Number(number)) => {
                self.count(path)?;
                let cell = Cell::Number(number);
                self.in_range(path, field, &cell);
                row.push(cell);
            }
            _ => row.push(self.present(path, field, value, true)?),
        }
        Ok(())
    }

    fn present(
        &mut self,
        path: &Path<'_>,
        field: &'static FieldDesc,
        value: &E::Value,
        there: bool,
    ) -> Read<Cell<'a>> {
        let view = self.engine.view(value);
        match view {
            View::Undefined if matches!(field.ty, Type::Any) && field.required() && there => {
                Ok(Cell::Value(Value::Undefined))
            }
            View::Undefined => Ok(self.missing(path, field)),
            View::Null if field.nullable => Ok(Cell::Null),
            View::Null if matches!(field.ty, Type::Any) && field.required() => {
                Ok(Cell::Value(Value::Null))
            }
            View::Null if !field.required() => Ok(self.missing(path, field)),
            _ => {
                let cell = self.viewed(path, field.ty, value, view)?;
                self.in_range(path, field, &cell);
                Ok(cell)
            }
        }
    }

    fn missing(&mut self, path: &Path<'_>, field: &'static FieldDesc) -> Cell<'a> {
        if field.required() {
            self.bad(path, expected(field.ty), View::Undefined);
        }
        absent(field)
    }
}

/// What stands for a field without a value.
fn absent<'a>(field: &'static FieldDesc) -> Cell<'a> {
    match &field.default {
        Some(default) => literal::cell(field.ty, default),
        None if field.variadic => Cell::List(Vec::new()),
        None => Cell::Absent,
    }
}
