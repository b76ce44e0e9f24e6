import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Collects all garbage, now. */
export function collect(): void {
  const { Bun } = globalThis as { Bun?: { gc(isSynchronous: boolean): void } }
  if (Bun === undefined) {
    setFlagsFromString('--expose-gc')
    ;(runInNewContext('gc') as () => void)()
  } else {
    Bun.gc(true)
  }
}
