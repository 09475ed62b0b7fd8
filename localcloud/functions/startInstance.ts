import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { WireRequest } from '../wire/wireRequest'
import { FunctionFailure } from './FunctionFailure'
import { type Clock, wallClock } from './runTimers'

/** One running copy of a function: a thread of its own, which is started again when it dies. */
export type Instance = {
  /** The number of calls under way. */
  load(): number
  call(event: string, context: object): Promise<string>
  close(): Promise<void>
}

export type InstanceOptions = {
  readonly name: string
  readonly file: string
  readonly env: Readonly<Record<string, string>>
  readonly timeoutMs: number
  readonly clock?: Clock | undefined
  /** Answers what the SDK in the thread asks of the database; without, it goes its own way, over HTTP. */
  readonly answer?: AnswerWire | undefined
}

/** Answers one request of the SDK; a refusal is an answer too. */
export type AnswerWire = (request: WireRequest) => Promise<object>

type Pending = { resolve(result: string): void; reject(error: Error): void }

type Reply = {
  callId?: number
  result?: string
  failure?: string
  unhandled?: string
  asks?: number
  request?: WireRequest
}

/** Time in which a thread must answer a question before it counts as stuck. */
const PATIENCE_MS = 2000

export function startInstance({ name, file, env, timeoutMs, clock = wallClock, answer }: InstanceOptions): Instance {
  const pending = new Map<number, Pending>()
  const logged = new Set<string>()
  let worker: Worker | undefined
  let calls = 0

  const logOnce = (message: string) => {
    if (logged.has(message)) return
    logged.add(message)
    console.error(`Function ${name}: ${message}`)
  }

  const start = (): Worker => {
    const started = new Worker(join(__dirname, 'worker.cjs'), {
      env: { ...env },
      execArgv: [],
      workerData: { file, hasDatabase: answer !== undefined },
    })
    started.on('message', (reply: Reply) =>
      reply.request && answer ? void give(started, reply.asks, answer(reply.request)) : receive(reply)
    )
    started.on('error', (error) => logOnce(`died: ${error.stack ?? error}`))
    started.on('exit', () => {
      if (worker === started) worker = undefined
      for (const { reject } of pending.values()) reject(died(name))
      pending.clear()
    })
    return started
  }

  const receive = ({ callId, result, failure, unhandled }: Reply) => {
    if (unhandled !== undefined) return logOnce(`unhandled: ${unhandled}`)
    const call = callId === undefined ? undefined : pending.get(callId)
    if (!call || callId === undefined) return
    pending.delete(callId)
    if (result !== undefined) return call.resolve(result)
    call.reject(new FunctionFailure('FUNCTIONS_EXECUTE_FAIL', `Function ${name} failed: ${failure}`))
  }

  worker = start()

  return {
    load: () => pending.size,
    call(event, context) {
      worker ??= start()
      const asked = worker
      const callId = ++calls
      return new Promise<string>((resolve, reject) => {
        const callOff = clock.at(clock.now() + timeoutMs, () => {
          pending.delete(callId)
          reject(tooSlow(name, timeoutMs))
          endIfStuck(asked, clock)
        })
        const ended =
          <Value>(settle: (value: Value) => void) =>
          (value: Value) => {
            callOff()
            settle(value)
          }
        pending.set(callId, { resolve: ended(resolve), reject: ended(reject) })
        asked.postMessage({ callId, event, context })
      })
    },
    async close() {
      await worker?.terminate()
    },
  }
}

/** A thread that has died meanwhile does not hear the answer; its calls have failed by then. */
async function give(worker: Worker, answers: number | undefined, answer: Promise<object>): Promise<void> {
  worker.postMessage({ answers, answer: await answer })
}

/** Ends a thread that does not answer. One in an endless loop would not serve its other calls either, so they fail. */
function endIfStuck(worker: Worker, clock: Clock): void {
  const callOff = clock.at(clock.now() + PATIENCE_MS, () => void worker.terminate())
  const answered = ({ alive }: { alive?: boolean }) => {
    if (!alive) return
    callOff()
    worker.off('message', answered)
  }
  worker.on('message', answered)
  worker.postMessage({})
}

function died(name: string): FunctionFailure {
  return new FunctionFailure('FUNCTIONS_INSTANCE_DIED', `The instance of function ${name} died during the call.`)
}

function tooSlow(name: string, timeoutMs: number): FunctionFailure {
  return new FunctionFailure('FUNCTIONS_TIME_LIMIT_EXCEEDED', `Function ${name} took longer than ${timeoutMs} ms.`)
}
