/** Loaded before everything else of a process and of its workers: the wall clock is ahead by `CLOCK_AHEAD_MS`; timers are not. */
const ahead = Number(process.env.CLOCK_AHEAD_MS ?? 0)
const RealDate = Date

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() + ahead] : given))
  }
  static now() {
    return RealDate.now() + ahead
  }
}
