/** 安装. What this installation remembers of itself; one document. */
export interface Installation {
  id: string
  /** How many of the migrations have been run to their end. */
  version: number
  migratedAt: number
}
