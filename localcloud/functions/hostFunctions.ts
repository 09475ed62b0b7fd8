import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { balance } from './balance'
import { FunctionFailure } from './FunctionFailure'
import { environmentOf, type Identity } from './identity'
import { queues } from './queues'
import { type Clock, runTimers } from './runTimers'
import { type AnswerWire, startInstance } from './startInstance'

export type FunctionDeclaration = {
  readonly name: string
  /** Path of the bundle that would be deployed. */
  readonly file: string
  readonly instances?: number
  readonly timeoutMs?: number
  readonly env?: Readonly<Record<string, string>>
  readonly timers?: readonly { readonly name: string; readonly cron: string }[]
}

export type HostOptions = {
  readonly functions: readonly FunctionDeclaration[]
  /** Variables that the runtime puts into every function's environment. */
  readonly env?: Readonly<Record<string, string>>
  readonly envId?: string
  readonly clock?: Clock
  /** Answers what the functions ask of the database: see `startInstance`. */
  readonly answer?: AnswerWire
  readonly atOnce?: number
  readonly inLine?: number
}

export type FunctionHost = {
  /** Calls a function; an exception in it becomes a `FunctionFailure`. */
  invoke(name: string, event: unknown, identity?: Identity): Promise<unknown>
  /** Runs a timer now, as if its time had come. */
  runTimer(name: string): Promise<unknown>
  close(): Promise<void>
}

/** Longest time that running calls get when the host closes. */
const PATIENCE_MS = 3000

type Hosted = { call(event: unknown, identity: Identity): Promise<unknown>; close(): Promise<unknown> }

/** Runs deployable bundles on this machine, each instance in a thread with an environment of its own. */
export function hostFunctions(options: HostOptions): FunctionHost {
  const hosted = new Map(options.functions.map((declaration) => [declaration.name, host(declaration, options)]))
  const timers = options.functions.flatMap(({ name, timers = [] }) =>
    timers.map((timer) => ({ ...timer, function: name }))
  )

  const oneByOne = queues()
  const running = new Set<Promise<unknown>>()
  let isClosing = false

  const invoke = async (name: string, event: unknown, identity: Identity = {}) => {
    const found = hosted.get(name)
    if (!found) throw new FunctionFailure('FUNCTION_NOT_FOUND', `There is no function ${name}.`)
    if (isClosing) throw new FunctionFailure('FUNCTIONS_BUSY', 'The cloud is closing.')
    const call = found.call(event, identity)
    running.add(call)
    return call.finally(() => running.delete(call))
  }

  const runTimer = async (timerName: string, at = Date.now()) => {
    const timer = timers.find(({ name }) => name === timerName)
    if (!timer) throw new FunctionFailure('FUNCTION_NOT_FOUND', `There is no timer ${timerName}.`)
    const Time = new Date(at).toISOString().replace(/\.\d+Z$/, 'Z')
    const event = { Type: 'Timer', TriggerName: timerName, Time }
    return oneByOne(timerName, () => invoke(timer.function, event, { triggerSource: 'timer' }))
  }

  const stopTimers = runTimers(timers, runTimer, options.clock)

  return {
    invoke,
    runTimer: (name) => runTimer(name),
    async close() {
      stopTimers()
      isClosing = true
      await Promise.race([Promise.allSettled(running), pause(PATIENCE_MS, undefined, { ref: false })])
      await Promise.all([...hosted.values()].map((each) => each.close()))
    },
  }
}

function host(
  declaration: FunctionDeclaration,
  { env = {}, envId = 'local', atOnce = 64, inLine = 2000, clock, answer }: HostOptions
): Hosted {
  const { name, file, instances: count = 1, timeoutMs = 60_000 } = declaration
  const own = { ...env, ...declaration.env, SCF_FUNCTIONNAME: name }
  const instances = Array.from({ length: count }, () =>
    startInstance({ name, file, timeoutMs, env: own, clock, answer })
  )
  const { run } = balance(name, instances, { atOnce, inLine })

  return {
    async call(event, identity) {
      const sent = JSON.stringify(event ?? {})
      const context = {
        request_id: randomUUID(),
        function_name: name,
        namespace: envId,
        time_limit_in_ms: timeoutMs,
        environment: environmentOf(identity, envId),
      }
      return JSON.parse(await run((instance) => instance.call(sent, context)))
    },
    close: () => Promise.all(instances.map((instance) => instance.close())),
  }
}
