//! Data that the platform fetched for the app before it was opened: here, what the
//! host program supplies.

use std::{cell::RefCell, collections::HashMap, rc::Rc};

use wx_bindings::storage::*;
use wx_core::{Client, PARAMETER_ERROR, Result, WxError, wx_api};

use super::Store;

/// The longest token, in characters.
const LONGEST_TOKEN: usize = 1024;
/// Where the store keeps it, beside the entries.
const TOKEN: &str = "background fetch token";

/// The fetched data of one app. A host program supplies it; clones share it.
#[derive(Clone, Debug)]
pub struct BackgroundFetch(Rc<Fetched>);

#[derive(Debug)]
struct Fetched {
    store: Rc<Store>,
    data: RefCell<HashMap<String, BackgroundFetchData>>,
}

impl BackgroundFetch {
    /// Nothing fetched so far; the token lies in the store.
    pub fn new(store: Rc<Store>) -> Self {
        BackgroundFetch(Rc::new(Fetched { store, data: RefCell::default() }))
    }

    /// Supplies data of a type, `pre` or `periodic`, in place of older data of that
    /// type. Before the app runs this is all; see [`BackgroundFetch::arrive`].
    pub fn supply(&self, fetch_type: impl Into<String>, data: BackgroundFetchData) {
        self.0.data.borrow_mut().insert(fetch_type.into(), data);
    }

    /// Supplies data while the app runs, and tells it.
    ///
    /// # Errors
    /// If the host takes no more events.
    pub fn arrive(
        &self,
        client: impl AsRef<Client>,
        fetch_type: impl Into<String>,
        data: BackgroundFetchData,
    ) -> Result<()> {
        let fetch_type = fetch_type.into();
        self.supply(fetch_type.clone(), data.clone());
        let BackgroundFetchData { fetched_data, path, query, scene, time_stamp } = data;
        client.as_ref().emit::<OnBackgroundFetchData>(BackgroundFetchEvent {
            fetch_type,
            fetched_data,
            path,
            query,
            scene,
            time_stamp,
        })
    }

    /// The token that the app has set, for the program that fetches.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub fn token(&self) -> Result<Option<String>> {
        self.0.store.note(TOKEN)
    }
}

#[wx_api]
impl BackgroundFetch {
    fn set_background_fetch_token(&self, token: &str) -> Result<()> {
        if token.chars().count() > LONGEST_TOKEN {
            let limit = format!("parameter.token should not be longer than {LONGEST_TOKEN};");
            return Err(WxError::fail(format!("parameter error: {limit}")).errno(PARAMETER_ERROR));
        }
        self.0.store.set_note(TOKEN, token)
    }

    fn get_background_fetch_token(&self) -> Result<GetBackgroundFetchTokenResult> {
        let token = self.token()?.ok_or(GetBackgroundFetchTokenError::TokenNotSet)?;
        Ok(GetBackgroundFetchTokenResult { token })
    }

    fn get_background_fetch_data(&self, fetch_type: &str) -> Result<BackgroundFetchData> {
        let data = self.0.data.borrow().get(fetch_type).cloned();
        Ok(data.ok_or(GetBackgroundFetchDataError::NoFetchedData)?)
    }
}
