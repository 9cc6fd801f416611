//! What scripts are given when a call has ended.

use std::rc::Rc;

use crate::{
    Context, Engine, Result, Row, Thrown, WxError,
    desc::{ApiDesc, Returns, StructDesc},
    error::Detail,
    host::{Inner, add},
    write::{WriteError, Writer},
};

impl<E: Engine> Context<E> {
    /// The success object of an asynchronous call.
    pub(crate) fn success(
        self: &Rc<Self>,
        index: usize,
        desc: &'static ApiDesc,
        row: &mut Row<'static>,
    ) -> Result<E::Value> {
        let written = (|| {
            let fields = match desc.returns {
                Returns::Fields(fields) => fields,
                Returns::Value(ty) => {
                    let cell = row.0.first_mut().map(std::mem::take).unwrap_or_default();
                    return Writer { context: self }.value(ty, cell);
                }
                Returns::Itself => &crate::desc::NO_FIELDS,
            };
            let object = self.object_of_fields(fields, row)?;
            let ok = self.ok_text(index, desc)?;
            self.engine.define(&object, &self.names.err_msg, ok)?;
            if desc.err_code {
                self.engine.define(&object, &self.names.err_code, self.engine.number(0.0))?;
            }
            Ok(object)
        })();
        written.map_err(|error| self.unwritten(desc.name, error))
    }

    pub(super) fn ok_text(&self, index: usize, desc: &'static ApiDesc) -> Thrown<E::Value, E> {
        if let Some(text) = self.ok.borrow().get(&index) {
            return Ok(text.clone());
        }
        let text = self.engine.string(&format!("{}:ok", desc.name))?;
        self.ok.borrow_mut().insert(index, text.clone());
        Ok(text)
    }

    /// The error object: what `fail` gets, a promise rejects with, and a Sync
    /// call throws.
    pub(crate) fn failure(&self, api: &ApiDesc, error: &WxError) -> Thrown<E::Value, E> {
        let message = error.err_msg();
        let object = self.engine.error(&message)?;
        self.engine.define(&object, &self.names.err_msg, self.engine.string(&message)?)?;
        if let Some(errno) = error.get_errno() {
            self.engine.define(&object, &self.names.errno, self.engine.number(errno.into()))?;
        }
        let declared = api.err_code || api.error_fields.contains(&"errCode");
        if let Some(code) = error.get_err_code().filter(|_| declared) {
            self.engine.define(&object, &self.names.err_code, self.engine.number(code.into()))?;
        }
        for (name, value) in error.details() {
            if api.error_fields.contains(name) {
                let value = match value {
                    Detail::Bool(value) => self.engine.boolean(*value),
                    Detail::Number(value) => self.engine.number(*value),
                    Detail::Text(text) => self.engine.string(text)?,
                };
                self.engine.define(&object, &self.engine.key(name), value)?;
            }
        }
        Ok(object)
    }

    pub(super) fn object_of_fields(
        self: &Rc<Self>,
        fields: &'static StructDesc,
        row: &mut Row<'static>,
    ) -> std::result::Result<E::Value, WriteError<E::Value>> {
        let object = self.engine.object()?;
        Writer { context: self }.fields(&object, fields, &mut row.0)?;
        Ok(object)
    }

    /// A result that cannot be written: the cause goes to the log.
    pub(super) fn unwritten(&self, api: &'static str, error: WriteError<E::Value>) -> WxError {
        let error = self.unfit(error).stamp(api);
        self.host.log_source(&error);
        error
    }

    pub(super) fn unfit(&self, error: WriteError<E::Value>) -> WxError {
        WxError::internal(match error {
            WriteError::Thrown(thrown) => self.engine.describe(&thrown).message,
            WriteError::Unfit(text) => text,
        })
    }
}

impl Inner {
    /// A call that ended before it was dispatched: its parameters are bad.
    pub(crate) fn refuse<T>(&self, name: &'static str, error: WxError) -> Result<T> {
        add(&self.counters.dispatched, 1);
        add(&self.counters.settled, 1);
        Err(error.stamp(name))
    }
}
