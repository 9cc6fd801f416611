//! Packages from npm run unchanged. `npm ci` in tests/npm installs them.

use std::path::Path;

use crate::binary::{ran, wx};

#[test]
fn miniprogram_api_promise_runs_over_our_wx() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/npm");
    assert!(
        folder.join("node_modules/miniprogram-api-promise").is_dir(),
        "the packages are not installed: run npm ci in wx-cli/tests/npm (cargo xtask test does)"
    );
    let told = ran(wx(&folder, &["run", "api-promise.js"])).clean();
    assert_eq!(
        told,
        "getStorage: 7 getStorage:ok\n\
         getStorage rejected: getStorage:fail data not found\n\
         callback form: getStorage:ok\n\
         startCompass: startCompass:ok\n\
         sync untouched: 7\n\
         promisify: getStorageInfo:ok\n"
    );
}
