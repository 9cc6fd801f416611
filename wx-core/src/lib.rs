//! The runtime: errors, values, descriptors, host, dispatch, call shapes, listeners and tasks.
