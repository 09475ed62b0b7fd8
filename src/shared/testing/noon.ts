/** 2026-11-22 12:00 in Beijing. */
export const NOON = Date.UTC(2026, 10, 22, 4)
export const HOUR = 3_600_000
export const DAY = 24 * HOUR
