/** One instance of a function: it loads the bundle once, then answers calls, as the cloud's runtime does. */
const { parentPort, workerData } = require('node:worker_threads')
const { replaceRequester, requesterOver } = require('./requester.cjs')

// A thread reads its environment through a lock; the SDK reads thirty names a call, so it gets a plain copy.
process.env = { ...process.env }

if (workerData.hasDatabase) replaceRequester(requesterOver(parentPort))

let main
let loadFailure
try {
  main = require(workerData.file).main
  if (typeof main !== 'function') throw new Error(`${workerData.file} exports no function 'main'.`)
} catch (error) {
  loadFailure = error
}

parentPort.on('message', async ({ callId, event, context, answers }) => {
  if (answers !== undefined) return
  if (callId === undefined) return parentPort.postMessage({ alive: true })
  try {
    if (loadFailure) throw loadFailure
    const result = JSON.stringify(await main(JSON.parse(event), context))
    parentPort.postMessage({ callId, result: result ?? 'null' })
  } catch (error) {
    parentPort.postMessage({ callId, failure: String(error?.stack ?? error) })
  }
})

// A rejected promise that nobody awaits must not end this instance's other calls.
process.on('unhandledRejection', (error) => parentPort.postMessage({ unhandled: String(error?.stack ?? error) }))
