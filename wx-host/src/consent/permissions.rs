//! Scopes: what was decided, and who is asked.

use std::{cell::RefCell, collections::BTreeMap, fmt, rc::Rc};

use wx_core::{Answer, Consent, Permission};

use super::{
    decisions::Decisions,
    question::Question,
    scopes::{self, PREFIX},
};
use crate::interact::Ui;

/// The permissions of an app. Each scope is undecided, granted or denied; a
/// person who is asked decides it for good, until the settings change it. Where
/// nobody can be asked, the call fails and the scope stays undecided. Clones are
/// the same permissions.
#[derive(Clone)]
pub struct Permissions(Rc<Inner>);

struct Inner {
    ui: Rc<dyn Ui>,
    decisions: Rc<RefCell<Decisions>>,
    /// Why the app wants a scope, in its own words.
    reasons: BTreeMap<String, String>,
    questions: RefCell<BTreeMap<String, Rc<Question>>>,
}

impl Permissions {
    pub(crate) fn new(
        ui: Rc<dyn Ui>,
        decisions: Rc<RefCell<Decisions>>,
        reasons: BTreeMap<String, String>,
    ) -> Self {
        Permissions(Rc::new(Inner { ui, decisions, reasons, questions: RefCell::default() }))
    }

    /// What was decided about a scope, written without `scope.`.
    pub fn state(&self, scope: &str) -> Permission {
        match self.0.decisions.borrow().scope(scope) {
            None => Permission::Undecided,
            Some(true) => Permission::Granted,
            Some(false) => Permission::Denied,
        }
    }

    /// Every scope that was decided, and how.
    pub fn decided(&self) -> Vec<(String, bool)> {
        let decisions = self.0.decisions.borrow();
        decisions.scopes().map(|(scope, allowed)| (scope.to_owned(), allowed)).collect()
    }

    /// Decides for the person, also where a question about it is open.
    pub fn decide(&self, scope: &str, allowed: bool) {
        self.0.decisions.borrow_mut().set_scope(scope, Some(allowed));
        let question = self.0.questions.borrow().get(scope).cloned();
        if let Some(question) = question {
            question.tell(allowed);
        }
    }

    /// Makes a scope undecided again: the next call that needs it asks.
    pub fn forget(&self, scope: &str) {
        self.0.decisions.borrow_mut().set_scope(scope, None);
    }

    /// What the person says now or has said before. Calls that wait for the same
    /// scope share one question.
    pub fn request(&self, scope: &str) -> Answer {
        match self.state(scope) {
            Permission::Granted => return Box::pin(async { true }),
            Permission::Denied => return Box::pin(async { false }),
            Permission::Undecided => {}
        }
        let question = {
            let mut questions = self.0.questions.borrow_mut();
            Rc::clone(questions.entry(scope.to_owned()).or_default())
        };
        question.ask(|| {
            let asked = self.0.ui.ask_permission(scope, &self.sentence(scope));
            let (permissions, scope) = (self.clone(), scope.to_owned());
            Box::pin(async move {
                match asked.await {
                    // what was decided meanwhile is newer than the answer
                    Ok(_) if permissions.state(&scope) != Permission::Undecided => {
                        permissions.state(&scope) == Permission::Granted
                    }
                    Ok(allowed) => {
                        permissions.0.decisions.borrow_mut().set_scope(&scope, Some(allowed));
                        allowed
                    }
                    Err(error) => {
                        eprintln!("{PREFIX}{scope} is denied: {}", error.reason());
                        false
                    }
                }
            })
        })
    }

    /// What a person is asked about a scope: the app's reason, or what the scope
    /// lets it do.
    fn sentence(&self, scope: &str) -> String {
        match (self.0.reasons.get(scope), scopes::scope(scope)) {
            (Some(reason), _) => reason.clone(),
            (None, Some(scope)) => format!("The app wants to {}", scope.sentence),
            (None, None) => format!("The app wants the permission {scope}"),
        }
    }
}

impl Consent for Permissions {
    fn permission(&self, scope: &str) -> Permission {
        self.state(scope)
    }

    fn ask(&self, scope: &'static str) -> Answer {
        self.request(scope)
    }
}

impl fmt::Debug for Permissions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Permissions").field(&self.decided()).finish()
    }
}
