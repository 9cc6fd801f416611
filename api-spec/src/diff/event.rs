//! Events: listeners, off functions, topics, queues.

use super::answer::Owners;
use super::show::queue;
use super::{Code, Diff, Site, TO_CALLER};
use crate::model::{Api, Listener, Off, Queue, Topics};

impl<'s> Diff<'s> {
    pub(super) fn event(
        &mut self,
        site: &Site<'s>,
        old: &'s Api,
        new: &'s Api,
        owners: Owners<'s>,
    ) {
        let received = site.named("result", "callback");
        match (&old.listener, &new.listener) {
            (Listener::Object, Listener::Object) => self.result(&received, old, new, owners),
            (Listener::Any, Listener::Any) => {}
            (Listener::Args(old), Listener::Args(new)) => {
                self.positional(&site.hidden("listener"), old, new, TO_CALLER, true);
            }
            (was, is) => {
                let message = format!("receives {}, and received {}", form(is), form(was));
                self.now(Code::ListenerChanged, &site.hidden("listener"), new.at, message);
            }
        }
        self.off(site, old, new);
        self.topics(&site.hidden("topics"), old, new);
        match (old.single, new.single) {
            (false, true) => {
                let message = "the last listener replaces the others, where all were called";
                self.now(Code::ListenerNowSingle, &site.hidden("slots"), new.at, message);
            }
            (true, false) => {
                let message = "all listeners are called, where the last replaced the others";
                self.now(Code::ListenerNowMany, &site.hidden("slots"), new.at, message);
            }
            _ => {}
        }
        self.queue(&site.hidden("queue"), old, new);
    }

    fn off(&mut self, site: &Site<'s>, old: &'s Api, new: &'s Api) {
        let place = |api: &Api| {
            let schema = api.off_name().and_then(|name| site.beside(&name));
            Site { schema, ..site.hidden("off") }
        };
        match (old.off, new.off) {
            (Off::No, Off::No) => return,
            (Off::No, _) => {
                let name = new.off_name().unwrap_or_default();
                let message = format!("there is `{name}`");
                return self.now(Code::OffAdded, &place(new), new.at, message);
            }
            (_, Off::No) => {
                let name = old.off_name().unwrap_or_default();
                let message = format!("`{name}` is gone");
                return self.gone(Code::OffRemoved, &place(old), old.at, message);
            }
            (Off::Yes, Off::All) => {
                let message = "takes no listener any more, and removes all";
                self.now(Code::OffNowAll, &place(new), new.at, message);
            }
            (Off::All, Off::Yes) => {
                let message = "takes a listener, to remove that one alone";
                self.now(Code::OffTakesListener, &place(new), new.at, message);
            }
            _ => {}
        }
        let site = place(new);
        self.about(&site, new.at, &old.off_about, &new.off_about);
        let inherits = |api: &Api| api.since == api.off_about.since;
        if !inherits(old) || !inherits(new) {
            self.since(&site, new.at, old.off_about.since.as_ref(), new.off_about.since.as_ref());
        }
    }

    fn topics(&mut self, site: &Site<'s>, old: &'s Api, new: &'s Api) {
        match (&old.topics, &new.topics) {
            (Some(Topics::Any), Some(Topics::List(names))) => {
                let message = format!(
                    "only `{}` can be listened to, where any name could",
                    names.join("`, `")
                );
                self.now(Code::TopicRemoved, site, new.at, message);
            }
            (Some(Topics::List(_)), Some(Topics::Any)) => {
                self.now(Code::TopicAdded, site, new.at, "any name can be listened to");
            }
            (Some(Topics::List(was)), Some(Topics::List(is))) => {
                for name in is.iter().filter(|name| !was.contains(name)) {
                    let message = format!("`{name}` can be listened to");
                    self.now(Code::TopicAdded, &site.hidden(name), new.at, message);
                }
                for name in was.iter().filter(|name| !is.contains(name)) {
                    let message = format!("`{name}` can no longer be listened to");
                    self.gone(Code::TopicRemoved, &site.hidden(name), old.at, message);
                }
            }
            _ => {}
        }
    }

    fn queue(&mut self, site: &Site<'s>, old: &'s Api, new: &'s Api) {
        if old.queue == new.queue {
            return;
        }
        let size = |queue: Queue| match queue {
            Queue::Latest => 1,
            Queue::DropOldest(n) | Queue::Error(n) => n,
        };
        let fails = |queue: Queue| matches!(queue, Queue::Error(_));
        let code = match (fails(old.queue), fails(new.queue)) {
            (false, true) => Code::QueueNowFails,
            (true, true) if size(new.queue) < size(old.queue) => Code::QueueNowFails,
            // What was an error is lost in silence.
            (true, false) => Code::QueueTightened,
            _ if size(new.queue) < size(old.queue) => Code::QueueTightened,
            _ => Code::QueueLoosened,
        };
        let message = format!("{}; before, {}", queue(new.queue), queue(old.queue));
        self.now(code, site, new.at, message);
    }
}

fn form(listener: &Listener) -> String {
    match listener {
        Listener::Object => "one object".into(),
        Listener::Any => "whatever the event brings".into(),
        Listener::Args(fields) => {
            let names: Vec<_> = fields.iter().map(|f| f.name.as_str()).collect();
            format!("the arguments `{}`", names.join(", "))
        }
    }
}
