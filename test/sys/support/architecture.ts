// For a process of its own, imported before anything else: makes the library take it for another
// architecture, which the first argument names.

const [, , architecture] = process.argv
if (architecture === 'x64' || architecture === 'arm64') {
  Object.defineProperty(process, 'arch', { value: architecture })
}

export {}
