//! The message or the loading box that is on the screen.

use std::{
    cell::RefCell,
    rc::Rc,
    time::{Duration, Instant},
};

use wx_bindings::{ShowLoadingOptions, ShowToastOptions, ToastIcon};

/// What `wx.showToast` or `wx.showLoading` put on the screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// A message that goes away by itself.
    Toast {
        /// Its text.
        title: String,
        /// The picture above it.
        icon: ToastIcon,
    },
    /// A box that stays until it is hidden.
    Loading {
        /// Its text.
        title: String,
    },
}

/// The place that messages and loading boxes share: what comes later replaces
/// what is there. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct NoticeBoard(Rc<RefCell<Option<Posted>>>);

#[derive(Debug)]
struct Posted {
    notice: Notice,
    /// When it goes away by itself.
    until: Option<Instant>,
}

impl NoticeBoard {
    /// What is on the screen now.
    pub fn shown(&self) -> Option<Notice> {
        self.shown_at(Instant::now())
    }

    /// What is on the screen at this time, if nothing else comes.
    pub fn shown_at(&self, now: Instant) -> Option<Notice> {
        let posted = self.0.borrow();
        let posted = posted.as_ref().filter(|posted| posted.until.is_none_or(|end| now < end));
        posted.map(|posted| posted.notice.clone())
    }

    pub(super) fn toast(&self, options: &ShowToastOptions) {
        let notice = Notice::Toast { title: options.title.clone(), icon: options.icon };
        // NaN and what is below 0 show for no time, what no clock can tell for ever
        let time = Duration::try_from_secs_f64(options.duration.max(0.0) / 1000.0).ok();
        self.post(notice, time.and_then(|time| Instant::now().checked_add(time)));
    }

    pub(super) fn loading(&self, options: &ShowLoadingOptions) {
        self.post(Notice::Loading { title: options.title.clone() }, None);
    }

    /// Takes down what is there; with `only_own` just what is `own`.
    pub(super) fn hide(&self, only_own: bool, own: impl Fn(&Notice) -> bool) {
        let mut posted = self.0.borrow_mut();
        if !only_own || posted.as_ref().is_some_and(|posted| own(&posted.notice)) {
            *posted = None;
        }
    }

    fn post(&self, notice: Notice, until: Option<Instant>) {
        *self.0.borrow_mut() = Some(Posted { notice, until });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn toast(title: &str, duration: f64) -> NoticeBoard {
        let board = NoticeBoard::default();
        board.toast(&ShowToastOptions::new(title).duration(duration));
        board
    }

    #[test]
    fn a_toast_ends_by_itself() {
        let board = toast("saved", 1500.0);
        assert!(board.shown().is_some());
        assert_eq!(board.shown_at(Instant::now() + Duration::from_millis(1500)), None);
    }

    #[test]
    fn a_time_that_is_none_is_no_time_or_for_ever() {
        for short in [f64::NAN, -1.0, 0.0] {
            assert_eq!(toast("x", short).shown(), None, "{short}");
        }
        for long in [f64::INFINITY, f64::MAX] {
            assert!(toast("x", long).shown().is_some(), "{long}");
        }
    }

    #[test]
    fn the_later_one_replaces_the_earlier() {
        let board = toast("saved", 1500.0);
        board.loading(&ShowLoadingOptions::new("wait"));
        let title = "wait".to_owned();
        assert_eq!(board.shown(), Some(Notice::Loading { title }));
        board.hide(true, |notice| matches!(notice, Notice::Toast { .. }));
        assert!(board.shown().is_some());
        board.hide(false, |notice| matches!(notice, Notice::Toast { .. }));
        assert_eq!(board.shown(), None);
    }
}
