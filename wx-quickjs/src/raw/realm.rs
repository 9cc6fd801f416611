//! The realm: one QuickJS runtime with its one context, and what hangs on it.
//!
//! Invariants:
//!
//! - `ctx` and `rt` point into `context` and `runtime`, which only the drop of
//!   the realm lets go.
//! - The opaque pointers of the context and of the interrupt handler are the
//!   address of the realm from [`Realm::new`] to its drop, which clears them
//!   first; the realm never moves, it lives in an `Rc`.
//! - The cells below are borrowed for the length of one statement that runs no
//!   JavaScript and drops no value.

use std::{
    any::{Any, TypeId},
    cell::{Cell, RefCell},
    collections::{HashMap, VecDeque},
    ffi::{c_int, c_void},
    mem::ManuallyDrop,
    ptr,
    rc::Rc,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use rquickjs::qjs;

use super::{
    JsResult, JsValue,
    classes::{ClassTable, Finalized},
    intrinsics::Intrinsics,
    modules::ModuleGraph,
    trampoline::Native,
};

/// What a realm may use.
pub(crate) struct RealmLimits {
    /// Bytes of the engine's heap.
    pub memory: usize,
    /// Bytes of native stack below the point of entry.
    pub stack: usize,
    /// Time that one entry may take.
    pub entry: Duration,
    /// Once set, it stops the running script and all that start after it.
    pub stopped: Arc<AtomicBool>,
}

/// A rejected promise that nothing handles so far.
pub(crate) struct Rejection {
    /// The promise.
    pub promise: JsValue,
    /// What it was rejected with.
    pub reason: JsValue,
}

/// Runs a job that [`Realm::enqueue`] put into the queue.
pub(crate) type JobHandler = Rc<dyn Fn(u32, &[JsValue])>;

/// The state of a [`Native`], with its type.
type State = (TypeId, Rc<dyn Any>);

/// One runtime with one context. Everything that holds a value of it holds it.
pub(crate) struct Realm {
    pub(super) ctx: *mut qjs::JSContext,
    pub(super) rt: *mut qjs::JSRuntime,
    // order matters: the context goes before the runtime, the finalizers' queue last
    context: rquickjs::Context,
    _runtime: rquickjs::Runtime,
    pub(super) classes: ClassTable,
    pub(super) finalized: Rc<Finalized>,
    intrinsics: RefCell<Option<Rc<Intrinsics>>>,
    /// Each with the id of its type, by which [`Realm::native`] knows it.
    natives: RefCell<[Option<State>; SLOTS]>,
    pub(super) job_handler: RefCell<Option<JobHandler>>,
    pub(super) modules: RefCell<ModuleGraph>,
    /// By the address of the promise, which the entry keeps alive, with the order of arrival.
    rejections: RefCell<HashMap<usize, (u64, Rejection)>>,
    rejected: Cell<u64>,
    depth: Cell<u32>,
    memory_limit: usize,
    /// By how much the memory limit is lifted while a text is compiled.
    lifted: Cell<usize>,
    entry_limit: Duration,
    deadline: Cell<Option<Instant>>,
    stopped: Arc<AtomicBool>,
}

/// The number of [`Native`] states that a realm can hold.
const SLOTS: usize = 7;

impl Realm {
    /// A new runtime and context within `limits`. `None`: out of memory.
    pub(crate) fn new(limits: &RealmLimits) -> Option<Rc<Realm>> {
        let runtime = rquickjs::Runtime::new().ok()?;
        runtime.set_max_stack_size(limits.stack);
        let context = rquickjs::Context::full(&runtime).ok()?;
        let ctx = context.as_raw().as_ptr();
        // SAFETY: `ctx` is the live context made above
        let rt = unsafe { qjs::JS_GetRuntime(ctx) };
        // SAFETY: `ctx` and `rt` are live and belong together
        let classes = unsafe { ClassTable::new(ctx, rt) }?;
        let realm = Rc::new(Realm {
            ctx,
            rt,
            context,
            _runtime: runtime,
            classes,
            finalized: Rc::default(),
            intrinsics: RefCell::default(),
            natives: RefCell::default(),
            job_handler: RefCell::default(),
            modules: RefCell::default(),
            rejections: RefCell::default(),
            rejected: Cell::new(0),
            depth: Cell::new(0),
            memory_limit: limits.memory,
            lifted: Cell::new(0),
            entry_limit: limits.entry,
            deadline: Cell::new(None),
            stopped: limits.stopped.clone(),
        });
        let opaque = Rc::as_ptr(&realm).cast_mut().cast::<c_void>();
        // SAFETY: the handlers read `opaque` as a realm, and `drop` takes it back
        unsafe {
            qjs::JS_SetContextOpaque(ctx, opaque);
            qjs::JS_SetInterruptHandler(rt, Some(interrupt), opaque);
            qjs::JS_SetHostPromiseRejectionTracker(rt, Some(track_rejection), ptr::null_mut());
        }
        let intrinsics = Intrinsics::capture(&realm).ok()?;
        *realm.intrinsics.borrow_mut() = Some(Rc::new(intrinsics));
        // the limit holds for scripts; the engine's own start is not theirs
        realm._runtime.set_memory_limit(limits.memory);
        Some(realm)
    }

    /// The realm of a context that C hands in, if it still lives.
    ///
    /// # Safety
    /// `ctx` is a live context, and its opaque pointer is null or was set by
    /// [`Realm::new`].
    pub(super) unsafe fn of(ctx: *mut qjs::JSContext) -> Option<Rc<Realm>> {
        // SAFETY: see above; a set pointer is the address of a live realm in an `Rc`
        unsafe {
            let realm = qjs::JS_GetContextOpaque(ctx).cast::<Realm>().cast_const();
            if realm.is_null() {
                return None;
            }
            Rc::increment_strong_count(realm);
            Some(Rc::from_raw(realm))
        }
    }

    /// As [`Realm::of`], without a count of its own.
    ///
    /// # Safety
    /// As [`Realm::of`], and `ctx` is running a script: then an entry below on
    /// the stack borrows the realm for longer than the result lives.
    pub(super) unsafe fn on_stack(ctx: *mut qjs::JSContext) -> Option<ManuallyDrop<Rc<Realm>>> {
        // SAFETY: see above; the count is not given back
        unsafe {
            let realm = qjs::JS_GetContextOpaque(ctx).cast::<Realm>().cast_const();
            (!realm.is_null()).then(|| ManuallyDrop::new(Rc::from_raw(realm)))
        }
    }

    /// Marks that JavaScript may run from here until the guard drops. The
    /// outermost entry sets the stack's base and starts a new time limit.
    pub(crate) fn enter(&self) -> Entry<'_> {
        if self.depth.get() == 0 {
            self.deadline.set(None);
            // SAFETY: the runtime is live
            unsafe { qjs::JS_UpdateStackTop(self.rt) };
        }
        self.depth.set(self.depth.get() + 1);
        Entry(self)
    }

    /// Gives a [`Native`] its state. One state of each type.
    pub(crate) fn set_native<N: Native>(&self, state: Rc<N>) {
        let slot = N::SLOT as usize;
        let old = self.natives.borrow_mut()[slot].replace((TypeId::of::<N>(), state));
        drop(old);
    }

    /// The state of a [`Native`]; `None` after [`Realm::close`].
    #[inline]
    pub(crate) fn native<N: Native>(&self) -> Option<Rc<N>> {
        match &self.natives.borrow()[N::SLOT as usize] {
            Some((id, state)) if *id == TypeId::of::<N>() => {
                let state = Rc::into_raw(Rc::clone(state)).cast::<N>();
                // SAFETY: `set_native` put the id of the state's own type beside it.
                // A downcast would ask the state, by an indirect call on each entry.
                Some(unsafe { Rc::from_raw(state) })
            }
            _ => None,
        }
    }

    /// The built-in functions as they were before any script ran.
    pub(crate) fn intrinsics(self: &Rc<Self>) -> JsResult<Rc<Intrinsics>> {
        let intrinsics = self.intrinsics.borrow().clone();
        intrinsics.ok_or_else(|| self.error_or_undefined("the context is closed"))
    }

    /// Sets what runs the jobs of [`Realm::enqueue`].
    pub(crate) fn set_job_handler(&self, handler: JobHandler) {
        let old = self.job_handler.borrow_mut().replace(handler);
        drop(old);
    }

    /// Takes the promises that were rejected and are still unhandled, oldest first.
    pub(crate) fn take_rejections(&self) -> Vec<Rejection> {
        let mut list: Vec<_> = self.rejections.take().into_values().collect();
        list.sort_unstable_by_key(|(order, _)| *order);
        list.into_iter().map(|(_, rejection)| rejection).collect()
    }

    /// Counts a rejected promise as handled.
    pub(super) fn forget_rejection(&self, promise: &JsValue) {
        // SAFETY: reads the address of an object, or of nothing
        let address = unsafe { qjs::JS_VALUE_GET_PTR(promise.raw) } as usize;
        let gone = self.rejections.borrow_mut().remove(&address);
        drop(gone);
    }

    /// Takes the ids of freed host objects.
    pub(crate) fn take_finalized(&self) -> VecDeque<u64> {
        self.finalized.take()
    }

    /// Bytes of the engine's heap in use.
    pub(crate) fn memory_used(&self) -> usize {
        let usage = self._runtime.memory_usage();
        usize::try_from(usage.malloc_size).unwrap_or(0)
    }

    /// Fails where the rest of the memory is too little to compile a text of this
    /// length, whatever it says: see [`Realm::with_room_to_compile`].
    pub(crate) fn check_room_to_compile(self: &Rc<Self>, length: usize) -> JsResult<()> {
        let room = room_to_compile(length);
        if self.has_room(room) {
            return Ok(());
        }
        self.collect();
        if self.has_room(room) { Ok(()) } else { Err(self.no_room_to_compile()) }
    }

    /// Lifts the memory limit for `compile`, by as much as a text of this length
    /// can take at worst. Where memory runs out while the engine's parser works,
    /// the parser reads what it could not write, and may end the process. What is
    /// left over the limit afterwards makes the next allocation fail.
    pub(super) fn with_room_to_compile<R>(
        self: &Rc<Self>,
        length: usize,
        compile: impl FnOnce() -> R,
    ) -> JsResult<R> {
        // what is over the limit already would eat up the room
        if !self.has_room(LEAST_ROOM) {
            return Err(self.no_room_to_compile());
        }
        let before = self.lifted.get();
        // what an import inside of it takes comes on top
        self.lifted.set(before.saturating_add(room_to_compile(length)));
        self.set_memory_limit();
        let result = compile();
        if before == 0 {
            self.lifted.set(0);
            self.set_memory_limit();
        }
        Ok(result)
    }

    fn set_memory_limit(&self) {
        let limit = self.memory_limit.saturating_add(self.lifted.get());
        // SAFETY: the runtime is live; the limit takes effect with the next allocation
        unsafe { qjs::JS_SetMemoryLimit(self.rt, limit as qjs::size_t) }
    }

    /// Whether an allocation of this many bytes would succeed.
    fn has_room(&self, bytes: usize) -> bool {
        // SAFETY: what was allocated goes back at once; null may be freed
        unsafe {
            let probe = qjs::js_malloc_rt(self.rt, bytes as qjs::size_t);
            qjs::js_free_rt(self.rt, probe);
            !probe.is_null()
        }
    }

    #[cold]
    fn no_room_to_compile(self: &Rc<Self>) -> JsValue {
        self.error_or_undefined("out of memory: there is not enough left to compile a script")
    }

    /// Runs the collector of cycles.
    pub(crate) fn collect(&self) {
        // SAFETY: the runtime is live; finalizers only push to a queue
        unsafe { qjs::JS_RunGC(self.rt) };
    }

    /// Gives the rquickjs context to `f`.
    pub(crate) fn with_rquickjs<R>(self: &Rc<Self>, f: impl FnOnce(rquickjs::Ctx<'_>) -> R) -> R {
        let _entry = self.enter();
        self.context.with(f)
    }

    /// Lets go of every value that the realm holds. Values held elsewhere keep
    /// the realm alive, so none of them ever dangles.
    pub(crate) fn close(&self) {
        let natives = self.natives.take();
        let handler = self.job_handler.take();
        let rejections = self.rejections.take();
        let intrinsics = self.intrinsics.take();
        let modules = self.modules.take();
        drop((natives, handler, rejections, intrinsics, modules));
    }
}

/// The most memory that compiling a text of this length takes: measured with texts
/// of nothing but functions, classes or calls, and doubled.
fn room_to_compile(length: usize) -> usize {
    const PER_BYTE: usize = 512;
    length.saturating_mul(PER_BYTE).saturating_add(LEAST_ROOM)
}

/// Bytes that compiling takes whatever the text.
const LEAST_ROOM: usize = 256 * 1024;

impl Drop for Realm {
    fn drop(&mut self) {
        // SAFETY: both are live until the fields drop after this
        unsafe {
            qjs::JS_SetContextOpaque(self.ctx, ptr::null_mut());
            qjs::JS_SetInterruptHandler(self.rt, None, ptr::null_mut());
            qjs::JS_SetHostPromiseRejectionTracker(self.rt, None, ptr::null_mut());
        }
    }
}

/// Keeps the realm alive while JavaScript may run; see [`Realm::enter`].
pub(crate) struct Entry<'r>(&'r Realm);

impl Drop for Entry<'_> {
    fn drop(&mut self) {
        self.0.depth.set(self.0.depth.get() - 1);
    }
}

/// Asked by the engine every few thousand steps: true stops the script.
///
/// The time limit starts at the first question of an entry, so that entering
/// costs no look at the clock.
unsafe extern "C" fn interrupt(_: *mut qjs::JSRuntime, opaque: *mut c_void) -> c_int {
    // SAFETY: `Realm::new` set the pointer, its drop takes the handler away
    let realm = unsafe { &*opaque.cast::<Realm>() };
    if realm.stopped.load(Ordering::Relaxed) {
        return 1;
    }
    let now = Instant::now();
    match realm.deadline.get() {
        Some(deadline) => c_int::from(now >= deadline),
        None => {
            realm.deadline.set(now.checked_add(realm.entry_limit));
            0
        }
    }
}

/// Told by the engine of each rejection without a handler, and again when one
/// is attached.
unsafe extern "C" fn track_rejection(
    ctx: *mut qjs::JSContext,
    promise: qjs::JSValue,
    reason: qjs::JSValue,
    handled: bool,
    _: *mut c_void,
) {
    // SAFETY: the engine calls with its live context and borrowed values
    let Some(realm) = (unsafe { Realm::of(ctx) }) else {
        return;
    };
    // SAFETY: reads the address of an object, or of nothing
    let address = unsafe { qjs::JS_VALUE_GET_PTR(promise) } as usize;
    if handled {
        let gone = realm.rejections.borrow_mut().remove(&address);
        drop(gone);
    } else {
        let order = realm.rejected.get();
        realm.rejected.set(order + 1);
        // SAFETY: the engine lends both for the length of this call
        let rejection = unsafe {
            Rejection {
                promise: JsValue::dup(&realm, promise),
                reason: JsValue::dup(&realm, reason),
            }
        };
        let old = realm.rejections.borrow_mut().insert(address, (order, rejection));
        drop(old);
    }
}
