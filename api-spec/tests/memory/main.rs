//! What is made to hurt is refused within little memory. The allocator counts, so this is a
//! binary with a single test. (How long it takes, `cargo xtask measure` tells.)
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod inputs;

use peak_alloc::PeakAlloc;

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// The most that one spec may take.
const MOST: usize = 64 * 1024 * 1024;

/// What `work` takes at most beside what is there before.
fn peak<T>(work: impl FnOnce() -> T) -> (T, usize) {
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let done = work();
    (done, MEMORY.peak_usage().saturating_sub(before))
}

#[test]
fn bad_specs_are_refused_within_little_memory() {
    for inputs::Input { name, files, says } in inputs::all() {
        let (report, bytes) = peak(|| api_spec::load_texts(files).expect_err(name).to_string());
        assert!(report.contains(says), "{name}: {}", &report[..report.len().min(2_000)]);
        assert!(report.len() < 1024 * 1024, "{name}: a report of {} bytes", report.len());
        assert!(bytes < MOST, "{name} takes {} KiB", bytes / 1024);
    }

    // a file larger than the machine's memory, of which next to nothing is on the disk
    let folder = tempfile::tempdir().unwrap();
    let file = std::fs::File::create(folder.path().join("huge.yaml")).unwrap();
    file.set_len(1 << 40).unwrap();
    let (report, bytes) = peak(|| api_spec::load(folder.path()).unwrap_err().to_string());
    assert!(report.contains("larger than"), "{report}");
    assert!(bytes < MOST, "a huge file takes {} KiB", bytes / 1024);
}
