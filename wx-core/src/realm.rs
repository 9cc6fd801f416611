//! What the host sees of an attached JavaScript context, whatever its engine.

use crate::{
    Result, Row, ScriptError, Value,
    desc::{ApiDesc, CallbackDesc},
    events::EventKey,
};

/// One attached context.
pub(crate) trait Realm {
    /// Ends the call that waits under `ticket`.
    fn settle(&self, ticket: usize, outcome: Result<Row<'static>>);
    /// Calls the context's listeners of an event.
    fn deliver(&self, key: EventKey, api: &'static ApiDesc, row: &Row<'static>);
    /// Queues a call of a script function that Rust holds, and that was passed to
    /// the realm's function with this index.
    fn post(
        &self,
        held: usize,
        function: usize,
        args: Row<'static>,
        desc: &'static CallbackDesc,
    ) -> Result<()>;
    /// Whether two functions that Rust holds are the same.
    fn same(&self, held: usize, other: usize) -> bool;
    /// Lets go of a script function or value that Rust held.
    fn release(&self, held: usize);
    /// The length of an `ArrayBuffer` that Rust holds, or what the value is.
    fn byte_length(&self, held: usize) -> std::result::Result<usize, &'static str>;
    /// Copies bytes into an `ArrayBuffer` that Rust holds; false if they do not fit.
    fn fill(&self, held: usize, offset: usize, bytes: &[u8]) -> bool;
    /// Reads a script value that Rust holds, if it is plain data.
    fn plain(&self, held: usize) -> Option<Value>;
    /// Describes a script value that Rust holds, as something thrown.
    fn describe(&self, held: usize) -> Option<ScriptError>;
    /// Removes the listeners of an object that is gone or has ended.
    fn forget(&self, object: u64);
    /// Lets go of everything.
    fn close(&self);
}
