import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import privateInterfaces from '../../src/platform/privacy/privateInterfaces.json'
import { allPages, appJson, dist } from './miniprogram'

const KB = 1024
const MAIN_LIMIT = 600 * KB
const SUBPACKAGE_LIMIT = 400 * KB
const ICON_LIMIT = 40 * KB
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47])

/** What WeChat counts as private (docs/wechat.md 6): calls by their name, buttons by what they open. */
const PRIVATE_CALL =
  /\.(chooseMedia|chooseImage|chooseVideo|chooseMessageFile|chooseAddress|chooseLicensePlate|chooseInvoice\w*|chooseLocation|choosePoi|getLocation|getFuzzyLocation|onLocationChange|startLocationUpdate\w*|getWeRunData|saveImageToPhotosAlbum|saveVideoToPhotosAlbum|createCameraContext|getRecorderManager|startRecord|joinVoIPChat|addPhoneContact|addPhoneCalendar|addPhoneRepeatCalendar|getClipboardData|setClipboardData|openBluetoothAdapter|createBLE\w+|startAccelerometer|startCompass|startGyroscope|startDeviceMotionListening|getUserProfile|getUserInfo)\(/g
const PRIVATE_BUTTON = /does:"(getPhoneNumber|getRealtimePhoneNumber|chooseAvatar|getUserInfo)"/g

function privateCalls(code: string): string[] {
  const calls = [...code.matchAll(PRIVATE_CALL)].map(([, name]) => name ?? '')
  return [...calls, ...[...code.matchAll(PRIVATE_BUTTON)].map(([, name]) => `button.${name}`)]
}

const root = resolve(__dirname, '../..')
const app = appJson()
const built = filesBelow(dist)
const scripts = built.filter((file) => file.endsWith('.js'))
const sources = filesBelow(join(root, 'src')).filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))

describe('the package that is uploaded', () => {
  test('holds script, settings and template of every page', () => {
    const missing = allPages(app).flatMap((page) =>
      ['js', 'json', 'wxml'].map((ending) => `${page}.${ending}`).filter((file) => !existsSync(join(dist, file)))
    )
    expect(missing).toEqual([])
  })

  test('keeps the pages of the main package out of the subpackages', () => {
    const inside = app.pages.filter((page) => app.subPackages.some(({ root: below }) => page.startsWith(`${below}/`)))
    expect(inside).toEqual([])
  })

  test('stays within the sizes that load fast', () => {
    const sizes = app.subPackages.map(({ root: below }) => [below, sizeOf(filesBelow(join(dist, below)))] as const)
    const main = sizeOf(built) - sizes.reduce((sum, [, size]) => sum + size, 0)
    console.info(`main ${main} B, ${sizes.map(([below, size]) => `${below} ${size} B`).join(', ')}`)
    expect(main).toBeLessThanOrEqual(MAIN_LIMIT)
    expect(sizes.filter(([, size]) => size > SUBPACKAGE_LIMIT)).toEqual([])
  })

  test('shows clock and battery dark on paper, and light on the red wall', () => {
    const wrong = allPages(app).filter((page) => {
      const { navigationBarTextStyle: own } = JSON.parse(readFileSync(join(dist, `${page}.json`), 'utf8'))
      const isOnWall = readFileSync(join(root, `src/${page}.tsx`), 'utf8').includes('<AppBar')
      return (own ?? app.window.navigationBarTextStyle) !== (isOnWall ? 'white' : 'black')
    })
    expect(wrong).toEqual([])
  })

  test('says under 我的 of which commit and environment it is', () => {
    // A copy of the sources that is no checkout has no commit.
    const commit = existsSync(join(root, '.git')) ? '[0-9a-f]{7,}\\+?' : ''
    expect(readFileSync(join(dist, 'tabs/mine.js'), 'utf8')).toMatch(new RegExp(`about\\("${commit}","`))
  })

  test('asks WeChat for nothing private that people are not told of, and tells of nothing that it does not ask for', () => {
    const called = new Set(scripts.flatMap((file) => privateCalls(readFileSync(file, 'utf8'))))
    expect([...called].sort()).toEqual(privateInterfaces.map(({ api }) => api).sort())
    expect(app.__usePrivacyCheck__).toBe(true)
    // The console's form and the paper say the same.
    const paper = readFileSync(join(root, 'docs/privacy.md'), 'utf8')
    for (const { api, data, why } of privateInterfaces) expect(paper).toContain(`| ${data} | \`${api}\` | ${why} |`)
  })

  test('has small PNG icons for its tabs', () => {
    const icons = app.tabBar.list.flatMap(({ iconPath, selectedIconPath }) => [iconPath, selectedIconPath])
    const wrong = icons.filter((icon) => {
      const content = readFileSync(join(dist, icon))
      return !content.subarray(0, 4).equals(PNG) || content.length >= ICON_LIMIT
    })
    expect(icons).toHaveLength(8)
    expect(wrong).toEqual([])
  })

  test('requires only files that are in it', () => {
    const broken = scripts.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\brequire\("(\.[^"]+)"\)/g)]
        .map(([, name]) => resolve(dirname(file), name ?? ''))
        .filter((target) => !existsSync(target) && !existsSync(`${target}.js`))
        .map((target) => `${relative(dist, file)} → ${relative(dist, target)}`)
    )
    expect(broken).toEqual([])
  })

  test('makes no code out of text, which WeChat forbids', () => {
    const wrong = scripts.filter((file) => {
      const code = readFileSync(file, 'utf8').replaceAll('new Function("return this")', '')
      return /\bnew Function\(|[^\w.$]eval\(/.test(code)
    })
    expect(wrong.map((file) => relative(dist, file))).toEqual([])
  })

  test('is what the project settings point at, with its sitemap', () => {
    const project = JSON.parse(readFileSync(join(root, 'project.config.json'), 'utf8')) as { miniprogramRoot: string }
    expect(resolve(root, project.miniprogramRoot)).toBe(dist)
    expect(existsSync(join(dist, 'sitemap.json'))).toBe(true)
  })
})

describe('the sources of the phone', () => {
  test.each([
    ['no synchronous storage', /StorageSync/],
    [
      'no forms, whose submit is lost on some phones',
      /\bformType\b|import \{[^}]*\bForm\b[^}]*\} from '@tarojs\/components'/,
    ],
    ['no swiper, which every browser page would carry', /\bSwiper\b/],
  ])('%s', (_, forbidden) => {
    const wrong = sources.filter((file) => forbidden.test(readFileSync(file, 'utf8')))
    expect(wrong.map((file) => relative(root, file))).toEqual([])
  })
})

function sizeOf(files: string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0)
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}
