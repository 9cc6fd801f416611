//! What `canIUse` can be asked, as a type.
