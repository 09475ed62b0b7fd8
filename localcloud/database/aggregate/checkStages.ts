import { invalid } from '../DatabaseError'
import { checkExpression, checkQuery, unknown } from '../query/checkQuery'
import operators from '../query/operators.json'
import type { DocValue, Fields } from '../values/document'
import { isFields } from '../values/isFields'

const known = new Set(operators.stage)

/** Refuses a pipeline with a stage or an expression that the local cloud does not implement. */
export function checkStages(stages: readonly Fields[]): void {
  for (const stage of stages) {
    const [name, ...others] = Object.keys(stage)
    if (name === undefined || others.length > 0) throw invalid('An aggregation stage has exactly one operator.')
    if (!known.has(name)) throw unknown('aggregation stage', name)
    checkStage(name, stage[name] as DocValue)
  }
}

function checkStage(name: string, spec: DocValue): void {
  if (name === '$match') checkQuery(fieldsOf(name, spec))
  else if (name === '$lookup') checkLookup(fieldsOf(name, spec))
  else checkExpression(spec)
}

function checkLookup({ pipeline, let: variables, from, as }: Fields): void {
  if (typeof from !== 'string' || typeof as !== 'string') throw invalid('$lookup needs from and as.')
  if (Array.isArray(pipeline)) checkStages(pipeline.filter(isFields))
  if (variables !== undefined) checkExpression(variables)
}

function fieldsOf(name: string, spec: DocValue): Fields {
  if (isFields(spec)) return spec
  throw invalid(`${name} needs an object.`)
}
