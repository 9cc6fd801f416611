//! What lies in the file for one entry: a head with the size that counts and
//! whether the content is encrypted, then the content.

use super::quota::Held;

const VERSION: u8 = 1;
const HEAD: usize = 10;

/// One entry as it was read.
pub(crate) struct Record<'a> {
    pub held: Held,
    /// An encoded value, encrypted or not.
    pub content: &'a [u8],
}

impl<'a> Record<'a> {
    /// The bytes that come before the content.
    pub fn head(held: &Held) -> Vec<u8> {
        let mut head = Vec::with_capacity(HEAD);
        head.extend([VERSION, held.encrypted.into()]);
        head.extend(held.size.to_le_bytes());
        head
    }

    /// Takes an entry apart; None if it was not written by this.
    pub fn read(bytes: &'a [u8]) -> Option<Self> {
        let (head, content) = bytes.split_first_chunk::<HEAD>()?;
        let [VERSION, encrypted @ (0 | 1), size @ ..] = *head else {
            return None;
        };
        let size = u64::from_le_bytes(size);
        // no store ever grows so large; sums of sizes then cannot overflow
        let plausible = size < 1 << 40;
        plausible.then_some(Record { held: Held { size, encrypted: encrypted == 1 }, content })
    }
}
