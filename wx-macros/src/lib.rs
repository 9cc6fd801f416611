//! The attribute `#[wx_api]`, and with the feature `bindings` the macro
//! `bindings!`.
//!
//! `#[wx_api]` goes through four rooms: `attr` (what stands in the
//! parentheses), `item` (what was annotated), `expand` (what is written beside
//! it) and `fallback` (what is written where something is wrong). It reads no
//! spec: what it writes lets rustc compare the function with the generated types.
#![forbid(unsafe_code)]

use proc_macro::TokenStream;

mod attr;
#[cfg(feature = "bindings")]
mod bindings;
mod entry;
mod errors;
mod expand;
mod fallback;
mod function;
mod item;
mod param;

/// Makes a function, or the methods of an impl block, host functions.
///
/// # On a function
///
/// ```ignore
/// #[wx_api]
/// fn get_storage(store: State<Store>, key: String) -> Result<GetStorageResult> { ... }
/// ```
///
/// The function's name says which API of the spec it is: `get_storage` is
/// `GetStorage`, a type that must be in scope. `#[wx_api(GetStorage)]` names it
/// where the function is called otherwise. The function itself stays as it is,
/// to be called and tested; `apis![get_storage]` hands it to the host.
///
/// | parameter | what it is |
/// |---|---|
/// | `State<T>`, `Task<A>`, `Ctx`, `Granted`, by value or `&` | supplied by the host, whatever the name |
/// | `#[from] x: X` | supplied by the host: your own type that implements `Extract` |
/// | `options: GetStorageOptions`, by value or `&` | all parameters of the spec |
/// | `key: String` | the parameter `key` of the spec |
/// | `key: &str`, `data: &[u8]`, `data: &Value` | the same, borrowed; in a plain `fn` only |
///
/// | form | answers |
/// |---|---|
/// | `fn`, returns `Result<R>` or `R` | every shape that the spec gives the API |
/// | `async fn`, or `fn` that returns `impl Future` | callbacks and promise |
/// | `fn` that returns `impl Stream` or a type named `...Stream` | an event: started by the first listener, dropped after the last |
///
/// A source must not borrow: end its return type with `+ use<>`.
///
/// # On an impl block
///
/// ```ignore
/// #[wx_api]
/// impl Network {
///     async fn request(&self, task: Task<Request>, options: RequestOptions) -> Result<RequestResult> { ... }
/// }
/// ```
///
/// Every method with `&self` (or `self: Rc<Self>`) is an API, but for those
/// with `#[wx_api(skip)]`; functions without `self` are left alone. The value
/// goes to the host as it is: `.apis(network)`. A method's own
/// `#[wx_api(GetStorage)]` names its API.
///
/// `#[wx_api(SocketTask)] impl MySocket { ... }` implements an object of the
/// spec: the method `send` is its member `SocketTaskSend`.
///
/// # Names
///
/// Beside a function stands a hidden type of the same name, so a module must
/// not bear the name of a function that is imported from it: rustc says E0255,
/// "the name `get_storage` is defined multiple times". Rename the module.
///
/// `#[wx_api(crate = my_core)]` serves a renamed `wx-core`.
#[proc_macro_attribute]
pub fn wx_api(attr: TokenStream, item: TokenStream) -> TokenStream {
    expand::wx_api(attr.into(), item.into()).into()
}

/// Makes Rust of a spec: types, tables and a client.
#[cfg(feature = "bindings")]
#[proc_macro]
pub fn bindings(input: TokenStream) -> TokenStream {
    bindings::expand(input.into()).into()
}
