//! The words of the format, written once: every construct's keys, from which
//! the reader knows what is unknown, and, with the feature `schema`, the types
//! from which the JSON Schema is made. The two cannot drift apart.

/// Declares a construct: the list of its keys, and its type in the schema.
macro_rules! construct {
    ($(#[$about:meta])* $keys:ident = $name:ident {
        $($(#[$doc:meta])* $key:ident: $ty:ty,)*
    }) => {
        pub(crate) const $keys: &[&str] = &[$(stringify!($key)),*];

        #[cfg(feature = "schema")]
        $(#[$about])*
        #[derive(schemars::JsonSchema)]
        #[schemars(deny_unknown_fields)]
        #[allow(dead_code, non_snake_case)]
        pub(crate) struct $name { $($(#[$doc])* $key: $ty,)* }
    };
}

/// The keys of a construct as they are written in YAML.
pub(crate) fn words(keys: &'static [&'static str]) -> impl Iterator<Item = &'static str> {
    keys.iter().map(|key| key.trim_start_matches("r#"))
}

#[cfg(feature = "schema")]
use crate::schema::*;

construct! {
    /// A family of APIs: one file.
    FAMILY = FamilyEntry {
        /// Its name: lower case, digits and dashes.
        family: String,
        /// What people call it.
        title: Option<TextForm>,
        /// What it is about.
        doc: Option<TextForm>,
        /// The addresses of its documentation pages.
        link: Option<LinksEntry>,
        /// Permissions declared beside the built-in ones.
        scopes: Option<Map<ScopeEntry>>,
        /// Structs, enums, unions, errors, callbacks, maps, externals.
        types: Option<Map<TypeEntry>>,
        /// Things with methods.
        objects: Option<Map<ObjectEntry>>,
        /// Members of the client that are not functions.
        properties: Option<Map<FieldForm>>,
        /// Members of the global scope: functions (with `kind`) or values.
        globals: Option<Map<GlobalForm>>,
        /// The functions and events.
        apis: Option<Map<ApiEntry>>,
    }
}

construct! {
    /// Addresses of documentation pages, in which `{name}` stands for a name.
    LINKS = LinksEntry {
        /// The page of a function of the client.
        api: Option<String>,
        /// The page of an object, and of its methods by `Object.method`.
        object: Option<String>,
    }
}

construct! {
    /// A permission that a person grants.
    SCOPE = ScopeEntry {
        /// What it permits.
        doc: Option<TextForm>,
    }
}

construct! {
    /// A text in both languages.
    TEXT = TextEntry {
        /// English.
        en: Option<String>,
        /// Chinese.
        zh: Option<String>,
    }
}

construct! {
    /// An API: a function, an event, a method.
    API = ApiEntry {
        /// How it is called.
        kind: KindWord,
        /// Fields of the options object (sync: the arguments), or the name of a struct.
        params: Option<FieldsOrName>,
        /// The positional layout; a list of lists for overloads. `options` stands for the object
        /// of all parameters not named beside it; `name!` makes one required.
        args: Option<Args>,
        /// Whether the declarations show the options object as required or optional.
        options: Option<OptionsWord>,
        /// What success or the listener receives: fields, the name of a struct, or a bare type.
        result: Option<FieldsOrName>,
        /// What the call itself gives back: a type, an object, or `self`.
        returns: Option<ReturnsForm>,
        /// Whether a promise may come back; `only`: there are no callbacks.
        promise: Option<BoolOr<OnlyWord>>,
        /// The Sync form of an async API.
        sync: Option<SyncEntry>,
        /// The type of the argument of fail.
        error: Option<ErrorForm>,
        /// The reasons a failure may give.
        errors: Option<Vec<ReasonEntry>>,
        /// What the listener takes if it is not one object: arguments, or `any`.
        listener: Option<ListenerForm>,
        /// Whether there is an off function; `all`: it takes no listener.
        off: Option<OffForm>,
        /// The event names of an emitter `on(name, listener)`, or `any`.
        topics: Option<TopicsForm>,
        /// `single`: the last listener replaces the others.
        slots: Option<SlotsWord>,
        /// What happens to events that come faster than the listeners run.
        queue: Option<QueueForm>,
        /// The permission needed.
        scope: Option<String>,
        /// Needs the privacy agreement; a word names the class of data, such as `location`.
        privacy: Option<PrivacyForm>,
        /// How many may run at once.
        limits: Option<LimitsEntry>,
        /// When a call is given up, in milliseconds, or `none`.
        deadline: Option<DeadlineForm>,
        /// `immediate`: the callbacks run inside the call.
        callbacks: Option<CallbacksWord>,
        /// `script`: declared here, installed by a script or the engine layer.
        host: Option<HostWord>,
        /// The version that brought it.
        since: Option<String>,
        /// Not to be used any more.
        deprecated: Option<DeprecatedEntry>,
        /// What it does.
        doc: Option<TextForm>,
        /// The address of its documentation page; false: it has none.
        link: Option<LinkForm>,
        /// A piece of JavaScript that shows it.
        example: Option<String>,
        /// The function's name in Rust, in snake_case.
        rust: Option<String>,
        /// Names for the TypeScript declarations.
        ts: Option<TsForm>,
    }
}

construct! {
    /// A parameter, a field or a property.
    FIELD = FieldEntry {
        /// A type expression: `string`, `list<T>`, `A | B`, `callback(a: T) -> R`, a name, ...
        r#type: Option<TypeForm>,
        /// The values, where the field has an enum of its own.
        r#enum: Option<EnumForm>,
        /// It may be missing.
        optional: Option<bool>,
        /// It may be null.
        nullable: Option<bool>,
        /// The value that stands in for a missing one.
        default: Option<Any>,
        /// Takes all arguments that follow.
        variadic: Option<bool>,
        /// Scripts cannot set the property.
        readonly: Option<bool>,
        /// A callback that is freed after its first call.
        once: Option<bool>,
        /// The version that brought it.
        since: Option<String>,
        /// Not to be used any more.
        deprecated: Option<DeprecatedEntry>,
        /// What it means.
        doc: Option<TextForm>,
        /// `ms`, `px`, `KB`.
        unit: Option<String>,
        /// The least value.
        min: Option<f64>,
        /// The greatest value.
        max: Option<f64>,
        /// Its name in Rust, in snake_case.
        rust: Option<String>,
        /// Names for the TypeScript declarations.
        ts: Option<TsForm>,
    }
}

construct! {
    /// What the call itself gives back.
    RETURNS = ReturnsEntry {
        /// A type expression.
        r#type: String,
        /// It may be null.
        nullable: Option<bool>,
        /// It may be undefined.
        optional: Option<bool>,
        /// What it is.
        doc: Option<TextForm>,
    }
}

construct! {
    /// The Sync form of an async API.
    SYNC = SyncEntry {
        /// Its positional arguments, by parameter.
        args: Vec<String>,
        /// A field of the result, `result` for all of it, or `{ type: ... }`.
        returns: Option<SyncReturnsForm>,
        /// Its name, if it is not `<api>Sync`.
        name: Option<String>,
        /// What it returns instead of throwing, per reason listed in `errors`.
        on_fail: Option<Map<Any>>,
        /// The version that brought it, if it is not that of the API.
        since: Option<String>,
        /// Not to be used any more.
        deprecated: Option<DeprecatedEntry>,
        /// What it does.
        doc: Option<TextForm>,
        /// The address of its documentation page; false: it has none.
        link: Option<LinkForm>,
        /// Names for the TypeScript declarations.
        ts: Option<TsForm>,
    }
}

construct! {
    /// What is known of the off function of an event.
    OFF = OffEntry {
        /// It takes no listener.
        all: Option<bool>,
        /// The version that brought it, if it is not that of the event.
        since: Option<String>,
        /// Not to be used any more.
        deprecated: Option<DeprecatedEntry>,
        /// What it does.
        doc: Option<TextForm>,
        /// The address of its documentation page; false: it has none.
        link: Option<LinkForm>,
    }
}

construct! {
    /// A value that only the Sync form has.
    SYNC_TYPE = SyncTypeEntry {
        /// A type expression.
        r#type: String,
    }
}

construct! {
    /// The argument of fail of one API.
    ERROR = ErrorEntry {
        /// Its fields beside errMsg.
        fields: Option<Map<FieldForm>>,
        /// The codes, each with its reason.
        codes: Option<Map<CodeEntry>>,
        /// Names for the TypeScript declarations.
        ts: Option<TsForm>,
    }
}

construct! {
    /// A way to fail.
    REASON = ReasonEntry {
        /// The words after `fail ` in errMsg.
        reason: String,
        /// The unified code.
        errno: Option<i64>,
        /// The API's own code, errCode.
        code: Option<i64>,
        /// When it happens.
        doc: Option<TextForm>,
        /// The variant's name in Rust, in UpperCamel.
        rust: Option<String>,
    }
}

construct! {
    /// A code of an error type.
    CODE = CodeEntry {
        /// The words after `fail ` in errMsg.
        reason: String,
        /// The unified code.
        errno: Option<i64>,
        /// When it happens.
        doc: Option<TextForm>,
        /// The variant's name in Rust, in UpperCamel.
        rust: Option<String>,
    }
}

construct! {
    /// How many calls may run at once.
    LIMITS = LimitsEntry {
        /// So many.
        concurrent: u32,
        /// APIs of one group count together.
        group: Option<String>,
        /// What becomes of one more: it waits, or it fails.
        over: Option<OverWord>,
        /// The reason it fails with.
        reason: Option<String>,
    }
}

construct! {
    /// A queue of a size; exactly one of the keys.
    QUEUE = QueueEntry {
        /// At most so many events wait; the oldest goes first.
        drop_oldest: Option<u32>,
        /// At most so many events wait; emitting one more is an error.
        error: Option<u32>,
    }
}

construct! {
    /// Not to be used any more.
    DEPRECATED = DeprecatedEntry {
        /// The version that began it.
        since: Option<String>,
        /// What to use instead.
        r#use: Option<String>,
    }
}

construct! {
    /// A type: a struct unless another of its words is there.
    TYPE = TypeEntry {
        /// The fields of a struct; `"*"` is every other key.
        fields: Option<Map<FieldForm>>,
        /// The values of an enum.
        r#enum: Option<EnumForm>,
        /// The members of a union.
        union: Option<UnionForm>,
        /// The fields of an error beside errMsg.
        error: Option<Map<FieldForm>>,
        /// The codes of an error, each with its reason.
        codes: Option<Map<CodeEntry>>,
        /// A callback.
        callback: Option<CallbackForm>,
        /// The type of the values of a map.
        map: Option<String>,
        /// An engine value that only passes through.
        external: Option<bool>,
        /// The version that brought it.
        since: Option<String>,
        /// What it means.
        doc: Option<TextForm>,
        /// Its name in Rust, in UpperCamel.
        rust: Option<String>,
        /// Names for the TypeScript declarations.
        ts: Option<TsForm>,
    }
}

construct! {
    /// The values of a field's own enum.
    INLINE_ENUM = InlineEnumEntry {
        /// The values.
        r#enum: EnumForm,
    }
}

construct! {
    /// A value of an enum.
    ENUM_VALUE = EnumValueEntry {
        /// The variant's name in Rust, in UpperCamel.
        rust: Option<String>,
        /// What it means.
        doc: Option<TextForm>,
        /// The version that brought it.
        since: Option<String>,
    }
}

construct! {
    /// A member of a union.
    VARIANT = VariantEntry {
        /// A type expression.
        r#type: String,
        /// The variant's name in Rust, in UpperCamel.
        rust: Option<String>,
        /// What it means.
        doc: Option<TextForm>,
    }
}

construct! {
    /// A callback with documented arguments.
    CALLBACK = CallbackEntry {
        /// Its arguments, in order.
        args: Option<Map<FieldForm>>,
        /// The type of what it gives back.
        returns: Option<String>,
        /// Freed after its first call.
        once: Option<bool>,
    }
}

construct! {
    /// A thing with methods.
    OBJECT = ObjectEntry {
        /// The version that brought it.
        since: Option<String>,
        /// Not to be used any more.
        deprecated: Option<DeprecatedEntry>,
        /// What it is.
        doc: Option<TextForm>,
        /// The address of its documentation page; false: it has none.
        link: Option<LinkForm>,
        /// What scripts read, and write unless `readonly`.
        properties: Option<Map<FieldForm>>,
        /// APIs of any kind. Write the keys `"on"` and `"off"` in quotes.
        methods: Option<Map<ApiEntry>>,
        /// `script`: scripts or the engine bring it; in Rust it is an external value.
        host: Option<HostWord>,
        /// Its name in Rust, in UpperCamel.
        rust: Option<String>,
        /// Names for the TypeScript declarations.
        ts: Option<TsForm>,
    }
}

construct! {
    /// What the declarations cannot follow from their own rules.
    TS = TsEntry {
        /// Put the object's name before the derived names.
        qualified: Option<bool>,
        /// The type itself.
        name: Option<String>,
        /// The type of the options object.
        option: Option<String>,
        /// The type of the success callback.
        success: Option<String>,
        /// The type of the fail callback.
        fail: Option<String>,
        /// The type of the complete callback.
        complete: Option<String>,
        /// The type that success takes.
        result: Option<String>,
        /// The type that complete takes.
        complete_result: Option<String>,
        /// The type of the listener of the on function.
        listener: Option<String>,
        /// The type that this listener takes.
        listener_result: Option<String>,
        /// The type of the listener of the off function.
        off_listener: Option<String>,
        /// The type that this listener takes.
        off_result: Option<String>,
        /// The type of a callback parameter.
        callback: Option<String>,
        /// Type parameters with their bounds.
        generic: Option<Map<String>>,
        /// Whole signatures instead of the derived one.
        signatures: Option<Vec<String>>,
        /// The return type.
        returns: Option<String>,
        /// Types of single parameters.
        params: Option<Map<String>>,
        /// Names of parameters: of `options`, or of the `topic` and the `listener` of an event.
        args: Option<Map<String>>,
        /// The type of the topic that the off function takes.
        off_topic: Option<String>,
        /// Fields that are called otherwise in a copy of a type.
        renamed: Option<Map<String>>,
        /// Fields that a copy of a type lacks.
        without: Option<Vec<String>>,
        /// The name of an index signature's key.
        key: Option<String>,
        /// False: the type has no errMsg.
        errMsg: Option<bool>,
        /// Whether the declarations show the field as one that may be missing.
        optional: Option<bool>,
        /// False: the declarations do not say that the value may be null.
        nullable: Option<bool>,
        /// False: the official declarations do not have it.
        declared: Option<bool>,
    }
}
