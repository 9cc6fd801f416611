//! Newer versions of the app: the program looks for them, the app hears of it.

use std::{
    cell::{Cell, OnceCell},
    future::{Future, ready},
    pin::Pin,
    rc::Rc,
};

use futures_util::{
    FutureExt, StreamExt,
    future::Shared,
    stream::{self, Stream},
};
use wx_bindings::{UpdateManager as UpdateManagerHandle, update::*};
use wx_core::{Result, wx_api};

use crate::Reply;

/// Where newer versions of the app come from: a server, a folder, a test. Each
/// function is called at most once in a run, and only if the app asks for the
/// update manager and listens.
pub trait UpdateSource {
    /// Looks whether there is a newer version. A failure counts as none.
    fn check(&self) -> Reply<bool>;
    /// Gets the newer version.
    fn download(&self) -> Reply<()>;
    /// Starts the app anew in the version that was downloaded. What is done comes
    /// after the call, so that the script goes on until the program ends it.
    ///
    /// # Errors
    /// What the app is told by `applyUpdate`.
    fn apply(&self) -> Result<()>;
}

/// There never is a newer version.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoUpdates;

impl UpdateSource for NoUpdates {
    fn check(&self) -> Reply<bool> {
        Box::pin(ready(Ok(false)))
    }
    fn download(&self) -> Reply<()> {
        Box::pin(ready(Ok(())))
    }
    fn apply(&self) -> Result<()> {
        Ok(())
    }
}

type Once<T> = Shared<Pin<Box<dyn Future<Output = T>>>>;

/// The functions of the family.
pub(crate) struct Updates {
    manager: Rc<Manager>,
    handle: OnceCell<UpdateManagerHandle>,
}

struct Manager {
    source: Rc<dyn UpdateSource>,
    check: OnceCell<Once<bool>>,
    download: OnceCell<Once<Outcome>>,
    ready: Cell<bool>,
}

/// What came of the search and of the download after it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Nothing,
    Ready,
    Failed,
}

impl Updates {
    pub fn new(source: Rc<dyn UpdateSource>) -> Self {
        let manager = Manager {
            source,
            check: OnceCell::new(),
            download: OnceCell::new(),
            ready: Cell::new(false),
        };
        Updates { manager: Rc::new(manager), handle: OnceCell::new() }
    }
}

#[wx_api]
impl Updates {
    fn get_update_manager(&self) -> UpdateManagerHandle {
        let make = || UpdateManagerHandle::new(Held(Rc::clone(&self.manager)));
        self.handle.get_or_init(make).clone()
    }
}

impl Manager {
    /// The search, begun by whoever wants to know first.
    fn check(&self) -> Once<bool> {
        let begin = || {
            let found = self.source.check();
            let found: Pin<Box<dyn Future<Output = bool>>> = Box::pin(async move {
                found.await.unwrap_or_else(|error| {
                    tracing::warn!(target: "wx::update", %error, "no answer about a newer version");
                    false
                })
            });
            found.shared()
        };
        self.check.get_or_init(begin).clone()
    }

    /// The download, which follows a search that found something.
    fn download(self: &Rc<Self>) -> Once<Outcome> {
        let begin = || {
            let (check, this) = (self.check(), Rc::clone(self));
            let done: Pin<Box<dyn Future<Output = Outcome>>> = Box::pin(async move {
                if !check.await {
                    return Outcome::Nothing;
                }
                match this.source.download().await {
                    Ok(()) => {
                        this.ready.set(true);
                        Outcome::Ready
                    }
                    Err(error) => {
                        tracing::warn!(target: "wx::update", %error, "the newer version did not come");
                        Outcome::Failed
                    }
                }
            });
            done.shared()
        };
        self.download.get_or_init(begin).clone()
    }

    fn when(self: &Rc<Self>, wanted: Outcome) -> impl Stream<Item = ()> + use<> {
        let done = self.download();
        stream::once(done).filter_map(move |outcome| ready((outcome == wanted).then_some(())))
    }
}

/// What scripts hold as UpdateManager.
pub(super) struct Held(Rc<Manager>);

#[wx_api(UpdateManager)]
impl Held {
    fn apply_update(&self) -> Result<()> {
        if !self.0.ready.get() {
            return Err(UpdateManagerApplyUpdateError::UpdateIsNotReady.into());
        }
        self.0.source.apply()
    }

    fn on_check_for_update(
        &self,
    ) -> impl Stream<Item = UpdateManagerOnCheckForUpdateResult> + use<> {
        // the download begins with the search, whether or not its end is listened to
        let (check, download) = (self.0.check(), self.0.download());
        let found = stream::once(check);
        let found = found.map(|has_update| UpdateManagerOnCheckForUpdateResult { has_update });
        found.chain(stream::once(download).filter_map(|_| ready(None)))
    }

    fn on_update_ready(&self) -> impl Stream<Item = ()> + use<> {
        self.0.when(Outcome::Ready)
    }

    fn on_update_failed(&self) -> impl Stream<Item = ()> + use<> {
        self.0.when(Outcome::Failed)
    }
}
