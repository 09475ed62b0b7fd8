import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from './build/buildTargets.mjs'
import { commandOf } from './commandOf.mjs'
import { installWhatIsMissing } from './install.mjs'
import { loadTypeScript } from './loadTypeScript.mjs'
import { root } from './root.mjs'

const NEEDED = {
  CLOUDBASE_ENV: '云开发环境 ID',
  CLOUDBASE_SECRET_ID: '腾讯云 SecretId',
  CLOUDBASE_SECRET_KEY: '腾讯云 SecretKey',
  ANSWER_KEYS: '加密报名回答的密钥，npm run --silent keys -- --print 生成一把，另存好再填',
  WECHAT_OFFICIAL_APPID: '服务号 AppID',
  WECHAT_OFFICIAL_SECRET: '服务号 AppSecret',
  WECHAT_OFFICIAL_TOKEN: '服务号服务器配置里的 Token',
  WECHAT_OFFICIAL_AES_KEY: '服务号服务器配置里的 EncodingAESKey',
  WECHAT_MINIPROGRAM_APPID: '小程序 AppID',
  WECHAT_MINIPROGRAM_SECRET: '小程序 AppSecret',
  WECHAT_MINIPROGRAM_TOKEN: '小程序消息推送里的 Token',
  WECHAT_MINIPROGRAM_AES_KEY: '小程序消息推送里的 EncodingAESKey',
}
const TOOLS = ['@cloudbase/cli@2.12.10', '@cloudbase/manager-node@5.6.5']
const toolbox = join(root, '.cache/deploy')

const missing = Object.keys(NEEDED).filter((name) => !process.env[name])
if (missing.length > 0) {
  console.error('没有部署，什么也没有改。还缺这些环境变量：')
  for (const name of missing) console.error(`  ${name}（${NEEDED[name]}）`)
  console.error('填好以后再来一次 npm run deploy；怎么取得，见 docs/deploy.md。')
  process.exit(2)
}

installWhatIsMissing(root, console.log)
await build(root, ['functions', 'h5', 'workbench', 'weapp'], console.log)
run('npm', ['install', '--prefix', toolbox, '--no-audit', '--no-fund', '--loglevel=error', ...TOOLS])

// How to reach the union, for the statement; it may be missing.
process.env.UNION_CONTACT ??= ''
// Where the pages for browsers stand, for codes where WeChat draws none; it may be missing.
process.env.PHONE_PAGES ??= ''
// A key of this deployment. A wake-up that an older function signs with the key before waits for the next minute.
process.env.WAKE_KEY = randomBytes(24).toString('hex')
const { CLOUDBASE_ENV: envId, CLOUDBASE_SECRET_ID: secretId, CLOUDBASE_SECRET_KEY: secretKey } = process.env
const CloudBase = createRequire(join(toolbox, 'package.json'))('@cloudbase/manager-node')
const { layCollections } = await loadTypeScript('./deploy/layCollections.ts')
await layCollections(CloudBase.init({ envId, secretId, secretKey }), envId, console.log)
const account = { env: envId, secretId, secretKey }
const { keysOfVariable, whyNotDeploy } = await loadTypeScript('./deploy/keysOfEnvironment.ts')
const keys = keysOfVariable()
const keysRefusal = keys
  ? await whyNotDeploy(account, keys)
  : '没有部署。ANSWER_KEYS 读不懂，或者抄错了字；它是 npm run --silent keys -- --print 打印的那一行，几把之间用逗号。'
if (keysRefusal) {
  console.error(keysRefusal)
  process.exit(1)
}
const { isTooNew, migrateEnvironment } = await loadTypeScript('./deploy/migrateEnvironment.ts')
if (await isTooNew(account)) {
  console.error('没有部署。云端的数据是更新的版本写的，这个版本的云函数读不懂；请换回更新的程序再来一次。')
  process.exit(1)
}
const { openEnvironment } = await loadTypeScript('./keeping/environment/account.ts')
const { isHalfRestored } = await loadTypeScript('./keeping/environment/restoring.ts')
if (await isHalfRestored(openEnvironment(process.env).app)) {
  console.error(
    '没有部署。这个环境正在恢复，还没有恢复完；请用同一份备份再来一次 npm run restore -- 备份文件.zip --cloud。'
  )
  process.exit(1)
}

const tcb = (...words) => run(join(toolbox, 'node_modules/.bin/tcb'), words)
tcb('login', '--apiKeyId', secretId, '--apiKey', secretKey)
tcb('fn', 'deploy', '--all', '--force', '-e', envId)
await migrateEnvironment(account, console.log)
tcb('service', 'create', '-p', '/api', '-f', 'api', '-e', envId)
tcb('service', 'create', '-p', '/wechat', '-f', 'wechat', '-e', envId)
tcb('hosting', 'deploy', 'dist/h5', 'm', '-e', envId)
tcb('hosting', 'deploy', 'dist/workbench', 'workbench', '-e', envId)
const { inviteFirst } = await loadTypeScript('./deploy/inviteFirst.ts')
await inviteFirst(account, console.log)
console.log('部署好了。小程序请用微信开发者工具打开本文件夹，上传 dist/miniprogram。')

/** Runs one step and stops at a failure; the steps before may be done again. */
function run(tool, given) {
  const { command, words, options } = commandOf(tool, given)
  const { status } = spawnSync(command, words, { ...options, cwd: root, stdio: 'inherit' })
  if (status === 0) return
  console.error(`这一步没有成功：${given.slice(0, 3).join(' ')}。请看上面的提示，改好后再来一次。`)
  process.exit(1)
}
