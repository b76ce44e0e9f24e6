import type { Recording } from './recording.js'
export function explained(_recording: Recording): string {
  return ''
}
