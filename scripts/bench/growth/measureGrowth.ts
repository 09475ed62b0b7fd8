import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { everybody } from '#shared/pushes/audience'
import { gather, openEvent, rush } from '../../../e2e/places/rush'
import { freePort } from '../../../e2e/product/freePort'
import { startServing } from '../../../e2e/product/runScript'
import { call, signIn } from '../../../e2e/product/startProduct'
import { memberPersonId } from '../../seed/followers'
import { type Figure, ms, percentile, timesOf } from '../figure'
import { growFolder } from './growFolder'

const SIZES = [
  { years: 1, times: 1 },
  { years: 10, times: 1 },
]
const MEMBERS = 2000
const ROUNDS = 20

/** Measures a union after one and after ten years: memory, start, the burst, and what people open every day. */
export async function measureGrowth(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const size of SIZES) figures.push(...(await measureFolder(size)))
  return figures
}

/** Measures the same of one ten times larger after a year, whose folder alone takes a quarter of an hour to grow. */
export function measureTenfold(): Promise<Figure[]> {
  return measureFolder({ years: 1, times: 10 })
}

async function measureFolder(size: (typeof SIZES)[number]): Promise<Figure[]> {
  const dataDir = join(tmpdir(), `hongqiang-grown-${size.years}-${size.times}`)
  if (!existsSync(join(dataDir, 'folder.json'))) {
    rmSync(dataDir, { recursive: true, force: true })
    await growFolder(dataDir, size)
  }
  const env = { PORT: String(await freePort()), DATA_DIR: dataDir }
  const url = `http://127.0.0.1:${env.PORT}`
  await (await startServing(env)).end('SIGTERM')
  const began = performance.now()
  const warm = await startServing(env)
  const started = (performance.now() - began) / 1000
  const memory = memoryOf(warm.pid)
  const asked = await askEverything(url)
  const crowd = await gather(url, MEMBERS)
  const { took, seconds } = await rush(crowd, await openEvent(crowd, 64), { atOnce: 64 })
  took.sort((one, other) => one - other)
  await warm.end('SIGKILL')
  const again = performance.now()
  const after = await startServing(env)
  const restarted = (performance.now() - again) / 1000
  await after.end('SIGTERM')
  const name = `${size.years} y${size.times > 1 ? ` × ${size.times}` : ''}`
  const megabytes = statSync(join(dataDir, 'cloud.db')).size / 1024 / 1024
  return [
    { what: `${name}: memory after start`, value: memory, unit: 'MB', note: `cloud.db ${megabytes.toFixed(0)} MB` },
    {
      what: `${name}: warm start / after kill -9`,
      value: `${started.toFixed(1)} / ${restarted.toFixed(1)}`,
      unit: 's',
    },
    {
      ...{ what: `${name}: burst ${MEMBERS} × 2`, value: Math.round(took.length / seconds), unit: 'taps/s' },
      note: `p50 ${ms(percentile(took, 0.5))}, p99 ${ms(percentile(took, 0.99))} ms`,
    },
    ...asked.map(({ what, times }) => ({
      ...{
        what: `${name}: ${what}, p50 / p99`,
        value: `${ms(percentile(times, 0.5))} / ${ms(percentile(times, 0.99))}`,
        unit: 'ms',
      },
    })),
  ]
}

/** Resident memory of a process in megabytes, as Linux tells it; 0 elsewhere. */
function memoryOf(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
  } catch {
    return 0
  }
}

async function askEverything(url: string) {
  const [member, officer] = [await signIn(url, memberPersonId(0)), await signIn(url, 'officer-1')]
  const federation = await signIn(url, 'federation')
  const questions: Record<string, () => Promise<unknown>> = {
    'me.get': () => call(url, member, 'me.get', {}),
    'inbox of a member': () => call(url, member, 'messages.list', {}),
    'today at the desk': () => call(url, officer, 'desk.today', {}),
    'push list': () => call(url, officer, 'pushes.list', {}),
    'reach of everybody': () =>
      call(url, officer, 'pushes.reach', { articleId: 'news-17', audience: everybody, safety: false }),
    'log page': () => call(url, federation, 'log.list', {}),
    feed: () => call(url, member, 'news.list', {}),
    'directory.summary': () => call(url, undefined, 'directory.summary', {}),
  }
  const asked: { what: string; times: number[] }[] = []
  for (const [what, ask] of Object.entries(questions)) {
    const first = (await ask()) as { ok?: boolean }
    if (!first.ok) throw new Error(`${what}: ${JSON.stringify(first).slice(0, 200)}`)
    asked.push({ what, times: await timesOf(ROUNDS, ask) })
  }
  return asked
}
