/** 安装. What this installation remembers of itself, in one document. */
export interface Installation {
  id: string
  /** Number of migrations that have been run to their end. */
  version: number
  migratedAt: number
  /** Set while the process of one machine is near the end of its memory. */
  memory?: MemoryNote
}

export interface MemoryNote {
  usedMb: number
  limitMb: number
  at: number
}
