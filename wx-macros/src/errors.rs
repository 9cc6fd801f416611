//! Collects the errors of one attribute, so that all are shown at once.

use std::fmt::Display;

use quote::ToTokens;
use syn::Error;

#[derive(Default)]
pub struct Errors(Option<Error>);

impl Errors {
    /// Reports `message` at `place`, from its first token to its last.
    pub fn at(&mut self, place: impl ToTokens, message: impl Display) {
        self.push(Error::new_spanned(place, message));
    }

    pub fn push(&mut self, error: Error) {
        match &mut self.0 {
            Some(errors) => errors.combine(error),
            None => self.0 = Some(error),
        }
    }

    /// `value`, if nothing was reported.
    pub fn or<T>(self, value: T) -> Result<T, Error> {
        self.0.map_or(Ok(value), Err)
    }
}
