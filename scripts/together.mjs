import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/**
 * Groups of test files that share their modules. Two workers take two each; with more, nearly all modules are loaded once
 * more for each. Neighbours stand apart, so that every group has its share of the slow ones and no worker waits at the end.
 */
const GROUPS = 4

/** Writes the test files of a project in groups, each as one file for jest's project `together`. */
export function together(root, project) {
  const folder = join(root, '.cache', 'together')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of group(root, listTests(root, project))) writeFileSync(join(folder, name), text)
}

/** Names and texts of the groups of these files. Each file's path is the first title of its tests. */
export function group(root, files) {
  const names = Array.from({ length: Math.min(GROUPS, files.length) }, (_, number) => `group-${number + 1}.test.js`)
  return names.map((name, number) => {
    const its = files.filter((_, place) => place % names.length === number)
    return [name, its.map((file) => inTitle(relative(root, file))).join('')]
  })
}

function inTitle(path) {
  return `describe(${JSON.stringify(path)}, () => {\n  require(${JSON.stringify(`../../${path}`)})\n})\n`
}

function listTests(root, project) {
  const list = ['node_modules/jest/bin/jest.js', `--selectProjects=${project}`, '--listTests', '--json']
  return JSON.parse(execFileSync(process.execPath, list, { cwd: root, encoding: 'utf8' })).sort()
}
