//! What generated code says of each API, and the macros that keep it short.

use crate::{
    Record, Row,
    desc::{ApiDesc, Family, FieldDesc, ObjectDesc},
};

/// One API of the spec: a marker type that ties names to a descriptor.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no API of a spec",
    label = "not the marker of an API",
    note = "markers are generated from the spec: `getStorage` becomes `GetStorage`"
)]
pub trait Api: 'static {
    /// Where its descriptor is.
    const API: ApiRef;
    /// Its parameters as a struct.
    type Options: Record;
    /// Its result.
    type Output: 'static;
    /// Appends the cells of a result to a row.
    fn put(output: Self::Output, row: &mut Row<'static>);
    /// Moves a result into a row.
    fn into_row(output: Self::Output) -> Row<'static> {
        let mut row = Row::new();
        Self::put(output, &mut row);
        row
    }
    /// Moves a row into a result.
    fn from_row(row: Row<'_>) -> Self::Output;
}

/// Where a descriptor is: a table and an index, both constant.
#[derive(Clone, Copy, Debug)]
pub struct ApiRef {
    /// The table.
    pub table: Table,
    /// The index in the table.
    pub index: u16,
    /// Whether the Sync variant is meant.
    pub twin: bool,
}

/// A table of descriptors.
#[derive(Clone, Copy, Debug)]
pub enum Table {
    /// Functions of the global object.
    Family(&'static Family),
    /// Members of an object type.
    Object(&'static ObjectDesc),
}

impl ApiRef {
    /// The API with this index of a family.
    pub const fn family(family: &'static Family, index: u16) -> Self {
        ApiRef { table: Table::Family(family), index, twin: false }
    }
    /// The member with this index of an object type.
    pub const fn member(object: &'static ObjectDesc, index: u16) -> Self {
        ApiRef { table: Table::Object(object), index, twin: false }
    }
    /// Its Sync variant.
    pub const fn sync(mut self) -> Self {
        self.twin = true;
        self
    }
    /// The descriptor.
    pub const fn desc(&self) -> &'static ApiDesc {
        match self.table {
            Table::Family(family) => &family.apis[self.index as usize],
            Table::Object(object) => &object.members[self.index as usize],
        }
    }
    /// The name in errMsg.
    pub const fn name(&self) -> &'static str {
        let desc = self.desc();
        match desc.sync {
            Some(sync) if self.twin => sync.name,
            _ => desc.name,
        }
    }
}

/// An object type of the spec: the handle that callers hold.
pub trait ObjectType: Sized + 'static {
    /// Its table of members.
    const OBJECT: &'static ObjectDesc;
    /// Wraps the untyped handle.
    fn from_ref(object: crate::ObjectRef) -> Self;
    /// The untyped handle.
    fn as_ref(&self) -> &crate::ObjectRef;
}

/// A property of the global object.
pub trait Property: crate::IntoCell + 'static {
    /// Its field in the family.
    const PROPERTY: &'static FieldDesc;
}

/// The index of a Rust field name; past the end where there is none (then a
/// field access beside it has already failed to compile).
#[doc(hidden)]
pub const fn field_index(fields: &[&str], name: &str) -> usize {
    let mut index = 0;
    while index < fields.len() {
        if same(fields[index], name) {
            return index;
        }
        index += 1;
    }
    index
}

const fn same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut index = 0;
    while index < a.len() {
        if a[index] != b[index] {
            return false;
        }
        index += 1;
    }
    true
}

/// Ties a generated struct to rows: the cells are its fields, in order.
#[macro_export]
macro_rules! record {
    ($name:ident { $($field:ident),* $(,)? }) => {
        impl $crate::Record for $name {
            const FIELDS: &'static [&'static str] = &[$(::core::stringify!($field)),*];
            fn put(self, row: &mut $crate::Row<'static>) {
                $(row.push($crate::IntoCell::into_cell(self.$field));)*
            }
            fn from_row(row: &mut $crate::Row<'_>) -> Self {
                let mut cells = row.drain();
                $name { $($field: cells.take()),* }
            }
        }
        impl $crate::IntoCell for $name {
            fn into_cell(self) -> $crate::Cell<'static> {
                $crate::Cell::Record(::core::convert::From::from([$($crate::IntoCell::into_cell(self.$field)),*]))
            }
        }
        impl $crate::FromCell for $name {
            fn from_cell(cell: $crate::Cell<'_>) -> Self {
                <$name as $crate::Record>::from_row(&mut $crate::Row::from_record(cell))
            }
        }
    };
}

/// Makes a marker an API: its descriptor, its options and its result.
#[macro_export]
macro_rules! api {
    (@form $marker:ident, $api:expr, $options:ty, fields $output:ty) => {
        impl $crate::Api for $marker {
            const API: $crate::ApiRef = $api;
            type Options = $options;
            type Output = $output;
            fn put(output: $output, row: &mut $crate::Row<'static>) {
                $crate::Record::put(output, row);
            }
            fn from_row(mut row: $crate::Row<'_>) -> $output {
                $crate::Record::from_row(&mut row)
            }
        }
    };
    (@form $marker:ident, $api:expr, $options:ty, value $output:ty) => {
        impl $crate::Api for $marker {
            const API: $crate::ApiRef = $api;
            type Options = $options;
            type Output = $output;
            fn put(output: $output, row: &mut $crate::Row<'static>) {
                row.push($crate::IntoCell::into_cell(output));
            }
            fn from_row(mut row: $crate::Row<'_>) -> $output {
                row.take(0)
            }
        }
    };
    ($marker:ident = $family:ident[$index:literal], $options:ty => $form:ident $output:ty) => {
        $crate::api!(@form $marker, $crate::ApiRef::family(&$family, $index), $options, $form $output);
    };
    ($marker:ident = $family:ident[$index:literal] sync, $options:ty => $form:ident $output:ty) => {
        $crate::api!(@form $marker, $crate::ApiRef::family(&$family, $index).sync(), $options, $form $output);
    };
    ($marker:ident = object $object:ident[$index:literal], $options:ty => $form:ident $output:ty) => {
        $crate::api!(@form $marker, $crate::ApiRef::member(&$object, $index), $options, $form $output);
    };
    ($marker:ident = object $object:ident[$index:literal] sync, $options:ty => $form:ident $output:ty) => {
        $crate::api!(@form $marker, $crate::ApiRef::member(&$object, $index).sync(), $options, $form $output);
    };
}

/// Ties an enum to cells: its variants in spec order; with `Other`, also the
/// values that the spec does not list.
#[macro_export]
macro_rules! enumeration {
    ($name:ident { $($variant:ident),* $(,)? }) => {
        impl $crate::IntoCell for $name {
            fn into_cell(self) -> $crate::Cell<'static> {
                $crate::Cell::Variant(self as u16)
            }
        }
        impl $crate::FromCell for $name {
            fn from_cell(cell: $crate::Cell<'_>) -> Self {
                const ALL: &[$name] = &[$($name::$variant),*];
                match cell {
                    $crate::Cell::Variant(index) if (index as usize) < ALL.len() => ALL[index as usize],
                    other => $crate::mismatch(::core::stringify!($name), &other),
                }
            }
        }
    };
    ($name:ident { $($variant:ident),* $(,)? } + Other) => {
        impl $crate::IntoCell for $name {
            fn into_cell(self) -> $crate::Cell<'static> {
                const ALL: &[$name] = &[$($name::$variant),*];
                match self {
                    $name::Other(text) => $crate::IntoCell::into_cell(text),
                    listed => $crate::Cell::Variant($crate::position(ALL, &listed)),
                }
            }
        }
        impl $crate::FromCell for $name {
            fn from_cell(cell: $crate::Cell<'_>) -> Self {
                const ALL: &[$name] = &[$($name::$variant),*];
                match cell {
                    $crate::Cell::Variant(index) if (index as usize) < ALL.len() => ALL[index as usize].clone(),
                    other => $name::Other($crate::FromCell::from_cell(other)),
                }
            }
        }
    };
}

/// The index of a value among the variants of its enum.
#[doc(hidden)]
pub fn position<T: PartialEq>(all: &[T], value: &T) -> u16 {
    all.iter().position(|listed| listed == value).unwrap_or_default() as u16
}

/// Ties a union to cells: its variants in spec order, each with one value.
#[macro_export]
macro_rules! union {
    ($name:ident { $($index:literal => $variant:ident),* $(,)? }) => {
        impl $crate::IntoCell for $name {
            fn into_cell(self) -> $crate::Cell<'static> {
                match self {
                    $($name::$variant(value) => $crate::Cell::union($index, value),)*
                }
            }
        }
        impl $crate::FromCell for $name {
            fn from_cell(cell: $crate::Cell<'_>) -> Self {
                match cell {
                    $($crate::Cell::Union($index, cell) => $name::$variant($crate::FromCell::from_cell(*cell)),)*
                    other => $crate::mismatch(::core::stringify!($name), &other),
                }
            }
        }
    };
}

/// Makes a handle type of the client side an object type of the spec.
#[macro_export]
macro_rules! object {
    ($name:ident = $object:ident) => {
        impl $crate::ObjectType for $name {
            const OBJECT: &'static $crate::desc::ObjectDesc = &$object;
            fn from_ref(object: $crate::ObjectRef) -> Self {
                $name { client: $crate::Client::object(object) }
            }
            fn as_ref(&self) -> &$crate::ObjectRef {
                self.client.this()
            }
        }
        impl $crate::IntoCell for $name {
            fn into_cell(self) -> $crate::Cell<'static> {
                $crate::Cell::Handle(::core::clone::Clone::clone($crate::ObjectType::as_ref(&self)))
            }
        }
        impl $crate::FromCell for $name {
            fn from_cell(cell: $crate::Cell<'_>) -> Self {
                $crate::ObjectType::from_ref($crate::FromCell::from_cell(cell))
            }
        }
    };
}
