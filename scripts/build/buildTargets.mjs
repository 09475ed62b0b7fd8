import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const TARO = 'node_modules/@tarojs/cli/bin/taro'
const VITE = 'node_modules/vite/bin/vite.js'

/** The targets of the build; each is built again only when one of its sources has changed. */
export const targets = {
  functions: {
    name: '云函数',
    sources: [
      'cloudfunctions',
      'src/shared',
      'src/client/tokens.json',
      'src/motifs',
      'scripts/build/buildFunctions.mjs',
    ],
    result: 'dist/cloudfunctions/api/index.js',
    command: ['scripts/build/buildFunctions.mjs'],
  },
  local: {
    name: '本机的云',
    sources: ['scripts', 'localcloud', 'standin', 'cloudfunctions', 'src/shared', 'cloudbaserc.json'],
    result: 'dist/local/startProduct.js',
    command: ['scripts/build/buildLocal.mjs'],
  },
  workbench: {
    name: '工作台',
    sources: ['workbench', 'config', 'src/client', 'src/shared', 'src/motifs'],
    result: 'dist/workbench/index.html',
    command: [VITE, 'build', '--config', 'workbench/vite.config.ts'],
  },
  h5: {
    name: '手机页面',
    sources: ['src', 'config', 'babel.config.js'],
    settings: ['API_BASE', 'CLOUD_ENV'],
    result: 'dist/h5/index.html',
    command: [TARO, 'build', '--type', 'h5'],
  },
  weapp: {
    name: '小程序',
    sources: ['src', 'config', 'babel.config.js', 'project.config.json'],
    settings: ['API_BASE', 'CLOUD_ENV'],
    result: 'dist/miniprogram/app.json',
    command: [TARO, 'build', '--type', 'weapp'],
  },
}

/** Builds the targets that have changed, one after the other; throws with the output of the first that fails. */
export async function build(root, names, say) {
  for (const name of names) {
    const target = targets[name]
    const print = printOf(root, target)
    const stamp = join(root, '.cache/built', name)
    if (existsSync(join(root, target.result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === print) continue
    say(`正在构建${target.name}……`)
    const started = Date.now()
    await run(root, target.command)
    mkdirSync(join(root, '.cache/built'), { recursive: true })
    writeFileSync(stamp, print)
    say(`${target.name}好了，用了 ${((Date.now() - started) / 1000).toFixed(1)} 秒`)
  }
}

function run(root, command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${command.join(' ')}\n${output}`))))
  })
}

/** A digest of every source file, of the packages' versions, and of what the surroundings set in the build. */
export function printOf(root, { sources, settings = [] }, env = process.env) {
  const hash = createHash('sha256')
  for (const source of ['package-lock.json', ...sources]) {
    for (const file of filesOf(join(root, source))) hash.update(file.slice(root.length)).update(readFileSync(file))
  }
  for (const name of settings) hash.update(`${name}=${env[name] ?? ''}\n`)
  return hash.digest('hex')
}

function filesOf(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => (/\.test\.tsx?$|^testing$/.test(name) ? [] : filesOf(join(path, name))))
}
