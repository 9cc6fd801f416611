//! The macros of the hand-written spec.

/// A struct of the spec.
macro_rules! shape {
    ($(#[$doc:meta])* $name:ident { $($field:ident: $ty:ty),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Debug)]
        pub struct $name {
            $(
                #[doc = concat!("`", stringify!($field), "`")]
                pub $field: $ty
            ),*
        }
        wx_core::record!($name { $($field),* });
    };
}

/// Markers without a Rust-side options struct of their own: scripts call them.
macro_rules! markers {
    ($($(#[$doc:meta])* $name:ident = $table:ident[$index:literal] $(=> $form:ident $output:ty)?;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}
        markers!(@api $name, $table[$index] $(, $form $output)?);
    )*};
    (@api $name:ident, $table:ident[$index:literal]) => {
        wx_core::api!($name = $table[$index], () => fields ());
    };
    (@api $name:ident, $table:ident[$index:literal], $form:ident $output:ty) => {
        wx_core::api!($name = $table[$index], () => $form $output);
    };
}
