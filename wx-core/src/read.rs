//! Reading: one loop that decodes what a descriptor declares from the values
//! of an engine into a row. Every declared key is read once, in spec order,
//! own properties only; all bad fields are collected into one message.

use std::{borrow::Cow, fmt, fmt::Write as _, rc::Rc};

use crate::{
    Callback, Cell, Class, Context, Engine, Object, Row, Value, View, WxError,
    desc::{Arg, EnumDesc, EnumValue, FieldDesc, StructDesc, Type},
    literal,
};

/// The deepest nesting that one call may pass.
pub const MAX_DEPTH: usize = 64;
/// The most values that one call may pass.
pub const MAX_NODES: usize = 100_000;
/// The most bytes of text and of buffers that one call may pass.
pub const MAX_BYTES: usize = 8 << 20;

/// Where a value is: printed only when it is bad.
#[derive(Clone, Copy)]
enum Path<'p> {
    Argument,
    Key(&'p Path<'p>, &'p str),
    Index(&'p Path<'p>, u32),
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Path::Argument => f.write_str("parameter"),
            Path::Key(parent, key) => write!(f, "{parent}.{key}"),
            Path::Index(parent, index) => write!(f, "{parent}[{index}]"),
        }
    }
}

/// Reading cannot go on: a limit is passed, or a getter threw.
struct Stop(String);

type Read<T> = Result<T, Stop>;

/// Reads the arguments of one call.
pub(crate) struct Reader<'c, 'a, E: Engine> {
    context: &'c Rc<Context<E>>,
    engine: &'c E,
    arena: &'a E::Arena,
    problems: String,
    nodes: usize,
    bytes: usize,
    depth: usize,
}

impl<'c, 'a, E: Engine> Reader<'c, 'a, E> {
    pub fn new(context: &'c Rc<Context<E>>, arena: &'a E::Arena) -> Self {
        Reader {
            context,
            engine: context.engine(),
            arena,
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

    fn threw(&self, path: &Path<'_>, thrown: &E::Value) -> Stop {
        Stop(format!("{path} threw {};", self.engine.describe(thrown).message))
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

    fn in_range(&mut self, path: &Path<'_>, field: &'static FieldDesc, cell: &Cell<'_>) {
        let number = match cell {
            Cell::Number(number) => *number,
            Cell::Int(number) => *number as f64,
            _ => return,
        };
        if field.min.is_some_and(|min| number < min) {
            let min = field.min.unwrap_or_default();
            self.say(format_args!("{path} should be at least {min};"));
        } else if field.max.is_some_and(|max| number > max) {
            let max = field.max.unwrap_or_default();
            self.say(format_args!("{path} should be at most {max};"));
        }
    }

    fn say(&mut self, sentence: fmt::Arguments<'_>) {
        // a list of 100,000 bad elements must not make a message of megabytes
        if self.problems.len() < 4096 {
            // writing to a String cannot fail
            let _ = self.problems.write_fmt(sentence);
        }
    }

    fn bad(&mut self, path: &Path<'_>, expected: impl fmt::Display, view: View) {
        self.say(format_args!("{path} should be {expected} instead of {};", view.brand()));
    }

    /// Counts one value.
    #[inline]
    fn count(&mut self, path: &Path<'_>) -> Read<()> {
        self.nodes += 1;
        if self.nodes > MAX_NODES {
            return Err(Stop(format!("{path} goes past {MAX_NODES} values;")));
        }
        Ok(())
    }

    /// Counts the bytes of a text, a key or a buffer.
    #[inline]
    fn weigh(&mut self, path: &Path<'_>, bytes: usize) -> Read<()> {
        self.bytes += bytes;
        if self.bytes > MAX_BYTES {
            return Err(Stop(format!("{path} goes past {MAX_BYTES} bytes;")));
        }
        Ok(())
    }

    fn deeper<T>(&mut self, path: &Path<'_>, read: impl FnOnce(&mut Self) -> Read<T>) -> Read<T> {
        if self.depth == MAX_DEPTH {
            return Err(Stop(format!("{} goes deeper than {MAX_DEPTH} levels;", shortened(path))));
        }
        self.depth += 1;
        let result = read(self);
        self.depth -= 1;
        result
    }

    /// A value of a type. A bad one is noted, and stands as absent.
    fn value(&mut self, path: &Path<'_>, ty: Type, value: &E::Value) -> Read<Cell<'a>> {
        let view = self.engine.view(value);
        self.viewed(path, ty, value, view)
    }

    /// [`Reader::value`] of a value that has been looked at.
    fn viewed(
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
                Cell::Callback(Callback::script(self.context.realm(), held, desc))
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
    fn text(&mut self, path: &Path<'_>, value: &E::Value) -> Read<Cow<'a, str>> {
        let text = self.engine.text(self.arena, value);
        self.weigh(path, text.len())?;
        Ok(text)
    }

    fn length(&mut self, path: &Path<'_>, array: &E::Value) -> Read<u32> {
        let length = self.engine.length(array).map_err(|thrown| self.threw(path, &thrown))?;
        if self.nodes + length as usize > MAX_NODES {
            return Err(Stop(format!("{path} goes past {MAX_NODES} values;")));
        }
        Ok(length)
    }

    fn element(&mut self, path: &Path<'_>, array: &E::Value, index: u32) -> Read<E::Value> {
        self.engine.element(array, index).map_err(|thrown| self.threw(path, &thrown))
    }

    /// Reads every own enumerable key of an object, once.
    fn entries<T>(
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

    /// A value of the type `any`. `above` holds the objects it is inside of.
    fn any(
        &mut self,
        path: &Path<'_>,
        value: &E::Value,
        view: View,
        above: &mut Vec<E::Value>,
    ) -> Read<Value> {
        Ok(match view {
            View::Undefined => Value::Undefined,
            View::Null => Value::Null,
            View::Boolean(value) => Value::Bool(value),
            View::Number(number) => Value::Number(number),
            View::String => Value::String(self.text(path, value)?.into()),
            View::Object(Class::Date) => Value::Date(self.engine.date(value)),
            View::Object(Class::ArrayBuffer) => {
                self.weigh(path, self.engine.byte_length(value))?;
                Value::Bytes(self.engine.bytes(value).into())
            }
            View::Object(Class::Array | Class::Object) => {
                if above.iter().any(|outer| self.engine.same(outer, value)) {
                    self.say(format_args!("{path} should not contain itself;"));
                    return Ok(Value::Undefined);
                }
                above.push(value.clone());
                let read = self.deeper(path, |reader| match view {
                    View::Object(Class::Array) => reader.any_list(path, value, above),
                    _ => reader.any_object(path, value, above),
                });
                above.pop();
                read?
            }
            other => {
                self.say(format_args!(
                    "{path} should be a plain value instead of {};",
                    other.brand()
                ));
                Value::Undefined
            }
        })
    }

    fn any_list(
        &mut self,
        path: &Path<'_>,
        array: &E::Value,
        above: &mut Vec<E::Value>,
    ) -> Read<Value> {
        let mut items = Vec::new();
        for index in 0..self.length(path, array)? {
            let path = Path::Index(path, index);
            self.count(&path)?;
            let element = self.element(&path, array, index)?;
            let view = self.engine.view(&element);
            items.push(self.any(&path, &element, view, above)?);
        }
        Ok(Value::List(items))
    }

    fn any_object(
        &mut self,
        path: &Path<'_>,
        object: &E::Value,
        above: &mut Vec<E::Value>,
    ) -> Read<Value> {
        let mut result = Object::new();
        let entries = self.entries(path, object, |reader, path, _, value| {
            reader.count(path)?;
            let view = reader.engine.view(value);
            reader.any(path, value, view, above).map(Some)
        })?;
        for (key, value) in entries {
            result.push(key, value);
        }
        Ok(Value::Object(result))
    }

    fn variant(
        &mut self,
        path: &Path<'_>,
        desc: &'static EnumDesc,
        value: &E::Value,
        view: View,
    ) -> Read<Cell<'a>> {
        let index = match view {
            View::String => {
                let text = self.text(path, value)?;
                desc.values
                    .iter()
                    .position(|listed| matches!(listed, EnumValue::Text(t) if *t == text))
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
    fn fits(&self, ty: Type, value: &E::Value, view: View) -> bool {
        match (ty, view) {
            (Type::Enum(desc), View::String) => {
                let text = self.engine.text(self.arena, value);
                desc.values.iter().any(|listed| matches!(listed, EnumValue::Text(t) if *t == text))
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

struct Allowed(&'static EnumDesc);

impl fmt::Display for Allowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, value) in self.0.values.iter().enumerate() {
            if index > 0 {
                f.write_str(", ")?;
            }
            match value {
                EnumValue::Text(text) => f.write_str(text)?,
                EnumValue::Int(int) => write!(f, "{int}")?,
            }
        }
        Ok(())
    }
}

/// Past the depth limit the whole path would be as long as the nesting.
fn shortened<'p>(path: &'p Path<'p>) -> &'p Path<'p> {
    let mut outer = path;
    let mut steps = Vec::new();
    while let Path::Key(parent, _) | Path::Index(parent, _) = outer {
        steps.push(outer);
        outer = parent;
    }
    steps.pop().unwrap_or(outer)
}

const MAX_INT: f64 = 9_007_199_254_740_991.0;

fn whole(number: f64, limit: f64) -> bool {
    number.fract() == 0.0 && number.abs() <= limit
}

/// What stands for a field without a value.
fn absent<'a>(field: &'static FieldDesc) -> Cell<'a> {
    match &field.default {
        Some(default) => literal::cell(field.ty, default),
        None if field.variadic => Cell::List(Vec::new()),
        None => Cell::Absent,
    }
}

/// Whether a value of this kind can be of the type at all.
fn accepts(ty: Type, view: View) -> bool {
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

/// The name of a type in a parameter error.
fn expected(ty: Type) -> Cow<'static, str> {
    let name = match ty {
        Type::Any => "any value",
        Type::Boolean => "Boolean",
        Type::String => "String",
        Type::Number => "Number",
        Type::Int | Type::Int32 | Type::Uint32 => "Integer",
        Type::Bytes => "ArrayBuffer",
        Type::Buffer => "ArrayBuffer | TypedArray",
        Type::List(_) => "Array",
        Type::Object | Type::Map(_) | Type::Struct(_) | Type::External => "Object",
        Type::Callback(_) => "Function",
        Type::Handle(desc) => desc.name,
        Type::Enum(desc) => match desc.values.first() {
            Some(EnumValue::Int(_)) => "Number",
            _ => "String",
        },
        Type::Union(types) => {
            let mut names: Vec<Cow<'static, str>> = types.iter().map(|ty| expected(*ty)).collect();
            names.dedup();
            return Cow::Owned(names.join(" | "));
        }
    };
    Cow::Borrowed(name)
}
