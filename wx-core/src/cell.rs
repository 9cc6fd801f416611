//! Rows of cells: how parameters and results cross between an engine and Rust.
//! A row is what a descriptor declares, decoded; generated code only moves its
//! cells into structs and parameters, and back.

use std::{borrow::Cow, collections::BTreeMap, mem::ManuallyDrop, rc::Rc};

use smallvec::SmallVec;

use crate::{Callback, External, Object, ObjectRef, Value};

/// One decoded value, as the descriptor's type says.
#[derive(Clone, Debug, Default)]
pub enum Cell<'a> {
    /// Missing: an optional field without a value.
    #[default]
    Absent,
    /// `null`, where the field is nullable.
    Null,
    /// `Type::Boolean`
    Bool(bool),
    /// `Type::Number` and the 32-bit kinds
    Number(f64),
    /// `Type::Int`
    Int(i64),
    /// `Type::String`, borrowed from the engine where it can be. In an enum:
    /// a value that the spec does not list.
    Text(Cow<'a, str>),
    /// `Type::Bytes`
    Bytes(Vec<u8>),
    /// `Type::Any`
    Value(Value),
    /// `Type::Object`
    Object(Object),
    /// `Type::List`
    List(Vec<Cell<'a>>),
    /// `Type::Map`
    Map(Vec<(Rc<str>, Cell<'a>)>),
    /// `Type::Struct`: a cell for each field.
    Record(Vec<Cell<'a>>),
    /// `Type::Enum`: the index of a listed value.
    Variant(u16),
    /// `Type::Union`: which of the types it is.
    Union(u16, Box<Cell<'a>>),
    /// `Type::Callback`
    Callback(Callback),
    /// `Type::Handle`
    Handle(ObjectRef),
    /// `Type::External`
    External(External),
}

impl Cell<'static> {
    /// The cell of a union's variant.
    pub fn union(which: u16, value: impl IntoCell) -> Self {
        Cell::Union(which, Box::new(value.into_cell()))
    }
}

impl Cell<'_> {
    #[inline]
    fn needs_no_drop(&self) -> bool {
        matches!(
            self,
            Cell::Absent
                | Cell::Null
                | Cell::Bool(_)
                | Cell::Number(_)
                | Cell::Int(_)
                | Cell::Variant(_)
                | Cell::Text(Cow::Borrowed(_))
        )
    }

    /// Whether no host object can be inside.
    #[inline]
    pub(crate) fn is_plain(&self) -> bool {
        !matches!(
            self,
            Cell::Handle(_) | Cell::Record(_) | Cell::List(_) | Cell::Union(..) | Cell::Map(_)
        )
    }

    /// The same cell, owning its text.
    pub fn into_owned(self) -> Cell<'static> {
        match self {
            Cell::Text(text) => Cell::Text(Cow::Owned(text.into_owned())),
            Cell::List(cells) => Cell::List(cells.into_iter().map(Cell::into_owned).collect()),
            Cell::Record(cells) => Cell::Record(cells.into_iter().map(Cell::into_owned).collect()),
            Cell::Map(entries) => {
                Cell::Map(entries.into_iter().map(|(key, cell)| (key, cell.into_owned())).collect())
            }
            Cell::Union(which, cell) => Cell::Union(which, Box::new(cell.into_owned())),
            Cell::Absent => Cell::Absent,
            Cell::Null => Cell::Null,
            Cell::Bool(value) => Cell::Bool(value),
            Cell::Number(value) => Cell::Number(value),
            Cell::Int(value) => Cell::Int(value),
            Cell::Bytes(value) => Cell::Bytes(value),
            Cell::Value(value) => Cell::Value(value),
            Cell::Object(value) => Cell::Object(value),
            Cell::Variant(value) => Cell::Variant(value),
            Cell::Callback(value) => Cell::Callback(value),
            Cell::Handle(value) => Cell::Handle(value),
            Cell::External(value) => Cell::External(value),
        }
    }
}

/// The cells of one call, one result or one event, in spec order.
#[derive(Clone, Debug, Default)]
pub struct Row<'a>(pub(crate) SmallVec<[Cell<'a>; 4]>);

impl<'a> Row<'a> {
    /// An empty row.
    pub fn new() -> Self {
        Self::default()
    }
    /// Appends a cell.
    #[inline]
    pub fn push(&mut self, cell: Cell<'a>) {
        self.0.push(cell);
    }
    /// The cells in order.
    pub fn cells(&self) -> &[Cell<'a>] {
        &self.0
    }
    /// Moves the cell at `index` out, as the Rust type that the spec gives it.
    pub fn take<T: FromCell>(&mut self, index: usize) -> T {
        T::from_cell(self.0.get_mut(index).map(std::mem::take).unwrap_or_default())
    }
    /// Lends the cell at `index`: for `&str` and `&[u8]` parameters.
    pub fn lend<T: LendCell + ?Sized>(&self, index: usize) -> &T {
        match self.0.get(index) {
            Some(cell) => T::lend(cell),
            None => T::lend(&Cell::Absent),
        }
    }
    /// Hands out the cells in order.
    pub fn drain(&mut self) -> Drain<'a> {
        Drain(std::mem::take(&mut self.0).into_iter())
    }
    /// The cells of a nested struct.
    pub fn from_record(cell: Cell<'a>) -> Self {
        match cell {
            Cell::Record(cells) => Row(cells.into()),
            other => mismatch("struct", &other),
        }
    }
    /// The same row, owning its texts.
    pub fn into_owned(self) -> Row<'static> {
        Row(self.0.into_iter().map(Cell::into_owned).collect())
    }
}

/// A row on the stack of a call. Most hold numbers and borrowed texts, which
/// need no drop; looking first is cheaper than dropping each cell.
#[derive(Default)]
pub(crate) struct Scratch<'a>(ManuallyDrop<Row<'a>>);

impl<'a> std::ops::Deref for Scratch<'a> {
    type Target = Row<'a>;
    #[inline]
    fn deref(&self) -> &Row<'a> {
        &self.0
    }
}

impl std::ops::DerefMut for Scratch<'_> {
    #[inline]
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}

impl Drop for Scratch<'_> {
    #[inline]
    fn drop(&mut self) {
        if self.0.0.spilled() {
            return drop(std::mem::take(&mut *self.0));
        }
        for cell in &mut self.0.0 {
            if !cell.needs_no_drop() {
                *cell = Cell::Absent;
            }
        }
    }
}

impl<'a> FromIterator<Cell<'a>> for Row<'a> {
    fn from_iter<I: IntoIterator<Item = Cell<'a>>>(cells: I) -> Self {
        Row(cells.into_iter().collect())
    }
}

/// Hands out the cells of a row, one after the other.
#[derive(Debug)]
pub struct Drain<'a>(smallvec::IntoIter<[Cell<'a>; 4]>);

impl Drain<'_> {
    /// The next cell as the Rust type that the spec gives it.
    pub fn take<T: FromCell>(&mut self) -> T {
        T::from_cell(self.0.next().unwrap_or_default())
    }
}

/// A Rust type that a cell can be moved into. The cell has been checked
/// against the descriptor that was generated beside the type; if the two
/// disagree, the generated code is broken and the call ends as `internal error`.
pub trait FromCell: Sized {
    /// Moves the value out of the cell.
    fn from_cell(cell: Cell<'_>) -> Self;
}

/// A Rust type that becomes a cell.
pub trait IntoCell {
    /// Moves the value into a cell.
    fn into_cell(self) -> Cell<'static>;
}

/// A type that a sync host function can borrow from the row.
pub trait LendCell {
    /// Borrows the value of the cell.
    fn lend<'r>(cell: &'r Cell<'_>) -> &'r Self;
}

/// A struct of the spec: one cell a field.
pub trait Record: Sized {
    /// The Rust names of the fields, in order.
    const FIELDS: &'static [&'static str];
    /// Appends the fields to a row.
    fn put(self, row: &mut Row<'static>);
    /// Moves the fields into a row.
    fn into_row(self) -> Row<'static> {
        let mut row = Row::new();
        self.put(&mut row);
        row
    }
    /// Moves the cells of a row into the fields.
    fn from_row(row: &mut Row<'_>) -> Self;
}

impl Record for () {
    const FIELDS: &'static [&'static str] = &[];
    fn put(self, _: &mut Row<'static>) {}
    fn from_row(_: &mut Row<'_>) {}
}

#[cold]
#[doc(hidden)]
pub fn mismatch(expected: &str, cell: &Cell<'_>) -> ! {
    unreachable!("generated code is out of step with its descriptor: {expected} from {cell:?}")
}

macro_rules! direct {
    ($($rust:ty => $variant:ident,)*) => {$(
        impl FromCell for $rust {
            fn from_cell(cell: Cell<'_>) -> Self {
                match cell {
                    Cell::$variant(value) => value,
                    other => mismatch(stringify!($variant), &other),
                }
            }
        }
        impl IntoCell for $rust {
            fn into_cell(self) -> Cell<'static> {
                Cell::$variant(self)
            }
        }
    )*};
}

direct! {
    bool => Bool,
    f64 => Number,
    i64 => Int,
    Vec<u8> => Bytes,
    Value => Value,
    Object => Object,
    Callback => Callback,
    ObjectRef => Handle,
    External => External,
}

macro_rules! narrow {
    ($($rust:ty)*) => {$(
        impl FromCell for $rust {
            fn from_cell(cell: Cell<'_>) -> Self {
                match cell {
                    // the reader has checked that it is whole and in range
                    Cell::Number(value) => value as $rust,
                    other => mismatch(stringify!($rust), &other),
                }
            }
        }
        impl IntoCell for $rust {
            fn into_cell(self) -> Cell<'static> {
                Cell::Number(self.into())
            }
        }
    )*};
}

narrow!(i32 u32);

impl FromCell for String {
    fn from_cell(cell: Cell<'_>) -> Self {
        match cell {
            Cell::Text(text) => text.into_owned(),
            other => mismatch("String", &other),
        }
    }
}
impl IntoCell for String {
    fn into_cell(self) -> Cell<'static> {
        Cell::Text(Cow::Owned(self))
    }
}
impl LendCell for str {
    fn lend<'r>(cell: &'r Cell<'_>) -> &'r Self {
        match cell {
            Cell::Text(text) => text,
            other => mismatch("str", other),
        }
    }
}
impl LendCell for [u8] {
    fn lend<'r>(cell: &'r Cell<'_>) -> &'r Self {
        match cell {
            Cell::Bytes(bytes) => bytes,
            other => mismatch("bytes", other),
        }
    }
}
impl LendCell for Value {
    fn lend<'r>(cell: &'r Cell<'_>) -> &'r Self {
        match cell {
            Cell::Value(value) => value,
            other => mismatch("any", other),
        }
    }
}

impl<T: FromCell> FromCell for Option<T> {
    fn from_cell(cell: Cell<'_>) -> Self {
        match cell {
            Cell::Absent => None,
            cell => Some(T::from_cell(cell)),
        }
    }
}
impl<T: IntoCell> IntoCell for Option<T> {
    fn into_cell(self) -> Cell<'static> {
        self.map_or(Cell::Absent, T::into_cell)
    }
}

/// A field that may be null (and, inside an `Option`, may be missing as well).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nullable<T> {
    /// `null`
    Null,
    /// a value
    Value(T),
}

impl<T: FromCell> FromCell for Nullable<T> {
    fn from_cell(cell: Cell<'_>) -> Self {
        match cell {
            Cell::Null => Nullable::Null,
            cell => Nullable::Value(T::from_cell(cell)),
        }
    }
}
impl<T: IntoCell> IntoCell for Nullable<T> {
    fn into_cell(self) -> Cell<'static> {
        match self {
            Nullable::Null => Cell::Null,
            Nullable::Value(value) => value.into_cell(),
        }
    }
}
impl<T: FromCell> FromCell for Vec<T> {
    fn from_cell(cell: Cell<'_>) -> Self {
        match cell {
            Cell::List(cells) => cells.into_iter().map(T::from_cell).collect(),
            other => mismatch("list", &other),
        }
    }
}
impl<T: IntoCell> IntoCell for Vec<T> {
    fn into_cell(self) -> Cell<'static> {
        Cell::List(self.into_iter().map(T::into_cell).collect())
    }
}

impl<T: FromCell> FromCell for BTreeMap<String, T> {
    fn from_cell(cell: Cell<'_>) -> Self {
        match cell {
            Cell::Map(entries) => entries
                .into_iter()
                .map(|(key, cell)| (String::from(&*key), T::from_cell(cell)))
                .collect(),
            other => mismatch("map", &other),
        }
    }
}
impl<T: IntoCell> IntoCell for BTreeMap<String, T> {
    fn into_cell(self) -> Cell<'static> {
        Cell::Map(self.into_iter().map(|(key, value)| (key.into(), value.into_cell())).collect())
    }
}
