//! The kinds of findings: a stable code each, how grave it is and whom it concerns.

use std::fmt;

/// How grave a change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Severity {
    /// What was right before may fail, miss a value, meet one that it does not expect,
    /// or no longer compile.
    Breaking,
    /// Nothing fails at run time, but something behaves otherwise, or Rust code needs a
    /// line at a place that the compiler names.
    Caution,
    /// Compatible.
    Notice,
}

impl Severity {
    /// All of them, the gravest first.
    pub const ALL: [Severity; 3] = [Severity::Breaking, Severity::Caution, Severity::Notice];

    /// `breaking`, `caution`, `notice`.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Breaking => "breaking",
            Severity::Caution => "caution",
            Severity::Notice => "notice",
        }
    }
}

/// Whom a change breaks, or concerns if it breaks nobody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Whom {
    /// Those who call: scripts, and Rust through the client.
    Callers,
    /// Those who implement: host functions.
    Hosts,
    /// Both.
    Both,
}

impl Whom {
    /// `callers`, `hosts`, `both`.
    pub fn name(self) -> &'static str {
        match self {
            Whom::Callers => "callers",
            Whom::Hosts => "hosts",
            Whom::Both => "both",
        }
    }
}

macro_rules! codes {
    ($($code:ident = $name:literal, $severity:ident, $whom:ident, $meaning:literal;)*) => {
        /// What kind of change a finding is. The names are stable.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Code {
            $(#[doc = $meaning] $code,)*
        }

        impl Code {
            /// Every code, in the order of the documentation.
            pub const ALL: &[Code] = &[$(Code::$code),*];

            /// Its stable name: `param-added-required`.
            pub fn name(self) -> &'static str {
                match self { $(Code::$code => $name,)* }
            }

            /// How grave it is.
            pub fn severity(self) -> Severity {
                match self { $(Code::$code => Severity::$severity,)* }
            }

            /// Whom it concerns.
            pub fn whom(self) -> Whom {
                match self { $(Code::$code => Whom::$whom,)* }
            }

            /// What it means, in a sentence.
            pub fn meaning(self) -> &'static str {
                match self { $(Code::$code => $meaning,)* }
            }
        }
    };
}

codes! {
    // whole things
    ApiAdded = "api-added", Notice, Callers, "A function, method or event is new.";
    ApiRemoved = "api-removed", Breaking, Both, "A function, method or event is gone.";
    KindChanged = "kind-changed", Breaking, Both, "An API is called in another way: sync, async, task or event.";
    HostScriptChanged = "host-script-changed", Breaking, Hosts, "Scripts bring a function along that hosts implemented, or the other way round.";
    ObjectAdded = "object-added", Notice, Callers, "An object is new.";
    ObjectRemoved = "object-removed", Breaking, Both, "An object is gone, with its methods and properties.";
    PropertyAdded = "property-added", Notice, Callers, "A property is new.";
    PropertyRemoved = "property-removed", Breaking, Both, "A property is gone.";
    PropertyNowReadonly = "property-now-readonly", Breaking, Callers, "Scripts can no longer set a property.";
    PropertyNowWritable = "property-now-writable", Caution, Hosts, "Scripts can set a property, which a host must take in.";
    TypeAdded = "type-added", Notice, Both, "A named type is new.";
    TypeRemoved = "type-removed", Breaking, Both, "A named type is gone, so Rust code cannot name it.";
    UnusedTypeChanged = "unused-type-changed", Notice, Both, "A type changed that no API uses in the same direction before and after.";
    FamilyAdded = "family-added", Notice, Callers, "A family is new.";
    FamilyRemoved = "family-removed", Caution, Both, "A family is gone, and with it the feature and the module of its name.";
    Moved = "moved", Notice, Both, "An API, object, type or scope stands in another family.";
    ScopeAdded = "scope-added", Notice, Callers, "A permission is newly declared.";
    ScopeRemoved = "scope-removed", Breaking, Callers, "A permission is no longer declared.";
    // from callers to hosts
    ParamAddedRequired = "param-added-required", Breaking, Callers, "A new parameter must be given.";
    ParamAddedOptional = "param-added-optional", Notice, Callers, "A new parameter may be given.";
    ArgumentAddedOptional = "argument-added-optional", Caution, Callers, "A new positional argument may be given; calls from Rust have it in any case.";
    ParamRemoved = "param-removed", Breaking, Both, "A parameter is gone: what callers give is ignored, and hosts cannot read it.";
    ArgumentRenamed = "argument-renamed", Breaking, Hosts, "A positional argument has another name, by which hosts take or give it.";
    ParamNowRequired = "param-now-required", Breaking, Both, "A parameter that could be left out must be given.";
    ParamNowOptional = "param-now-optional", Breaking, Hosts, "A parameter that was always there may be missing.";
    ParamDefaultAdded = "param-default-added", Caution, Callers, "A required parameter has a default; constructors in Rust no longer take it.";
    ParamDefaultRemoved = "param-default-removed", Breaking, Callers, "A parameter with a default must be given.";
    ParamDefaultChanged = "param-default-changed", Caution, Both, "Another value stands in for a missing parameter.";
    ParamOptionalToDefault = "param-optional-to-default", Breaking, Hosts, "A value stands in for a parameter that could be missing, so hosts never see it missing.";
    ParamDefaultToOptional = "param-default-to-optional", Breaking, Hosts, "No value stands in for a parameter any more, so hosts may find it missing.";
    ParamWidened = "param-widened", Breaking, Hosts, "A parameter takes values that it did not take.";
    ParamNarrowed = "param-narrowed", Breaking, Callers, "A parameter refuses values that it took.";
    ParamTypeChanged = "param-type-changed", Breaking, Both, "A parameter has a type that does not hold the old one, nor the other way round.";
    ParamValueAdded = "param-value-added", Breaking, Hosts, "The enum of a parameter has a further value.";
    ParamValueRemoved = "param-value-removed", Breaking, Callers, "The enum of a parameter lacks a value.";
    ArgumentsChanged = "arguments-changed", Breaking, Callers, "Positional arguments stand in another order, or one of them must be given.";
    OverloadAdded = "overload-added", Notice, Callers, "There is a further way to lay out the arguments.";
    OverloadRemoved = "overload-removed", Breaking, Callers, "A way to lay out the arguments is gone.";
    // from hosts to callers
    ResultAddedRequired = "result-added-required", Breaking, Hosts, "Hosts must give a further value.";
    ResultAddedOptional = "result-added-optional", Caution, Hosts, "Hosts may give a further value; struct literals in Rust need a line for it.";
    ResultRemoved = "result-removed", Breaking, Both, "A value that callers could read is gone.";
    ResultNowRequired = "result-now-required", Breaking, Hosts, "Hosts must give a value that they could leave out.";
    ResultNowOptional = "result-now-optional", Breaking, Callers, "A value that was always there may be missing.";
    ResultWidened = "result-widened", Breaking, Callers, "Callers may meet values of a kind that they did not meet.";
    ResultNarrowed = "result-narrowed", Breaking, Hosts, "Hosts may no longer give some values.";
    ResultTypeChanged = "result-type-changed", Breaking, Both, "A value has a type that does not hold the old one, nor the other way round.";
    ResultValueAdded = "result-value-added", Breaking, Callers, "An enum that callers receive has a further value.";
    ResultValueRemoved = "result-value-removed", Breaking, Hosts, "An enum that callers receive lacks a value, which hosts may still give.";
    RangeChanged = "range-changed", Caution, Both, "The least or greatest value changed, and no call that was right begins to fail.";
    UnitChanged = "unit-changed", Breaking, Both, "A number counts in another unit.";
    CallbackOnceChanged = "callback-once-changed", Caution, Both, "A callback is let go after its first call, or no longer is.";
    // how an asynchronous API answers
    PromiseAdded = "promise-added", Caution, Callers, "A call without callbacks gives a promise, whose rejection may be left to nobody.";
    PromiseRemoved = "promise-removed", Breaking, Callers, "Calls no longer give a promise.";
    CallbacksAdded = "callbacks-added", Notice, Callers, "Callbacks are taken beside the promise.";
    CallbacksRemoved = "callbacks-removed", Breaking, Callers, "Callbacks are no longer called; there is the promise alone.";
    CallbackTimingChanged = "callback-timing-changed", Caution, Callers, "Callbacks run inside the call, or no longer do.";
    SyncAdded = "sync-added", Notice, Callers, "There is a Sync form.";
    SyncRemoved = "sync-removed", Breaking, Callers, "The Sync form is gone, or has another name.";
    SyncNowThrows = "sync-now-throws", Breaking, Callers, "The Sync form throws where it returned a value.";
    SyncFailValueChanged = "sync-fail-value-changed", Caution, Callers, "The Sync form returns another value in place of a failure.";
    ErrorAdded = "error-added", Notice, Callers, "There is a further reason to fail.";
    ErrorRemoved = "error-removed", Breaking, Both, "A reason to fail is no longer listed.";
    ErrorTextChanged = "error-text-changed", Breaking, Callers, "A failure has other words in errMsg.";
    ErrorCodeChanged = "error-code-changed", Breaking, Callers, "A failure has another errno or errCode.";
    ErrorTypeAdded = "error-type-added", Caution, Both, "The argument of `fail` has fields of its own, such as errCode.";
    ErrorTypeRemoved = "error-type-removed", Breaking, Callers, "The argument of `fail` has no fields of its own any more.";
    // events
    OffAdded = "off-added", Notice, Callers, "There is an off function.";
    OffRemoved = "off-removed", Breaking, Callers, "The off function is gone.";
    OffNowAll = "off-now-all", Breaking, Callers, "The off function takes no listener any more and removes all.";
    OffTakesListener = "off-takes-listener", Notice, Callers, "The off function takes a listener, to remove that one alone.";
    ListenerChanged = "listener-changed", Breaking, Both, "Listeners receive what they get in another form.";
    ListenerNowSingle = "listener-now-single", Breaking, Callers, "The last listener replaces the others.";
    ListenerNowMany = "listener-now-many", Notice, Callers, "Listeners add up.";
    TopicAdded = "topic-added", Notice, Callers, "An emitter knows further events.";
    TopicRemoved = "topic-removed", Breaking, Both, "An emitter no longer knows an event.";
    QueueTightened = "queue-tightened", Caution, Both, "Fewer events wait, so more of them are lost.";
    QueueLoosened = "queue-loosened", Notice, Both, "More events wait.";
    QueueNowFails = "queue-now-fails", Breaking, Hosts, "Emitting into a full queue is an error.";
    // before a call runs
    ScopeRequired = "scope-required", Breaking, Callers, "Calls need a permission, or another one.";
    ScopeLifted = "scope-lifted", Caution, Hosts, "Calls need no permission; a host function that takes `Granted` gets none.";
    PrivacyRequired = "privacy-required", Breaking, Callers, "Calls need the privacy agreement, or that for another class of data.";
    PrivacyLifted = "privacy-lifted", Notice, Callers, "Calls need no privacy agreement.";
    LimitFailsCalls = "limit-fails-calls", Breaking, Callers, "Calls over a limit fail that ran or waited.";
    LimitTightened = "limit-tightened", Caution, Callers, "Fewer calls run at once; the others wait.";
    LimitLoosened = "limit-loosened", Notice, Callers, "More calls run at once, or wait instead of failing.";
    DeadlineShortened = "deadline-shortened", Breaking, Callers, "Calls are given up sooner.";
    DeadlineExtended = "deadline-extended", Notice, Callers, "Calls are given up later, or never.";
    // names and texts
    RustNameChanged = "rust-name-changed", Breaking, Both, "Something has another name in Rust.";
    TsChanged = "ts-changed", Caution, Callers, "The TypeScript declarations name or type something otherwise.";
    Deprecated = "deprecated", Notice, Callers, "Something should not be used any more, or something else is named in its place.";
    NoLongerDeprecated = "no-longer-deprecated", Notice, Callers, "Something may be used again.";
    SinceChanged = "since-changed", Notice, Callers, "Another version is said to have brought something.";
    DocChanged = "doc-changed", Notice, Both, "A text, an example, a unit or a link was added, changed or removed. Listed only if asked for.";
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Code {
    /// Whether `canIUse` answers otherwise before and after.
    pub(super) fn can_i_use(self) -> bool {
        use Code::*;
        matches!(
            self,
            ApiAdded
                | ApiRemoved
                | PropertyAdded
                | PropertyRemoved
                | OffAdded
                | OffRemoved
                | SyncAdded
                | SyncRemoved
                | ParamAddedRequired
                | ParamAddedOptional
                | ArgumentAddedOptional
                | ParamRemoved
                | ParamValueAdded
                | ParamValueRemoved
                | ResultAddedRequired
                | ResultAddedOptional
                | ResultRemoved
                | ResultValueAdded
                | ResultValueRemoved
        )
    }
}
