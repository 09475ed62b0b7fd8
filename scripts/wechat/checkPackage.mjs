import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * What `checkCodeQuality` of WeChat's uploader says of the package that a project.config.json names: one row per rule.
 * It asks for a key though nothing is uploaded, so it is given one that nobody has.
 */
export async function checkPackage(toolFolder, projectPath) {
  const folder = mkdtempSync(join(tmpdir(), 'hongqiang-quality-'))
  try {
    const { checkCodeQuality, Project } = createRequire(join(toolFolder, 'anything.js'))('miniprogram-ci')
    const privateKeyPath = join(folder, 'made-up.key')
    writeFileSync(privateKeyPath, madeUpKey(), { mode: 0o600 })
    const project = new Project({ appid: 'touristappid', type: 'miniProgram', projectPath, privateKeyPath })
    return await checkCodeQuality(project, { onProgressUpdate: () => undefined })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function madeUpKey() {
  const pem = { type: 'pkcs1', format: 'pem' }
  return generateKeyPairSync('rsa', { modulusLength: 2048, privateKeyEncoding: pem, publicKeyEncoding: pem }).privateKey
}
