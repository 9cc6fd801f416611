//! The attribute #[wx_api] and the macro bindings!.
