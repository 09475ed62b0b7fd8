type Run = <Result>(name: string, task: () => Promise<Result>) => Promise<Result>

/** Runs tasks of the same name one after the other. */
export function queues(): Run {
  const last = new Map<string, Promise<unknown>>()
  return (name, task) => {
    const run = (last.get(name) ?? Promise.resolve()).then(task, task)
    last.set(name, run)
    return run
  }
}
