/** 安装. What this installation remembers of itself, in one document. */
export interface Installation {
  id: string
  /** Number of migrations that have been run to their end. */
  version: number
  migratedAt: number
}
