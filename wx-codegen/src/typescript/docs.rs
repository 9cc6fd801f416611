//! Comments: what the spec says of each item, as JSDoc that cannot leave its comment.
