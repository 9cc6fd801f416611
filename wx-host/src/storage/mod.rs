//! Storage: what an app keeps between its runs.

mod buffers;
mod disk;
mod encoding;
mod encryption;
mod fetch;
mod functions;
mod open;
mod quota;
mod record;
mod store;

pub use buffers::{BUFFER_LIMIT, Buffers};
pub(crate) use disk::make_folder;
pub use fetch::BackgroundFetch;
pub use functions::Storage;
pub use open::OpenError;
pub use quota::Quota;
pub use store::{Durability, Store, StoreInfo, StoreOptions};
