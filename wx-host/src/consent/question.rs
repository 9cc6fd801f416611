//! A question that several calls wait for, and that is asked once.

use std::{cell::RefCell, rc::Rc};

use futures_channel::oneshot;
use futures_util::{
    FutureExt,
    future::{Either, LocalBoxFuture, Shared, WeakShared, select},
};
use wx_core::Answer;

type Asked = LocalBoxFuture<'static, bool>;

/// A question that is open, or may be. It lives as long as somebody waits for
/// its answer.
#[derive(Default)]
pub(super) struct Question(RefCell<Option<Open>>);

struct Open {
    asked: WeakShared<Asked>,
    told: oneshot::Sender<bool>,
}

impl Question {
    /// Waits for the answer; asks if nobody else does. `ask` gives what the
    /// person says, and remembers it.
    pub fn ask(self: &Rc<Self>, ask: impl FnOnce() -> Answer) -> Answer {
        if let Some(asked) = self.open() {
            return Box::pin(asked);
        }
        let (tell, told) = oneshot::channel();
        let asking = ask();
        let asked: Shared<Asked> = async move {
            match select(asking, told).await {
                Either::Left((said, _)) => said,
                Either::Right((Ok(said), _)) => said,
                // nobody can decide otherwise any more
                Either::Right((Err(_), asking)) => asking.await,
            }
        }
        .boxed_local()
        .shared();
        *self.0.borrow_mut() = asked.downgrade().map(|asked| Open { asked, told: tell });
        Box::pin(asked)
    }

    fn open(&self) -> Option<Shared<Asked>> {
        let asked = self.0.borrow().as_ref().and_then(|open| open.asked.upgrade())?;
        // an answer that was given belongs to those who asked then
        asked.peek().is_none().then_some(asked)
    }

    /// Answers for the person: it was decided elsewhere.
    pub fn tell(&self, said: bool) {
        let open = self.0.borrow_mut().take();
        if let Some(open) = open {
            // whoever waited may be gone
            let _ = open.told.send(said);
        }
    }
}
