//! Privacy: the one agreement to an app's privacy guidelines.

use std::{cell::RefCell, fmt, rc::Rc};

use futures_channel::{mpsc, oneshot};
use futures_util::Stream;
use wx_bindings::account::{
    OnNeedPrivacyAuthorizationResult, PrivacyEventInfo, PrivacyReply, PrivacyReplyEvent,
};
use wx_core::{Answer, Callback, Permission, Privacy};

use super::{decisions::Decisions, question::Question};
use crate::interact::Ui;

/// The agreement to an app's privacy guidelines: one for all classes of data. An
/// app that does not demand it has it. A person who disagrees is asked again by
/// the next call. Clones are the same agreement.
#[derive(Clone)]
pub struct PrivacyAgreement(Rc<Inner>);

struct Inner {
    ui: Rc<dyn Ui>,
    decisions: Rc<RefCell<Decisions>>,
    contract: Option<String>,
    /// The question that the host asks itself.
    question: Rc<Question>,
    /// Where the listener of the app hears of calls that wait.
    listener: RefCell<Option<mpsc::UnboundedSender<OnNeedPrivacyAuthorizationResult>>>,
    /// Calls whose question the app asks.
    waiting: RefCell<Vec<Rc<Waiting>>>,
}

/// A question that the app asks: answered once.
struct Waiting(RefCell<Option<oneshot::Sender<bool>>>);

impl Waiting {
    fn is_open(&self) -> bool {
        self.0.borrow().as_ref().is_some_and(|answer| !answer.is_canceled())
    }
    fn end(&self, agreed: bool) {
        let answer = self.0.borrow_mut().take();
        if let Some(answer) = answer {
            // the call may be gone
            let _ = answer.send(agreed);
        }
    }
}

impl PrivacyAgreement {
    pub(crate) fn new(
        ui: Rc<dyn Ui>,
        decisions: Rc<RefCell<Decisions>>,
        contract: Option<String>,
    ) -> Self {
        PrivacyAgreement(Rc::new(Inner {
            ui,
            decisions,
            contract,
            question: Rc::default(),
            listener: RefCell::default(),
            waiting: RefCell::default(),
        }))
    }

    /// What the guidelines are called, if the app demands that they are agreed to.
    pub fn contract(&self) -> Option<&str> {
        self.0.contract.as_deref()
    }

    /// Whether the person still has to agree. An agreement to guidelines of
    /// another name does not count.
    pub fn is_needed(&self) -> bool {
        self.contract().is_some_and(|name| self.0.decisions.borrow().privacy() != Some(name))
    }

    /// Agrees for the person. Every call that waits goes on.
    pub fn agree(&self) {
        self.remember();
        self.0.question.tell(true);
        let waiting = std::mem::take(&mut *self.0.waiting.borrow_mut());
        waiting.iter().for_each(|waiting| waiting.end(true));
    }

    /// Takes the agreement back: the next call asks again.
    pub fn withdraw(&self) {
        self.0.decisions.borrow_mut().set_privacy(None);
    }

    fn remember(&self) {
        self.0.decisions.borrow_mut().set_privacy(self.contract());
    }

    /// The calls that the app's listener hears of, from now on.
    pub(super) fn needs(&self) -> impl Stream<Item = OnNeedPrivacyAuthorizationResult> + use<> {
        let (sender, needs) = mpsc::unbounded();
        *self.0.listener.borrow_mut() = Some(sender);
        needs
    }

    /// Leaves the question to the listener of the app, if there is one.
    fn ask_listener(&self, api: &str) -> Option<Answer> {
        let listener = self.0.listener.borrow().clone().filter(|sender| !sender.is_closed())?;
        let (answer, answered) = oneshot::channel();
        let waiting = Rc::new(Waiting(RefCell::new(Some(answer))));
        {
            let mut open = self.0.waiting.borrow_mut();
            open.retain(|waiting| waiting.is_open());
            open.push(Rc::clone(&waiting));
        }
        let agreement = Rc::downgrade(&self.0);
        // a script that lets go of `resolve` without an answer has disagreed
        let asked = Disagreed(waiting);
        let resolve = Callback::new(move |mut args| match args.take::<PrivacyReply>(0).event {
            PrivacyReplyEvent::ExposureAuthorization => {}
            PrivacyReplyEvent::Disagree => asked.0.end(false),
            PrivacyReplyEvent::Agree => {
                if let Some(agreement) = agreement.upgrade().filter(|_| asked.0.is_open()) {
                    PrivacyAgreement(agreement).agree();
                }
            }
        });
        let event_info = PrivacyEventInfo { referrer: api.to_owned() };
        listener.unbounded_send(OnNeedPrivacyAuthorizationResult { resolve, event_info }).ok()?;
        Some(Box::pin(async move { answered.await.unwrap_or(false) }))
    }

    fn ask_person(&self, api: &str) -> Answer {
        self.0.question.ask(|| {
            let asked = self.0.ui.ask_privacy(self.contract().unwrap_or_default(), api);
            let agreement = self.clone();
            Box::pin(async move {
                match asked.await {
                    Ok(true) => {
                        agreement.agree();
                        true
                    }
                    Ok(false) => false,
                    Err(error) => {
                        eprintln!("privacy is not agreed to: {}", error.reason());
                        false
                    }
                }
            })
        })
    }
}

/// Ends its question with a no when it is dropped.
struct Disagreed(Rc<Waiting>);

impl Drop for Disagreed {
    fn drop(&mut self) {
        self.0.end(false);
    }
}

impl Privacy for PrivacyAgreement {
    fn permission(&self, _class: &str) -> Permission {
        match self.is_needed() {
            true => Permission::Undecided,
            false => Permission::Granted,
        }
    }

    fn ask(&self, _class: &'static str, api: &'static str) -> Answer {
        match self.ask_listener(api) {
            Some(answer) => answer,
            None => self.ask_person(api),
        }
    }
}

impl fmt::Debug for PrivacyAgreement {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("PrivacyAgreement");
        debug.field("contract", &self.contract()).field("needed", &self.is_needed()).finish()
    }
}
