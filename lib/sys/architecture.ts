/** Whether this is ARM64: where numbers and sizes differ, generated code chooses by it. */
export const arm64: boolean = process.arch === 'arm64'

/** Parses JSON in which { x64, arm64 } stands for what is not the same on both. */
export function parseForHost(text: string): unknown {
  const host = arm64 ? 'arm64' : 'x64'
  return JSON.parse(text, (_key, value) =>
    typeof value === 'object' && value !== null && ('x64' in value || 'arm64' in value) ? value[host] : value,
  )
}
