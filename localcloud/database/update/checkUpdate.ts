import { failed, invalid } from '../DatabaseError'
import { unknown } from '../query/checkQuery'
import { checkPath, checkValue } from '../values/checkFields'
import type { DocValue, Fields } from '../values/document'
import { isFields } from '../values/isFields'
import { arrayChanges } from './arrayChanges'
import { valueChanges } from './valueChanges'

const STORED = new Set(['$set', '$min', '$max'])

/** Refuses an update with unknown operators, names that cannot be stored, or two changes of one path. */
export function checkUpdate(update: Fields): void {
  const paths: string[] = []
  for (const operator in update) {
    if (!operator.startsWith('$')) throw invalid(`An update consists of operators; '${operator}' is none.`)
    if (!isKnown(operator)) throw unknown('update operator', operator)
    const changes = update[operator]
    if (!isFields(changes)) throw invalid(`${operator} needs fields.`)
    for (const path in changes) {
      checkPath(path)
      checkOperand(operator, changes[path] as DocValue)
      paths.push(path)
      if (operator === '$rename') paths.push(newName(changes[path]))
    }
  }
  checkConflicts(paths)
}

/** The operand of `$rename`, which must be a name that can be stored. */
export function newName(operand: DocValue | undefined): string {
  if (typeof operand !== 'string') throw invalid('$rename needs the new name of the field.')
  checkPath(operand)
  return operand
}

function isKnown(operator: string): boolean {
  return operator === '$rename' || Object.hasOwn(valueChanges, operator) || Object.hasOwn(arrayChanges, operator)
}

function checkOperand(operator: string, operand: DocValue): void {
  if (STORED.has(operator)) checkValue(operand)
  if (operator !== '$push' && operator !== '$addToSet') return
  checkValue(isFields(operand) && '$each' in operand ? (operand.$each as DocValue) : operand)
}

function checkConflicts(paths: readonly string[]): void {
  if (paths.includes('_id'))
    throw failed("Performing an update on the path '_id' would modify the immutable field '_id'.")
  const inOrder = [...paths].sort()
  for (let i = 1; i < inOrder.length; i++) {
    const [before = '', path = ''] = [inOrder[i - 1], inOrder[i]]
    if (path === before || path.startsWith(`${before}.`)) {
      throw failed(`Updating the path '${path}' would create a conflict at '${before}'.`)
    }
  }
}
