import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * Test files that share their modules: neighbours, since they load the same. With more, one worker waits at the end of a
 * run; with fewer, modules are loaded more often: 30 took half as long again as 70.
 */
const EACH = 70

/** Writes the test files of a project in groups, each as one file for jest's project `together`. */
export function together(root, project) {
  const folder = join(root, '.cache', 'together')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of group(root, listTests(root, project))) writeFileSync(join(folder, name), text)
}

/** Names and texts of the groups of these files. Each file's path is the first title of its tests. */
export function group(root, files) {
  const groups = []
  for (let from = 0; from < files.length; from += EACH) {
    const text = files.slice(from, from + EACH).map((file) => inTitle(relative(root, file)))
    groups.push([`${String(from).padStart(4, '0')}.test.js`, text.join('')])
  }
  return groups
}

function inTitle(path) {
  return `describe(${JSON.stringify(path)}, () => {\n  require(${JSON.stringify(`../../${path}`)})\n})\n`
}

function listTests(root, project) {
  const list = ['node_modules/jest/bin/jest.js', `--selectProjects=${project}`, '--listTests', '--json']
  return JSON.parse(execFileSync(process.execPath, list, { cwd: root, encoding: 'utf8' })).sort()
}
