const threads = require('node:worker_threads')

/** Loaded before everything else of a process and of its workers: the wall clock is ahead by `CLOCK_AHEAD_MS`, timers are not. */
const ahead = threads.isMainThread
  ? Number(process.env.CLOCK_AHEAD_MS ?? 0)
  : Number(threads.getEnvironmentData('clock ahead'))
const RealDate = Date

globalThis.Date = class extends RealDate {
  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() + ahead] : given))
  }
  static now() {
    return RealDate.now() + ahead
  }
}

// The local cloud starts its workers without the options of the process.
if (threads.isMainThread) {
  threads.setEnvironmentData('clock ahead', ahead)
  const { Worker } = threads
  threads.Worker = class extends Worker {
    constructor(file, options) {
      super(file, { ...options, execArgv: ['--require', __filename] })
    }
  }
}
