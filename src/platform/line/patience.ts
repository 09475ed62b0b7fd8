/** How long the phone waits for an answer. */
export const PATIENCE_MS = 12_000
